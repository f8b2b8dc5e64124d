// How large and how wide the text stands, and whether pictures are shown: kept in the tab, for every screen.

import { store } from "./state.js";

const KEPT = "mijn-wmo-plan.weergave";
const SIZES = [0.85, 1, 1.2, 1.45, 1.75];
const root = document.documentElement;

/** @type {Bridge.Display} */
const USUAL = { size: 1, wide: false, pictures: true };

/** @returns {Bridge.Display} */
function read() {
  try {
    return { ...USUAL, ...JSON.parse(store.read(KEPT) ?? "{}") };
  } catch {
    return { ...USUAL };
  }
}

export const display = read();

export function show() {
  root.style.setProperty("--wmo-text", String(SIZES.includes(display.size) ? display.size : 1));
  root.classList.toggle("wmo-wide", Boolean(display.wide));
  root.classList.toggle("wmo-no-pictures", !display.pictures);
}

/** @param {Partial<Bridge.Display>} changes */
function change(changes) {
  Object.assign(display, changes);
  store.write(KEPT, JSON.stringify(display));
  show();
}

/** @param {1 | -1} step */
export function resize(step) {
  const place = Math.max(SIZES.indexOf(display.size), 0) + step;
  change({ size: SIZES[Math.min(Math.max(place, 0), SIZES.length - 1)] });
}

// For the next person at this computer.
export function usualDisplay() {
  Object.assign(display, USUAL);
  store.remove(KEPT);
  show();
}

export function normalSize() {
  change({ size: 1 });
}

/** @param {"wide" | "pictures"} name */
export function toggle(name) {
  change({ [name]: !display[name] });
}

// A municipality may have colours of its own; null takes them away again.
/** @param {Bridge.Data["colours"]} colours */
export function paint(colours) {
  paintOne("--wmo-own", colours?.kleur);
  paintOne("--wmo-own-dark", colours?.kleur_donker);
}

/**
 * @param {string} name
 * @param {string | undefined} colour
 */
function paintOne(name, colour) {
  if (colour) root.style.setProperty(name, colour);
  else root.style.removeProperty(name);
}

show();
