"""Environments with their URLs, and the operation that they serve."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

from ..blocks import Block, Cell, Grid, Heading, Prose, Snippet
from ..cells.headers import columns
from .accounting import Ledger
from .outline import Around
from .path_templates import template
from .stated_calls import labelled

_URL = re.compile(r"https?://[^\s<>|\"'`)]+[^\s<>|\"'`).,;:]")
_LABELLED = re.compile(rf"\W{{0,3}}(?P<label>[^\W\d][^:|\n]{{0,60}}?)\s*[:|–—-]?\s+(?P<url>{_URL.pattern})\W{{0,3}}")  # fmt: skip
_METHOD = re.compile(r"(?<![\w-])(GET|POST|PUT|PATCH|DELETE)(?![\w])")
_PATH = re.compile(
    r"(?:GET|POST|PUT|PATCH|DELETE)\s+(?P<host>https?://[^/\s]+)?(?P<path>/[^\s?#|`\"'<>]*)"
)
# What belongs to the base address: a version, a folder for the API.
_BASE = re.compile(r"(?:/api)?(?:/v[0-9]+(?:\.[0-9]+)*)?(?=/|\Z)")
_TESTING = re.compile(
    r"\btest|\bedu\b|\bsandbox|\bstag|\bdev|\bdemo|тест|учебн|测试", re.IGNORECASE
)
_PRODUCTION = re.compile(r"\bprod|\blive\b|продуктив|боев|промышл|рабоч|正式|生产", re.IGNORECASE)
# such as "Base URL", "API endpoint"
_NAMELESS = re.compile(
    r"(?:the )?(?:(?:base|root|api|http|https|service|server|host|domain|address|endpoints?|ur[li]|базовый|адрес|сервера?)[\s_-]*)+",
    re.IGNORECASE,
)
_LABEL_WORDS = 4
_PAIR = ("environment", "url")
_SLUG = re.compile(r"[^a-z0-9]+")


def is_address_grid(grid: Grid) -> bool:
    """Whether a table without header holds a label and a URL in each row."""
    pairs = [row.cells for row in grid.rows]
    return bool(pairs) and all(len(c) == 2 and _URL.fullmatch(c[1].text.strip()) for c in pairs)


def read_environments(blocks: Sequence[Block], grids: Sequence[Around], ledger: Ledger) -> list[dict[str, Any]]:  # fmt: skip
    """Return the environments of a page: of its tables, of lines with a label, of its one call."""
    environments = [env for around in grids for env in _of_grid(around, ledger)]
    prose = [block for block in blocks if isinstance(block, Prose)]
    environments = environments or [env for block in prose if (env := _labelled(block))]
    environments = environments or [env for block in prose if (env := _of_call(block))][:1]
    return named_apart(environments)


def named_apart(environments: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return environments each under a name of its own."""
    names: set[str] = set()
    for number, env in enumerate(environments, start=1):
        env["name"] = env["name"] if env["name"] not in names else f"{env['name']}_{number}"
        names.add(env["name"])
    return environments


def _labelled(block: Prose) -> dict[str, Any] | None:
    """Return the environment of a line that is a short label and a URL."""
    labelled = _LABELLED.fullmatch(block.text.strip())
    if (
        not labelled
        or _METHOD.search(labelled["label"])
        or len(labelled["label"].split()) > _LABEL_WORDS
    ):
        return None
    return environment(labelled["label"], labelled["url"], block.line)


def _of_call(block: Prose) -> dict[str, Any] | None:
    """Return the only environment of a page that names method and URL in one sentence."""
    url = _URL.search(block.text) if _METHOD.search(block.text) else None
    host = urlsplit(url[0]).hostname if url else None
    return environment(host, url[0], block.line) | {"name": "production"} if url and host else None


def _of_grid(around: Around, ledger: Ledger) -> Iterator[dict[str, Any]]:
    grid = around.block
    assert isinstance(grid, Grid)
    around.enter(ledger)
    kinds = columns([cell.text for cell in grid.header]) or _PAIR
    ledger.place(grid.header)
    for row in grid.rows:
        by = dict(zip(kinds, row.cells, strict=False))
        url = by.get("url", Cell("", row.line)).text.strip()
        label = " ".join(by.get("environment", Cell("", row.line)).text.split())
        if not label or not re.fullmatch(r"https?://\S+", url):
            ledger.skip("row", row.line, f"no environment with a URL: {label or url!r}", row.cells)
            continue
        ledger.place([by["environment"], by["url"]])
        ledger.understood += 1
        rest = [cell for cell in row.cells if cell not in by.values()]
        for cell in (*rest, *(cell for kind, cell in by.items() if kind not in _PAIR)):
            if cell.text:
                reason = f"neither label nor URL of an environment: {cell.text[:80]!r}"
                ledger.skip("cell", cell.line, reason, [cell])
        yield environment(label, url, row.line)


def environment(label: str, url: str, line: int) -> dict[str, Any]:
    """Return an environment, its name told by its label."""
    slug = _SLUG.sub("_", label.lower()).strip("_")
    name = slug if slug[:1].isalpha() else "environment"
    name = "production" if _NAMELESS.fullmatch(label.strip()) else name
    for known, words in (("testing", _TESTING), ("production", _PRODUCTION)):
        name = known if words.search(label) else name
    return {"name": name, "label": label.strip(), "url": url, "line": line}


def read_operation(blocks: Sequence[Block], environments: Sequence[dict[str, Any]]) -> dict[str, Any] | None:  # fmt: skip
    """Return the method that the page's text names, and the path that the URLs have in common.

    Of a path by itself only what begins the URLs too belongs to the base address.
    """
    urls = [env["url"] for env in environments]
    path = _common_path(urls)
    bases = {_base(urlsplit(url).path) for url in urls}
    for line, text in _lines(blocks):
        method = _METHOD.search(text)
        if not method:
            continue
        printed = _PATH.search(text)
        own = printed["path"].rstrip(".,;:") if printed else ""
        if printed and (printed["host"] or _base(own) in bases):
            own = _below_base(own)
        if path or own:
            return {"method": method[1], "path": own or path, "line": line}
    labels = ((line, match, asked) for _, line, match, asked in labelled(blocks))
    calls = [
        {"method": m, "path": template(match["path"]), "line": line} for line, match, m in labels
    ]
    return calls[0] if calls else None


def _lines(blocks: Sequence[Block]) -> Iterator[tuple[int, str]]:
    """Yield each line of headings and prose, then of snippets."""
    texts = [b for b in blocks if isinstance(b, (Heading, Prose))]
    snippets = [b for b in blocks if isinstance(b, Snippet)]
    for block in (*texts, *snippets):
        for number, line in enumerate(block.text.split("\n")):
            yield block.line + number, line


def _below_base(path: str) -> str:
    return path.removeprefix(_base(path))


def _base(path: str) -> str:
    base = _BASE.match(path)
    return base[0] if base else ""


def _common_path(urls: Sequence[str]) -> str:
    """Return the path below the base address, where all URLs end in the same one."""
    paths = [_below_base(urlsplit(url).path) for url in urls]
    if not paths or not all(paths):
        return ""
    parts = [path.split("/") for path in paths]
    common: list[str] = []
    for segments in zip(*(reversed(part) for part in parts), strict=False):
        if len({*segments}) > 1:
            break
        common.insert(0, segments[0])
    path = "/".join(common)
    return path if path.startswith("/") else f"/{path}" if path else ""
