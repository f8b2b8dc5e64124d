// A browser that forbids storage, or a tab that is full: said once, as soon as there is something to lose. The file is the
// way out.

import { fileButton, notice } from "./notice.js";
import { page } from "./state.js";

/** @type {HTMLElement | null} */
let shown = null;
let saidOn = ""; // the step on which it is said
/** @type {string | undefined} */
let shownWords;
let isOver = false;
let answers = "";

/**
 * @param {HTMLElement} parent
 * @param {Bridge.Data} data
 */
export function drawUnkept(parent, data) {
  answers = data.mirror ?? answers;
  const words = wordsOn(data);
  if (shownWords !== words?.tekst) {
    shown?.remove();
    shown = words && made(words);
    shownWords = words?.tekst;
  }
  if (shown && shown.parentElement !== parent) parent.append(shown);
}

/** @param {Bridge.Data} data */
function wordsOn({ step, unkept }) {
  isOver ||= !["", step].includes(saidOn);
  if (!page.isUnkept || isOver) return null;
  if (unkept) saidOn = step;
  return unkept;
}

/** @param {Bridge.Notice} words */
function made(words) {
  const box = notice(words.titel, words.tekst);
  box.setAttribute("role", "alert");
  box.append(fileButton(words.bewaar, words.naam, () => answers));
  return box;
}
