// Many people press everything twice: from habit, or because a hand trembles. Only the first press counts. The second
// would otherwise press the button of the next question, which then says that an answer is missing, or take a tick away.

const TWICE_MS = 400;
const SAME_PLACE_PX = 24;
const TEXT = "textarea, input[type=text]"; // there a double press chooses a word

/** @typedef {{ at: number, x: number, y: number }} Press */
/** @type {Press | null} */
let last = null; // the press before, by finger or pen
let isSecond = false;

document.addEventListener("pointerdown", onPress, { capture: true });
document.addEventListener("mousedown", onMouse, { capture: true });
for (const kind of /** @type {const} */ (["pointerup", "mouseup", "click"])) {
  document.addEventListener(kind, drop, { capture: true });
}

// A mouse: the device knows how fast its owner presses twice, and counts.
/** @param {MouseEvent} event */
function onMouse(event) {
  if (event.detail > 1 && !isText(event.target)) isSecond = true;
  drop(event);
}

// A finger or a pen: browsers do not agree on counting these.
/** @param {PointerEvent} event */
function onPress(event) {
  isSecond = false;
  if (event.pointerType === "mouse") return;
  const before = last;
  last = { at: event.timeStamp, x: event.clientX, y: event.clientY };
  isSecond = before !== null && !isText(event.target) && isNear(before, last);
  drop(event);
}

/** @param {EventTarget | null} target */
function isText(target) {
  return target instanceof Element && target.matches(TEXT);
}

/**
 * @param {Press} before
 * @param {Press} now
 */
function isNear(before, now) {
  const px = Math.hypot(now.x - before.x, now.y - before.y);
  return now.at - before.at < TWICE_MS && px < SAME_PLACE_PX;
}

// A click by the keyboard or by a script has no pointer.
/** @param {MouseEvent} event */
function drop(event) {
  if (!isSecond || !event.isTrusted || (event.type === "click" && event.detail === 0)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}
