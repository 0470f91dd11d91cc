"""Names made of what pages print: words of the Latin alphabet, and what they are joined to."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

# such as "Box" and "Size" in "parcelBoxSize"
_WORD = re.compile(r"[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+")
_PLURALS = (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"))
_NO_PLURALS = ("ss", "us", "is", "news")

TAKEN_CLASSES = frozenset(
    [
        "Amount", "AmountInput", "AmountText", "AmountTextInput", "Annotated", "Any", "ApiError",
        "AsyncClient", "AuthenticationError", "BaseModel", "CallOptions", "ClassVar", "Client",
        "ClientError", "ClientOptions", "Code", "ConflictError", "DateInput", "DateTime",
        "DateTimeInput", "Decimal", "Digits", "Enum", "Environment", "Error", "Exception",
        "Exchange", "Field", "FileTokenStore", "ForbiddenError", "IntCode", "InvalidRequestError",
        "Json", "Literal", "MemoryTokenStore", "None", "NotFoundError", "NotRequired", "REQUESTS",
        "RateLimitError", "RawAnswer", "ReadAmount", "ReadDateTime", "ReadDigits", "RequestModel",
        "RequestTimeoutError", "ResponseModel", "Retries", "RootModel", "Self", "SentInt",
        "SentIntInput", "Sequence", "ServerError", "SharedOptions", "StrEnum", "TYPE_CHECKING", "Timeouts", "Token",
        "TokenStore", "TransportError", "True", "False", "TypedDict", "UUID",
        "UnexpectedResponseError", "Unpack", "UnusableClientError", "UuidInput", "Violation",
        "WaitOptions", "Warning",
    ]
)  # fmt: skip
"""Names of classes that every package has, so that no schema is called so by rule."""


def words(text: str) -> list[str]:
    """Return the words of a text in small letters: `parcelBoxSize` is parcel, box and size."""
    plain = unicodedata.normalize("NFKD", text)
    return [word.lower() for word in _WORD.findall(plain.encode("ascii", "ignore").decode())]


def pascal(text: str) -> str:
    """Return a name in PascalCase, as far as the text has Latin letters and digits.

    Capitals within a word stay: `big_box` and `bigBox` give `BigBox`, `URLs` gives `URLs`.
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    parts = re.split(r"[\W_]+", plain)
    name = "".join(part[:1].upper() + part[1:] for part in parts).lstrip("0123456789")
    return name[:1].upper() + name[1:]


def snake(text: str) -> str:
    """Return a name in snake_case, empty where the text has no Latin letter to begin with."""
    return "_".join(words(text)).lstrip("0123456789_")


def title(parts: Iterable[str]) -> str:
    """Return words in PascalCase."""
    return "".join(part[:1].upper() + part[1:] for part in parts)


def singular(word: str) -> str:
    """Return one of what a word in the plural names; any other word as it is."""
    for ending, one in _PLURALS:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word.removesuffix(ending) + one
    plural = word.endswith("s") and not word.endswith(_NO_PLURALS) and len(word) > 2
    return word[:-1] if plural else word


def is_plural(word: str) -> bool:
    """Return whether a word names several things, by its form."""
    return singular(word) != word


def attribute(name: str, taken: Collection[str] = ()) -> str:
    """Return a name that an attribute can have: no word of Python, none that is taken."""
    return f"{name}_" if keyword.iskeyword(name) or name in taken else name


def folded(name: str) -> str:
    """Return what two names of classes must differ in: modules and files know no capitals."""
    return name.replace("_", "").casefold()


Key = Callable[[str], str]
Thing = TypeVar("Thing", bound=Hashable)


def told_apart(
    wanted: Mapping[Thing, Sequence[str]], taken: Collection[str] = (), key: Key = folded
) -> dict[Thing, str]:
    """Return a name for each thing, the first of those that it may have that is its alone.

    Things whose names meet all take their next one, in whatever order they come; those that
    have no other are numbered.
    """
    fixed = {key(name) for name in taken}
    rank = dict.fromkeys(wanted, 0)
    while True:
        names = {thing: options[rank[thing]] for thing, options in wanted.items()}
        claims: dict[str, list[Thing]] = {}
        for thing, name in names.items():
            claims.setdefault(key(name), []).append(thing)
        meeting = {c: each for c, each in claims.items() if len(each) > 1 or c in fixed}
        moving = [t for each in meeting.values() for t in each if rank[t] + 1 < len(wanted[t])]
        if not moving:
            return names | _numbered(names, meeting, fixed, key)
        for thing in moving:
            rank[thing] += 1


def _numbered(
    names: Mapping[Thing, str], meeting: Mapping[str, list[Thing]], fixed: set[str], key: Key
) -> dict[Thing, str]:
    """Return numbered names of things that have no others; the first keeps it if it is free."""
    numbered: dict[Thing, str] = {}
    used = fixed | {key(name) for name in names.values()}
    for claim, things in sorted(meeting.items()):
        for thing in sorted(things, key=repr)[claim not in fixed :]:
            number = 2
            while key(f"{names[thing]}{number}") in used:
                number += 1
            numbered[thing] = f"{names[thing]}{number}"
            used.add(key(numbered[thing]))
    return numbered
