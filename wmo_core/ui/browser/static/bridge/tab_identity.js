// Two tabs are two people. A tab that is copied takes all that it keeps along, its number too: one number, two tabs. The
// second then begins empty. A tab that was closed and comes back finds its number free, and goes on.

import { store } from "./state.js";

const NUMBER = "mijn-wmo-plan.tab";
const GOES_MS = 1000; // a page that is loaded again may wait a moment for the one before to go
const ANSWERS_MS = 300;
let letGo = () => {};

/** Whether this tab is a copy of one that is open. */
export const isTwin = look();

async function look() {
  const number = store.read(NUMBER);
  if (number !== null) return !(await take(number));
  newNumber();
  return false;
}

// After a wipe too: the next person is another.
export function newNumber() {
  letGo();
  const number = Math.random().toString(36).slice(2);
  store.write(NUMBER, number);
  void take(number);
}

/**
 * @param {string} number
 * @returns {Promise<boolean>}
 */
function take(number) {
  return navigator.locks ? lock(number) : call(number);
}

// Returns whether the number is ours now: then it is as long as this page lives.
/**
 * @param {string} number
 * @returns {Promise<boolean>}
 */
function lock(number) {
  return new Promise((resolve) => {
    const isOurs = () => {
      resolve(true);
      return new Promise((done) => (letGo = () => done(undefined)));
    };
    const waiting = new AbortController();
    setTimeout(() => waiting.abort(), GOES_MS);
    const isHeld = () => resolve(!waiting.signal.aborted); // or a browser forbids locks
    navigator.locks.request(`${NUMBER}.${number}`, { signal: waiting.signal }, isOurs).catch(isHeld);
  });
}

// Without https a browser has no locks: ask aloud, and who has the number answers.
/**
 * @param {string} number
 * @returns {Promise<boolean>}
 */
function call(number) {
  const line = new BroadcastChannel(NUMBER);
  const own = crypto.getRandomValues(new Uint32Array(2)).join("-");
  let isHeld = false;
  letGo = () => line.close();
  return new Promise((resolve) => {
    line.onmessage = ({ data }) => {
      if (data.number !== number || data.from === own) return;
      if (data.isAnswer) resolve(false);
      else if (isHeld) line.postMessage({ number, from: own, isAnswer: true });
    };
    line.postMessage({ number, from: own, isAnswer: false });
    setTimeout(() => {
      isHeld = true;
      resolve(true);
    }, ANSWERS_MS);
  });
}
