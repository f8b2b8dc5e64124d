// Reads the screen aloud with a Dutch voice of the device itself. Nothing starts by itself, no text leaves the device.

import { sentences, sentencesFrom } from "./blocks.js";
import { spoken } from "./spoken.js";
import { store } from "./state.js";

const RATE = "mijn-wmo-plan.tempo";
const NORMAL = 0.9;
const RATES = [0.6, 0.75, NORMAL, 1.05, 1.2];
const HIGHLIGHT = "wmo-read";
const api = window.speechSynthesis;
const VOICES_WITHIN_MS = 30_000; // a busy computer was seen to need more than 15 seconds
let isLate = false;

/** @type {Bridge.Speech} */
export const speech = { words: {}, all: [], at: -1, turn: 0, onChange: () => {} };

export function voice() {
  const own = (api?.getVoices() ?? []).filter(({ localService, lang }) => localService && /^nl\b/i.test(lang));
  return own.find(({ lang }) => /^nl[-_]NL/i.test(lang)) ?? own[0] ?? null;
}

// A browser gives its voices some time after the page; until then nobody knows whether there is a Dutch one.
export function isComing() {
  return Boolean(api) && !isLate && api.getVoices().length === 0;
}

/** @param {() => void} action */
export function onVoices(action) {
  api?.addEventListener?.("voiceschanged", action);
  setTimeout(() => {
    isLate = true;
    action();
  }, VOICES_WITHIN_MS);
}

export function isReading() {
  return speech.at >= 0;
}

export function readAll() {
  speech.all = sentences(speech.words);
  say(0);
}

/** @param {Element} element */
export function readFrom(element) {
  const { all, first } = sentencesFrom(element, speech.words);
  speech.all = all;
  say(first);
}

// One piece on or back; a piece is a heading, a paragraph, an answer to choose.
export function readNext() {
  const block = speech.all[speech.at]?.block;
  const next = speech.all.findIndex((each, place) => place > speech.at && each.block !== block);
  if (next < 0) stop();
  else say(next);
}

export function readPrevious() {
  const starts = speech.all.flatMap((each, place) => (each.block === speech.all[place - 1]?.block ? [] : [place]));
  const before = starts.filter((place) => place < speech.at);
  const isAtStart = starts.includes(speech.at);
  say(before.at(isAtStart ? -1 : -2) ?? 0);
}

export function stop() {
  speech.turn += 1;
  speech.at = -1;
  api?.cancel();
  CSS.highlights?.delete(HIGHLIGHT);
  speech.onChange();
}

function rate() {
  const kept = Number(store.read(RATE));
  return RATES.includes(kept) ? kept : NORMAL;
}

/** @param {1 | -1} step */
export function changeRate(step) {
  const place = RATES.indexOf(rate()) + step;
  store.write(RATE, String(RATES[Math.min(Math.max(place, 0), RATES.length - 1)]));
  if (isReading()) say(speech.at);
}

/** @param {number} place */
function say(place) {
  const piece = speech.all[place];
  if (!piece) return stop();
  speech.turn += 1;
  speech.at = place;
  const { turn } = speech;
  const utterance = new SpeechSynthesisUtterance(spoken(piece.text, speech.words, piece.calls));
  utterance.voice = voice();
  utterance.lang = utterance.voice?.lang ?? "nl-NL";
  utterance.rate = rate();
  utterance.onend = () => turn === speech.turn && say(place + 1);
  utterance.onerror = () => turn === speech.turn && stop();
  api.cancel();
  api.speak(utterance);
  show(piece);
  speech.onChange();
}

/** @param {Bridge.Sentence} sentence */
function show({ block, range }) {
  if (CSS.highlights) CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  block.scrollIntoView({ block: "center" });
}
