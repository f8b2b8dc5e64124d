"""Every act, with every role and with none: written out here a second time, so that a slip is seen."""

from itertools import product

import pytest

from wmo_core.access import Account, Action, NotAllowedError, Role, allows, belongs_to, owner_of, require

NOBODY, HELPER, LOKET, BEHEER = None, Role.ONDERSTEUNER, Role.LOKET, Role.BEHEER
WHO_MAY: dict[Action, set[Role]] = {
    Action.REGISTER_MELDING: {LOKET},
    Action.SEE_BOARD: {LOKET},
    Action.OPEN_MELDING: {LOKET},
    Action.CHANGE_MELDING: {LOKET},
    Action.EXPORT_MELDING: {LOKET},
    Action.ERASE_MELDING: {LOKET},
    Action.PRINT_RECEIPT: {LOKET},
    Action.MARK_PLAN: {LOKET},
    Action.DELIVER: {LOKET},
    Action.SEE_DUE: {HELPER},
    Action.START_DOSSIER: {HELPER},
    Action.OPEN_DOSSIER: {HELPER, LOKET},
    Action.CHANGE_DOSSIER: {HELPER},
    Action.EXPORT_DOSSIER: {HELPER, LOKET},
    Action.ERASE_DOSSIER: {HELPER, LOKET},
    Action.TAKE_OVER: {HELPER, LOKET},
    Action.GIVE_BACK: {HELPER},
    Action.USE_CALCULATOR: {HELPER, LOKET},
    Action.SEE_COUNTS: {BEHEER},
    Action.MANAGE_ACCOUNTS: {BEHEER},
    Action.SEE_STATUS: {BEHEER},
    Action.SET_RETENTION: {BEHEER},
    Action.PREVIEW_DAY: {BEHEER},
}


def someone(role: Role, key: str = "a1") -> Account:
    return Account(id=key, name="iemand", role=role)


@pytest.mark.parametrize(("action", "role"), [*product(Action, [NOBODY, *Role])])
def test_every_act_with_every_role_and_with_none(action: Action, role: Role | None) -> None:
    may = role in WHO_MAY[action]
    account = someone(role) if role else None
    assert allows(role, action) is may
    if may:
        assert require(account, action) is account
    else:
        with pytest.raises(NotAllowedError):
            require(account, action)


def test_a_dossier_is_of_the_helper_who_made_it() -> None:
    one, other = someone(HELPER, "a1"), someone(HELPER, "b2")
    assert belongs_to(one, owner_of(one))
    assert not belongs_to(other, owner_of(one))
    assert not belongs_to(someone(LOKET), owner_of(one))


def test_what_the_loket_registers_is_of_all_colleagues_at_the_loket() -> None:
    assert belongs_to(someone(LOKET, "b2"), owner_of(someone(LOKET, "a1")))
    assert not belongs_to(someone(HELPER), owner_of(someone(LOKET)))


@pytest.mark.parametrize("role", [HELPER, LOKET])
def test_beheer_has_no_records_and_reads_nobodys(role: Role) -> None:
    assert not belongs_to(someone(BEHEER), owner_of(someone(role)))
    with pytest.raises(NotAllowedError):
        owner_of(someone(BEHEER))
