// What a screen needs from the browser and Streamlit does not give: title, focus, scroll, a spoken
// message, Back and Forward, and answers that outlive the connection. The contract is in bridge.py.
// No answer is ever written to the address, the title, the history or the console.

import { goOn, isLate, ownMark, remember, startNewRun, stayed } from "./history.js";
import { pointAtError, present, showTitle } from "./screen.js";
import { page, store, STORE } from "./state.js";

export default function bridge({ data, setTriggerValue }) {
  page.send = setTriggerValue;
  if (data.needsRestore && askForAnswers(data.session)) return;
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
  page.send("restore", { mirror, step: ownMark(history.state)?.step });
  return true;
}

// Streamlit finds its way back to a server that was away, but runs nothing until the next click; that
// click would then reach a session without answers. A session that still has them ignores this.
function onConnection(changes) {
  const back = changes.some(({ target }) => target.dataset.testConnectionState === "CONNECTED");
  const mirror = back && page.step !== null && store.read(STORE);
  if (mirror) page.send("restore", { mirror, step: page.step });
}

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
