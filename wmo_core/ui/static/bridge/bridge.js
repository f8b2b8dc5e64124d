// What a screen needs from the browser and Streamlit does not give: title, focus, scroll, a spoken
// message, Back and Forward, and answers that outlive the connection. The contract is in bridge.py.
// No answer is ever written to the address, the title, the history or the console.

const STORE = "mijn-wmo-plan";
const RUN = "mijn-wmo-plan.reeks";
const MAIN = '[data-testid="stMain"]';
const LONGEST_WAIT_MS = 3000;
const SPEAK_AFTER_MS = 150;

// Lives as long as the document, so longer than one mount of the component.
const page = {
  step: null, // the step that is on the screen
  path: null, // the address it belongs to
  title: "",
  send: null, // sends a trigger to the server
  asked: null, // the session that was asked to restore
  cleared: "", // the last order to clear that was carried out
  pointed: "", // the last order to go to an error that was carried out
  crossing: null, // Back or Forward to another page is under way: {step, path}
  keepHistory: false, // the next step comes from Back or Forward
};

const store = {
  read: (key) => attempt(() => sessionStorage.getItem(key)),
  write: (key, value) => attempt(() => sessionStorage.setItem(key, value)),
  remove: (key) => attempt(() => sessionStorage.removeItem(key)),
};

// A browser may forbid storage; the page then works, without the mirror.
function attempt(action) {
  try {
    return action();
  } catch {
    return null;
  }
}

export default function bridge({ data, setTriggerValue }) {
  page.send = setTriggerValue;
  if (data.needsRestore && askForAnswers(data.session)) return;
  keepAnswers(data);
  showTitle(data.title);
  if (page.crossing && goOn(data)) return;
  const first = page.step === null;
  if (data.step !== page.step) {
    remember(data.step, first);
    if (!first) present(data);
  }
  if (data.error && data.error !== page.pointed) {
    page.pointed = data.error;
    whenDrawn(data.step, () => focusOn(firstError()));
  }
}

// --- answers -----------------------------------------------------------------------------------

function askForAnswers(session) {
  const mirror = store.read(STORE);
  if (!mirror || page.asked === session) return false;
  page.asked = session;
  page.send("restore", { mirror, step: ownStep(history.state) });
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
  if (data.clear) {
    if (data.clear !== page.cleared) forget();
    page.cleared = data.clear;
  } else if (data.mirror && !data.needsRestore) {
    if (store.read(STORE) !== data.mirror) store.write(STORE, data.mirror);
  }
}

// A new run makes the steps that are still in the history of this tab worthless.
function forget() {
  store.remove(STORE);
  store.remove(RUN);
  if (page.step !== null) mark(page.step, "replaceState");
}

// --- history -----------------------------------------------------------------------------------

function run() {
  let value = store.read(RUN);
  if (!value) {
    value = Math.random().toString(36).slice(2);
    store.write(RUN, value);
  }
  return value;
}

function ownStep(state) {
  const own = state?.wmo;
  return own && own.run === run() ? own.step : null;
}

function mark(step, method) {
  history[method]({ ...history.state, wmo: { step, run: run() } }, "");
}

function remember(step, first) {
  const arrivedOnNewPage = location.pathname !== page.path; // Streamlit has made an entry already
  const replace = first || page.keepHistory || arrivedOnNewPage;
  mark(step, replace ? "replaceState" : "pushState");
  page.keepHistory = false;
  page.step = step;
  page.path = location.pathname;
}

// Back or Forward led to another page, which shows its own step first; ask for the right one.
function goOn(data) {
  const { step: wanted, path } = page.crossing;
  page.crossing = null;
  if (!wanted || wanted === data.step || path !== location.pathname) return false;
  remember(data.step, true);
  page.keepHistory = true;
  page.send("back", wanted);
  return true;
}

function onPopState(event) {
  if (!page.send) return;
  const step = ownStep(event.state);
  page.keepHistory = true;
  if (page.crossing || location.pathname !== page.path) {
    page.crossing = { step, path: location.pathname }; // Streamlit itself goes to the page
    return;
  }
  event.stopImmediatePropagation(); // Streamlit would run the page a second time
  if (step && step !== page.step) {
    page.send("back", step);
  } else {
    page.keepHistory = false;
    mark(page.step, "replaceState");
  }
}

// In the capture phase, to come before Streamlit's own listener.
window.addEventListener("popstate", onPopState, true);

// --- what people see and hear ------------------------------------------------------------------

const speaker = document.createElement("div");
speaker.setAttribute("role", "status");
speaker.id = "wmo-status";
speaker.style.cssText =
  "position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap";
document.body.append(speaker);

new MutationObserver(() => showTitle(page.title)).observe(document.head, {
  childList: true,
  subtree: true,
  characterData: true,
});

// Streamlit writes its own title again at each run.
function showTitle(title) {
  page.title = title;
  if (title && document.title !== title) document.title = title;
}

function present(data) {
  speaker.textContent = "";
  document.querySelector(MAIN)?.scrollTo(0, 0);
  whenDrawn(data.step, () => {
    if (!data.error) focusOn(heading());
    document.querySelector(MAIN)?.scrollTo(0, 0);
    setTimeout(() => {
      if (page.step === data.step) speaker.textContent = data.announcement;
    }, SPEAK_AFTER_MS);
  });
}

function whenDrawn(step, action) {
  const end = performance.now() + LONGEST_WAIT_MS;
  const look = () => {
    if (page.step !== step) return;
    const busy = document.querySelector(".stApp")?.dataset.testScriptState !== "notRunning";
    if ((busy || !heading()) && performance.now() < end) requestAnimationFrame(look);
    else action();
  };
  requestAnimationFrame(look);
}

// Elements of the run before stay on the screen for a moment, marked as stale.
function fresh(selector) {
  const found = [...document.querySelectorAll(`${MAIN} ${selector}`)];
  return found.find((element) => !element.closest('[data-stale="true"]'));
}

function heading() {
  return fresh("h1");
}

function firstError() {
  return fresh('[aria-invalid="true"]') ?? fresh('[role="alert"]') ?? heading();
}

function focusOn(element) {
  if (!element) return;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  if (element.tagName !== "H1") element.scrollIntoView({ block: "center" });
}
