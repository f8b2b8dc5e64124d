"""Logging in and out in the browser, and the next person: nothing of the last one is left anywhere."""

from playwright.sync_api import Browser, Route, expect

from tests.browser.person.leftovers import left, words_of
from tests.browser.staff.member import COOKIE, FIRST, OWN, Member, data_of, other, people_of
from tests.browser.walking import example
from wmo_core.today import now

PLAN = example("mantelzorger").with_plan(name="Gerda Vermeulen")


def test_someone_logs_in_stays_in_and_gets_out(member: Member) -> None:
    asked: list[str] = []
    member.page.on("request", lambda request: asked.append(request.url))
    member.come_in_first()
    cookie = member.cookies()[COOKIE]
    assert COOKIE not in member.page.evaluate("document.cookie")
    member.page.reload()
    member.is_in()
    member.open_with(PLAN, "plan")
    member.page.reload()
    expect(member.heading).to_be_visible()
    assert member.kept() == PLAN
    member.leave()
    assert COOKIE not in member.cookies() and left(member.page, PLAN) == []
    for screen in ("plan", "taken", "aanmelden", "beheer"):
        member.open(screen)
        assert left(member.page, PLAN) == [], screen
    expect(member.page.get_by_text(member.name)).to_have_count(0)
    assert member.hosts == {f"localhost:{member.server.port}"} and member.complaints == []
    secrets = [FIRST, OWN, cookie, member.secret, *member.codes, member.name]
    assert [word for word in secrets if word in "".join(asked)] == []
    log = member.server.log.read_text()
    assert [word for word in [*secrets, *words_of(PLAN)] if word in log] == []
    stored = b"".join(path.read_bytes() for path in data_of(member.server).iterdir())
    hidden = [FIRST, OWN, cookie, member.secret, *member.codes, *words_of(PLAN)]
    assert [word for word in hidden if word.encode() in stored] == []


def test_a_copied_cookie_gives_nothing_in_another_browser_nor_after_logging_out(
    member: Member, browser: Browser
) -> None:
    member.come_in_first()
    stolen = [each for each in member.page.context.cookies() if each["name"] == COOKIE]
    with browser.new_context(locale="nl-NL") as elsewhere:
        elsewhere.add_cookies([{"name": COOKIE, "value": stolen[0]["value"], "url": member.server.url}])
        thief = other(member, elsewhere.new_page())
        thief.page.goto(f"{member.server.url}/beheer")
        expect(thief.button(thief.screen.start.begin)).to_be_visible()
        assert COOKIE not in thief.cookies(), "it is taken away"
        thief.open("beheer")
        expect(thief.page.get_by_text(member.name)).to_have_count(0)
    every = member.page.context.cookies()
    member.leave()
    member.page.context.add_cookies(every)  # type: ignore[arg-type]
    member.page.goto(f"{member.server.url}/beheer")
    expect(member.button(member.screen.start.begin)).to_be_visible()
    assert COOKIE not in member.cookies()


def test_a_sign_in_that_ended_takes_the_client_out_of_the_tab(member: Member) -> None:
    member.come_in_first()
    member.open_with(PLAN, "plan")
    people_of(member.server).end_sign_ins(member.name)
    member.page.reload()
    expect(member.button(member.screen.start.begin)).to_be_visible()
    assert left(member.page, PLAN) == [] and COOKIE not in member.cookies()


def test_later_someone_comes_in_with_a_code_of_the_telephone_or_of_paper(member: Member) -> None:
    member.come_in_first()
    member.leave()
    member.come_in()
    member.leave()
    member.come_in(member.codes[0])


def test_a_wrong_password_is_said_at_the_field_and_the_browser_may_fill_in(member: Member) -> None:
    member.give_name("fout")
    field = member.field(member.words.naam.naam)
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_be_focused()
    described = field.get_attribute("aria-describedby")
    said = member.page.locator(f"#{described}")
    expect(said).to_contain_text(member.say(member.words.fouten["naam_of_wachtwoord"]))
    expect(field).to_have_attribute("autocomplete", "username")
    password = member.password_field(member.words.naam.wachtwoord)
    expect(password).to_have_attribute("autocomplete", "current-password")
    assert "fout" not in member.page.evaluate("JSON.stringify({...sessionStorage})")


def test_a_ticket_that_does_not_arrive_is_said(member: Member) -> None:
    member.come_in_first()
    member.leave()
    member.page.route(
        "**/aanmelden", lambda route: route.abort() if route.request.method == "POST" else route.continue_()
    )
    member.give_name(OWN)
    member.field(member.words.code.veld).fill(member.codes[1])
    member.button(member.words.code.knop).click()
    expect(member.page.get_by_role("alert")).to_contain_text(member.say(member.words.fouten["opnieuw"]))
    expect(member.field(member.words.naam.naam)).to_be_visible()
    assert COOKIE not in member.cookies()


def lost(route: Route) -> None:
    """Let what is posted never arrive."""
    if route.request.method == "POST":
        route.abort()
    else:
        route.continue_()


def test_the_next_person_at_the_same_tab_is_someone_else(member: Member) -> None:
    member.come_in_first()
    member.open_with(PLAN, "plan")
    member.leave()
    people = people_of(member.server)
    name = f"{member.name}-2"
    people.add(name, next(each.account.role for each in people.listing()), FIRST, now())
    second = other(member, member.page)
    second.name = name
    second.come_in_first()
    assert left(second.page, PLAN) == []
    second.page.go_back()
    second.settle()
    assert left(second.page, PLAN) == []
