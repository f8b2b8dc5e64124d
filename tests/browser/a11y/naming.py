"""Names that are the same on one screen while they do something else: who hears or says one cannot choose."""

from playwright.sync_api import Page

# Two links to the same page may have one name; so may two radio buttons, for their group is heard too.
_SAME = r"""() => {
  const wanted = 'a[href], button, summary, textarea, input:not([type=hidden], [type=file])';
  const usable = (each) => each.checkVisibility() && !each.closest('[inert], [aria-hidden=true]');
  const line = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
  const by = (each) => (each.getAttribute('aria-labelledby') ?? '').split(' ')
    .map((id) => document.getElementById(id)?.innerText ?? '').join(' ');
  const said = (each) => line(by(each)) || line(each.getAttribute('aria-label')
    || [...(each.labels ?? [])].map((label) => label.innerText).join(' ') || each.innerText);
  const key = (each) => [each.tagName, each.type === 'radio' ? each.name : '', said(each)].join('|');
  const found = Object.groupBy([...document.querySelectorAll(wanted)].filter(usable), key);
  const differ = (those) => those[0].tagName === 'A' ? new Set(those.map(({ href }) => href)).size > 1
    : those.length > 1;
  return Object.values(found).filter(differ).map(([first]) => said(first));
}"""


def same_names(page: Page) -> list[str]:
    """Return each name that two parts of the screen share, of which each does something else."""
    return sorted(page.evaluate(_SAME))
