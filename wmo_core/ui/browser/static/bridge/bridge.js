// What a screen needs from the browser and Streamlit does not give: title, focus, scroll, a spoken message,
// Back and Forward, answers that outlive the connection, reading aloud and the size of the text.
// The contract is in bridge.py. No answer is ever written to the address, the title, the
// history or the console.

import "./twice.js"; // before all that listens to a press
import "./moved.js"; // and this before all that listens to a click
import "./away.js";
import { sendCode } from "./code.js"; // before what listens to Back
import { paint } from "./display.js";
import { fillIn, settle } from "./drafts.js";
import { fetchFile } from "./fetch_file.js";
import "./form_state.js";
import "./groups.js";
import { goOn, isLate, ownMark, remember, stayed } from "./history.js";
import { hasExpired } from "./idle.js";
import { isAtRest } from "./line.js";
import "./menu.js";
import "./motion.js";
import "./refocus.js";
import { drawRenewed } from "./release.js";
import { pointAtError, present, show, untie } from "./screen.js";
import { exchange, openFields } from "./sign_in.js";
import { stop } from "./speech.js";
import { page, store, STORE, VIEW } from "./state.js";
import { isTwin } from "./tab_identity.js";
import { drawTools } from "./tools.js";
import { drawUnkept } from "./unkept.js";
import { drawNotice, setAside } from "./unread.js";
import { emptyTab, isCleared, stopAsking } from "./wiping.js";

const ANSWER_AGAIN_MS = 3000;
let isAsked = false; // the server waits for the answers of this tab
/** @type {ReturnType<typeof setTimeout> | undefined} */
let again;

/** @param {Bridge.Mount} mount */
export default function bridge({ data, parentElement, setTriggerValue }) {
  page.send = setTriggerValue;
  drawTools(parentElement, data.tools);
  paint(data.colours);
  page.wiping = data.wiping;
  if (mustAnswer(data)) return;
  const wasCleared = isCleared(data);
  if (page.awaitsClear) return;
  if (!wasCleared) keepAnswers(data);
  carryOut(data);
  tell(parentElement, data);
  const isNewSession = page.session !== data.session;
  settle(data.settled, isNewSession);
  page.session = data.session;
  if (isLate(data)) return;
  show(data);
  if (page.crossing && goOn(data)) return;
  if (data.step !== page.step) arrive(data);
  else if (wasCleared) present(data);
  else stayed();
  fillIn(data.step);
  if (!data.error) untie();
  else if (data.error !== page.pointed) pointAtError(data);
}

/** @param {Bridge.Data} data */
function carryOut(data) {
  fetchFile(data.file);
  exchange(data.signIn);
  openFields(data.step);
  sendCode();
}

/**
 * @param {HTMLElement} parent
 * @param {Bridge.Data} data
 */
function tell(parent, data) {
  drawNotice(parent, data.notice);
  drawUnkept(parent, data);
  drawRenewed(parent, data);
}

/** @param {Bridge.Data} data */
function arrive(data) {
  const isFirst = page.step === null;
  stop();
  stopAsking();
  remember(data, isFirst);
  document.documentElement.dataset.step = data.step; // the history may name another one: what Back asked for
  if (!isFirst) present(data);
}

/** @param {Bridge.Data} data */
function mustAnswer({ needsRestore }) {
  isAsked = needsRestore;
  if (isAsked) void giveAnswers();
  return isAsked;
}

// A session waits for this before it shows or keeps anything, also when there is nothing to give back. A tab that is a
// copy of another, or that nobody was at for too long, gives nothing.
async function giveAnswers() {
  const twin = page.step === null && (await isTwin);
  const expired = !twin && hasExpired();
  if (twin || expired) emptyTab();
  if (isAsked) sendAnswers({ twin, expired });
  answerAgain({ twin, expired });
}

// What is said to a server that has only just begun may be lost. While it does nothing and still waits, it is told again.
/** @param {{ twin: boolean, expired: boolean }} found */
function answerAgain(found) {
  clearTimeout(again);
  again = setTimeout(() => {
    if (isAsked && isAtRest()) sendAnswers(found);
    if (isAsked) answerAgain(found);
  }, ANSWER_AGAIN_MS);
}

/** @param {{ twin?: boolean, expired?: boolean }} [found] */
function sendAnswers(found = {}) {
  page.send?.("restore", { mirror: store.read(STORE), view: store.read(VIEW), step: page.step ?? ownMark(history.state)?.step, ...found });
}

// Streamlit finds its way back to a server that was away, but runs nothing until the next click.
// A session that still has the answers ignores this.
/** @param {MutationRecord[]} changes */
function onConnection(changes) {
  const isBack = changes.some(({ target }) => target instanceof Element && target.getAttribute("data-test-connection-state") === "CONNECTED");
  if (isBack && page.step !== null) sendAnswers();
}

new MutationObserver(onConnection).observe(document.body, {
  subtree: true,
  attributes: true,
  attributeFilter: ["data-test-connection-state"],
});

/** @param {Bridge.Data} data */
function keepAnswers(data) {
  if (data.aside !== page.aside) {
    if (data.aside && !setAside()) return;
    page.aside = data.aside;
  }
  if (data.mirror && !data.needsRestore) {
    if (store.read(STORE) !== data.mirror) store.write(STORE, data.mirror);
    if (store.read(VIEW) !== data.view) store.write(VIEW, data.view);
  }
}
