// What can be seen on a screen, for the tests of looks. Defines window.seen.
// Contrast is the ratio of WCAG 2.2 (relative luminance), against what stands behind an element.

(() => {
  const RING_PX = 5; // three for the line, two between the line and the element
  const parts = (colour) => {
    const found = colour.match(/[\d.]+/g).map(Number);
    const scale = colour.startsWith("color(") ? 255 : 1;
    return { rgb: found.slice(0, 3).map((each) => each * scale), alpha: found[3] ?? 1 };
  };
  const light = (rgb) =>
    rgb
      .map((each) => each / 255)
      .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4))
      .reduce((sum, each, index) => sum + each * [0.2126, 0.7152, 0.0722][index], 0);
  const over = (upper, lower) => ({
    rgb: upper.rgb.map((each, index) => each * upper.alpha + lower.rgb[index] * (1 - upper.alpha)),
    alpha: 1,
  });
  const behind = (element) => {
    if (!element) return { rgb: [255, 255, 255], alpha: 1 };
    const own = parts(getComputedStyle(element).backgroundColor);
    return own.alpha === 1 ? own : over(own, behind(element.parentElement));
  };
  const ratio = (colour, ground) => {
    const [low, high] = [light(over(parts(colour), ground).rgb), light(ground.rgb)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };

  const style = getComputedStyle;
  const all = (places, root = document) => [...root.querySelectorAll(places)];
  const usable = (element) => element.checkVisibility() && !element.closest("[inert]");
  const said = (element) =>
    `${element.tagName} ${element.dataset.testid ?? ""} ${element.innerText || element.outerHTML}`
      .replace(/\s+/g, " ")
      .slice(0, 90);
  const faint = (least, found) =>
    found.filter(([, measured]) => measured < least).map(([what, measured]) => `${what}: ${measured.toFixed(2)}`);

  // The pieces of text that someone reads, without those in a drawing.
  function* letters() {
    const walker = document.createTreeWalker(document.querySelector(".stApp"), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      const read = walker.currentNode.data.trim() && usable(element) && !element.closest("svg, style, .wmo_bridge");
      if (read && style(element).visibility === "visible") yield [element, walker.currentNode];
    }
  }

  function edges(places, least) {
    const edged = all(places).filter((each) => usable(each) && parseFloat(style(each).borderBottomWidth) > 0);
    return faint(
      least,
      edged.map((each) => [said(each), ratio(style(each).borderBottomColor, behind(each.parentElement))]),
    );
  }

  function faintLetters(least) {
    const texts = [...letters()].map(([each]) => [said(each), ratio(style(each).color, behind(each))]);
    const examples = all("input[placeholder], textarea[placeholder]")
      .filter((each) => each.placeholder && usable(each))
      .map((each) => [each.placeholder, ratio(style(each, "::placeholder").color, behind(each))]);
    return faint(least, [...texts, ...examples]);
  }

  function smallLetters(least) {
    const small = [...letters()].filter(([each]) => parseFloat(style(each).fontSize) < least);
    return [...new Set(small.map(([each]) => `${style(each).fontSize}: ${said(each)}`))];
  }

  // A part that hides or scrolls what stands outside it would cut the ring at its sides.
  function cutsRing(ringed) {
    const box = ringed.getBoundingClientRect();
    for (let part = ringed.parentElement; part && part.id !== "stMain"; part = part.parentElement) {
      const room = part.getBoundingClientRect();
      const isTight = room.left > box.left - RING_PX || room.right < box.right + RING_PX;
      if (style(part).overflowX !== "visible" && isTight) return true;
    }
    return false;
  }

  function ring(least) {
    const active = document.activeElement;
    if (active === document.body || active.id === "stMain") return [];
    const round = ["label", "[data-testid$=RootElement]"].map((name) => active.closest(name));
    const rings = [active, ...round].filter((each) => each && style(each).outlineStyle === "solid");
    if (rings.length === 0) return [`${said(active)}: geen ring`];
    const ringed = rings.find((each) => !cutsRing(each));
    if (!ringed) return [`${said(active)}: een deel van de ring valt weg`];
    return faint(least, [[said(ringed), ratio(style(ringed).outlineColor, behind(ringed.parentElement))]]);
  }

  function smallTargets(places, least) {
    return all(places)
      .filter(usable)
      .map((each) => [said(each), each.getBoundingClientRect()])
      .filter(([, box]) => box.width < least || box.height < least)
      .map(([name, box]) => `${name}: ${box.width} x ${box.height}`);
  }

  const HEARD_ONLY = ":is(button, summary, label) em";

  function rowsOf(block) {
    const rows = new Map();
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (walker.currentNode.parentElement.closest(HEARD_ONLY)) continue;
      for (const word of walker.currentNode.data.matchAll(/\S+\s*/g)) {
        const range = document.createRange();
        range.setStart(walker.currentNode, word.index);
        range.setEnd(walker.currentNode, word.index + word[0].length);
        const row = Math.round(range.getClientRects()[0]?.bottom / 10);
        rows.set(row, (rows.get(row) ?? "") + word[0]);
      }
    }
    return [...rows.values()].map((row) => row.trim());
  }

  function longestLine() {
    const rows = all("[data-testid=stMain] :is(p, li, dd)").filter(usable).flatMap(rowsOf);
    return rows.sort((one, other) => other.length - one.length)[0];
  }

  function cutOff() {
    return all("[data-testid=stMain] *")
      .filter((each) => usable(each) && each.innerText && !each.closest("thead"))
      .filter((each) => ["hidden", "clip"].includes(style(each).overflowY) && each.clientHeight > 1)
      .filter((each) => each.scrollHeight > each.clientHeight + 2)
      .map(said);
  }

  function moving() {
    const lasts = (durations) => durations.split(", ").some((each) => parseFloat(each) > 0.001);
    return all(".stApp *")
      .filter((each) => lasts(style(each).transitionDuration) || lasts(style(each).animationDuration))
      .map(said);
  }

  window.seen = { edges, faintLetters, smallLetters, ring, smallTargets, longestLine, cutOff, moving };
})();
