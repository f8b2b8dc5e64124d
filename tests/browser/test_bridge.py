"""What the browser does with a step: title, focus, Back, and answers that stay."""

from playwright.sync_api import Page, expect

from tests.browser.server_process import ServerProcess

STORED = "sessionStorage.getItem('mijn-wmo-plan')"


def open_first(page: Page, server: ServerProcess) -> None:
    page.goto(server.url)
    expect(heading(page)).to_have_text("Vraag 1")


def heading(page: Page):  # type: ignore[no-untyped-def]
    return page.get_by_role("heading", level=1)


def answer(page: Page, words: str, next_heading: str) -> None:
    page.get_by_label("Antwoord").fill(words)
    page.get_by_role("button", name="Verder").click()
    expect(heading(page)).to_have_text(next_heading)
    expect(page).to_have_title(next_heading)
    expect(heading(page)).to_be_focused()


def answer_all(page: Page) -> None:
    answer(page, "een", "Vraag 2")
    answer(page, "twee", "Vraag 3")
    answer(page, "drie", "Uitkomst")


def test_a_new_step_gets_title_focus_scroll_and_a_spoken_message(
    page: Page, bridge_server: ServerProcess
) -> None:
    open_first(page, bridge_server)
    expect(page).to_have_title("Vraag 1")
    assert page.evaluate("document.activeElement === document.body"), "the first screen leaves focus alone"
    answer(page, "een", "Vraag 2")
    expect(page.get_by_role("status").filter(has_text="Nu: Vraag 2")).to_have_count(1)
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollTop") == 0


def test_back_and_forward_walk_through_the_steps_and_the_pages(
    page: Page, bridge_server: ServerProcess
) -> None:
    open_first(page, bridge_server)
    answer_all(page)
    assert page.url.endswith("/uitkomst")
    length = page.evaluate("history.length")
    for expected in ("Vraag 3", "Vraag 2", "Vraag 1"):
        page.go_back()
        expect(heading(page)).to_have_text(expected)
        expect(page).to_have_title(expected)
    expect(page.get_by_label("Antwoord")).to_have_value("een")
    for expected in ("Vraag 2", "Vraag 3", "Uitkomst"):
        page.go_forward()
        expect(heading(page)).to_have_text(expected)
    expect(page.get_by_text("een, twee, drie")).to_be_visible()
    assert page.evaluate("history.length") == length, "Back and Forward make no new entries"


def test_back_to_another_page_lands_on_the_step_that_was_left(
    page: Page, bridge_server: ServerProcess
) -> None:
    open_first(page, bridge_server)
    answer_all(page)
    page.evaluate("history.go(-3)")
    expect(heading(page)).to_have_text("Vraag 1")
    page.evaluate("history.go(3)")
    expect(heading(page)).to_have_text("Uitkomst")


def test_someone_who_presses_back_in_haste_keeps_the_whole_history(
    page: Page, bridge_server: ServerProcess
) -> None:
    open_first(page, bridge_server)
    answer_all(page)
    page.evaluate("[0, 40, 80].forEach((wait) => setTimeout(() => history.back(), wait))")
    expect(heading(page)).to_have_text("Vraag 1")
    expect(page).to_have_title("Vraag 1")
    for expected in ("Vraag 2", "Vraag 3", "Uitkomst"):
        page.go_forward()
        expect(heading(page)).to_have_text(expected)
        expect(page).to_have_title(expected)


def test_answers_survive_a_reload_on_the_same_step(page: Page, bridge_server: ServerProcess) -> None:
    open_first(page, bridge_server)
    answer(page, "een", "Vraag 2")
    answer(page, "twee", "Vraag 3")
    page.reload()
    expect(heading(page)).to_have_text("Vraag 3")
    expect(page.get_by_text("Teruggezet: 1 keer")).to_be_visible()
    page.go_back()
    expect(heading(page)).to_have_text("Vraag 2")
    expect(page.get_by_label("Antwoord")).to_have_value("twee")


def test_answers_survive_a_server_that_is_killed_and_started_again(
    page: Page, bridge_server: ServerProcess
) -> None:
    open_first(page, bridge_server)
    answer(page, "één & <b>twee</b>", "Vraag 2")
    answer(page, "twee", "Vraag 3")
    page.get_by_label("Antwoord").fill("half getypt")
    bridge_server.kill()
    bridge_server.start()
    expect(page.get_by_text("Teruggezet: 1 keer")).to_be_visible(timeout=30_000)
    expect(heading(page)).to_have_text("Vraag 3")
    expect(page.get_by_label("Antwoord")).to_have_value("half getypt")
    answer(page, "drie", "Uitkomst")
    expect(page.get_by_text("één & <b>twee</b>, twee, drie")).to_be_visible()


def test_an_error_takes_focus_each_time(page: Page, bridge_server: ServerProcess) -> None:
    open_first(page, bridge_server)
    for _ in range(2):
        page.get_by_role("button", name="Verder").click()
        expect(page.get_by_role("alert")).to_be_focused()
        page.get_by_label("Antwoord").focus()


def test_clearing_empties_the_tab_and_makes_old_steps_worthless(
    page: Page, bridge_server: ServerProcess
) -> None:
    open_first(page, bridge_server)
    answer_all(page)
    assert "drie" in page.evaluate(STORED)
    page.get_by_role("button", name="Wis alles").click()
    expect(heading(page)).to_have_text("Vraag 1")
    expect(heading(page)).to_be_focused()
    # A heading that takes the place of another keeps its focus; the bridge comes a moment later.
    page.wait_for_function(f"() => {STORED} === null")
    page.reload()
    expect(heading(page)).to_have_text("Vraag 1")
    expect(page.get_by_text("Teruggezet: 0 keer")).to_be_visible()


def test_a_municipality_has_its_own_colour_in_the_light_and_in_the_dark(
    page: Page, bridge_server: ServerProcess
) -> None:
    page.goto(f"{bridge_server.url}/bouwstenen")
    button = page.get_by_role("button", name="Verder")
    expect(button).to_have_css("background-color", "rgb(18, 59, 122)")
    page.emulate_media(color_scheme="dark")
    expect(button).to_have_css("background-color", "rgb(169, 200, 255)")


def test_no_answer_reaches_address_history_title_or_console(page: Page, bridge_server: ServerProcess) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    open_first(page, bridge_server)
    answer(page, "geheimpje", "Vraag 2")
    seen = page.evaluate("location.href + JSON.stringify(history.state) + document.title + document.cookie")
    assert "geheimpje" not in seen + "".join(said)


def test_a_screen_that_fails_says_so_in_dutch_and_logs_no_answer(
    page: Page, bridge_server: ServerProcess
) -> None:
    open_first(page, bridge_server)
    answer(page, "geheimpje", "Vraag 2")
    page.get_by_role("button", name="Breek").click()
    expect(page.get_by_role("alert")).to_contain_text("Er ging iets mis")
    assert "geheim" not in page.content().replace("geheimpje", "") and "ValueError" not in page.content()
    log = bridge_server.log.read_text()
    assert "ValueError" in log
    assert "geheim" not in log
