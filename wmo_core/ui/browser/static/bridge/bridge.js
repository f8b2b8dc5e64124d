// What a screen needs from the browser and Streamlit does not give: title, focus, scroll, a spoken message,
// Back and Forward, answers that outlive the connection, reading aloud and the size of the text.
// The contract is in bridge.py. No answer is ever written to the address, the title, the
// history or the console.

import "./twice.js"; // before all that listens to a press
import { sendCode } from "./code.js"; // before what listens to Back
import { paint } from "./display.js";
import { dropDrafts, fillIn, settle } from "./drafts.js";
import "./groups.js";
import { goOn, isLate, ownMark, remember, startNewRun, stayed } from "./history.js";
import { closeMenu } from "./menu.js";
import "./motion.js";
import "./refocus.js";
import { pointAtError, present, show, untie } from "./screen.js";
import { stop } from "./speech.js";
import { page, store, STORE } from "./state.js";
import { drawTools } from "./tools.js";
import { drawNotice, forgetUnread, setAside } from "./unread.js";

/** @param {Bridge.Mount} mount */
export default function bridge({ data, parentElement, setTriggerValue }) {
  page.send = setTriggerValue;
  drawTools(parentElement, data.tools);
  paint(data.colours);
  if (data.needsRestore) return sendAnswers();
  keepAnswers(data);
  sendCode();
  drawNotice(parentElement, data.notice);
  const isNewSession = page.session !== data.session;
  settle(data.settled, isNewSession);
  page.session = data.session;
  if (isLate(data)) return;
  show(data);
  if (page.crossing && goOn(data)) return;
  if (data.step === page.step) stayed();
  else arrive(data);
  fillIn(data.step);
  if (!data.error) untie();
  else if (data.error !== page.pointed) pointAtError(data);
}

/** @param {Bridge.Data} data */
function arrive(data) {
  const isFirst = page.step === null;
  stop();
  closeMenu();
  remember(data, isFirst);
  document.documentElement.dataset.step = data.step; // the history may name another one: what Back asked for
  if (!isFirst) present(data);
}

// A session waits for this before it shows or keeps anything, also when there is nothing to give back.
function sendAnswers() {
  page.send?.("restore", { mirror: store.read(STORE), step: page.step ?? ownMark(history.state)?.step });
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
  if (data.clear && data.clear !== page.cleared) {
    page.cleared = data.clear;
    page.aside = data.aside;
    forget();
    return;
  }
  if (data.aside !== page.aside) {
    if (data.aside && !setAside()) return;
    page.aside = data.aside;
  }
  if (data.mirror && !data.needsRestore) {
    if (store.read(STORE) !== data.mirror) store.write(STORE, data.mirror);
  }
}

function forget() {
  store.remove(STORE);
  dropDrafts();
  forgetUnread();
  startNewRun();
}
