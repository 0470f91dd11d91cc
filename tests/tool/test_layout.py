"""The layout of what templates make: black's own, told by black."""

from __future__ import annotations

import ast
from collections.abc import Callable
from random import Random

import black
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apiscribe.writing.format import laid_out
from apiscribe.writing.literals import filled, literal
from apiscribe.writing.source_tokens import UnknownLayoutError

HEAD = "from __future__ import annotations\n\n"
LETTERS = "abc .,()[]{}=:|'\"\\#é№"


class Writer:
    """Writes Python at random, each statement and each item on one line."""

    def __init__(self, random: Random) -> None:
        self.random = random

    def pick(self, *ways: Callable[[], str]) -> str:
        """What one of some ways gives."""
        return self.random.choice(ways)()

    def some(self, way: Callable[[], str], least: int = 1, most: int = 4) -> str:
        """A few of a kind, with commas between them."""
        return ", ".join(way() for _ in range(self.random.randint(least, most)))

    def name(self) -> str:
        """A name, often a long one."""
        return self.random.choice(["a", "Bc", "de_f"]) * self.random.choice([1, 1, 2, 3, 4, 6, 10])

    def text(self) -> str:
        """The literal of a text with whatever may disturb."""
        length = self.random.choice([0, 3, 8, 20, 40, 60, 90])
        return literal("".join(self.random.choices(LETTERS, k=length)))

    def named(self, depth: int) -> str:
        """A keyword argument."""
        return f"{self.name()}={self.expression(depth)}"

    def expression(self, depth: int) -> str:
        """A value: a name, a literal, a call, a collection."""
        if depth <= 0 or self.random.random() < 0.25:
            return self.pick(self.name, self.text, lambda: self.random.choice(["None", "-1", "1.5"]))  # fmt: skip
        return self.pick(
            lambda: self.call(depth),
            lambda: f"({self.some(lambda: self.expression(depth - 1), 2)})",
            lambda: f"({self.expression(depth - 1)},)",
            lambda: f"{{{self.some(lambda: f'{self.text()}: {self.expression(depth - 1)}')}}}",
        )

    def call(self, depth: int) -> str:
        """A call with some arguments."""
        plain = self.some(lambda: self.expression(depth - 1))
        keyed = self.some(lambda: self.named(depth - 2))
        function = self.pick(self.name, lambda: f"self.{self.name()}.{self.name()}")
        return f"{function}({self.random.choice([plain, keyed, f'{plain}, {keyed}'])})"

    def type(self, depth: int = 2) -> str:
        """An annotation."""
        if depth <= 0 or self.random.random() < 0.3:
            return self.name()
        return self.pick(
            lambda: " | ".join(self.type(depth - 1) for _ in range(self.random.randint(2, 3))),
            lambda: f"{self.name()}[{self.some(lambda: self.type(depth - 1), 1, 2)}]",
            lambda: f"Annotated[{self.type(depth - 1)}, Field({self.some(lambda: self.named(0))})]",
        )

    def method(self) -> str:
        """A function with a few parameters that gives the result of a call."""
        given = [f"{self.name()}{at}: {self.type(1)} = None" for at in range(self.random.randint(1, 3))]  # fmt: skip
        start = self.random.choice(["def", "async def"])
        head = f"{start} {self.name()}(self, *, {', '.join(given)}) -> {self.type(1)}:"
        return f"{head}\n    return {self.call(2)}"


STATEMENTS: dict[str, Callable[[Writer], str]] = {
    "member": lambda w: f"{w.name()} = code({w.some(w.text, 2)}).means({w.text()})",
    "constant": lambda w: f"{w.name()} = {w.call(3)}",
    "typed constant": lambda w: f"{w.name()}: {w.type(1)} = {w.expression(3)}",
    "field": lambda w: f"{w.name()}: {w.type()}{w.random.choice(['', ' = None'])}",
    "import": lambda w: f"from .{w.name()} import {w.some(w.name, 1, 6)}",
    "class": lambda w: f"class {w.name()}({w.name()}, rows=({w.some(w.text, 2)})):\n    a = 1",
    "dict": lambda w: f"A = {{\n    {w.text()}: {w.expression(2)},\n    {w.text()}: {w.call(2)},\n}}",
    "tuple": lambda w: f"A = (\n    {w.call(2)},\n    {w.call(2)},\n)",
    "method": Writer.method,
}


