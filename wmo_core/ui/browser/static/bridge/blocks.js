// The text of a screen in the order in which it is read, in sentences. Each sentence knows its place on the screen.

import { goesOn } from "./spoken.js";

const MAIN = '[data-testid="stMain"]';
const BLOCK = "h1, h2, h3, h4, p, li, td, th, figcaption";
// The tools and the top are the same on every screen; a button is pressed, not read; icons are names, no words.
const LEFT_OUT =
  '.wmo-tools, .st-key-kop, .st-key-voet, button, [aria-hidden="true"], [data-testid="stIconMaterial"], [data-stale="true"]';

/**
 * @param {Bridge.Words} words
 * @returns {Bridge.Sentence[]}
 */
export function sentences(words) {
  const blocks = [...document.querySelectorAll(`${MAIN} :is(${BLOCK})`)].filter(isRead);
  return blocks.flatMap((block) => split(block, words));
}

/**
 * @param {Element} element
 * @param {Bridge.Words} words
 */
export function sentencesFrom(element, words) {
  const all = sentences(words);
  const first = all.findIndex(({ block }) => block.contains(element));
  return { all, first: Math.max(first, 0) };
}

/** @param {Element} element */
export function isReadable(element) {
  const block = element.closest(`${MAIN} :is(${BLOCK})`);
  return Boolean(block && isRead(block));
}

/** @param {Element} block */
function isRead(block) {
  return !block.closest(LEFT_OUT) && block.getClientRects().length > 0;
}

/**
 * @param {Element} block
 * @param {Bridge.Words} words
 */
function split(block, words) {
  const nodes = textNodes(block);
  const text = nodes.map((node) => node.data).join("");
  const calls = [...block.querySelectorAll('a[href^="tel:"]')].map((link) => link.textContent?.trim() ?? "");
  return pieces(text, words).map(({ start, end }) => {
    return { block, text: text.slice(start, end), range: rangeOf(nodes, start, end), calls };
  });
}

// Only the block's own text: a list inside a list item is a block of its own.
/** @param {Element} block */
function textNodes(block) {
  /** @type {Text[]} */
  const found = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = /** @type {Text} */ (walker.currentNode); // the walker shows no other kind
    const around = node.parentElement;
    if (around?.closest(BLOCK) === block && !around.closest(LEFT_OUT)) found.push(node);
  }
  return found;
}

const segmenter = Intl.Segmenter ? new Intl.Segmenter("nl", { granularity: "sentence" }) : null;

/**
 * @param {string} text
 * @param {Bridge.Words} words
 * @returns {Bridge.Piece[]}
 */
function pieces(text, words) {
  const whole = segmenter ? [...segmenter.segment(text)].map(({ segment }) => segment) : [text];
  let start = 0;
  return joined(whole, words).flatMap((segment) => {
    const piece = { start, end: start + segment.trimEnd().length };
    start += segment.length;
    return /[\p{L}\p{N}]/u.test(segment) ? [piece] : [];
  });
}

/**
 * @param {string[]} segments
 * @param {Bridge.Words} words
 */
function joined(segments, words) {
  /** @type {string[]} */
  const whole = [];
  for (const segment of segments) {
    const before = whole.at(-1);
    if (before !== undefined && goesOn(before, words)) whole[whole.length - 1] = before + segment;
    else whole.push(segment);
  }
  return whole;
}

/**
 * @param {Text[]} nodes
 * @param {number} start
 * @param {number} end
 */
function rangeOf(nodes, start, end) {
  const range = document.createRange();
  let passed = 0;
  for (const node of nodes) {
    const next = passed + node.length;
    if (start >= passed && start < next) range.setStart(node, start - passed);
    if (end > passed && end <= next) range.setEnd(node, end - passed);
    passed = next;
  }
  return range;
}
