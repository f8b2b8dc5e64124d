// What was typed or ticked and not yet sent. It stays in the tab, so that a reload or a server that
// was away costs not even that. The fields of a screen are known by the class that Streamlit makes of their key.

import { whenDrawn } from "./screen.js";
import { LONGEST_WAIT_MS, page, store } from "./state.js";

const DRAFT = "mijn-wmo-plan.concept";
const FIELD = '[class*="st-key-v-"]';
const TEXT = "textarea, input[type=text]";
const TICK_TAKES_MS = 50;
const LOOK_AGAIN_MS = 100;
const TICK = "input[type=radio], input[type=checkbox]";

/** @type {Bridge.Draft["fields"] | null} */
let kept = null; // the fields of a draft that are being filled in
let isOwnEvent = false;

for (const kind of ["input", "click", "keyup"]) {
  document.addEventListener(kind, onInput, { capture: true });
}

// A tile is ticked by Streamlit itself a moment after the press, and without an input event.
/** @param {Event} event */
function onInput({ target }) {
  const { step } = page;
  if (step === null || !(target instanceof Element) || !target.closest(FIELD)) return;
  if (!isOwnEvent) kept = null; // someone goes on from here
  setTimeout(() => {
    if (page.step === step) store.write(DRAFT, JSON.stringify({ step, fields: readFields() }));
  }, TICK_TAKES_MS);
}

function readFields() {
  return Object.fromEntries([...document.querySelectorAll(FIELD)].map((box) => [keyOf(box), readField(box)]));
}

/** @param {Element} box */
function keyOf(box) {
  return [...box.classList].find((name) => name.startsWith("st-key-v-"));
}

/** @param {Element} box */
function readField(box) {
  const text = textIn(box);
  return text ? text.value : ticksIn(box).map((tick) => tick.checked);
}

/**
 * @param {Element} box
 * @returns {Bridge.Field | null}
 */
function textIn(box) {
  return box.querySelector(TEXT);
}

/** @param {Element} box */
function ticksIn(box) {
  /** @type {NodeListOf<HTMLInputElement>} */
  const found = box.querySelectorAll(TICK);
  return [...found];
}

// A new session knows what was sent; what was not comes back here.
/** @param {string} step */
export function fillIn(step) {
  const draft = readDraft();
  if (!draft) return;
  if (draft.step !== step) return dropDraft();
  kept = draft.fields;
  whenDrawn(step, () => keepFilled(draft.fields, step, performance.now() + LONGEST_WAIT_MS));
}

/** @returns {Bridge.Draft | null} */
function readDraft() {
  try {
    return JSON.parse(store.read(DRAFT) ?? "null");
  } catch {
    return null;
  }
}

// Streamlit fetches the script of a kind of field at its first use, so a field may come later than its place.
// And it may empty a field once more, when the new session gives it the value that was last sent.
/**
 * @param {Bridge.Draft["fields"]} fields
 * @param {string} step
 * @param {number} end
 */
function keepFilled(fields, step, end) {
  if (kept !== fields || page.step !== step || performance.now() > end) return;
  isOwnEvent = true;
  for (const [key, value] of Object.entries(fields)) fillField(key, value);
  isOwnEvent = false;
  setTimeout(() => keepFilled(fields, step, end), LOOK_AGAIN_MS);
}

/**
 * @param {string} key
 * @param {Bridge.Value} value
 */
function fillField(key, value) {
  const box = document.querySelector(`.${CSS.escape(key)}`);
  if (!box) return;
  if (typeof value !== "string") return fillTicks(ticksIn(box), value);
  const field = textIn(box);
  if (field) fillText(field, value);
}

/**
 * @param {Bridge.Field} field
 * @param {string} value
 */
function fillText(field, value) {
  if (field.value === value) return;
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value");
  own?.set?.call(field, value); // React looks at what its own setter was given
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/**
 * @param {HTMLInputElement[]} ticks
 * @param {boolean[]} wanted
 */
function fillTicks(ticks, wanted) {
  ticks.forEach((tick, place) => {
    const mayClick = tick.type === "checkbox" || wanted[place]; // a radio is never clicked away
    if (mayClick && tick.checked !== wanted[place]) tick.click();
  });
}

export function dropDraft() {
  store.remove(DRAFT);
}
