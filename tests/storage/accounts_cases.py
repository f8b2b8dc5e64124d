"""What must hold of accounts on each database. Its address comes from the module that takes these over."""

import re
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import bcrypt
import pyotp
import pytest
from sqlalchemy import Connection, Table, delete, insert, select
from sqlalchemy.exc import OperationalError

from tests.storage.cases import NOW, PEPPER
from wmo_core.access import Role
from wmo_core.retention import SIGN_IN_HOURS, SIGN_IN_IDLE_MINUTES, TICKET_SECONDS
from wmo_core.storage.accounts.errors import (
    AccountError,
    AccountFault,
    PasswordError,
    PasswordFault,
    WaitError,
    WrongError,
)
from wmo_core.storage.accounts.models import Standing
from wmo_core.storage.accounts.people import People
from wmo_core.storage.accounts.second_factor import RECOVERY_CODES, new_secret
from wmo_core.storage.accounts.sign_ins import SignIns, mark_of
from wmo_core.storage.accounts.signing_in import SigningIn
from wmo_core.storage.accounts.tables import ACCOUNT, RECOVERY, SIGN_IN, SIGN_IN_TRY
from wmo_core.storage.accounts.tries import MOST_OF_ALL, MOST_OF_ONE, WINDOW
from wmo_core.storage.database import Database

FIRST, OWN = "appel bezem citroen dorp", "een lange zin die ik onthoud"
HERE, ELSEWHERE = sha256(b"deze browser").hexdigest(), sha256(b"een andere").hexdigest()
SECOND, MINUTE, HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)
WINDOW_OVER = timedelta(seconds=WINDOW)


def stored_in(database: Database, *tables: Table) -> str:
    """Return all that stands in these tables."""
    return database.run(lambda each: repr([each.execute(select(table)).all() for table in tables]))


