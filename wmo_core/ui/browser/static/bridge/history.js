// Back and Forward: a step is an entry in the history of the tab, with an unchanged address.

import { LONGEST_WAIT_MS, page, store } from "./state.js";

const RUN = "mijn-wmo-plan.reeks";

function run() {
  let value = store.read(RUN);
  if (!value) {
    value = Math.random().toString(36).slice(2);
    store.write(RUN, value);
  }
  return value;
}

// What this script wrote in a history entry: the step and the page; null for an entry of another run.
/**
 * @param {any} state
 * @returns {Bridge.Mark | null}
 */
export function ownMark(state) {
  const own = state?.wmo;
  return own && own.run === run() ? own : null;
}

function address() {
  return location.pathname + location.search;
}

// Which explanation is read stands in the address, and nothing else. Streamlit leaves the address
// alone when a link leads to the same screen, or changes it before or after this: all end the same.
/** @param {string} step */
function addressOf(step) {
  const read = step.match(/^lezen\/([a-z0-9_]+)$/);
  return location.pathname + (read ? `?pagina=${read[1]}` : "");
}

/**
 * @param {string} step
 * @param {"pushState" | "replaceState"} method
 */
function mark(step, method) {
  history[method]({ ...history.state, wmo: { step, page: page.id, run: run() } }, "", addressOf(step));
}

/**
 * @param {Bridge.Data} data
 * @param {boolean} first
 */
export function remember(data, first) {
  const hasNewAddress = address() !== page.path; // Streamlit has made an entry already
  const replace = first || page.keepHistory || hasNewAddress;
  page.keepHistory = false;
  page.step = data.step;
  page.id = data.page;
  mark(data.step, replace ? "replaceState" : "pushState");
  page.path = address();
}

/**
 * @param {string} step
 * @param {string} session
 */
function requestStep(step, session) {
  page.request = { number: ++page.requests, session, end: performance.now() + LONGEST_WAIT_MS };
  page.send?.("back", { step, number: page.requests });
}

// Someone may press Back faster than screens are drawn. What still comes in from before the last
// press must not be taken for its result: that would spoil the history.
/** @param {Bridge.Data} data */
export function isLate(data) {
  const now = performance.now();
  const { crossing, request } = page;
  if (crossing && (now > crossing.end || location.pathname !== crossing.path)) {
    page.crossing = null; // the server chose another page
    page.keepHistory = false;
  }
  if (request && (now > request.end || data.session !== request.session || data.handled >= request.number)) {
    page.request = null;
  }
  return Boolean((page.crossing?.id && page.crossing.id !== data.page) || page.request);
}

// Back or Forward led to another page, which shows its own step first; ask for the right one.
/** @param {Bridge.Data} data */
export function goOn(data) {
  const wanted = page.crossing?.step;
  page.crossing = null;
  if (!wanted || wanted === data.step) return false;
  page.path = address();
  page.id = data.page;
  page.step = data.step;
  page.keepHistory = true;
  requestStep(wanted, data.session);
  return true;
}

/** @param {PopStateEvent} event */
function onPopState(event) {
  if (!page.send) return;
  const own = ownMark(event.state);
  const elsewhere = own ? own.page !== page.id : address() !== page.path;
  page.keepHistory = true;
  if (page.crossing || elsewhere) {
    const end = performance.now() + LONGEST_WAIT_MS;
    page.request = null;
    page.crossing = { step: own?.step, id: own?.page, path: location.pathname, end };
    return; // Streamlit itself goes to the page
  }
  event.stopImmediatePropagation(); // Streamlit would run the page a second time
  if (own && (own.step !== page.step || page.request)) {
    requestStep(own.step, page.session);
  } else {
    page.keepHistory = false;
    markAgain();
  }
}

// In the capture phase, to come before Streamlit's own listener.
window.addEventListener("popstate", onPopState, true);

// A new run makes the steps that are still in the history of this tab worthless.
export function startNewRun() {
  store.remove(RUN);
  markAgain();
}

// The server stayed where it was: the entry that Back or Forward led to gets the step that is shown.
export function stayed() {
  if (!page.keepHistory || page.crossing) return;
  page.keepHistory = false;
  markAgain();
}

function markAgain() {
  if (page.step !== null) mark(page.step, "replaceState");
}
