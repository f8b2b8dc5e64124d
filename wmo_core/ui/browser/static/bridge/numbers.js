// How a voice says a number: an amount, a time, a day, a telephone number. Each rule has a pattern, and what is said for it.

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat("nl-NL", { month: "long", timeZone: "UTC" }).format(new Date(Date.UTC(2000, month, 1))),
);

/** @type {Bridge.Rule} */
const DAY = {
  // 28-12-2026, 3/4/26; with points only with a whole year, for an article of law looks the same: 2.3.10
  pattern: String.raw`(?<![\p{N}-])(?<day>\d{1,2})(?<mark>\s?[-–/.]\s?)(?<month>\d{1,2})\k<mark>(?<year>\d{4}|(?<!\.\s?)\d{2})(?!\p{N}|[-–/.]\p{N}|\s\d\d\s\d\d)`,
  say: ({ found, groups }) => day(found, groups.day, groups.month, groups.year),
};

/** @type {Bridge.Rule} */
const ISO_DAY = {
  pattern: String.raw`(?<![\p{N}-])(?<isoYear>(?:19|20)\d{2})-(?<isoMonth>\d{2})-(?<isoDay>\d{2})(?![\p{N}-])`,
  say: ({ found, groups }) => day(found, groups.isoDay, groups.isoMonth, groups.isoYear),
};

/**
 * @param {string} found
 * @param {string | undefined} number
 * @param {string | undefined} month
 * @param {string | undefined} year
 */
function day(found, number, month, year) {
  const name = MONTHS[Number(month) - 1];
  const isDay = name && Number(number) >= 1 && Number(number) <= 31;
  return isDay ? `${Number(number)} ${name} ${year}` : found;
}

const EUROS = String.raw`\d{1,3}(?:[.\u00a0\u202f]\d{3})+|\d+`;
const NO_CENTS = "[.,][-–—]{1,2}"; // € 17,-

/** @type {Bridge.Rule} */
const AMOUNT = {
  pattern: String.raw`(?<minus>[-−](?=€))?(?:€|(?<!\p{L})EUR)\s?(?<minusInside>[-−–]\s?)?(?<euros>${EUROS})(?:${NO_CENTS}|[.,](?<cents>\d{1,2})(?!\p{N}))?(?:\s(?<many>duizend|miljoen|miljard)(?!\p{L}))?`,
  say: ({ groups }) => {
    const sign = groups.minus || groups.minusInside ? "min " : "";
    if (groups.many) return `${sign}${number(groups)} ${groups.many} euro`;
    return sign + amount(groups.euros, groups.cents);
  },
};

/** @type {Bridge.Rule} */
const AMOUNT_FIRST = {
  pattern: String.raw`(?<![\p{N}.,])(?<eurosFirst>${EUROS})(?:${NO_CENTS}|[.,](?<centsAfter>\d{1,2}))?\s?(?:euro|EUR|€)(?!\p{L})`,
  say: ({ groups }) => amount(groups.eurosFirst, groups.centsAfter),
};

/** @param {Bridge.Groups} groups */
function number({ euros = "", cents }) {
  return cents ? `${whole(euros)},${cents}` : whole(euros);
}

/** @param {string} euros */
function whole(euros) {
  return euros.replace(/\D/g, "");
}

/**
 * @param {string | undefined} euros
 * @param {string | undefined} cents
 */
function amount(euros = "", cents = "") {
  const rest = Number(cents.padEnd(2, "0"));
  if (rest && !Number(euros)) return `${rest} cent`;
  return rest ? `${whole(euros)} euro ${rest}` : `${whole(euros)} euro`;
}

