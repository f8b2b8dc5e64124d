// What a voice must say where reading the signs one by one would not be understood: short names, amounts, days, numbers.

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat("nl-NL", { month: "long", timeZone: "UTC" }).format(new Date(Date.UTC(2000, month, 1))),
);
const DAY = /\b(\d{1,2})-(\d{1,2})-(\d{4})\b/g;
const AMOUNT = /€\s?(\d{1,3}(?:\.\d{3})*|\d+)(?:,(\d{2}))?/g;
const PHONE = /(?<![\d-])(?:0\d{2,3}[ –-]{0,3}\d[\d ]{3,8}|14 ?0\d{2,4}|112)(?![\d,-]|\.\d)/g;

/**
 * @param {string} text
 * @param {Bridge.Words} words
 */
export function spoken(text, words) {
  const said = text.replace(DAY, day).replace(AMOUNT, amount).replace(PHONE, digits);
  return said.replace(/[\p{L}\p{N}]+/gu, (word) => words[word] ?? word).replace(/\s*[–;:/]\s*/g, ", ");
}

/**
 * @param {string} whole
 * @param {string} number
 * @param {string} month
 * @param {string} year
 */
function day(whole, number, month, year) {
  const name = MONTHS[Number(month) - 1];
  return name ? `${Number(number)} ${name} ${year}` : whole;
}

/**
 * @param {string} _
 * @param {string} euros
 * @param {string | undefined} cents
 */
function amount(_, euros, cents) {
  const whole = euros.replaceAll(".", "");
  return Number(cents) ? `${whole} euro ${cents}` : `${whole} euro`;
}

/** @param {string} number */
function digits(number) {
  return number.replace(/\D/g, "").split("").join(" ");
}
