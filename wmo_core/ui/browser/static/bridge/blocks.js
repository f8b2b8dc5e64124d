// The text of a screen in the order in which it is read, in sentences. Each sentence knows its place on the screen.

const MAIN = '[data-testid="stMain"]';
const BLOCK = "h1, h2, h3, h4, p, li, td, th, figcaption";
// The tools and the top are the same on every screen; a button is pressed, not read; icons are names, no words.
const LEFT_OUT =
  '.wmo-tools, .st-key-kop, .st-key-voet, button, [aria-hidden="true"], [data-testid="stIconMaterial"], [data-stale="true"]';

/** @returns {Bridge.Sentence[]} */
export function sentences() {
  return [...document.querySelectorAll(`${MAIN} :is(${BLOCK})`)].filter(isRead).flatMap(split);
}

/** @param {Element} element */
export function sentencesFrom(element) {
  const all = sentences();
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

/** @param {Element} block */
function split(block) {
  const nodes = textNodes(block);
  const text = nodes.map((node) => node.data).join("");
  return pieces(text).map(({ start, end }) => ({ block, text: text.slice(start, end), range: rangeOf(nodes, start, end) }));
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
 * @returns {Bridge.Piece[]}
 */
function pieces(text) {
  const whole = segmenter ? [...segmenter.segment(text)] : [{ index: 0, segment: text }];
  return whole
    .filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment))
    .map(({ index, segment }) => ({ start: index, end: index + segment.trimEnd().length }));
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
