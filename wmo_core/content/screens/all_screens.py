"""All words of the screens of one register, each screen from the file of its name."""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Literal

from wmo_core.content.reach.bereikbaar import read_with_numbers
from wmo_core.content.screens.algemeen import AlgemeenWords
from wmo_core.content.screens.base import ScreenFile
from wmo_core.content.screens.boekje import BoekjeWords
from wmo_core.content.screens.brieven import BrievenWords
from wmo_core.content.screens.doorgeven import DoorgevenWords, OntvangenWords
from wmo_core.content.screens.fouten import FoutenWords
from wmo_core.content.screens.gesprek import GesprekWords
from wmo_core.content.screens.hulp import HulpWords
from wmo_core.content.screens.kosten import KostenWords
from wmo_core.content.screens.lezen import LezenWords
from wmo_core.content.screens.meenemen import EigenBestandWords, MeenemenWords
from wmo_core.content.screens.mensen_en_week import MensenEnWeekWords
from wmo_core.content.screens.natura_pgb import NaturaPgbWords
from wmo_core.content.screens.oefenvraag import OefenvraagWords
from wmo_core.content.screens.pauze import PauzeWords
from wmo_core.content.screens.plan import PlanWords
from wmo_core.content.screens.situaties import SituatiesWords
from wmo_core.content.screens.staff.aanmelden import AanmeldenWords
from wmo_core.content.screens.staff.beheer import BeheerWords
from wmo_core.content.screens.start import StartWords
from wmo_core.content.screens.taken import TakenWords
from wmo_core.content.screens.termijnen import TermijnenWords
from wmo_core.content.screens.toegankelijkheid import ToegankelijkheidWords
from wmo_core.content.screens.uitkomst import UitkomstWords
from wmo_core.content.screens.vragen import VragenWords
from wmo_core.toml_file import Record

FOLDER = "scherm"
REMEDY = "Schrijf deze tekst, in beide registers."
# The screens of the app, the first one first.
Screen = Literal[
    "start",
    "oefenvraag",
    "taken",
    "vragen",
    "uitkomst",
    "kosten",
    "natura_pgb",
    "situaties",
    "termijnen",
    "plan",
    "meenemen",
    "doorgeven",
    "ontvangen",
    "gesprek",
    "brieven",
    "mensen_en_week",
    "boekje",
    "hulp",
    "lezen",
    "toegankelijkheid",
    "pauze",
]
# Those of staff: there only where accounts are switched on.
StaffScreen = Literal["aanmelden", "beheer"]
AnyScreen = Screen | StaffScreen


class Screens(Record):
    """The words of every screen, and what stands on all of them."""

    algemeen: AlgemeenWords
    fouten: FoutenWords
    eigen_bestand: EigenBestandWords
    start: StartWords
    oefenvraag: OefenvraagWords
    taken: TakenWords
    vragen: VragenWords
    uitkomst: UitkomstWords
    kosten: KostenWords
    natura_pgb: NaturaPgbWords
    situaties: SituatiesWords
    termijnen: TermijnenWords
    plan: PlanWords
    meenemen: MeenemenWords
    doorgeven: DoorgevenWords
    ontvangen: OntvangenWords
    gesprek: GesprekWords
    brieven: BrievenWords
    mensen_en_week: MensenEnWeekWords
    boekje: BoekjeWords
    hulp: HulpWords
    lezen: LezenWords
    toegankelijkheid: ToegankelijkheidWords
    pauze: PauzeWords
    aanmelden: AanmeldenWords
    beheer: BeheerWords

    @cached_property
    def titles(self) -> Mapping[Screen, str]:
        """The heading of every screen."""
        return {
            "start": self.start.titel,
            "oefenvraag": self.oefenvraag.titel,
            "taken": self.taken.titel,
            "vragen": self.vragen.titel,
            "uitkomst": self.uitkomst.titel,
            "kosten": self.kosten.titel,
            "natura_pgb": self.natura_pgb.titel,
            "situaties": self.situaties.titel,
            "termijnen": self.termijnen.titel,
            "plan": self.plan.titel,
            "meenemen": self.meenemen.titel,
            "doorgeven": self.doorgeven.titel,
            "ontvangen": self.ontvangen.titel,
            "gesprek": self.gesprek.titel,
            "brieven": self.brieven.titel,
            "mensen_en_week": self.mensen_en_week.titel,
            "boekje": self.boekje.titel,
            "hulp": self.hulp.titel,
            "lezen": self.lezen.titel,
            "toegankelijkheid": self.toegankelijkheid.titel,
            "pauze": self.pauze.titel,
        }

    @cached_property
    def staff_titles(self) -> Mapping[StaffScreen, str]:
        """The heading of every screen of staff."""
        return {"aanmelden": self.aanmelden.titel, "beheer": self.beheer.titel}

    def title(self, name: AnyScreen) -> str:
        """Return the heading of a screen, of residents or of staff."""
        return next(text for key, text in (*self.titles.items(), *self.staff_titles.items()) if key == name)


def kinds(folder: Path) -> dict[Path, type[ScreenFile]]:
    """Return every file of these words below the folder of a register, with its record."""
    return {folder / FOLDER / f"{name}.toml": kind for name, kind in Screens.__annotations__.items()}


def read_screen(path: Path, kind: type[ScreenFile]) -> ScreenFile:
    """Return the words of one file. Raises LoadError."""
    return read_with_numbers(path, kind, REMEDY)


def read_screens(folder: Path) -> Screens:
    """Return the words of the screens below the folder of a register. Raises LoadError."""
    return Screens.model_validate(
        {path.stem: read_screen(path, kind) for path, kind in kinds(folder).items()}
    )
