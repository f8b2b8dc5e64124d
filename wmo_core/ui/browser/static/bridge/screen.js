// What people see and hear of a step: title, focus, scroll, a spoken message.

import { isMenuOpen } from "./menu.js";
import { page } from "./state.js";

const MAIN = '[data-testid="stMain"]';
const FIELD = "textarea, input:is([type=text], [type=password], [type=radio], [type=checkbox], [type=file]), [class*=st-key-bedoelt-] button";
const SPEAK_AFTER_MS = 150;
const FOCUS_WATCH_MS = 2000;
const LOOK_AGAIN_MS = 100;
const HEADING_COMES_MS = 3000;

const speaker = document.createElement("div");
speaker.setAttribute("role", "status");
speaker.id = "wmo-status";
speaker.style.cssText =
  "position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap";
document.body.append(speaker);

new MutationObserver(() => showTitle(page.title)).observe(document.head, {
  childList: true,
  subtree: true,
  characterData: true,
});

// Streamlit writes its own title again at each run.
/** @param {string} title */
function showTitle(title) {
  page.title = title;
  if (title && document.title !== title) document.title = title;
}

// When someone last pressed, scrolled or typed. A screen that is long in coming may be in use before all of it is drawn:
// then it does not move away under a finger any more, and who went on already keeps the focus where they are.
let lastAct = -Infinity;
for (const kind of ["pointerdown", "wheel", "touchmove", "keydown"]) {
  document.addEventListener(kind, onAct, { capture: true, passive: true });
}

/** @param {Event} event */
function onAct(event) {
  if (!(event instanceof KeyboardEvent && event.repeat)) lastAct = performance.now();
}

// Where the bridge put the focus last, and whether someone took it elsewhere since. Looking now and then would miss who
// pressed what is gone already: its place gets the focus then (refocus.js), and not the heading.
/** @type {HTMLElement | null} */
let given = null;
let hasGoneOn = false;
document.addEventListener("focusin", ({ target }) => (hasGoneOn ||= target !== given), { capture: true });

/** @param {Bridge.Data} data */
export function present(data) {
  const begin = performance.now();
  speaker.textContent = "";
  page.focused = given = null;
  hasGoneOn = false;
  document.querySelector(MAIN)?.scrollTo(0, 0);
  whenDrawn(data.step, () => {
    const isInUse = lastAct > begin;
    if (!isInUse) document.querySelector(MAIN)?.scrollTo(0, 0);
    if (!data.error && !isMenuOpen() && !(isInUse && isAtWork())) keepFocus(data, performance.now() + FOCUS_WATCH_MS);
    setTimeout(() => {
      if (page.step === data.step) speaker.textContent = data.announcement;
    }, SPEAK_AFTER_MS);
  });
}

// Who went on with a key or is in a field: the heading would take the next key. It would also close the menu; that is open
// here only for who opened it since the press that led here, for any other press closes it.
function isAtWork() {
  const active = document.activeElement;
  return active?.matches(FIELD) || (hasGoneOn && active !== document.body);
}

// Also says what changed while someone stays in a field, such as what was found (WCAG 4.1.3).
/** @param {Bridge.Data} data */
export function show(data) {
  showTitle(data.title);
  if (data.status && speaker.textContent !== data.status) speaker.textContent = data.status;
}

// Streamlit may draw the heading again just after it got the focus; the focus is then lost to the body.
/**
 * @param {Bridge.Data} data
 * @param {number} end
 */
function keepFocus(data, end) {
  if (page.step !== data.step || performance.now() > end) return;
  const active = document.activeElement;
  const isFirst = page.focused !== data.step;
  if (!isFirst && hasGoneOn) return;
  if (isFirst || !active || active === document.body) {
    page.focused = data.step;
    goOnAt(partOf(data));
  }
  setTimeout(() => keepFocus(data, end), LOOK_AGAIN_MS);
}

// The part where someone goes on, if this step has one: as when they come back from changing what it says.
/** @param {Bridge.Data} data */
function partOf({ part }) {
  return part ? fresh(`.${CSS.escape(`st-key-${part.replace(/[^\w-]/g, "-")}`)}`) : undefined;
}

/** @param {HTMLElement | undefined} part */
function goOnAt(part) {
  focusOn(part ?? heading());
  /** @type {HTMLElement | null | undefined} */
  const closed = part?.closest("details:not([open])")?.querySelector("summary");
  closed?.click(); // what someone comes for must be seen
  part?.scrollIntoView({ block: "start" });
}

// On a slow line one screen may take long; but a heading that is not there once all is drawn does not come any more.
/**
 * @param {string} step
 * @param {() => void} action
 */
export function whenDrawn(step, action) {
  let end = Infinity;
  const look = () => {
    if (page.step !== step) return;
    const now = performance.now();
    const busy = document.querySelector(".stApp")?.getAttribute("data-test-script-state") !== "notRunning";
    if (busy || end === Infinity) end = now + HEADING_COMES_MS;
    if (busy || (!heading() && now < end)) requestAnimationFrame(look);
    else action();
  };
  requestAnimationFrame(look);
}

// Elements of the run before stay on the screen for a moment, marked as stale.
/** @param {string} selector */
function fresh(selector) {
  /** @type {NodeListOf<HTMLElement>} */
  const found = document.querySelectorAll(`${MAIN} ${selector}`);
  return [...found].find((element) => !element.closest('[data-stale="true"]'));
}

function heading() {
  return fresh("h1");
}

/** @param {HTMLElement | undefined} element */
function focusOn(element) {
  if (!element) return;
  if (element.tabIndex < 0) element.tabIndex = -1;
  given = element;
  hasGoneOn = false;
  element.focus({ preventScroll: true });
  if (element.tagName !== "H1") element.scrollIntoView({ block: "center" });
}

// --- a fault: the focus goes to its field, which then says the message too ------------------------

const FAULT = "wmo-fault";

/** @param {Bridge.Data} data */
export function pointAtError(data) {
  page.pointed = data.error;
  whenDrawn(data.step, () => {
    const message = fresh('[role="alert"]');
    const field = message && fieldAfter(message);
    if (field) tie(field, message);
    focusOn(field ?? message ?? heading());
    message?.scrollIntoView({ block: "center" });
  });
}

// A message stands just above its field, in the same part of the screen.
/** @param {Element} message */
function fieldAfter(message) {
  const part = message.closest('[data-testid="stVerticalBlock"]');
  /** @type {NodeListOf<Bridge.Field> | undefined} */
  const fields = part?.querySelectorAll(FIELD);
  return [...(fields ?? [])].find((field) => message.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/**
 * @param {Element} field
 * @param {Element} message
 */
function tie(field, message) {
  message.id = FAULT;
  const named = field.closest('[role="radiogroup"]') ?? field;
  for (const each of new Set([named, field])) each.setAttribute("aria-describedby", FAULT);
  if (!field.matches("button")) named.setAttribute("aria-invalid", "true"); // it answers the message
}

export function untie() {
  for (const each of document.querySelectorAll(`[aria-describedby="${FAULT}"]`)) {
    each.removeAttribute("aria-describedby");
    each.removeAttribute("aria-invalid");
  }
}
