"""What someone reads when something is not right. Each text has the name of its fault in the code."""

from typing import Annotated

from wmo_core.content.records import Text, filled
from wmo_core.content.screens.base import ScreenFile


class FoutenWords(ScreenFile):
    """What someone reads when something is not right. Each text has the name of its fault in the code."""

    leeg: Text
    geen_keuze: Text
    geen_onderwerp: Text
    te_lang: Text
    bsn: Text
    leeg_veld: Text
    leeg_groep: Text
    leeg_moment: Text
    mensen_vol: Text
    week_vol: Text
    woord_tekens: Text
    te_veel_punten: Text
    een_keuze: Text
    tegenstrijdig: Text
    onbekend_deel: Text
    onbekende_vraag: Text
    onbekende_keuze: Text
    datum_onleesbaar: Annotated[str, filled("voorbeeld")]
    datum_er_is_geen: Annotated[str, filled("voorbeeld")]
    datum_dag_nodig: Annotated[str, filled("voorbeeld")]
    datum_dag_mist: Annotated[str, filled("voorbeeld")]
    datum_maand_mist: Annotated[str, filled("voorbeeld")]
    datum_geen_maand: Annotated[str, filled("getal", "voorbeeld")]
    datum_geen_dag: Annotated[str, filled("maand", "dagen", "voorbeeld")]
    datum_geen_jaar: Annotated[str, filled("jaar", "voorbeeld")]
    datum_opnieuw: Annotated[str, filled("voorbeeld")]
    datum_bedoelt_u: Annotated[str, filled("dag")]
    datum_in_toekomst: Text
    datum_te_lang_geleden: Text
    aanvraag_voor_melding: Text
    besluit_voor_aanvraag: Text
    besluit_voor_melding: Text
    melding_ontbreekt: Text
    kalender_onbekend: Text
    bestand_geen_dag: Text
    dagen_weggelaten: Annotated[str, filled("dagen")]
    dagen_niet_bewaard: Annotated[str, filled("dagen")]
    bestand_onleesbaar: Text
    bestand_te_groot: Text
    bestand_past_niet: Text
    past_niet: Text
    code_nummer: Text
    code_woorden: Text
    code_woord: Annotated[str, filled("woord")]
    code_bedoelt_u: Annotated[str, filled("woord", "lijkt_op")]
    code_werkt_niet: Text
    code_net_weg: Text
    code_te_vaak: Text
    code_te_veel: Text
    code_te_druk: Text
    code_opslag: Text
    bestand_verkeerde_soort: Text
    bestand_geen_antwoorden: Text
    wachtwoord_past_niet: Text
