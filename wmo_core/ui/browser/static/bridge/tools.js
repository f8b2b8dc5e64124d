// The row of tools at the top of every screen: reading aloud, and how the text looks. All of it works in
// the browser alone; the server never learns who needs it.

import { isReadable } from "./blocks.js";
import { display, normalSize, resize, toggle } from "./display.js";
import { changeRate, isReading, onVoices, readAll, readFrom, readNext, readPrevious, speech, stop, voice } from "./speech.js";

const OPEN = { reading: false, looks: false };
/** @type {HTMLElement | null} */
let place = null;
/** @type {Bridge.Labels} */
let labels = {};

/**
 * @param {HTMLElement} parent
 * @param {Bridge.Tools | null} given
 */
export function drawTools(parent, given) {
  if (!given) return;
  speech.words = given.words;
  const isSame = JSON.stringify(labels) === JSON.stringify(given.labels);
  if (isSame && place?.isConnected && place.parentElement === parent) return;
  labels = given.labels;
  place?.remove();
  place = element("section", { className: "wmo-tools", ariaLabel: labels.titel });
  parent.append(place);
  draw();
}

function draw() {
  if (!place) return;
  const active = document.activeElement;
  const hadFocus = place.contains(active) ? active?.getAttribute("data-tool") : null;
  place.replaceChildren(mainRow(), ...panels());
  if (!hadFocus) return;
  /** @type {HTMLElement | null} */
  const again = place.querySelector(`[data-tool="${hadFocus}"]`);
  (again ?? place.querySelector("button"))?.focus();
}

function mainRow() {
  const buttons = [];
  if (voice()) buttons.push(tool("lees_voor", readAll));
  else buttons.push(opener("geen_stem", "reading"));
  buttons.push(opener("tekst", "looks"));
  return row(buttons);
}

function panels() {
  const shown = [];
  if (!voice() && OPEN.reading) shown.push(element("p", { textContent: labels.geen_stem_uitleg }));
  if (isReading()) shown.push(element("p", { textContent: labels.wijs_aan }), readingRow());
  if (OPEN.looks) shown.push(looksRow());
  return shown;
}

// Stands at the bottom of the window: someone must be able to stop wherever the voice is.
function readingRow() {
  const box = row([
    tool("stop", stop),
    tool("vorige", readPrevious),
    tool("volgende", readNext),
    tool("langzamer", () => changeRate(-1)),
    tool("sneller", () => changeRate(1)),
  ]);
  box.classList.add("wmo-tools-reading");
  return box;
}

function looksRow() {
  return row([
    tool("kleiner", () => resize(-1), { label: "A−", name: labels.kleiner }),
    tool("gewoon", normalSize, { label: "A", name: labels.gewoon }),
    tool("groter", () => resize(1), { label: "A+", name: labels.groter }),
    toggler("ruimte", "wide", display.wide),
    toggler("plaatjes", "pictures", display.pictures),
  ]);
}

/**
 * @param {string} id
 * @param {"wide" | "pictures"} setting
 * @param {boolean} isOn
 */
function toggler(id, setting, isOn) {
  const button = tool(id, () => {
    toggle(setting);
    draw();
  });
  button.ariaPressed = String(isOn);
  return button;
}

/**
 * @param {string} id
 * @param {keyof typeof OPEN} panel
 */
function opener(id, panel) {
  const button = tool(id, () => {
    OPEN[panel] = !OPEN[panel];
    draw();
  });
  button.ariaExpanded = String(OPEN[panel]);
  return button;
}

/**
 * @param {string} id
 * @param {() => void} action
 * @param {{ label?: string, name?: string }} [words]
 */
function tool(id, action, { label = labels[id], name = "" } = {}) {
  const button = element("button", { type: "button", textContent: label });
  button.dataset.tool = id;
  if (name) button.ariaLabel = `${label} ${name}`;
  button.addEventListener("click", action);
  return button;
}

/** @param {HTMLElement[]} children */
function row(children) {
  const box = element("div", { className: "wmo-tools-row" });
  box.append(...children);
  return box;
}

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Partial<HTMLElementTagNameMap[Tag]>} properties
 */
export function element(tag, properties) {
  return Object.assign(document.createElement(tag), properties);
}

speech.onChange = draw;
onVoices(draw);

// While a voice reads, a press on a piece of text reads on from there. A tile or a link does its own work too.
document.addEventListener("click", ({ target }) => {
  if (!isReading() || !(target instanceof Element)) return;
  const isControl = target.closest("a, button, input, textarea, summary, label");
  if (!isControl && isReadable(target)) readFrom(target);
});
