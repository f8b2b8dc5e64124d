// A press may take away the very button that was pressed. The focus would then fall to the whole page, and someone
// with a keyboard or a screen reader would begin at the top again. It goes to what came in its place.

import { isInMenu, menuButton } from "./menu.js";
import { page } from "./state.js";

const KEY = "st-key-";
const WHOLE = "st-key-stap-"; // the whole step
const FOCUSABLE = "textarea, input:not([type=hidden]), select, button, a[href], summary";
const LOOK_EVERY_MS = 100;
const LOOK_FOR_MS = 2000;
let turn = 0; // only the last press says where someone is

document.addEventListener("click", onPress, { capture: true });

/** @param {MouseEvent} event */
function onPress({ target }) {
  const button = target instanceof Element && target.closest("[data-testid=stMain] button");
  if (button) look(placeOf(button), page.step, ++turn, performance.now() + LOOK_FOR_MS);
}

// The menu closes at a press in it, so what comes in the place of what it holds is its own button. The other register draws
// that button anew as well, with the whole screen (whole_screen.py).
/**
 * @param {Element} button
 * @returns {() => HTMLElement | null}
 */
function placeOf(button) {
  if (isInMenu(button) || button === menuButton()) return menuButton;
  const parts = partsRound(button);
  return () => firstIn(parts);
}

// The keyed parts of the screen round an element, the smallest first.
/** @param {Element} element */
function partsRound(element) {
  const keys = [];
  for (let part = keyed(element); part; part = keyed(part.parentElement)) {
    const key = [...part.classList].find((name) => name.startsWith(KEY));
    if (key && !key.startsWith(WHOLE)) keys.push(key);
  }
  return keys;
}

/**
 * @param {Element | null} element
 * @returns {Element | null | undefined}
 */
function keyed(element) {
  return element?.closest(`[class*="${KEY}"]`);
}

// Another step has its own place for the focus: its heading.
/**
 * @param {() => HTMLElement | null} place
 * @param {string | null} step
 * @param {number} own
 * @param {number} end
 */
function look(place, step, own, end) {
  if (own !== turn || page.step !== step || performance.now() > end) return;
  const isLost = !document.activeElement || document.activeElement === document.body;
  const isDrawn = document.querySelector(".stApp")?.getAttribute("data-test-script-state") === "notRunning";
  if (isLost && isDrawn) place()?.focus();
  else setTimeout(() => look(place, step, own, isDrawn ? end : performance.now() + LOOK_FOR_MS), LOOK_EVERY_MS); // a slow server
}

/**
 * @param {string[]} parts
 * @returns {HTMLElement | null}
 */
function firstIn(parts) {
  for (const key of parts) {
    /** @type {NodeListOf<HTMLElement>} */
    const found = document.querySelectorAll(`.${CSS.escape(key)} :is(${FOCUSABLE})`);
    const shown = [...found].find((each) => each.checkVisibility());
    if (shown) return shown;
  }
  return null;
}
