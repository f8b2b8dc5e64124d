// A press may take away the very button that was pressed. The focus would then fall to the whole page, and someone
// with a keyboard or a screen reader would begin at the top again. It goes to what came in its place.

import { whenDrawn } from "./screen.js";

const KEY = "st-key-";
const FOCUSABLE = "textarea, input:not([type=hidden]), select, button, a[href], summary";

let around = []; // the keyed parts of the screen round what had the focus, the smallest first

document.addEventListener("focusin", ({ target }) => {
  around = [];
  for (let part = target.closest(`[class*="${KEY}"]`); part; part = part.parentElement.closest(`[class*="${KEY}"]`)) {
    around.push([...part.classList].find((name) => name.startsWith(KEY)));
  }
});

export function refocus(step) {
  const parts = around;
  whenDrawn(step, () => {
    if (document.activeElement && document.activeElement !== document.body) return;
    for (const key of parts) {
      const found = document.querySelector(`.${CSS.escape(key)} :is(${FOCUSABLE})`);
      if (found) return found.focus();
    }
  });
}
