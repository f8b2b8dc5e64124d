// Opens the sealed file of a resident in a browser, without any network. The server does the same in sealing.py.
// What was sealed is shown as it is: the policy of the page lets no script and no handler in it run.

const TIED = "bewaard-bestand 1";
const KEY_BYTES = 32;
const DRAW_MS = 50; // the key takes a second or more, in which nothing is drawn

const form = find("form.password", HTMLFormElement);
const field = find("#password", HTMLInputElement);
const message = find("#message", HTMLElement);
const { sealed } = /** @type {{ sealed: OwnFile.Sealed }} */ (
  JSON.parse(find("#bewaard-bestand", HTMLElement).textContent ?? "")
);

form.addEventListener("submit", (event) => {
  event.preventDefault();
  void unlock();
});
if (!globalThis.crypto?.subtle || !globalThis.WebAssembly) tell("cannot");

async function unlock() {
  tell("wait");
  await new Promise((drawn) => setTimeout(drawn, DRAW_MS));
  const key = await makeKey().catch(() => null);
  if (!key) return tell("cannot");
  const text = await unseal(key).catch(() => null);
  if (text === null) return refuse();
  show(JSON.parse(text).page);
}

async function makeKey() {
  const made = await hashwasm.argon2id({
    password: asTyped(field.value),
    salt: bytes(sealed.salt),
    memorySize: sealed.memory,
    iterations: sealed.passes,
    parallelism: sealed.lanes,
    hashLength: KEY_BYTES,
    outputType: "binary",
  });
  return crypto.subtle.importKey("raw", made, "AES-GCM", false, ["decrypt"]);
}

/** @param {CryptoKey} key */
async function unseal(key) {
  const how = { name: "AES-GCM", iv: bytes(sealed.nonce), additionalData: new TextEncoder().encode(TIED) };
  return new TextDecoder().decode(await crypto.subtle.decrypt(how, key, bytes(sealed.content)));
}

/** @param {string} page */
function show(page) {
  const { body } = new DOMParser().parseFromString(page, "text/html");
  find("main", HTMLElement).replaceWith(...body.childNodes);
  const heading = find("h1", HTMLElement);
  heading.tabIndex = -1;
  heading.focus();
}

function refuse() {
  tell("wrong");
  field.setAttribute("aria-invalid", "true");
  field.focus();
}

/** @param {"wait" | "wrong" | "cannot"} what */
function tell(what) {
  message.textContent = message.dataset[what] ?? "";
}

/** @param {string} password */
function asTyped(password) {
  const plain = password.normalize("NFKC").toLowerCase().replace(/[ \t\r\n]+/g, " ");
  return plain.replace(/^ | $/g, "");
}

/** @param {string} base64 */
function bytes(base64) {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}

/**
 * @template {HTMLElement} Kind
 * @param {string} selector
 * @param {new () => Kind} kind
 * @returns {Kind}
 */
function find(selector, kind) {
  const found = document.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(selector);
}
