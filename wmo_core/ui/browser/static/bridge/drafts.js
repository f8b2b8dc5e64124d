// What was typed or ticked and the server did not take over yet. It stays in the tab, per step, and comes back when that
// step is shown again: no link, no Back, no reload and no server that was away costs it. Of each field both are kept: what
// stood there, and what someone made of it. A field that shows something else by now has a newer answer, and is left alone.
// The fields of a screen are known by the class that Streamlit makes of their key.

import { whenDrawn } from "./screen.js";
import { page, store } from "./state.js";

const DRAFTS = "mijn-wmo-plan.concept";
const HAS_DRAFTS = "wmo-has-drafts"; // style.css shows the button that wipes then (parts/leaving.py)
const MOST_SIGNS = 1_000_000; // the answers themselves need their room in the tab too
const FIELD = '[class*="st-key-v-"]';
const TEXT = "textarea, input[type=text]";
const TICK = "input[type=radio], input[type=checkbox]";
const TICK_TAKES_MS = 50;
const LOOK_AGAIN_MS = 100;
const KEEP_FILLED_MS = 3000;
const COMES = ["pointerdown", "mousedown", "focusin", "keydown", "beforeinput"]; // before anything is changed
const CHANGES = ["input", "click", "keyup"];

let drafts = readDrafts(); // by step and field: { from, to }
mark();
/** @type {Map<string, Bridge.Value>} */
const before = new Map(); // what stood in a field when someone came to it
/** @type {Set<string>} */
const busy = new Set(); // ticks that are being pressed
/** @type {Set<string>} */
const changing = new Set(); // ticks that were pressed, and not recorded yet
/** @type {Set<string>} */
const touched = new Set(); // fields that someone changes: not filled in meanwhile
let isOwnEvent = false;
let turn = 0;

for (const kind of [...COMES, ...CHANGES]) document.addEventListener(kind, onEvent, { capture: true });

/** @returns {Bridge.Drafts} */
function readDrafts() {
  try {
    return JSON.parse(store.read(DRAFTS) ?? "{}") ?? {};
  } catch {
    return {};
  }
}

// Only what someone changes makes a draft: a field may get the focus before Streamlit gives it its value.
/** @param {Event} event */
function onEvent({ type, target }) {
  const { step } = page;
  const box = target instanceof Element && target.closest(FIELD);
  if (step === null || !box || isOwnEvent) return;
  const key = keyOf(box);
  if (!key) return;
  if (textIn(box)) {
    if (type !== "input") return begin(step, key, readField(box));
    touched.add(key);
    record(step, key);
  } else {
    onTick(step, key, box, CHANGES.includes(type));
  }
}

// A tile is ticked by Streamlit itself a moment after the press, and without an input event.
/**
 * @param {string} step
 * @param {string} key
 * @param {Element} box
 * @param {boolean} isChange
 */
function onTick(step, key, box, isChange) {
  if (!busy.has(key)) begin(step, key, readField(box));
  busy.add(key);
  if (isChange) for (const keys of [touched, changing]) keys.add(key);
  setTimeout(() => {
    busy.delete(key);
    if (!isChange) return;
    changing.delete(key);
    record(step, key);
  }, TICK_TAKES_MS);
}

/**
 * @param {string} step
 * @param {string} key
 * @param {Bridge.Value} shown
 */
function begin(step, key, shown) {
  const fields = drafts[step];
  const draft = fields?.[key];
  if (draft && [draft.from, draft.to].some((value) => isSame(value, shown))) return;
  before.set(key, shown);
  if (draft) delete fields[key]; // there is a newer answer
}

/**
 * @param {string} step
 * @param {string} key
 */
function record(step, key) {
  const box = find(key);
  if (page.step !== step || !box) return;
  const { [key]: draft, ...others } = drafts[step] ?? {};
  const to = readField(box);
  const from = draft ? draft.from : (before.get(key) ?? to);
  if (draft && isSame(draft.to, to)) return;
  delete drafts[step]; // the step that was changed last comes last
  drafts[step] = isSame(from, to) ? others : { ...others, [key]: { from, to } };
  write();
}