def code(source: str) -> list[str]:
    """The lines of a source, without those that are empty."""
    return [line for line in source.splitlines() if line]


@settings(max_examples=40)
@given(seed=st.integers(0, 1_000_000))
@pytest.mark.parametrize("kind", STATEMENTS)
def test_statements_are_laid_out_as_black_does(kind: str, seed: int) -> None:
    """Whatever they hold; a layout without a rule for it says so."""
    source = f"{HEAD}{STATEMENTS[kind](Writer(Random(seed)))}\n"
    try:
        ours = laid_out(source)
    except UnknownLayoutError:
        assert kind == "method"
        return
    assert code(ours) == code(black.format_str(source, mode=black.Mode()))


LONG = "x" * 100
OF_LONG_NAMES = [
    f"def {LONG}(self, *, a: B | None = None) -> C:\n    return b(self)",
    f"async def a{LONG}(self) -> C:\n    return self.{LONG}(b, c={LONG})",
    f"class {LONG}(A, rows=('a', 'b')):\n    a = 1".replace("'", '"'),
    f"{LONG}: Annotated[A | None, Field(max_length=2)] = None",
    f'{LONG} = code("a", "b", c="d").means("e")',
    f"from .{LONG} import {LONG}",
]


@pytest.mark.parametrize("statement", OF_LONG_NAMES)
def test_names_wider_than_a_line(statement: str) -> None:
    """What cannot fit stays as wide as it is, and everything else is split as ever."""
    source = f"{HEAD}{statement}\n"
    assert code(laid_out(source)) == code(black.format_str(source, mode=black.Mode()))


@pytest.mark.parametrize(
    "statement",
    [
        'a = code("', "a = (b for b in c)" + " " * 80, "a = b + c" + "d" * 80, "a = 表" + "b" * 80,
        "a = lambda: " + "b" * 80, 'a = f"' + "b" * 80 + '"', "a" * 89, "a = (" + "b" * 88 + ")",
    ],
)  # fmt: skip
def test_what_the_layout_has_no_rule_for(statement: str) -> None:
    """Other words, letters of unclear width, and unpaired brackets are left to black."""
    with pytest.raises(UnknownLayoutError):
        laid_out(f"{statement}{' ' * 89}")


def test_what_black_leaves_is_left() -> None:
    """Between its comments, and nowhere else; a docstring that shows them opens nothing."""
    wide = f"NAME = code({literal('a' * 50)},\n        {literal('b' * 90)})"
    left = f"{HEAD}# fmt: off\n{wide}\n# fmt: on\n"
    assert laid_out(left) == left == black.format_str(left, mode=black.Mode())
    shown = (
        f'{HEAD}"""Shows\n# fmt: off\n"""\nname = call({literal("a" * 50)}, {literal("b" * 50)})\n'
    )
    assert laid_out(shown) == black.format_str(shown, mode=black.Mode()) != shown


@pytest.mark.parametrize(
    ("widths", "lines"), [((4, 4, 40), 1), ((20, 30, 30), 2), ((50, 60, 90), 3), ((200,) * 3, 3)]
)
def test_codes_take_three_lines_at_most(widths: tuple[int, ...], lines: int) -> None:
    """As few as their texts fit; nothing is lost on the way."""
    parts = [literal("x" * width) for width in widths]
    source = filled(parts, 20)
    assert source.count("\n") == lines - 1
    assert ast.literal_eval(f"({source})") == tuple("x" * width for width in widths)
    rows = source.split(",\n        ")
    assert all(len(row) < 80 or len(row) == max(map(len, parts)) for row in rows)