@pytest.mark.usefixtures("quick_passwords")
class AccountsCases:
    """The tests, for each database."""

    @pytest.fixture
    def database(self, tmp_path: Path, address: str) -> Iterator[Database]:
        """A database without accounts."""
        found = Database(tmp_path / "data", address)
        tables = (SIGN_IN, SIGN_IN_TRY, RECOVERY, ACCOUNT)
        found.run(lambda connection: [connection.execute(delete(each)) for each in tables])
        yield found
        found.close()

    @pytest.fixture
    def people(self, database: Database) -> People:
        """Those who manage accounts."""
        return People(database, PEPPER)

    @pytest.fixture
    def signing_in(self, database: Database) -> SigningIn:
        """The asking of who someone is."""
        return SigningIn(database, PEPPER)

    @pytest.fixture
    def sign_ins(self, database: Database) -> SignIns:
        """The browsers that are logged in."""
        return SignIns(database)

    @pytest.fixture
    def anna(self, people: People, signing_in: SigningIn) -> Standing:
        """A helper with a password of her own."""
        made = people.add("Anna", Role.ONDERSTEUNER, FIRST, NOW)
        signing_in.choose_password(made.account.id, OWN, NOW)
        return signing_in.check_password("anna", OWN, NOW)

    @pytest.fixture
    def cookie(self, sign_ins: SignIns, anna: Standing) -> str:
        """The cookie of Anna in this browser."""
        return sign_ins.redeem(sign_ins.give_ticket(anna.account.id, HERE, NOW), HERE, NOW)

    def test_a_new_account_must_change_its_first_password(
        self, people: People, signing_in: SigningIn
    ) -> None:
        made = people.add(" Bram ", Role.LOKET, FIRST, NOW)
        assert (made.account.name, made.account.role, made.made) == ("bram", Role.LOKET, NOW)
        assert signing_in.check_password("BRAM", FIRST, NOW).must_change
        signing_in.choose_password(made.account.id, OWN, NOW)
        assert not signing_in.check_password("bram", OWN, NOW).must_change
        with pytest.raises(WrongError):
            signing_in.check_password("bram", FIRST, NOW)

    @pytest.mark.parametrize(
        ("password", "fault"),
        [
            ("te klein", PasswordFault.KORT),
            ("é" * 37, PasswordFault.LANG),
            ("x" * 73, PasswordFault.LANG),
            (OWN, PasswordFault.ZELFDE),
            ("hier staat Anna in", PasswordFault.NAAM),
        ],
    )
    def test_a_new_password_that_cannot_be_used(
        self, signing_in: SigningIn, anna: Standing, password: str, fault: PasswordFault
    ) -> None:
        with pytest.raises(PasswordError) as refused:
            signing_in.choose_password(anna.account.id, password, NOW)
        assert refused.value.fault is fault and password not in repr(refused.value)

    @pytest.mark.parametrize("password", ["é" * 36, "x" * 72, "e\u0301" * 20])
    def test_a_password_of_72_bytes_is_read_whole(
        self, signing_in: SigningIn, anna: Standing, password: str
    ) -> None:
        signing_in.choose_password(anna.account.id, password, NOW)
        assert signing_in.check_password("anna", password, NOW).account == anna.account
        with pytest.raises(WrongError):
            signing_in.check_password("anna", password[:-1], NOW)
        with pytest.raises(WrongError):
            signing_in.check_password("anna", f"{password}{password}", NOW)

    @pytest.mark.parametrize("name", ["", "a", "met spatie", "<b>", "x" * 65, "-begin", "na\nam"])
    def test_a_name_that_cannot_be_one(self, people: People, name: str) -> None:
        with pytest.raises(AccountError) as refused:
            people.add(name, Role.LOKET, FIRST, NOW)
        assert refused.value.fault is AccountFault.NAAM

    def test_a_name_is_of_one_account(self, people: People, anna: Standing) -> None:
        with pytest.raises(AccountError) as refused:
            people.add("ANNA", Role.BEHEER, FIRST, NOW)
        assert refused.value.fault is AccountFault.BESTAAT
        assert [each.account for each in people.listing()] == [anna.account]
        with pytest.raises(AccountError):
            people.set_role("bram", Role.BEHEER)

    def test_whoever_is_not_let_in_costs_the_same_work_and_hears_the_same(
        self, people: People, signing_in: SigningIn, anna: Standing, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Counted is how often bcrypt works, and how hard: seconds differ from one computer to the next."""
        people.add("bram", Role.LOKET, FIRST, NOW)
        people.block("bram", True)
        real, work = bcrypt.checkpw, list[bytes]()

        def check(password: bytes, stored: bytes) -> bool:
            work.append(stored[:7])
            return real(password, stored)

        monkeypatch.setattr(bcrypt, "checkpw", check)
        wrong = [("anna", "fout"), ("niemand", "fout"), ("bram", FIRST), ("anna", "x" * 100), ("", "")]
        for name, password in wrong:
            with pytest.raises(WrongError) as refused:
                signing_in.check_password(name, password, NOW)
            assert refused.value.args == ()
        assert len(work) == len(wrong) and len(set(work)) == 1

    def test_nothing_that_was_typed_is_stored(
        self, signing_in: SigningIn, anna: Standing, database: Database
    ) -> None:
        for typed in ("anna", OWN):  # a password in the field for the name happens
            with pytest.raises(WrongError):
                signing_in.check_password(typed, "een verkeerd wachtwoord", NOW)
        stored = database.run(
            lambda connection: repr(
                [connection.execute(select(each)).all() for each in (ACCOUNT, SIGN_IN_TRY)]
            )
        )
        assert "verkeerd" not in stored and OWN not in stored and stored.count("'anna'") == 1
        assert sha256(b"anna").hexdigest() not in stored

    def test_guessing_stops_for_all_processes_and_the_stop_has_an_end(
        self, signing_in: SigningIn, anna: Standing, address: str, tmp_path: Path
    ) -> None:
        another_process = Database(tmp_path / "data", address)
        elsewhere = SigningIn(another_process, PEPPER)
        for place in range(MOST_OF_ONE):
            with pytest.raises(WrongError):
                (signing_in, elsewhere)[place % 2].check_password("anna", "fout", NOW)
        for each in (signing_in, elsewhere):
            with pytest.raises(WaitError):
                each.check_password("anna", OWN, NOW + WINDOW_OVER - SECOND)
        assert elsewhere.check_password("anna", OWN, NOW + WINDOW_OVER).account == anna.account
        another_process.close()

    def test_a_name_that_is_not_there_is_stopped_just_so(self, signing_in: SigningIn) -> None:
        for _ in range(MOST_OF_ONE):
            with pytest.raises(WrongError):
                signing_in.check_password("niemand", "fout", NOW)
        with pytest.raises(WaitError):
            signing_in.check_password("niemand", "fout", NOW)

    def test_all_tries_together_are_limited(
        self, signing_in: SigningIn, anna: Standing, database: Database
    ) -> None:
        at = int(NOW.timestamp())
        tries = [{"mark": f"{each}", "name": f"{each}", "at": at} for each in range(MOST_OF_ALL)]
        database.run(lambda connection: connection.execute(insert(SIGN_IN_TRY), tries))
        with pytest.raises(WaitError):
            signing_in.check_password("anna", OWN, NOW)
        assert signing_in.check_password("anna", OWN, NOW + WINDOW_OVER).account == anna.account

    def test_logging_in_often_is_no_guessing(self, signing_in: SigningIn, anna: Standing) -> None:
        for _ in range(MOST_OF_ONE + 2):
            assert signing_in.check_password("anna", OWN, NOW).account == anna.account

    def test_beheer_lets_someone_in_again_at_once(
        self, people: People, signing_in: SigningIn, anna: Standing
    ) -> None:
        for _ in range(MOST_OF_ONE):
            with pytest.raises(WrongError):
                signing_in.check_password("anna", "fout", NOW)
        people.set_first_password("anna", FIRST)
        assert signing_in.check_password("anna", FIRST, NOW).must_change

    def test_a_second_factor_is_used_once(self, signing_in: SigningIn, anna: Standing) -> None:
        secret = new_secret()
        totp, account = pyotp.TOTP(secret), anna.account.id
        with pytest.raises(WrongError):
            signing_in.set_up_second_factor(account, secret, "12345", NOW)
        assert signing_in.set_up_second_factor(account, secret, totp.at(NOW), NOW)
        later = NOW + MINUTE
        for wrong in (totp.at(NOW), totp.at(later + 5 * MINUTE), "", "geen cijfers", "é"):
            with pytest.raises(WrongError):
                signing_in.check_second_factor(account, wrong, later)
        right = totp.at(later)
        signing_in.check_second_factor(account, f" {right[:3]} {right[3:]} ", later)
        with pytest.raises(WrongError):
            signing_in.check_second_factor(account, right, later)

    def test_a_second_factor_is_not_put_in_the_place_of_another(
        self, signing_in: SigningIn, anna: Standing
    ) -> None:
        for may in (True, False):
            secret = new_secret()
            code = pyotp.TOTP(secret).at(NOW)
            if may:
                signing_in.set_up_second_factor(anna.account.id, secret, code, NOW)
                continue
            with pytest.raises(WrongError):
                signing_in.set_up_second_factor(anna.account.id, secret, code, NOW)

    def test_a_code_on_paper_works_once(
        self, signing_in: SigningIn, anna: Standing, database: Database
    ) -> None:
        secret = new_secret()
        codes = signing_in.set_up_second_factor(anna.account.id, secret, pyotp.TOTP(secret).at(NOW), NOW)
        assert len(set(codes)) == RECOVERY_CODES
        stored = stored_in(database, ACCOUNT, RECOVERY)
        assert secret not in stored and not [code for code in codes if code in stored]
        signing_in.check_second_factor(anna.account.id, codes[0].upper().replace("-", " "), NOW)
        with pytest.raises(WrongError):
            signing_in.check_second_factor(anna.account.id, codes[0], NOW)
        signing_in.check_second_factor(anna.account.id, codes[1], NOW)

    def test_guessing_a_second_factor_stops_too(self, signing_in: SigningIn, anna: Standing) -> None:
        secret = new_secret()
        totp = pyotp.TOTP(secret)
        signing_in.set_up_second_factor(anna.account.id, secret, totp.at(NOW), NOW)
        for _ in range(MOST_OF_ONE):
            signing_in.check_password("anna", OWN, NOW)  # a right password takes no wrong code back
            with pytest.raises(WrongError):
                signing_in.check_second_factor(anna.account.id, "fout", NOW)
        later = NOW + MINUTE
        with pytest.raises(WaitError):
            signing_in.check_second_factor(anna.account.id, totp.at(later), later)
        with pytest.raises(WaitError):
            signing_in.check_password("anna", OWN, later)

    def test_who_lost_telephone_and_codes_sets_up_anew(
        self, people: People, signing_in: SigningIn, anna: Standing
    ) -> None:
        secret = new_secret()
        (code, *_) = signing_in.set_up_second_factor(anna.account.id, secret, pyotp.TOTP(secret).at(NOW), NOW)
        people.drop_second_factor("anna")
        assert not signing_in.check_password("anna", OWN, NOW).has_second_factor
        with pytest.raises(WrongError):
            signing_in.check_second_factor(anna.account.id, code, NOW)

    def test_another_pepper_opens_no_second_factor(
        self, signing_in: SigningIn, anna: Standing, database: Database
    ) -> None:
        secret = new_secret()
        codes = signing_in.set_up_second_factor(anna.account.id, secret, pyotp.TOTP(secret).at(NOW), NOW)
        other, later = SigningIn(database, b"een andere peper dan die"), NOW + MINUTE
        for typed in (pyotp.TOTP(secret).at(later), codes[0]):
            with pytest.raises(WrongError):
                other.check_second_factor(anna.account.id, typed, later)

    def test_a_ticket_is_exchanged_once_soon_and_in_one_browser(
        self, sign_ins: SignIns, anna: Standing
    ) -> None:
        ticket = sign_ins.give_ticket(anna.account.id, HERE, NOW)
        for visitor, late in ((ELSEWHERE, SECOND), (HERE, TICKET_SECONDS * SECOND)):
            with pytest.raises(WrongError):
                sign_ins.redeem(ticket, visitor, NOW + late)
        cookie = sign_ins.redeem(ticket, HERE, NOW + SECOND)
        assert sign_ins.account_of(mark_of(cookie), HERE, NOW + SECOND) == anna.account
        with pytest.raises(WrongError):
            sign_ins.redeem(ticket, HERE, NOW + SECOND)

    def test_a_forged_or_copied_cookie_gives_nothing(
        self, sign_ins: SignIns, anna: Standing, cookie: str
    ) -> None:
        ticket = sign_ins.give_ticket(anna.account.id, HERE, NOW)
        forged = [
            mark_of("verzonnen"),
            mark_of(ticket),
            cookie,
            anna.account.id,
            "",
            "%",
            f"{mark_of(cookie)} ",
        ]
        assert [sign_ins.account_of(each, HERE, NOW) for each in forged] == [None] * len(forged)
        assert sign_ins.account_of(mark_of(cookie), ELSEWHERE, NOW) is None

    def test_a_cookie_of_which_the_sign_in_ended_gives_nothing(self, sign_ins: SignIns, cookie: str) -> None:
        sign_ins.end(mark_of(cookie))
        assert sign_ins.account_of(mark_of(cookie), HERE, NOW) is None

    def test_a_cookie_lasts_a_working_day_for_who_is_there(
        self, sign_ins: SignIns, anna: Standing, cookie: str
    ) -> None:
        end, at = NOW + SIGN_IN_HOURS * HOUR, NOW
        while at < end:
            assert sign_ins.account_of(mark_of(cookie), HERE, at) == anna.account
            at += (SIGN_IN_IDLE_MINUTES - 1) * MINUTE
        assert sign_ins.account_of(mark_of(cookie), HERE, end) is None

    def test_a_cookie_ends_when_nobody_is_there(
        self, sign_ins: SignIns, database: Database, cookie: str
    ) -> None:
        idle = SIGN_IN_IDLE_MINUTES * MINUTE
        seen = NOW + idle - SECOND
        assert sign_ins.account_of(mark_of(cookie), HERE, seen) is not None
        assert sign_ins.account_of(mark_of(cookie), HERE, seen + idle) is None
        sign_ins.clear(seen + idle)
        assert database.run(lambda connection: connection.execute(select(SIGN_IN)).all()) == []

    @pytest.mark.parametrize(
        "change",
        [
            lambda people: people.block("anna", True),
            lambda people: people.set_role("anna", Role.LOKET),
            lambda people: people.set_first_password("anna", FIRST),
            lambda people: people.drop_second_factor("anna"),
            lambda people: people.end_sign_ins("anna"),
        ],
    )
    def test_what_beheer_changes_ends_each_sign_in_at_once(
        self, people: People, sign_ins: SignIns, cookie: str, change: Callable[[People], None]
    ) -> None:
        people.add("bram", Role.BEHEER, FIRST, NOW)
        assert sign_ins.account_of(mark_of(cookie), HERE, NOW) is not None
        change(people)
        assert sign_ins.account_of(mark_of(cookie), HERE, NOW) is None

    def test_a_ticket_of_who_is_blocked_meanwhile_is_no_way_in(
        self, people: People, signing_in: SigningIn, sign_ins: SignIns, anna: Standing
    ) -> None:
        ticket = sign_ins.give_ticket(anna.account.id, HERE, NOW)
        people.block("anna", True)
        with pytest.raises(WrongError):
            sign_ins.redeem(ticket, HERE, NOW)
        for act in (
            lambda: sign_ins.give_ticket(anna.account.id, HERE, NOW),
            lambda: signing_in.choose_password(anna.account.id, FIRST, NOW),
            lambda: signing_in.check_second_factor(anna.account.id, "123456", NOW),
        ):
            with pytest.raises(WrongError):
                act()
        people.block("anna", False)
        assert signing_in.check_password("anna", OWN, NOW).account == anna.account

    def test_of_all_who_use_a_code_or_a_ticket_at_once_one_gets_in(
        self, signing_in: SigningIn, sign_ins: SignIns, anna: Standing
    ) -> None:
        secret = new_secret()
        totp, account, later = pyotp.TOTP(secret), anna.account.id, NOW + MINUTE
        signing_in.set_up_second_factor(account, secret, totp.at(NOW), NOW)
        ticket = sign_ins.give_ticket(account, HERE, NOW)

        def got_in(act: Callable[[], object]) -> bool:
            try:
                act()
            except WrongError:
                return False
            return True

        for act in (
            lambda: signing_in.check_second_factor(account, totp.at(later), later),
            lambda: sign_ins.redeem(ticket, HERE, NOW),
        ):
            with ThreadPoolExecutor(4) as browsers:
                assert list(browsers.map(got_in, [act] * 6)).count(True) == 1

    def test_an_act_of_which_the_answer_was_lost_is_done_once(
        self,
        people: People,
        signing_in: SigningIn,
        sign_ins: SignIns,
        database: Database,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """The connection breaks after each transaction was written, and before anyone heard so."""
        once = database._once

        def lost(act: Callable[[Connection], object]) -> object:
            monkeypatch.setattr(database, "_once", once)
            done = once(act)
            monkeypatch.setattr(database, "_once", lost)
            if act not in heard:
                heard.append(act)
                monkeypatch.setattr(database, "_once", once_more)
                raise OperationalError("", {}, Exception(), connection_invalidated=True)
            return done

        def once_more(act: Callable[[Connection], object]) -> object:
            monkeypatch.setattr(database, "_once", lost)
            return once(act)

        heard = list[Callable[[Connection], object]]()
        monkeypatch.setattr(database, "_once", lost)
        account = people.add("bram", Role.LOKET, FIRST, NOW).account
        secret = new_secret()
        codes = signing_in.set_up_second_factor(account.id, secret, pyotp.TOTP(secret).at(NOW), NOW)
        later = NOW + MINUTE
        signing_in.check_second_factor(account.id, pyotp.TOTP(secret).at(later), later)
        signing_in.check_second_factor(account.id, codes[0], later)
        signing_in.choose_password(account.id, OWN, later)
        cookie = sign_ins.redeem(sign_ins.give_ticket(account.id, HERE, later), HERE, later)
        assert sign_ins.account_of(mark_of(cookie), HERE, later) == account
        assert len(heard) > 10

    def test_a_first_password_is_stored_as_the_library_stores_it(
        self, anna: Standing, database: Database
    ) -> None:
        stored = database.run(lambda connection: connection.scalar(select(ACCOUNT.c.password)))
        assert re.fullmatch(r"\$2b\$\d\d\$.{53}", str(stored))
