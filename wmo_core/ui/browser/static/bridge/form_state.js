// A browser writes what stands in a field to its own disk, to fill it in again after a crash; no wipe of ours reaches that. It
// leaves out a field that says so. Streamlit lets one of one line say so (parts/guard.py), and a text area not.

let isPlanned = false;

new MutationObserver(() => {
  if (isPlanned) return;
  isPlanned = true;
  requestAnimationFrame(keepNothing);
}).observe(document.body, { childList: true, subtree: true });

function keepNothing() {
  isPlanned = false;
  for (const field of document.querySelectorAll("textarea:not([autocomplete])")) field.setAttribute("autocomplete", "off");
}
