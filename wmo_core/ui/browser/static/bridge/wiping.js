// Wiping everything: by a press on "Wis alles" or "Wis en volgende persoon", or because nobody is there any more (idle.js).
// The tab is emptied at once; the server is told, and says in its next screen that it is empty too.

import { usualDisplay } from "./display.js";
import { dropDrafts } from "./drafts.js";
import { startNewRun } from "./history.js";
import { closeMenu } from "./menu.js";
import { stop } from "./speech.js";
import { page } from "./state.js";
import { emptyStorage } from "./storage.js";
import { newNumber } from "./tab_identity.js";
import { element } from "./tools.js";

const BUTTON = ".wmo-wipe";
const SERVER_ANSWERS_MS = 5000;
const COVERED = "wmo-covered";
/** @type {HTMLDialogElement | null} */
let dialog = null;

document.addEventListener("click", ({ target }) => {
  if (target instanceof Element && target.closest(BUTTON) && page.wiping) askToWipe(page.wiping.words);
});

export function isAsking() {
  return Boolean(dialog?.open);
}

// The focus goes to the button with which nothing is lost.
/**
 * @param {Bridge.WipeWords} words
 * @param {() => void} [onStay]
 */
export function askToWipe(words, onStay = () => {}) {
  stopAsking();
  closeMenu();
  stop();
  dialog = element("dialog", { className: "wmo-dialog" });
  dialog.setAttribute("role", "alertdialog");
  dialog.setAttribute("aria-labelledby", "wmo-dialog-title");
  dialog.setAttribute("aria-describedby", "wmo-dialog-text");
  const title = element("h2", { id: "wmo-dialog-title", textContent: words.titel });
  const text = element("p", { id: "wmo-dialog-text", textContent: words.tekst });
  const stay = element("button", { type: "button", textContent: words.blijf, autofocus: true });
  const go = element("button", { type: "button", textContent: words.wis });
  stay.addEventListener("click", stopAsking);
  go.addEventListener("click", wipe);
  dialog.addEventListener("close", onStay);
  dialog.append(title, text, stay, go);
  document.body.append(dialog);
  dialog.showModal();
}

// Also on the way to another screen, as with Back: what was asked there is not asked here.
export function stopAsking() {
  dialog?.close();
  dialog?.remove();
  dialog = null;
}

export function wipe() {
  page.awaitsClear = true;
  stopAsking();
  document.documentElement.classList.add(COVERED);
  emptyTab();
  page.send?.("wipe", {});
  setTimeout(() => page.awaitsClear && beginAnew(), SERVER_ANSWERS_MS);
}

// The connection is gone: the server is told in another way, and forgets who does not come back.
function beginAnew() {
  page.isGone = true;
  navigator.sendBeacon?.("./weg", page.session);
  location.replace("./");
}

export function emptyTab() {
  dropDrafts();
  usualDisplay();
  emptyStorage();
  newNumber();
  startNewRun();
}

// Returns whether the server orders to empty the tab, now and for the first time.
/** @param {Bridge.Data} data */
export function isCleared(data) {
  if (!data.clear || data.clear === page.cleared) return false;
  page.cleared = data.clear;
  page.aside = data.aside;
  page.awaitsClear = false;
  emptyTab();
  document.documentElement.classList.remove(COVERED);
  // The server holds the last message of a line until the next one comes: this one has no answer in it.
  page.send?.("emptied", {});
  return true;
}
