"""A message that no screen would send raises no role: what beheer may press does nothing for someone else."""

import secrets

from streamlit.proto.WidgetStates_pb2 import WidgetState

from tests.browser.served.talker import Talker
from tests.browser.server_process import ServerProcess
from tests.browser.staff.member import COOKIE, FIRST, data_of, people_of
from wmo_core.access import Role
from wmo_core.content.register import Register
from wmo_core.content.texts import load_texts
from wmo_core.storage.accounts.sign_ins import SignIns, mark_of
from wmo_core.storage.accounts.signing_in import SigningIn
from wmo_core.storage.database import Database
from wmo_core.storage.secret import PEPPER, secret_of
from wmo_core.today import now

SCREEN = load_texts(Register.NL).screen


def logged_in(server: ServerProcess, name: str, role: Role) -> Talker:
    """Return a line of someone who is logged in, on the screen of beheer."""
    database = Database(data_of(server), "")
    made = people_of(server).add(name, role, FIRST, now())
    signing_in = SigningIn(database, secret_of(PEPPER, data_of(server), ""))
    signing_in.choose_password(made.account.id, f"een eigen zin {secrets.token_hex(4)}", now())
    visitor = secrets.token_urlsafe(32)
    ticket = SignIns(database).give_ticket(made.account.id, mark_of(visitor), now())
    value = SignIns(database).redeem(ticket, mark_of(visitor), now())
    return Talker(server, cookie=f"{visitor}; {COOKIE}={value}").open(None, "beheer")


def test_what_beheer_may_press_does_nothing_for_someone_else(staff_server: ServerProcess) -> None:
    boss = logged_in(staff_server, "crafted-baas", Role.BEHEER)
    people_of(staff_server).add("crafted-anna", Role.LOKET, FIRST, now())
    boss.run()
    pressed = {label: found for label, found in boss.buttons.items() if "crafted" in label}
    name_field, role_field = boss.fields["v:beheer"], boss.fields["v:nieuwe-rol"]
    assert any(SCREEN.beheer.account.sluit in label for label in pressed)
    other = logged_in(staff_server, "crafted-bram", Role.LOKET)
    assert "crafted-anna" not in other.words and SCREEN.beheer.nieuw.knop not in other.buttons
    before = people_of(staff_server).listing()
    filled = (
        WidgetState(id=name_field, string_value="crafted-nieuw"),
        WidgetState(id=role_field, string_value=SCREEN.aanmelden.rollen["beheer"]),
    )
    for button in (*pressed.values(), boss.buttons[SCREEN.beheer.nieuw.knop]):
        other.run(WidgetState(id=button, trigger_value=True), *filled)
    assert people_of(staff_server).listing() == before
    assert "crafted-anna" not in other.words
    boss.press(SCREEN.beheer.nieuw.knop, *filled)
    assert len(people_of(staff_server).listing()) == len(before) + 1, "of beheer the same message is obeyed"
    for line in (boss, other):
        line.close()


def test_who_loses_the_role_presses_in_vain_on_the_screen_that_is_still_there(
    staff_server: ServerProcess,
) -> None:
    boss = logged_in(staff_server, "crafted-carla", Role.BEHEER)
    people_of(staff_server).add("crafted-dirk", Role.LOKET, FIRST, now())
    boss.run()
    (close,) = [label for label in boss.buttons if SCREEN.beheer.account.sluit in label and "dirk" in label]
    people_of(staff_server).set_role("crafted-carla", Role.LOKET)
    before = people_of(staff_server).listing()
    boss.press(close)
    assert people_of(staff_server).listing() == before
    assert "crafted-dirk" not in boss.words, "and nothing is drawn any more"
    boss.close()