function write() {
  for (const [step, fields] of Object.entries(drafts)) if (!Object.keys(fields).length) delete drafts[step];
  let text = JSON.stringify(drafts);
  while (text.length > MOST_SIGNS) {
    drafts = Object.fromEntries(Object.entries(drafts).slice(1));
    text = JSON.stringify(drafts);
  }
  if (Object.keys(drafts).length) store.write(DRAFTS, text);
  else store.remove(DRAFTS);
  mark();
}

function mark() {
  document.documentElement.classList.toggle(HAS_DRAFTS, Object.keys(drafts).length > 0);
}

/** @param {Element} box */
function keyOf(box) {
  return [...box.classList].find((name) => name.startsWith("st-key-v-"));
}

/** @param {string} key */
function find(key) {
  return document.querySelector(`.${CSS.escape(key)}`);
}

/**
 * @param {Element} box
 * @returns {Bridge.Value}
 */
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

/**
 * @param {Bridge.Value} one
 * @param {Bridge.Value} other
 */
function isSame(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

// The server says of which fields (by the begin of their key) it took over what was sent, each time with a higher number.
// A session that this page sees for the first time tells of a time before these drafts.
/**
 * @param {Bridge.Data["settled"]} settled
 * @param {boolean} isNewSession
 */
export function settle(settled, isNewSession) {
  const news = Object.entries(settled).filter(([prefix, number]) => number > (page.settled[prefix] ?? 0));
  page.settled = settled;
  if (isNewSession || !news.length) return;
  const names = news.map(([prefix]) => `st-key-${prefix.replace(/[^\w-]/g, "-")}`);
  for (const fields of Object.values(drafts)) {
    for (const key of Object.keys(fields)) if (names.some((name) => key.startsWith(name))) delete fields[key];
  }
  write();
}

// A screen may come just when someone takes a tick away: what is known of it then is older than the press.
/** @param {string} step */
export function fillIn(step) {
  const own = ++turn;
  for (const key of touched) if (!changing.has(key)) touched.delete(key);
  whenDrawn(step, () => keepFilled(step, own, performance.now() + KEEP_FILLED_MS));
}

// Streamlit fetches the script of a kind of field at its first use, and a slow device draws late: a field may come later
// than its place. And it may be emptied once more, when a new session gives it the value that was last sent.
/**
 * @param {string} step
 * @param {number} own
 * @param {number} end
 */
function keepFilled(step, own, end) {
  if (own !== turn || page.step !== step) return;
  const open = Object.entries(drafts[step] ?? {}).filter(([key]) => !touched.has(key));
  isOwnEvent = true;
  for (const [key, draft] of open) fillField(find(key), draft);
  isOwnEvent = false;
  const isWaiting = open.some(([key]) => !find(key)?.querySelector(`${TEXT}, ${TICK}`));
  if (isWaiting || performance.now() < end) setTimeout(() => keepFilled(step, own, end), LOOK_AGAIN_MS);
}

/**
 * @param {Element | null} box
 * @param {Bridge.Draft} draft
 */
function fillField(box, { from, to }) {
  if (!box || !isSame(readField(box), from)) return;
  box.closest("details:not([open])")?.querySelector("summary")?.click(); // what came back must be seen
  if (typeof to !== "string") return fillTicks(ticksIn(box), to);
  const field = textIn(box);
  if (field) fillText(field, to);
}

/**
 * @param {Bridge.Field} field
 * @param {string} value
 */
function fillText(field, value) {
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value");
  own?.set?.call(field, value); // React looks at what its own setter was given
  field.dispatchEvent(new Event("input", { bubbles: true }));
  const isSentAtOnce = !field.closest('[data-testid="stForm"]'); // as soon as someone leaves the field
  if (isSentAtOnce) field.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
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

export function dropDrafts() {
  drafts = {};
  page.settled = {};
  write();
}