// 6:12 after "artikel" is no time, and 2.50 meter is none either.
const OF_A_LAW = String.raw`(?<![\p{L}])(?:artikel(?:en)?|art\.|Awb|BW|versie|paragraaf|hoofdstuk|bijlage)(?:,?\s(?:\d[\d.:]*[a-z]?|lid|onder|sub|en|of|tot|met|t/m))*,?\s`;
const MEASURE = String.raw`\s?(?:meter|m|cm|km|kilo|kg|liter|keer|punt(?:en)?|procent|%)(?!\p{L})`;
const CLOCK = String.raw`(?:[01]?\d|2[0-4])[.:][0-5]\d(?![.,:]?\p{N}|${MEASURE})`;
const HOURS = String.raw`(?:\s?(?:uur|u)(?![\p{L}\p{N}]))?`;

/** @type {Bridge.Rule} */
const TIME = {
  pattern: String.raw`(?=\d)(?<!\p{N}[.,:]?|[€+]\s?)(?<!${OF_A_LAW})(?<clock>${CLOCK})${HOURS}`,
  say: ({ groups }) => {
    const [hour, minute] = (groups.clock ?? "").split(/[.:]/).map(Number);
    return minute ? `${hour} uur ${minute}` : `${hour} uur`;
  },
};

/** @type {Bridge.Rule} */
const UNTIL = {
  pattern: String.raw`(?<=\d${HOURS})\s?[-–]\s?(?=${CLOCK})|(?<=\d)\s?–\s?(?=[\d€])`,
  say: () => " tot ",
};

const BETWEEN = String.raw`[\s().–/-]{0,3}`;
const REST = String.raw`(?!\p{N}|[.,:-]\p{N})`;
const CALLED = [
  String.raw`\(?(?:\+|00(?=[1-9]))\d(?:${BETWEEN}\d){8,13}`, // from abroad
  String.raw`\(?0[1-9](?:${BETWEEN}\d){8}`,
  String.raw`0[89]0\d(?:${BETWEEN}\d){4}(?:(?:${BETWEEN}\d){3})?`,
  String.raw`14[\s-]?0\d{2,3}`, // of a municipality
  String.raw`116[\s-]?(?:000|006|111|117|123)`,
  String.raw`0\d{2,}|\d{7,}`, // 0229, the number of a letter: nobody says these as one number
];

/** @type {Bridge.Rule} */
const PHONE = {
  pattern: String.raw`(?<![\p{L}\p{N}]|\p{N}[.,-])(?:${CALLED.join("|")})${REST}`,
  say: ({ found }) => digits(found),
};

const COUNTED = /^\s(?:uur|keer|jaar|dag(?:en)?|weken|week|maand(?:en)?|minuten|meter|mensen|euro|cent|procent)(?!\p{L})/iu;
const CALL = String.raw`(?:(?:op|terug)?bel(?:t|len|de|den)?|(?:op|terug)?gebeld|\p{L}*nummers?|tel|telefoon)`;
const AFTER_CALL = new RegExp(String.raw`(?<!\p{L})${CALL}(?!\p{L})[^.!?]*$`, "iu");
const BEFORE_CALL = new RegExp(String.raw`^[^.!?]*?(?<!\p{L})${CALL}(?!\p{L})`, "iu");

/** @type {Bridge.Rule} */
const SHORT_PHONE = {
  pattern: String.raw`(?<![\p{L}\p{N}]|\p{N}[.,-])(?:11[23]|144)${REST}`,
  say: (place) => (isCalled(place) ? digits(place.found) : place.found),
};

// 112 is an amount of things as well: it is a number to call in a link that calls, or in a sentence about calling.
/** @param {Bridge.Place} place */
function isCalled({ found, text, at, calls }) {
  const [before, after] = [text.slice(0, at), text.slice(at + found.length)];
  if (COUNTED.test(after)) return false;
  return calls.includes(found) || AFTER_CALL.test(before) || BEFORE_CALL.test(after);
}

/** @param {string} number */
export function digits(number) {
  const plus = number.includes("+") ? "plus " : "";
  return plus + number.replace("(0)", "").replace(/\D/g, "").split("").join(" ");
}

export const NUMBERS = [DAY, ISO_DAY, AMOUNT, AMOUNT_FIRST, PHONE, SHORT_PHONE, TIME, UNTIL];
