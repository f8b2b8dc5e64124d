// What a voice must say where reading the signs one by one would not be understood: short names, amounts, days, numbers,
// addresses. Each place in a text is said once, by the first rule that knows it.

import { digits, NUMBERS } from "./numbers.js";

const SIGNS = new Map([
  [".", " punt "],
  ["@", " apenstaartje "],
  ["/", " schuine streep "],
  ["-", " streepje "],
  ["_", " laag streepje "],
]);
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?`;
const KINDS = [
  String.raw`(?:https?://|www\.)\S*[\p{L}\p{N}]/?`,
  String.raw`[\p{L}\p{N}][\p{L}\p{N}._+-]*@(?:${LABEL}\.)+\p{L}{2,}`,
  String.raw`(?:${LABEL}\.)+(?:nl|com|org|eu|frl)(?![\p{L}\p{N}])(?:/\S*[\p{L}\p{N}])?/?`,
];

/** @type {Bridge.Rule} */
const ADDRESS = { pattern: String.raw`(?<![\p{L}\p{N}])(?:${KINDS.join("|")})`, say: address };

/** @type {Bridge.Rule} */
const PAUSE = { pattern: String.raw`\s*[–;:/]\s*`, say: () => ", " };

/**
 * @param {string} text
 * @param {Bridge.Words} words
 * @param {string[]} [calls] what stands in the links that call, around this text
 */
export function spoken(text, words, calls = []) {
  const rules = [ADDRESS, ...NUMBERS, wordRule(words), PAUSE];
  const any = new RegExp(rules.map(({ pattern }, place) => `(?<rule${place}>${pattern})`).join("|"), "giu");
  const pieces = [...text.matchAll(any)];
  let from = 0;
  const said = pieces.map((piece) => {
    const groups = /** @type {Bridge.Groups} */ (piece.groups);
    const rule = rules.find((_, place) => groups[`rule${place}`] !== undefined);
    const before = text.slice(from, piece.index);
    from = piece.index + piece[0].length;
    return before + (rule?.say({ found: piece[0], groups, text, at: piece.index, words, calls }) ?? piece[0]);
  });
  return said.join("") + text.slice(from);
}

// Short names and abbreviations, in capitals or not.
/**
 * @param {Bridge.Words} words
 * @returns {Bridge.Rule}
 */
function wordRule(words) {
  return { pattern: String.raw`(?<![\p{L}\p{N}])(?:${oneOf(Object.keys(words))})(?![\p{L}\p{N}])`, say: ({ found }) => word(found, words) };
}

/**
 * @param {string} written
 * @param {Bridge.Words} words
 */
function word(written, words) {
  const key = Object.keys(words).find((each) => each.toLowerCase() === written.toLowerCase());
  return key === undefined ? written : (words[key] ?? written);
}

/** @param {string[]} written */
function oneOf(written) {
  const longestFirst = written.toSorted((one, other) => other.length - one.length);
  return longestFirst.map((each) => each.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)).join("|") || "(?!)";
}

/** @param {Bridge.Place} place */
function address({ found, words }) {
  const bare = found.replace(/^https?:\/\//i, "").replace(/\/$/, "");
  const said = bare.replace(/\p{L}+|\p{N}+|./gu, (part) => {
    if (/\p{N}/u.test(part)) return ` ${digits(part)} `;
    return /\p{L}/u.test(part) ? word(part, words) : (SIGNS.get(part) ?? " ");
  });
  return said.replace(/\s+/g, " ").trim();
}

// After "dhr." or "J." a sentence goes on, also before a capital.
/**
 * @param {string} text
 * @param {Bridge.Words} words
 */
export function goesOn(text, words) {
  const shortened = oneOf(Object.keys(words).filter((each) => each.endsWith(".")));
  const atEnd = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${shortened})\s*$`, "iu");
  return atEnd.test(text) || /(?:^|[\s(])\p{Lu}\.\s*$/u.test(text);
}
