"""Where a page comes from: a file, or an address."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..problems import InputError, Place, Problem, Problems
from ..project.config import Config
from ..reading.page import Reading
from ..reading.profile import FILE, Profile, load_profile
from ..reading.source.fetch import fetch, is_address
from ..reading.source.text import Source, read_source, source_of


@dataclass(frozen=True, slots=True)
class Wanted:
    """A page to be read: its name in the spec, if that is given, and its file or address."""

    page: str | None
    file: str


def wanted(files: Sequence[str], page: str | None, config: Config) -> list[Wanted]:
    """Return the pages that a command is about: those named, else those that the project lists.

    `page` is the name of the one page, or chooses one of those listed. Raises InputError.
    """
    if files:
        return [Wanted(page, file) for file in files]
    here = config.root == Path.cwd()
    listed = [
        Wanted(name, at if here or is_address(at) else str(config.at(at)))
        for name, at in config.pages
        if page in (None, name)
    ]
    if not listed:
        message = f"no FILE is given, and `pages` lists {f'no {page}' if page else 'none'}"
        mend = (
            'name a FILE, or list the page: `[pages]`, and below it `name = "its address or file"`'
        )
        raise InputError([Problem(Place(config.file), message, (), mend)])
    return listed


def readings_of(
    chosen: Sequence[Wanted], read: Callable[[Wanted], Reading], problems: Problems
) -> list[Reading]:
    """Return the pages as read; one that cannot be read, or is there already, is a problem."""
    readings: dict[str, Reading] = {}
    for page in chosen:
        try:
            reading = read(page)
        except InputError as error:
            problems.items += error.problems
            continue
        first = readings.setdefault(reading.value["page"], reading)
        if first is not reading:
            message = f"both this and {first.file} are the page {reading.value['page']}"
            problems.add(Place(page.file), message, (), "give one by itself, with --page")
    return [*readings.values()]


def project_profile(config: Config) -> Profile:
    """Return how the pages of a project are to be read. Raises InputError."""
    name = f"{config.spec}/{FILE}"
    return load_profile(config.at(name), name)


def source_at(name: str, trusted: Sequence[str]) -> Source:
    """Return the text of a page, by the name of its file or by its address.

    `trusted` are hosts that an address may lead to; see `fetch`. Raises InputError.
    """
    if is_address(name):
        return source_of(fetch(name, trusted), name)
    return read_source(Path(name), name)
