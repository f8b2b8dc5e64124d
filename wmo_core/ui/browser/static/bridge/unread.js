// Answers in the tab that this version of the app could not read: they are set aside before anything is written in their
// place, and the first screen says so and gives them as a file. They stay until Wis alles.

import { store, STORE } from "./state.js";
import { element } from "./tools.js";

const ASIDE = "mijn-wmo-plan.opzij";
const REVOKE_AFTER_MS = 60_000;
/** @type {HTMLElement | null} */
let notice = null;
let shown = "";

/** @returns {string[]} */
function copies() {
  try {
    return JSON.parse(store.read(ASIDE) ?? "[]") ?? [];
  } catch {
    return [];
  }
}

// Returns whether the place is free. In a full tab it is not: no copy of the new answers is better than none of the old.
export function setAside() {
  const copy = store.read(STORE);
  if (copy === null) return true;
  const kept = JSON.stringify([...new Set([...copies(), copy])]);
  store.write(ASIDE, kept);
  if (store.read(ASIDE) !== kept) return false;
  store.remove(STORE);
  return true;
}

/**
 * @param {HTMLElement} parent
 * @param {Bridge.Notice | null} words
 */
export function drawNotice(parent, words) {
  const kept = words ? copies() : [];
  const wanted = JSON.stringify([words, kept.length]);
  if (wanted === shown && (!notice || (notice.isConnected && notice.parentElement === parent))) return;
  notice?.remove();
  notice = words && kept.length ? made(words, kept) : null;
  if (notice) parent.append(notice);
  shown = wanted;
}

/**
 * @param {Bridge.Notice} words
 * @param {string[]} kept
 */
function made(words, kept) {
  const box = element("section", { className: "wmo-notice", ariaLabel: words.titel });
  box.append(element("p", { textContent: words.tekst }));
  kept.forEach((copy, place) => {
    const number = kept.length > 1 ? ` ${place + 1}` : "";
    const button = element("button", { type: "button", textContent: words.bewaar + number });
    button.addEventListener("click", () => save(copy, `${words.naam}${number.replace(" ", "-")}.json`));
    box.append(button);
  });
  return box;
}

/**
 * @param {string} copy
 * @param {string} name
 */
function save(copy, name) {
  const href = URL.createObjectURL(new Blob([copy], { type: "application/json" }));
  element("a", { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), REVOKE_AFTER_MS);
}
