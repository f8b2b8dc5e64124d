// A notice of the bridge itself: a few words above the screen, and maybe a button that gives a file.

import { element } from "./tools.js";

const REVOKE_AFTER_MS = 60_000;

/**
 * @param {string} label
 * @param {string} text
 */
export function notice(label, text) {
  const box = element("section", { className: "wmo-notice", ariaLabel: label });
  box.append(element("p", { textContent: text }));
  return box;
}

/**
 * @param {string} label
 * @param {string} name
 * @param {() => string} copy
 */
export function fileButton(label, name, copy) {
  const button = element("button", { type: "button", textContent: label });
  button.addEventListener("click", () => save(copy(), name));
  return button;
}

/**
 * @param {string} copy
 * @param {string} name
 */
function save(copy, name) {
  const href = URL.createObjectURL(new Blob([copy], { type: "application/json" }));
  element("a", { href, download: `${name}.json` }).click();
  setTimeout(() => URL.revokeObjectURL(href), REVOKE_AFTER_MS);
}
