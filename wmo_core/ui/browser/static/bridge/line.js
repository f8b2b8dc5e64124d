// The line to the server. While it is gone Streamlit shuts every field. Who types does not always look at the screen, and what
// they type then would go nowhere: a field of words stays open. What is typed in it is a draft (drafts.js), and goes along
// with the next thing that is sent.

const WORDS = '[class*="st-key-v-"] :is(textarea, input[type=text])';

/** @type {EventTarget | null} */
let last = null; // what had the focus last
document.addEventListener("focusin", ({ target }) => (last = target), { capture: true });

new MutationObserver(onShut).observe(document.body, {
  subtree: true,
  attributes: true,
  attributeFilter: ["disabled"],
});

// This comes before the browser takes the focus away from what was shut.
/** @param {MutationRecord[]} changes */
function onShut(changes) {
  if (isThere()) return;
  for (const { target } of changes) {
    if (target instanceof HTMLElement && target.matches(WORDS)) open(target);
  }
}

// A field of one line is blurred by its own script as well.
/** @param {HTMLElement} field */
function open(field) {
  if (!field.hasAttribute("disabled")) return;
  field.removeAttribute("disabled");
  if (field === last && document.activeElement === document.body) field.focus({ preventScroll: true });
}

function isThere() {
  return document.querySelector("[data-test-connection-state]")?.getAttribute("data-test-connection-state") === "CONNECTED";
}

/** Whether the server can be told something, and does nothing now. */
export function isAtRest() {
  return isThere() && document.querySelector(".stApp")?.getAttribute("data-test-script-state") === "notRunning";
}
