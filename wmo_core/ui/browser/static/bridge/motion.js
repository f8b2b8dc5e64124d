// Streamlit opens and closes a part with a motion from its script, where a stylesheet cannot stop it.
// Who asked the device for less motion gets the end of it at once.

const less = matchMedia("(prefers-reduced-motion: reduce)");

document.addEventListener("click", ({ target }) => {
  const part = target instanceof Element ? target.closest("summary")?.parentElement : null;
  if (part && less.matches) part.getAnimations().forEach((motion) => motion.finish());
});
