// A code that someone scanned stands behind the # of the address, where no server sees it. It leaves the address, and with
// that the history of the browser, as soon as this script is there.

import { page } from "./state.js";

const MARK = "#code=";

function take() {
  if (!location.hash.startsWith(MARK)) return;
  page.code = decoded(location.hash.slice(MARK.length));
  history.replaceState(history.state, "", location.pathname + location.search);
}

// What is no code says so on the screen, whatever signs stand in it.
/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// Sent once, when the server has the answers of this tab: what is offered is judged beside them.
export function sendCode() {
  const { code } = page;
  if (!code) return;
  page.code = "";
  page.send?.("code", { code });
}

take();
// Someone may scan into a tab in which the app is open. Then history.js would take the # away before it was read.
window.addEventListener("popstate", take, true);
window.addEventListener("hashchange", () => {
  if (page.step !== null) sendCode();
});
