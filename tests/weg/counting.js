// What one screen asks of someone: words to read, height to scroll, and where the first answer and Verder stand.
// Runs in the page before the app: counts each press of a finger or a mouse, and defines window.asksOf.

(() => {
  const ANSWER = ["stRadioOption", "stCheckbox", "stTextArea", "stTextInput"]
    .map((name) => `[data-testid=${name}]`)
    .join();
  const SILENT = "script, style, noscript, textarea, title, [data-testid=stIconMaterial]";
  const CLOSED = "details:not([open])";
  const MENU = ".st-key-menu"; // closed too, until its button opens it

  window.pressed = 0;
  // At the document: a press that a moving screen made miss is taken away before it comes here.
  document.addEventListener("pointerdown", () => (window.pressed += 1), true);

  const isClosed = (element) => {
    if (element.closest(MENU)?.checkVisibility() === false) return true;
    for (let part = element.closest(CLOSED); part; part = part.parentElement.closest(CLOSED)) {
      if (!part.querySelector(":scope > summary")?.contains(element)) return true;
    }
    return false;
  };

  // Text that is only for a screen reader stands in a box of at most one pixel.
  const isTiny = (element) => {
    for (let box = element; box; box = box.parentElement) {
      const { width, height } = box.getBoundingClientRect();
      if (getComputedStyle(box).overflow !== "visible" && Math.min(width, height) <= 1) return true;
    }
    return false;
  };

  const isSeen = (element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !isTiny(element);

  const count = (text) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

  const countWords = () => {
    const words = { open: 0, closed: 0 };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      if (parentElement.closest(SILENT)) continue;
      if (isClosed(parentElement)) words.closed += count(data);
      else if (isSeen(parentElement)) words.open += count(data);
    }
    return words;
  };

  const line = (text) => text.replace(/\s+/g, " ").trim();

  window.asksOf = (labels) => {
    const main = document.querySelector("[data-testid=stMain]");
    const all = (selector) =>
      [...main.querySelectorAll(selector)].filter((each) => !isClosed(each) && isSeen(each));
    const bottom = (element) =>
      element ? Math.round(element.getBoundingClientRect().bottom + main.scrollTop + scrollY) : null;
    const words = countWords();
    const hints = all("[placeholder]").filter((field) => !field.value);
    return {
      words: hints.reduce((sum, field) => sum + count(field.placeholder), words.open),
      closed: words.closed,
      height: Math.max(main.scrollHeight, document.documentElement.scrollHeight),
      first: bottom(all(ANSWER)[0]),
      next: bottom(all("button").findLast((each) => labels.includes(line(each.innerText)))),
      cards: all("[class*=st-key-wijzer-]").length,
    };
  };
})();
