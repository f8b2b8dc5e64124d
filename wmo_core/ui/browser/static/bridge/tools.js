// The tools in the menu of every screen: reading aloud, and how the text looks. All of it works in the browser alone; the
// server never learns who needs it. While a voice reads, its buttons stand at the bottom of the window.

import { isReadable } from "./blocks.js";
import { display, normalSize, resize, toggle } from "./display.js";
import { closeMenu, isMenuOpen, menu, menuButton } from "./menu.js";
import { changeRate, isComing, isReading, onVoices, readAll, readFrom, readNext, readPrevious, speech, stop, voice } from "./speech.js";

const IN_MENU = ".wmo-menu-tools";
/** @type {HTMLElement | null} */
let reading = null;
let isExplained = false;
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
  if (isSame && reading?.isConnected && reading.parentElement === parent) return;
  labels = given.labels;
  reading?.remove();
  reading = element("div", {});
  parent.append(reading);
  draw();
}

function draw() {
  keepFocus(() => {
    reading?.replaceChildren(...(isReading() ? [readingRow()] : []));
    if (isMenuOpen()) document.querySelector(IN_MENU)?.replaceChildren(inMenu());
  });
}

// A tool that is drawn again keeps the focus; one that is gone gives it to the menu.
/** @param {() => void} change */
function keepFocus(change) {
  const focused = document.activeElement?.getAttribute("data-tool");
  change();
  if (focused) (button(focused) ?? menuButton())?.focus();
}

/**
 * @param {string} id
 * @returns {HTMLElement | null}
 */
function button(id) {
  return document.querySelector(`[data-tool="${id}"]`);
}

function inMenu() {
  const box = section();
  box.append(...readAloud(), looksRow());
  return box;
}

function readAloud() {
  if (voice()) return [row([tool("lees_voor", startReading)])];
  if (isComing()) return [element("p", { textContent: labels.stem_komt, role: "status" })];
  const explained = isExplained ? [element("p", { textContent: labels.geen_stem_uitleg })] : [];
  return [row([noVoice()]), ...explained];
}

function section() {
  return element("section", { className: "wmo-tools", ariaLabel: labels.titel });
}

function startReading() {
  readAll();
  closeMenu();
  button("stop")?.focus();
}

function noVoice() {
  const opener = tool("geen_stem", () => {
    isExplained = !isExplained;
    draw();
  });
  opener.ariaExpanded = String(isExplained);
  return opener;
}

// Stands at the bottom of the window: someone must be able to stop wherever the voice is.
function readingRow() {
  const box = section();
  const buttons = row([
    tool("stop", stop),
    tool("vorige", readPrevious),
    tool("volgende", readNext),
    tool("langzamer", () => changeRate(-1)),
    tool("sneller", () => changeRate(1)),
  ]);
  box.append(element("p", { textContent: labels.wijs_aan }), buttons);
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
menu.onOpen = draw;
onVoices(draw);

// While a voice reads, a press on a piece of text reads on from there. A tile or a link does its own work too.
document.addEventListener("click", ({ target }) => {
  if (!isReading() || !(target instanceof Element)) return;
  const isControl = target.closest("a, button, input, textarea, summary, label");
  if (!isControl && isReadable(target)) readFrom(target);
});
