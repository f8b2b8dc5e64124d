"""Who works with this deployment. Residents have no account."""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict


class Role(StrEnum):
    """What an account is for. One account has one role."""

    ONDERSTEUNER = "ondersteuner"
    LOKET = "loket"
    BEHEER = "beheer"


class Account(BaseModel):
    """One person of the staff. Whoever holds this one has logged in, with all that was asked for it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    name: str
    role: Role
