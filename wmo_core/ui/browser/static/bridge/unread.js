// Answers in the tab that this version of the app could not read: they are set aside before anything is written in their
// place, and the first screen says so and gives them as a file. They stay until Wis alles.

import { fileButton, notice } from "./notice.js";
import { store, STORE } from "./state.js";

const ASIDE = "mijn-wmo-plan.opzij";
/** @type {HTMLElement | null} */
let box = null;
let shown = "";

/** @returns {string[]} */
function copies() {
  try {
    return JSON.parse(store.read(ASIDE) ?? "[]") ?? [];
  } catch {
    return [];
  }
}

// Returns whether the place is free. In a full tab it is not: no copy of the new answers is better than none of the old.
export function setAside() {
  const copy = store.read(STORE);
  if (copy === null) return true;
  const kept = JSON.stringify([...new Set([...copies(), copy])]);
  store.write(ASIDE, kept);
  if (store.read(ASIDE) !== kept) return false;
  store.remove(STORE);
  return true;
}

/**
 * @param {HTMLElement} parent
 * @param {Bridge.Notice | null} words
 */
export function drawNotice(parent, words) {
  const kept = words ? copies() : [];
  const wanted = JSON.stringify([words, kept.length]);
  if (wanted === shown && (!box || (box.isConnected && box.parentElement === parent))) return;
  box?.remove();
  box = words && kept.length ? made(words, kept) : null;
  if (box) parent.append(box);
  shown = wanted;
}

/**
 * @param {Bridge.Notice} words
 * @param {string[]} kept
 */
function made(words, kept) {
  const box = notice(words.titel, words.tekst);
  kept.forEach((copy, place) => {
    const number = kept.length > 1 ? ` ${place + 1}` : "";
    box.append(fileButton(words.bewaar + number, words.naam + number.replace(" ", "-"), () => copy));
  });
  return box;
}
