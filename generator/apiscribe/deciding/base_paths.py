"""Where the paths of the contract begin, whatever base address each page counts from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from ..reading.facts import Page
from .decided import DecidedEnvironment
from .decisions import Fact

# such as "localhost" and "127.0.0.1"
_LOCAL = re.compile(r"localhost|127(?:\.[0-9]+){3}|0\.0\.0\.0|::1")


@dataclass(frozen=True, slots=True)
class BasePaths:
    """The path that all operations lie below, and by page the one that its own lie below.

    `common` is the path of the contract's servers.
    """

    common: str
    own: Mapping[str, str]

    def path(self, page: str, path: str) -> str:
        """Return the path of a page's operation as the contract has it."""
        whole = f"{self.own[page]}{path}" if page in self.own else path
        return whole.removeprefix(self.common) if _lies_below(whole, self.common) else path

    def url(self, page: str, url: str) -> str:
        """Return the base URL of a page as the contract has it."""
        own = self.own.get(page, self.common)
        if own == self.common or not url.rstrip("/").endswith(own):
            return url
        return url.rstrip("/").removesuffix(own) + self.common


def base_paths(pages: Sequence[Page], decided: Mapping[str, Fact]) -> BasePaths:
    """Return where paths begin: as on the first page that tells it, or as far as all agree.

    A page whose base path lies neither above nor below that one is left as it is.
    """
    own: dict[str, str] = {}
    for page in pages:
        path = path_of_only_call(page)
        for environment in known_environments(pages, page, decided):
            if environment.url.endswith(path):
                own.setdefault(page.page, _path_of(environment.url.removesuffix(path)))
    common = next(iter(own.values()), "")
    own = {
        page: path
        for page, path in own.items()
        if _lies_below(path, common) or _lies_below(common, path)
    }
    for page in pages:
        for operation in page.operations if page.page in own else ():
            whole = f"{own[page.page]}{operation.path}"
            while not _lies_below(whole, common):
                common = common.rpartition("/")[0]
    return BasePaths(common, own)


def path_of_only_call(page: Page) -> str:
    """Return the path that a page prints behind its base URLs: that of its only operation.

    An OpenAPI document prints none.
    """
    alone = len(page.operations) == 1 and not any(row.pointer for row in page.rows)
    return page.operations[0].path if alone else ""


def known_environments(
    pages: Iterable[Page], page: Page, decided: Mapping[str, Fact]
) -> Iterator[DecidedEnvironment]:
    """Yield the environments of a page; those of a developer's machine only where no page has more."""
    has_public = any(
        not is_local(decided[printed.address].url)
        for each in pages
        for printed in each.environments
    )
    for printed in page.environments:
        environment: DecidedEnvironment = decided[printed.address]
        if not (has_public and is_local(environment.url)):
            yield environment


def is_local(url: str) -> bool:
    """Return whether a URL leads to the machine of whoever follows it."""
    try:
        return bool(_LOCAL.fullmatch(urlsplit(url).hostname or ""))
    except ValueError:
        return False


def _path_of(url: str) -> str:
    try:
        return urlsplit(url).path.rstrip("/")
    except ValueError:
        return ""


def _lies_below(path: str, base: str) -> bool:
    return f"{path}/".startswith(f"{base}/")
