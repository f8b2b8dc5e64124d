// A screen may move under a press: a part opens, a field grows, a message comes. What was pressed is then elsewhere when
// the mouse is let go, and the browser gives the click to what lies behind it, or with a finger to what came in its place.
// Or it is drawn anew in that moment, and there is no click at all, or one that nobody listens to: then it is for the same
// part of the same field. Who stayed where they pressed meant what stood there. Who moves off it before letting go takes
// the press back.

import { whenDrawn } from "./screen.js";
import { page } from "./state.js";

const PRESSED = "button, a[href], summary, label";
const FIELD = '[data-testid="stElementContainer"][class*="st-key-"]';

/** @typedef {{ part: HTMLElement, place: DOMRect, anew: () => HTMLElement | undefined }} Pressed */
/** @type {Pressed | null} */
let pressed = null;
let isDone = false; // a click that still comes of this press is one too many

document.addEventListener("pointerdown", onPress, { capture: true });
document.addEventListener("pointerup", onRelease, { capture: true });
document.addEventListener("pointercancel", forget, { capture: true });
document.addEventListener("click", onClick, { capture: true });

/** @param {PointerEvent} event */
function onPress({ target, isPrimary, button }) {
  /** @type {HTMLElement | null} */
  const part = target instanceof Element ? target.closest(PRESSED) : null;
  isDone = false;
  pressed = part && isPrimary && button === 0 ? { part, place: part.getBoundingClientRect(), anew: successorOf(part) } : null;
}

function forget() {
  pressed = null;
}

// What comes in the place of a part when its field is drawn anew on the same step.
/** @param {HTMLElement} part */
function successorOf(part) {
  const { step } = page;
  const field = part.closest(FIELD);
  const key = [...(field?.classList ?? [])].find((name) => name.startsWith("st-key-"));
  const number = field ? partsIn(field).indexOf(part) : -1;
  return () => {
    const drawn = key && page.step === step ? document.querySelector(`.${CSS.escape(key)}`) : null;
    return drawn ? partsIn(drawn)[number] : undefined;
  };
}

/** @param {Element} field */
function partsIn(field) {
  /** @type {NodeListOf<HTMLElement>} */
  const found = field.querySelectorAll(PRESSED);
  return [...found];
}

/** @param {PointerEvent} event */
function onRelease(event) {
  if (!pressed || pressed.part.isConnected || !isWithin(pressed.place, event)) return;
  const { anew } = pressed;
  const act = () => {
    const part = anew();
    if (part) clickable(part).click();
  };
  pressed = null;
  isDone = true;
  if (anew()) setTimeout(act);
  else if (page.step !== null) whenDrawn(page.step, act);
}

// A click by the keyboard or by a script has no pointer.
/** @param {MouseEvent} event */
function onClick(event) {
  if (!event.isTrusted || event.detail === 0) return;
  if (isDone) return stop(event);
  if (!pressed) return;
  const { part, place } = pressed;
  pressed = null;
  const isThere = event.target instanceof Node && part.contains(event.target);
  if (isThere || !part.isConnected || !isWithin(place, event)) return;
  stop(event);
  clickable(part).click();
}

/** @param {MouseEvent} event */
function stop(event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

// Streamlit's label of a tick box listens to a hand only: a click by a script ticks nothing there, and does on the box itself.
/**
 * @param {HTMLElement} part
 * @returns {HTMLElement}
 */
function clickable(part) {
  return part.querySelector("input:is([type=radio], [type=checkbox])") ?? part;
}

/**
 * @param {DOMRect} place
 * @param {MouseEvent} event
 */
function isWithin({ left, right, top, bottom }, { clientX, clientY }) {
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}
