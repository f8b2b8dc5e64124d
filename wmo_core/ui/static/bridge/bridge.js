// What a screen needs from the browser and Streamlit does not give: title, focus, scroll, a spoken
// message, Back and Forward, and answers that outlive the connection. The contract is in bridge.py.
// No answer is ever written to the address, the title, the history or the console.

import { goOn, isLate, ownMark, remember, startNewRun, stayed } from "./history.js";
import { pointAtError, present, showTitle } from "./screen.js";
import { LONGEST_HOLD_MS, page, store, STORE } from "./state.js";

export default function bridge({ data, setTriggerValue }) {
  page.send = setTriggerValue;
  if (data.needsRestore && askForAnswers(data.session)) return;
  if (!data.needsRestore) page.heldUntil = 0;
  keepAnswers(data);
  page.session = data.session;
  if (isLate(data)) return;
  showTitle(data.title);
  if (page.crossing && goOn(data)) return;
  const first = page.step === null;
  if (data.step === page.step) {
    stayed();
  } else {
    remember(data, first);
    if (!first) present(data);
  }
  if (data.error && data.error !== page.pointed) pointAtError(data);
}

function askForAnswers(session) {
  const mirror = store.read(STORE);
  if (!mirror || page.asked === session) return false;
  page.asked = session;
  hold();
  page.send("restore", { mirror, step: ownMark(history.state)?.step });
  return true;
}

// Streamlit finds its way back to a server that was away, but runs nothing until the next click; that
// click would then reach a session without answers. A session that still has them ignores this.
function onConnection(changes) {
  const back = changes.some(({ target }) => target.dataset.testConnectionState === "CONNECTED");
  const mirror = back && page.step !== null && store.read(STORE);
  if (!mirror) return;
  hold();
  page.send("restore", { mirror, step: page.step });
}

// Until the answers are back on the server, a press on a button would begin anew and write over them.
function hold() {
  page.heldUntil = performance.now() + LONGEST_HOLD_MS;
}

function onPress(event) {
  const isHeld = performance.now() < page.heldUntil;
  if (isHeld && event.target.closest?.("[data-testid=stMain] button")) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}

document.addEventListener("click", onPress, { capture: true });

new MutationObserver(onConnection).observe(document.body, {
  subtree: true,
  attributes: true,
  attributeFilter: ["data-test-connection-state"],
});

function keepAnswers(data) {
  if (data.clear && data.clear !== page.cleared) {
    page.cleared = data.clear;
    forget();
  } else if (data.mirror && !data.needsRestore) {
    if (store.read(STORE) !== data.mirror) store.write(STORE, data.mirror);
  }
}

function forget() {
  store.remove(STORE);
  startNewRun();
}
