// A new version of the app while this tab is open. A script of the old one may be gone: then the page is loaded anew, once for each
// version, and what was filled in comes back from the tab.

import { notice } from "./notice.js";
import { page, store } from "./state.js";

const RELEASE = "mijn-wmo-plan.versie"; // the version that was left, the one that was there, and whether that was told
const LOOK_AGAIN_MS = 500;
const SCRIPT = 'script[type="module"][src*="/static/"]';
/** @type {HTMLElement | null} */
let shown = null;
let saidOn = "";
let isLooking = false;

window.addEventListener("vite:preloadError", onMissing); // from Streamlit, for each script that did not come

/** @param {ParentNode} whole */
function version(whole = document) {
  return new URL(whole.querySelector(SCRIPT)?.getAttribute("src") ?? "", document.baseURI).href;
}

/** @returns {Bridge.Release | null} */
function left() {
  try {
    return JSON.parse(store.read(RELEASE) ?? "null");
  } catch {
    return null;
  }
}

// Loading anew helps only where the server has another version than this page. Where two servers take turns, one that was tried
// and did not come is not tried again. And where nothing can be kept, all would be lost by it.
async function onMissing() {
  if (isLooking) return;
  isLooking = true;
  const from = version();
  const to = await versionOfServer();
  const isTried = left()?.from === from && left()?.to === to;
  if (to !== from && !isTried && !page.isGone) {
    store.write(RELEASE, JSON.stringify({ from, to, isTold: false }));
    if (left()?.to === to && !page.isUnkept) return location.reload();
  }
  isLooking = false;
}

// Without a server there is only the browser's own page about that: wait for one.
/** @returns {Promise<string>} */
async function versionOfServer() {
  try {
    // eslint-disable-next-line no-restricted-globals -- the page itself, as at loading anew: nothing goes along
    const answer = await fetch(location.pathname, { cache: "no-store" });
    if (answer.ok) return version(new DOMParser().parseFromString(await answer.text(), "text/html"));
  } catch {
    // nobody answers yet
  }
  await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  return versionOfServer();
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
