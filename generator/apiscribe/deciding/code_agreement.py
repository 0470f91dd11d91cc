"""Lists of one enum must agree on their codes and on what they say of each, or be decided on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from ..problems import Problems, count
from ..reading.yaml.parser import Map
from .agreement import Agreement
from .decided import DecidedCode, DecidedCodeList, stated

Told = Mapping[Any, Sequence[DecidedCode]]


def check_codes(
    item: Map,
    lists: Sequence[DecidedCodeList],
    codes: Told,
    agreement: Agreement,
    problems: Problems,
) -> dict[Any, tuple[str, ...]]:
    """Report what lists say differently, undecided, and an entry that settles more or less.

    Returns the ids of the entries that settle what is said of each code.
    """
    settled: dict[Any, tuple[str, ...]] = {}
    for entry in item.get("settled", ()):
        differing = [c for c in codes if _differ_on(entry["facts"], codes[c], lists, item)]
        settled |= {code: (*settled.get(code, ()), entry["id"]) for code in differing}
        unlike = [c for c in codes if "codes" in entry["facts"] and not _is_shared(c, lists)]
        about = [code for code in codes if code in {*differing, *unlike}]
        if len(about) != entry["count"]:
            _report(item, entry, about, problems)
    taken = {key for entry in item.get("settled", ()) for key in entry["facts"]}
    if "codes" not in taken:
        agreement.check(lists, ("codes",), item["codes"], problems)
    for code, told in codes.items():
        for alike, keys in _compared(told, lists, item):
            left = [key for key in keys if key not in taken]
            agreement.check(alike, left, f"{item['codes']} {code}", problems)
    return settled


def _compared(
    told: Sequence[DecidedCode], lists: Sequence[DecidedCodeList], item: Map
) -> Iterator[tuple[Sequence[DecidedCode], Sequence[str]]]:
    """Yield what is compared: flags and numbers whatever the language, words within one."""
    kinds = {fact["fact"]: fact["type"] for fact in item.get("facts", ())}
    yield told, [name for name, kind in kinds.items() if kind in ("boolean", "integer")]
    words = ["title", *(name for name, kind in kinds.items() if kind == "string")]
    languages = {code.address: codes.language for codes in lists for code in codes.items}
    for language in dict.fromkeys(languages[fact.address] for fact in told):
        yield [fact for fact in told if languages[fact.address] == language], words


def _is_shared(code: Any, lists: Iterable[DecidedCodeList]) -> bool:
    return all(code in listed.codes for listed in lists)


def _differ_on(
    facts: Iterable[str],
    told: Sequence[DecidedCode],
    lists: Sequence[DecidedCodeList],
    item: Map,
) -> bool:
    """Return whether what the lists say of a code is not the same for one of some facts."""
    for alike, keys in _compared(told, lists, item):
        for key in {*keys}.intersection(facts):
            said = [value for fact in alike if (value := stated(fact, key)) is not None]
            if any(value != said[0] for value in said):
                return True
    return False


def _report(item: Map, entry: Map, about: Sequence[Any], problems: Problems) -> None:
    told = count(len(about), "code")
    message = (
        f"{entry['id']} has expired: it settled {entry['count']} of {item['codes']}, now {told}"
    )
    mend = f"look at them, and write `count: {len(about)}`" if about else "remove the entry"
    problems.add(entry.place, message, tuple(map(str, about)), mend)
