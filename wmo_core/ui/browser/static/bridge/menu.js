// The menu at the top of a screen (parts/menu.py). It opens and closes here: nothing is sent to the server, and nothing
// that was typed is touched. The button says whether it is open, and style.css reads that from it.

const MAIN = '[data-testid="stMain"]';
const TOP = ".st-key-kop";
const BUTTON = ".wmo-menu";
const PANEL = ".st-key-menu";
const LEADS_AWAY = 'a, [data-testid^="stBaseButton"]';

/** @type {{ onOpen: () => void }} */
export const menu = { onOpen: () => {} };

/** @returns {HTMLElement | null} */
export function menuButton() {
  return document.querySelector(`${TOP} ${BUTTON}`);
}

export function isMenuOpen() {
  return menuButton()?.ariaExpanded === "true";
}

/** @param {Element | null} element */
export function isInMenu(element) {
  return Boolean(element?.closest(PANEL));
}

// What has the focus in the menu cannot keep it when that closes: the button of the menu takes it over (WCAG 2.4.3). A
// dialog that opens then gives it back there too.
export function closeMenu() {
  const button = menuButton();
  if (!button) return;
  if (isInMenu(document.activeElement)) button.focus({ preventScroll: true });
  button.ariaExpanded = "false";
}

function openMenu() {
  const button = menuButton();
  if (button) button.ariaExpanded = "true";
  menu.onOpen();
}

document.addEventListener("click", ({ target }) => {
  if (!(target instanceof Element)) return;
  if (target.closest(BUTTON)) return isMenuOpen() ? closeMenu() : openMenu();
  // The other register stays on this screen: the focus must not be lost with what is closed.
  if (target.closest(PANEL)?.contains(target.closest(LEADS_AWAY))) leave();
});

// What lies over the screen must not hide what someone goes on to, by key or by press.
document.addEventListener("focusin", ({ target }) => {
  if (target instanceof Element && target.closest(MAIN) && !target.matches(MAIN)) closeBehind(target);
});
document.addEventListener("pointerdown", ({ target }) => {
  if (target instanceof Element) closeBehind(target);
});

/** @param {Element} target */
function closeBehind(target) {
  if (isMenuOpen() && !target.closest(TOP)) closeMenu();
}

// Whatever else leads to another screen is a press, which closes the menu at once. So a menu that is open when that screen
// arrives was opened meanwhile, and stays.
window.addEventListener("popstate", closeMenu, { capture: true });

document.addEventListener("keydown", ({ key }) => {
  if (key === "Escape" && isMenuOpen()) leave();
});

function leave() {
  closeMenu();
  menuButton()?.focus();
}
