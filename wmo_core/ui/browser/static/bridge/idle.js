// At a desk one person follows another. When nobody did anything for some minutes, the tab asks "Bent u er nog?"; without an
// answer it wipes everything. It needs no server for that. It does not count while a voice reads. At home it never asks.

import { isReading } from "./speech.js";
import { page, store } from "./state.js";
import { askToWipe, isAsking, wipe } from "./wiping.js";

const LAST = "mijn-wmo-plan.laatst"; // when someone did something: a tab that is closed and comes back must know
const DRAFTS = "mijn-wmo-plan.concept";
const LOOK_EVERY_MS = 1000;
const ACTS = ["keydown", "pointerdown", "input", "wheel", "scroll", "touchstart", "touchmove"];

let last = Date.now();

for (const kind of ACTS) document.addEventListener(kind, onAct, { capture: true, passive: true });
document.addEventListener("visibilitychange", look); // a device that slept did not look
setInterval(look, LOOK_EVERY_MS);

// The question itself is answered by its buttons only: whoever sits down next may touch anything.
function onAct() {
  if (!isAsking()) last = Date.now();
}

function look() {
  const limits = page.wiping?.idle;
  if (!limits) return;
  if (isReading()) last = Date.now();
  if (!page.wiping?.filled && store.read(DRAFTS) === null) return;
  const quiet = Date.now() - last;
  if (quiet >= limits.after + limits.answer) {
    last = Date.now();
    wipe();
  } else if (quiet < limits.after) {
    store.write(LAST, String(last));
  } else if (!isAsking()) {
    askToWipe(limits.words, () => (last = Date.now()));
  }
}

// Whether this tab comes back so late that it would have been wiped.
export function hasExpired() {
  const kept = Number(store.read(LAST));
  const idle = page.wiping?.idle;
  return Boolean(idle && kept && Date.now() - kept >= idle.after + idle.answer);
}
