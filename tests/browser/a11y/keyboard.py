"""Walks through a screen with Tab alone: is each stop reached, in the order of the screen, and seen?"""

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from playwright.sync_api import Page

# Parts inside a closed <details> or an inert part, or behind a dialog, cannot be used yet. A group of radio
# buttons is one stop.
_PREPARE = """() => {
  const wanted = 'a[href], button, input:not([type=hidden]), textarea, select, summary, [tabindex="0"]';
  const usable = (each) => !each.disabled && each.tabIndex >= 0 && !each.closest('[inert]')
    && each.checkVisibility() && !(each.closest('details:not([open])') && each.tagName !== 'SUMMARY');
  const group = (each) => each.type === 'radio' ? each.name : '';
  const seen = new Set();
  const within = document.querySelector('dialog[open]') ?? document; // a dialog keeps the rest out of reach
  window.stops = [...within.querySelectorAll(wanted)].filter((each) => {
    if (!usable(each) || (group(each) && seen.has(group(each)))) return false;
    seen.add(group(each));
    return true;
  });
  window.visited = [];
  const round = ['label', '[data-testid$=RootElement]'];
  const ring = (each) => [each, ...round.map((name) => each.closest(name))].filter(Boolean).some((one) => {
      const style = getComputedStyle(one);
      return style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2
        && !/, 0\\)$|transparent/.test(style.outlineColor);
    });
  const same = (one, other) => one === other || (group(one) && group(one) === group(other));
  window.walking?.abort();
  window.stops[0].focus(); // its turn comes again after the last one
  window.walking = new AbortController();
  document.addEventListener('focusin', ({ target }) => {
    if (target.tagName === 'H1') return; // a new screen gives it the focus again when nothing else has it
    const box = target.getBoundingClientRect();
    window.visited.push({
      stop: window.stops.findIndex((each) => same(each, target)),
      ring: ring(target) || target.matches('[data-testid=stMain]'),
      html: target.outerHTML.slice(0, 160),
    });
  }, { signal: window.walking.signal });
  return window.stops.length;
}"""
_REPORT = """() => ({
  visited: window.visited,
  positive: document.querySelectorAll('[tabindex]:not([tabindex="0"]):not([tabindex^="-"])').length,
  missed: window.stops.filter((each) => each !== document.activeElement)
    .filter((each) => !window.visited.some(({ stop }) => window.stops[stop] === each))
    .map((each) => each.outerHTML.slice(0, 160)),
})"""


@dataclass(frozen=True)
class Walk:
    """How many stops Tab makes, and what is wrong with them."""

    stops: int
    faults: tuple[str, ...]


def walk(page: Page) -> Walk:
    """Press Tab until the focus has been everywhere; once more round when the screen was drawn meanwhile.

    What was drawn again is another element: the second round asks for those that are there then.
    """
    for _ in range(2):
        expected = int(page.evaluate(_PREPARE))
        for _ in range(expected + 2):
            page.keyboard.press("Tab")
        found: dict[str, Any] = page.evaluate(_REPORT)
        if not found["missed"]:
            break
    faults = [f"niet bereikt: {html}" for html in found["missed"]]
    faults += [f"geen ring: {each['html']}" for each in found["visited"] if not each["ring"]]
    if found["positive"]:
        faults.append("een tabindex groter dan 0")
    faults += _out_of_order([each["stop"] for each in found["visited"] if each["stop"] >= 0])
    return Walk(expected, tuple(dict.fromkeys(faults)))


def _out_of_order(stops: list[int]) -> list[str]:
    """Each stop comes after the one before, but for the first of each round."""
    steps_back = [(one, other) for one, other in pairwise(stops) if other < one]
    return [f"verkeerde volgorde: {steps_back}"] if len(steps_back) > 2 else []
