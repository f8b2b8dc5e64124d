// A screen may move under a press: a part opens, a field grows, a message comes. What was pressed is then elsewhere when
// the mouse is let go, and the browser gives the click to what lies behind it, or with a finger to what came in its place.
// Who stayed where they pressed meant what stood there. Who moves off it before letting go takes the press back.

const PRESSED = "button, a[href], summary, label";

/** @typedef {{ part: HTMLElement, place: DOMRect }} Pressed */
/** @type {Pressed | null} */
let pressed = null;

document.addEventListener("pointerdown", onPress, { capture: true });
document.addEventListener("pointercancel", forget, { capture: true });
document.addEventListener("click", onClick, { capture: true });

/** @param {PointerEvent} event */
function onPress({ target, isPrimary, button }) {
  /** @type {HTMLElement | null} */
  const part = target instanceof Element ? target.closest(PRESSED) : null;
  pressed = part && isPrimary && button === 0 ? { part, place: part.getBoundingClientRect() } : null;
}

function forget() {
  pressed = null;
}

// A click by the keyboard or by a script has no pointer.
/** @param {MouseEvent} event */
function onClick(event) {
  if (!event.isTrusted || event.detail === 0 || !pressed) return;
  const { part, place } = pressed;
  pressed = null;
  const isThere = event.target instanceof Node && part.contains(event.target);
  if (isThere || !part.isConnected || !isWithin(place, event)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  clickable(part).click();
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
