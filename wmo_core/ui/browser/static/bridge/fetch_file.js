// Fetches a file that the server made at a press, once. The address is good for a minute, and for this browser only.

let last = "";

/** @param {Bridge.File | null} file */
export function fetchFile(file) {
  if (!file || file.address === last) return;
  last = file.address;
  const link = document.createElement("a");
  link.href = file.address;
  link.download = file.name;
  link.click();
}
