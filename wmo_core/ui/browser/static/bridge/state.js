// What the parts of the bridge share. It lives as long as the document: longer than one mount of the component.

export const STORE = "mijn-wmo-plan";
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
  pointed: "", // the last order to go to an error that was carried out
  crossing: null, // Back or Forward to another page is under way
  request: null, // Back or Forward to another step was asked of the server
  requests: 0,
  focused: null, // the step whose heading got the focus
  code: "", // what stood behind the # of the address, until the server has it
  keepHistory: false, // the next step comes from Back or Forward
};

export const store = {
  /** @param {string} key */
  read: (key) => attempt(() => sessionStorage.getItem(key)),
  /** @param {string} key @param {string} value */
  write: (key, value) => attempt(() => sessionStorage.setItem(key, value)),
  /** @param {string} key */
  remove: (key) => attempt(() => sessionStorage.removeItem(key)),
};

// A browser may forbid storage; the page then works, without the mirror.
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
