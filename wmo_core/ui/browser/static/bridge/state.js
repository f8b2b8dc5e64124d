// What the parts of the bridge share. It lives as long as the document: longer than one mount of the component.

export const STORE = "mijn-wmo-plan";
export const VIEW = "mijn-wmo-plan.open";
export const LONGEST_WAIT_MS = 10_000; // for what Back asks of a server on a slow line

/** @type {Bridge.Page} */
export const page = {
  step: null, // the step that is on the screen
  id: null, // the page it belongs to, as Streamlit calls it
  path: null, // the address of that page
  session: "", // the session on the server that drew it
  title: "",
  send: null, // sends a trigger to the server
  settled: {}, // of which fields the server took over what was sent, and when
  aside: "", // the last order to set an unread copy aside that was carried out
  cleared: "", // the last order to clear that was carried out
  awaitsClear: false, // the tab is empty, and the server must say that it is too
  isGone: false, // someone left in a hurry: nothing is written any more
  wiping: null, // what asks whether all may go
  pointed: "", // the last order to go to an error that was carried out
  crossing: null, // Back or Forward to another page is under way
  request: null, // Back or Forward to another step was asked of the server
  requests: 0,
  focused: null, // the step whose heading got the focus
  code: "", // what stood behind the # of the address, until the server has it
  keepHistory: false, // the next step comes from Back or Forward
  isUnkept: false, // something could not be written in this tab
};

export const store = {
  /** @param {string} key */
  read: (key) => attempt(() => sessionStorage.getItem(key)),
  /** @param {string} key @param {string} value */
  write: (key, value) => {
    if (page.isGone) return;
    const isWritten = attempt(() => (sessionStorage.setItem(key, value), true));
    if (!isWritten) page.isUnkept = true;
  },
  /** @param {string} key */
  remove: (key) => attempt(() => sessionStorage.removeItem(key)),
};

// A browser may forbid storage, and it may be full; the page then works, without the mirror, and says so.
/**
 * @template Result
 * @param {() => Result} action
 */
function attempt(action) {
  try {
    return action();
  } catch {
    return null;
  }
}
