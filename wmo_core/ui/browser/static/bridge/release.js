// A new version of the app while this tab is open. A script of the old one may be gone: then the page is loaded anew, once,
// and what was filled in comes back from the tab.

import { notice } from "./notice.js";
import { page, store } from "./state.js";

const RELEASE = "mijn-wmo-plan.versie"; // the version that was left, and whether that was told
const LOOK_AGAIN_MS = 500;
const NOT_AGAIN_WITHIN_MS = 60_000; // what is missing right after loading anew is not there at all
/** @type {HTMLElement | null} */
let shown = null;
let saidOn = "";
let isLeaving = false;
const isRenewed = left()?.isTold === false;

window.addEventListener("vite:preloadError", onMissing); // from Streamlit, for each script that did not come

function version() {
  /** @type {HTMLScriptElement | null} */
  const script = document.querySelector('script[type="module"][src*="/static/"]');
  return script?.src ?? "";
}

/** @returns {Bridge.Release | null} */
function left() {
  try {
    return JSON.parse(store.read(RELEASE) ?? "null");
  } catch {
    return null;
  }
}

// The newest version lacks it too, or nothing can be kept for it: then loading anew helps nobody.
function onMissing() {
  const from = version();
  const isRightAfter = isRenewed && performance.now() < NOT_AGAIN_WITHIN_MS;
  if (isLeaving || isRightAfter || left()?.from === from) return;
  store.write(RELEASE, JSON.stringify({ from, isTold: false }));
  isLeaving = left()?.from === from && !page.isUnkept;
  if (isLeaving) reload();
}

// Without a server there is only the browser's own page about that.
function reload() {
  const state = document.querySelector("[data-test-connection-state]")?.getAttribute("data-test-connection-state");
  if (state === "CONNECTED") location.reload();
  else setTimeout(reload, LOOK_AGAIN_MS);
}

/**
 * @param {HTMLElement} parent
 * @param {Bridge.Data} data
 */
export function drawRenewed(parent, { renewed, step }) {
  const release = left();
  if (release && !release.isTold && release.from !== version()) {
    store.write(RELEASE, JSON.stringify({ ...release, isTold: true }));
    shown = notice(renewed, renewed);
    shown.setAttribute("role", "status");
    saidOn = step;
  }
  if (shown && step !== saidOn) shown.remove();
  else if (shown && shown.parentElement !== parent) parent.append(shown);
}
