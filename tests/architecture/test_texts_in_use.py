"""Every text of the screens is read somewhere: what nobody reads is deleted.

That a text which the code reads exists is for mypy; that its file has it, for the record of that file.
"""

import ast
import inspect
import pkgutil
from collections.abc import Iterator
from importlib import import_module
from typing import Any, get_args

from pydantic import BaseModel

from tests.architecture.sources import ROOT, nodes
from wmo_core.content import screens
from wmo_core.content.nazicht import TABLE
from wmo_core.content.screens.all_screens import Screens

Record = type[BaseModel]
FILES = [*(ROOT / "wmo_core").rglob("*.py"), *(ROOT / "pages").glob("*.py"), ROOT / "app.py"]
MODULES = [
    import_module(each.name) for each in pkgutil.walk_packages(screens.__path__, f"{screens.__name__}.")
]
RECORDS: dict[str, Record] = {
    name: found
    for module in MODULES
    for name, found in inspect.getmembers(module, inspect.isclass)
    if found.__module__.startswith(screens.__name__) and issubclass(found, BaseModel)
}


def records_in(annotation: Any) -> set[Record]:
    """Return the records that a field holds: one, or one for each name of a table or row of a list."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return {annotation}
    return {record for part in get_args(annotation) for record in records_in(part)}


def field(record: Record, name: str) -> tuple[str, str]:
    """Return the name of a field with that of the record that brings it."""
    first = next(each for each in reversed(record.__mro__) if name in getattr(each, "model_fields", ()))
    return first.__name__, name


class Scope:
    """One function, or a file: which of its names hold the words of a screen, and which words it reads."""

    def __init__(self, body: list[ast.AST], names: dict[str, set[Record]]) -> None:
        self.names, self.read = dict(names), set[tuple[str, str]]()
        for _ in range(2):  # a name may be used above the line that sets it, in a comprehension
            for node in body:
                self.learn(node)
        for node in body:
            if isinstance(node, ast.Attribute):
                self.of(node)

    def learn(self, node: ast.AST) -> None:
        match node:
            case ast.arg(arg=name, annotation=ast.expr() as annotation):
                self.give(name, named_in(annotation))
            case ast.Assign(targets=[ast.Tuple(elts=targets)], value=ast.Tuple(elts=values)):
                for target, value in zip(targets, values, strict=False):
                    self.learn(ast.Assign([target], value))
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                self.give(name, self.of(value))
            case ast.comprehension(target=target, iter=values) | ast.For(target=target, iter=values):
                for each in ast.walk(target):
                    if isinstance(each, ast.Name):
                        self.give(each.id, self.of(values))

    def give(self, name: str, found: set[Record]) -> None:
        if found:
            self.names[name] = self.names.get(name, set()) | found

    def of(self, node: ast.AST) -> set[Record]:
        """Return the records that an expression may be; remember what is read on the way."""
        match node:
            case ast.Attribute(attr="screen"):
                return {Screens}
            case ast.Attribute(value=value, attr="model_dump"):
                self.read |= {field(each, name) for each in self.of(value) for name in each.model_fields}
                return set()
            case ast.Attribute(value=value, attr=name):
                fields = [
                    (each, each.model_fields[name]) for each in self.of(value) if name in each.model_fields
                ]
                self.read |= {field(record, name) for record, _ in fields}
                is_method = name in ("values", "items")
                return (
                    self.of(value)
                    if is_method
                    else set().union(*(records_in(f.annotation) for _, f in fields))
                )
            case ast.Name(id=name):
                return self.names.get(name, set())
            case ast.Subscript(value=value) | ast.Call(func=value):
                return self.of(value)
        return set()


def named_in(annotation: ast.expr) -> set[Record]:
    return {
        RECORDS[each.id] for each in ast.walk(annotation) if isinstance(each, ast.Name) and each.id in RECORDS
    }


def scopes() -> Iterator[Scope]:
    """Yield each function of the product, and what stands in a file outside them."""
    for path in FILES:
        found = nodes(path)
        functions = [node for node in found if isinstance(node, ast.FunctionDef)]
        # What a function returns, by the name by which it is called.
        names = {each.name: named_in(each.returns) for each in functions if each.returns}
        file = found[0]
        assert isinstance(file, ast.Module)
        outside = (each for each in file.body if not isinstance(each, (ast.FunctionDef, ast.ClassDef)))
        yield Scope([node for each in outside for node in ast.walk(each)], names)
        for function in functions:
            yield Scope(list(ast.walk(function)), names)
    # The headings, which every screen has, are read from the record of all screens itself.
    titles = inspect.cleandoc(inspect.getsource(vars(Screens)["titles"].func))
    yield Scope(list(ast.walk(ast.parse(titles))), {"self": {Screens}})


def test_every_text_of_a_screen_is_read() -> None:
    read = set().union(*(scope.read for scope in scopes()))
    texts = {
        field(record, name)
        for record in RECORDS.values()
        for name in record.model_fields
        if name != TABLE and record is not Screens
    }
    unread = sorted(f"{record}.{name}" for record, name in texts - read)
    assert not unread, f"Haal weg of gebruik: {', '.join(unread)}"
