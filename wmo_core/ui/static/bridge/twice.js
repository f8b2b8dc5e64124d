// Many people press everything twice: from habit, or because a hand trembles. Only the first press counts. The second
// would otherwise press the button of the next question, which then says that an answer is missing, or take a tick away.

const TWICE_MS = 400;
const SAME_PLACE_PX = 24;
const TEXT = "textarea, input[type=text]"; // there a double press chooses a word
const REST_OF_PRESS = ["mousedown", "pointerup", "mouseup", "click"]; // what follows on pointerdown

let last = null;
let isSecond = false;

document.addEventListener("pointerdown", onPress, { capture: true });
for (const kind of REST_OF_PRESS) document.addEventListener(kind, drop, { capture: true });

function onPress(event) {
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
