// All that this app, and Streamlit for it, wrote in the browser. Nothing of it is left after this.

const OURS = "mijn-wmo-plan";
const OF_STREAMLIT = "stActiveTheme-";

export function emptyStorage() {
  remove(() => sessionStorage, OURS);
  // eslint-disable-next-line no-restricted-globals -- nothing is written there: what Streamlit wrote goes away
  remove(() => localStorage, OF_STREAMLIT);
}

/**
 * @param {() => Storage} find
 * @param {string} begin
 */
function remove(find, begin) {
  try {
    const storage = find(); // a browser may forbid it
    for (const key of Object.keys(storage)) if (key.startsWith(begin)) storage.removeItem(key);
  } catch {
    // what may not be read was not written either
  }
}
