// A chart measures its words in a drawing of its own, and leaves that at the end of the page. Without a name it would be
// an unknown picture to a screen reader, on every screen that follows.

const MEASURE = "js-plotly-tester";

new MutationObserver(() => {
  document.getElementById(MEASURE)?.setAttribute("aria-hidden", "true");
}).observe(document.body, { childList: true });
