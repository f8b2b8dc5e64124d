// A field for one file. The browser reads it here and gives it to the screen: no address takes files.

/** @param {Field.Mount} mount */
export default function field({ data, parentElement, setTriggerValue }) {
  const input = parentElement.querySelector("input") ?? draw(parentElement);
  input.setAttribute("aria-label", data.label);
  input.onchange = () => {
    const file = input.files?.[0];
    if (file) give(file, data.most, (value) => setTriggerValue("given", value)).finally(() => (input.value = ""));
  };
}

/** @param {HTMLElement} parent */
function draw(parent) {
  const input = document.createElement("input");
  input.type = "file";
  input.className = "wmo-file";
  parent.append(input);
  return input;
}

/**
 * What is too large or cannot be read is told without what is in it: the screen says so.
 * @param {File} file
 * @param {number} most
 * @param {(value: Field.Given) => void} send
 */
async function give(file, most, send) {
  const { name, size } = file;
  const content = size > most ? null : await read(file).catch(() => null);
  send({ name, size, content });
}

/**
 * @param {File} file
 * @returns {Promise<string>}
 */
function read(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,?/, ""));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file); // as base64, after a comma
  });
}
