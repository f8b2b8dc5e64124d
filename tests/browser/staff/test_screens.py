"""The screens of staff in each step: axe, the width, Dutch words, and the accounts that beheer makes."""

import pyotp
import pytest
from playwright.sync_api import expect

from tests.browser.a11y import measures
from tests.browser.names import one_line
from tests.browser.screen_checks import FACTS, english_in
from tests.browser.staff.member import FIRST, OWN, Member, people_of
from wmo_core.content.register import Register
from wmo_core.today import now


def judge(member: Member, step: str) -> None:
    """Look at what is on the screen, on a telephone and in a window."""
    measures.wait_until_drawn(member)
    found = measures.axe(member.page)
    for size in (measures.WINDOW, measures.PHONE):
        member.page.set_viewport_size(size)
        assert measures.sideways(member.page) <= 0, step
    member.page.set_viewport_size(measures.WINDOW)
    assert [(each.rule, each.place, each.html) for each in found] == [], step
    assert english_in(member.page.evaluate(FACTS)) == [], step


@pytest.mark.parametrize("register", Register)
def test_each_step_in_both_registers(member: Member, register: Register) -> None:
    member.open("aanmelden")
    if register is not member.register:
        member.switch_register()
    judge(member, "naam")
    member.field(member.words.naam.naam).fill(member.name)
    member.password_field(member.words.naam.wachtwoord).fill("fout")
    member.button(member.words.naam.knop).click()
    expect(member.page.get_by_role("alert")).to_be_visible()
    judge(member, "fout")
    member.password_field(member.words.naam.wachtwoord).fill(FIRST)
    member.button(member.words.naam.knop).click()
    expect(member.button(member.words.eigen_wachtwoord.knop)).to_be_visible()
    judge(member, "eigen wachtwoord")
    member.password_field(member.words.eigen_wachtwoord.nieuw).fill(OWN)
    member.password_field(member.words.eigen_wachtwoord.nog_eens).fill(OWN)
    member.button(member.words.eigen_wachtwoord.knop).click()
    expect(member.button(member.words.instellen.knop)).to_be_visible()
    judge(member, "instellen")
    field = member.field(member.words.instellen.veld)
    expect(field).to_have_attribute("autocomplete", "one-time-code")
    field.fill(pyotp.TOTP(member.shown_code()).at(now()))
    member.button(member.words.instellen.knop).click()
    expect(member.button(member.words.bewaren.knop)).to_be_visible()
    judge(member, "bewaren")
    member.button(member.words.bewaren.knop).click()
    member.is_in()
    judge(member, "binnen")


def test_beheer_makes_an_account_and_blocks_it(member: Member) -> None:
    member.come_in_first()
    member.go_on(member.screen.beheer.titel)
    judge(member, "beheer")
    words, name = member.screen.beheer, f"{member.name}-nieuw"
    member.field(words.nieuw.naam).fill(name)
    role = member.words.rollen["loket"]
    member.page.locator(".st-key-form-beheer, [data-testid=stForm]").last.get_by_text(role).click()
    member.button(words.nieuw.knop).click()
    expect(member.page.get_by_text(one_line(words.wachtwoord.weg))).to_be_visible()
    judge(member, "eerste wachtwoord")
    part = member.page.locator("details").filter(has_text=f"{name}:")
    part.locator("summary").click()
    judge(member, "een account")
    part.get_by_role("button", name=f"{words.account.sluit} {name}").click()
    expect(part.get_by_role("status")).to_contain_text(name)
    found = next(each for each in people_of(member.server).listing() if each.account.name == name)
    assert found.blocked
