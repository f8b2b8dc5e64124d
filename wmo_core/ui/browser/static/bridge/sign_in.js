// Logging in and out: a run of a screen cannot set a cookie that scripts cannot read. So it gives a ticket, that is good once
// and only for this browser; it is posted here, and the answer sets the cookie. After that the page loads anew: the line to
// the server says who someone is when it is made.

import { page } from "./state.js";

const TRY_AGAIN_MS = 5000;
let last = "";

/** @param {Bridge.SignIn | null} order */
export function exchange(order) {
  if (!order || order.address + order.ticket === last) return;
  last = order.address + order.ticket;
  void post(order);
}

/** @param {Bridge.SignIn} order */
async function post(order) {
  const { address, ticket } = order;
  if (await isAnswered(address, ticket)) return void location.replace(ticket ? address : "./");
  if (ticket) return void page.send?.("refused", {});
  setTimeout(() => void post(order), TRY_AGAIN_MS); // the cookie must go
}

/**
 * @param {string} address
 * @param {string} body
 */
async function isAnswered(address, body) {
  try {
    // eslint-disable-next-line no-restricted-globals -- an address of this server, and no answer of anyone in it
    return (await fetch(address, { method: "POST", body, cache: "no-store" })).ok;
  } catch {
    return false;
  }
}

// The form of the library says that a browser may fill in nothing. Who logs in may use what keeps their passwords.
const STEP = "aanmelden";
/** @type {Map<string, AutoFill>} */
const FIELDS = new Map([
  ["text", "username"],
  ["password", "current-password"],
]);
let isWatching = false;

/** @param {string} step */
export function openFields(step) {
  if (step !== STEP || isWatching) return;
  isWatching = true;
  new MutationObserver(nameFields).observe(document.body, { subtree: true, childList: true });
  nameFields();
}

function nameFields() {
  /** @type {NodeListOf<HTMLInputElement>} */
  const fields = document.querySelectorAll(".st-key-naam-en-wachtwoord input");
  for (const field of fields) {
    const wanted = field.autocomplete === "off" && FIELDS.get(field.type);
    if (wanted) field.autocomplete = wanted;
  }
}
