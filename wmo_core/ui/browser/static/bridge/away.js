// Snel weg: a press leaves at once for another page, and leaves nothing in this tab. It stands on the page from its first
// byte (index_page.py) and then at the top of each screen, and needs neither the app nor its server. No key does this.

import { page } from "./state.js";
import { emptyStorage } from "./storage.js";

const LINK = ".wmo-away";
const TELL = "./weg"; // the server forgets the session too

document.addEventListener("click", onPress, { capture: true });

/** @param {MouseEvent} event */
function onPress(event) {
  /** @type {HTMLAnchorElement | null} */
  const link = event.target instanceof Element ? event.target.closest(LINK) : null;
  if (!link) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  leave(link.href);
}

/** @param {string} address */
function leave(address) {
  page.isGone = true;
  emptyStorage();
  navigator.sendBeacon?.(TELL, page.session);
  document.title = "";
  document.body.replaceChildren(); // what stood here is gone before the other page comes
  location.replace(address);
}

// Back may show this page as it was left: then it must begin anew, with nothing.
addEventListener("pageshow", ({ persisted }) => {
  if (persisted && page.isGone) location.reload();
});
