// Many people press everything twice: from habit, or because a hand trembles. Only the first press counts. The second
// would otherwise press the button of the next question, which then says that an answer is missing, or take a tick away.

const TWICE_MS = 400;
const SAME_PLACE_PX = 24;
const TEXT = "textarea, input[type=text]"; // there a double press chooses a word

let last = null; // the press before, by finger or pen
let isSecond = false;

document.addEventListener("pointerdown", onPress, { capture: true });
document.addEventListener("mousedown", onMouse, { capture: true });
for (const kind of ["pointerup", "mouseup", "click"]) document.addEventListener(kind, drop, { capture: true });

// A mouse: the device knows how fast its owner presses twice, and counts.
function onMouse(event) {
  if (event.detail > 1 && !event.target.matches?.(TEXT)) isSecond = true;
  drop(event);
}

// A finger or a pen: browsers do not agree on counting these.
function onPress(event) {
  isSecond = false;
  if (event.pointerType === "mouse") return;
  const before = last;
  last = { at: event.timeStamp, x: event.clientX, y: event.clientY };
  isSecond = before !== null && !event.target.matches?.(TEXT) && isNear(before, last);
  drop(event);
}

function isNear(before, now) {
  const px = Math.hypot(now.x - before.x, now.y - before.y);
  return now.at - before.at < TWICE_MS && px < SAME_PLACE_PX;
}

// A click by the keyboard or by a script has no pointer.
function drop(event) {
  if (!isSecond || !event.isTrusted || (event.type === "click" && event.detail === 0)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}
