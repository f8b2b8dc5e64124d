// What answers one question is one group with a name, as radio buttons are already: that of its legend, or of the h1.
// Streamlit draws the places of a screen anew at many moments: look again whenever something came.

const GROUP = '[class*="st-key-vraag-"]';
const LEGEND = '[class*="st-key-legenda-"] p';

let isWaiting = false;

new MutationObserver(() => {
  if (isWaiting) return;
  isWaiting = true;
  requestAnimationFrame(nameGroups);
}).observe(document.body, { childList: true, subtree: true });

function nameGroups() {
  isWaiting = false;
  for (const group of document.querySelectorAll(GROUP)) {
    if (!group.querySelector("input[type=checkbox], textarea")) continue;
    const name = group.querySelector(LEGEND) ?? document.querySelector("h1");
    const key = [...group.classList].find((each) => each.startsWith("st-key-vraag-"));
    if (!name || !key) continue;
    name.id ||= `naam-${key}`;
    group.setAttribute("role", "group");
    group.setAttribute("aria-labelledby", name.id);
    nameFields(group, name.id);
  }
}

// Who fills in for another has two fields at a question, with the same labels at each: the question comes before them.
/** @param {Element} group @param {string} question */
function nameFields(group, question) {
  const fields = group.querySelectorAll("textarea");
  if (fields.length < 2) return;
  fields.forEach((field, place) => {
    const label = field.closest('[data-testid="stTextArea"]')?.querySelector("label");
    if (!label) return;
    label.id ||= `${question}-${place}`;
    field.setAttribute("aria-labelledby", `${question} ${label.id}`);
  });
}
