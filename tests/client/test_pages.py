"""Lists that come in pages over loopback, gone through by both clients."""

from __future__ import annotations

import asyncio
import importlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from serving import Asked, Reply, Service

from running import CASES, copied, imported

BOXES = [{"boxNo": str(number)} for number in range(5)]
NUMBERS = [box["boxNo"] for box in BOXES]


@pytest.fixture(scope="module")
def shapes(tmp_path_factory: Any) -> Iterator[ModuleType]:
    """The package, with lists of every kind."""
    project = copied(CASES / "call_shapes", tmp_path_factory.mktemp("pages"))
    assert (answer := project.ask("build")).code == 0, answer.err
    with imported(project):
        yield importlib.import_module("demo")


@pytest.fixture(params=["sync", "async"])
def items(request: pytest.FixtureRequest, shapes: ModuleType, service: Service) -> Any:
    """Goes through what a call gives, by a client of either kind; also gives the total."""
    service.checks_tokens = False
    given = {"base_url": service.url, "retries": 0}

    def gone_through(call: Callable[[Any], Any]) -> tuple[list[Any], Any]:
        if request.param == "sync":
            with shapes.Client("k", **given) as client:
                each = call(client)
                return [*each], each.total

        async def called() -> tuple[list[Any], Any]:
            async with shapes.AsyncClient("k", **given) as client:
                each = call(client)
                return [item async for item in each], each.total

        return asyncio.run(called())

    return gone_through


def query(asked: Asked) -> dict[str, str]:
    """The parameters of a request, without the key."""
    pairs = parse_qs(urlsplit(asked.path).query)
    return {name: values[0] for name, values in pairs.items() if name != "key"}


def numbered(told: dict[str, str]) -> Callable[[Asked], Reply]:
    """A service that gives pages by number."""

    def reply(asked: Asked) -> Reply:
        given = query(asked)
        size = int(given["size"])
        start = int(given["page"]) * size
        return Reply(body=BOXES[start : start + size], headers=told)

    return reply


def named(boxes: list[Any]) -> list[str]:
    """The numbers of boxes."""
    return [box.box_no for box in boxes]


TOLD = [
    ({}, [0, 1, 2], None),
    ({"X-Total-Pages": "3"}, [0, 1, 2], None),
    ({"X-Total-Elements": "5"}, [0, 1, 2], 5),
    ({"X-Total-Pages": "none"}, [0, 1, 2], None),
]


@pytest.mark.parametrize(("told", "pages", "total"), TOLD)
def test_by_number(items: Any, service: Service, told: Any, pages: Any, total: Any) -> None:
    """The first is asked for by the contract's number; the default size is sent."""
    service.last = numbered(told)
    boxes, in_all = items(lambda client: client.crates.iterate_numbered(colour="red"))
    assert (named(boxes), in_all) == (NUMBERS, total)
    assert [query(asked) for asked in service.asked] == [
        {"page": str(page), "size": "2", "colour": "red"} for page in pages
    ]


def test_a_total_saves_the_last_page(items: Any, service: Service) -> None:
    """Where the pages are full, only a total tells that there are no more."""
    service.last = numbered({"X-Total-Elements": "5"})
    boxes, _ = items(lambda client: client.crates.iterate_numbered(size=5))
    assert (named(boxes), len(service.asked)) == (NUMBERS, 1)
    service.last = numbered({})
    boxes, _ = items(lambda client: client.crates.iterate_numbered(size=5))
    assert (named(boxes), len(service.asked)) == (NUMBERS, 3)


def test_from_a_page_on(items: Any, service: Service) -> None:
    """With what comes before it counted."""
    service.last = numbered({"X-Total-Elements": "5"})
    boxes, _ = items(lambda client: client.crates.iterate_numbered(page=1, size=2))
    assert (named(boxes), len(service.asked)) == (NUMBERS[2:], 2)


def offset(asked: Asked) -> Reply:
    """A service that gives pages by offset, of two at most, and the total in a member."""
    start = int(query(asked).get("offset", 0))
    return Reply(body={"data": BOXES[start : start + 2], "meta": {"total": 5}})


def test_by_offset(items: Any, service: Service) -> None:
    """It grows by what came, however much was asked for."""
    service.last = offset
    boxes, total = items(lambda client: client.crates.iterate_offset(limit=100))
    assert (named(boxes), total) == (NUMBERS, 5)
    assert [query(asked)["offset"] for asked in service.asked] == ["0", "2", "4"]


def by_cursor(asked: Asked) -> Reply:
    """A service that gives a cursor to the next page, and none with the last."""
    start = int(query(asked).get("after", "c0")[1:])
    more = start + 2 < len(BOXES)
    meta = {"next": f"c{start + 2}" if more else None, "more": more}
    return Reply(body={"data": BOXES[start : start + 2], "meta": meta})


def test_by_cursor(items: Any, service: Service) -> None:
    """Until there is none; or until it is told that there is no more."""
    service.last = by_cursor
    assert named(items(lambda client: client.crates.iterate_cursor())[0]) == NUMBERS
    assert [query(asked).get("after") for asked in service.asked] == [None, "c2", "c4"]
    service.last = Reply(body={"data": BOXES, "meta": {"next": "c9", "more": False}})
    assert named(items(lambda client: client.crates.iterate_cursor())[0]) == NUMBERS


def linked(asked: Asked) -> Reply:
    """A service that links to the next page."""
    start = int(query(asked).get("from", 0))
    link = f'<?from=0>; rel="first", <?from={start + 2}&a=b%2C,c>; rel="next last"; title="x, y"'
    headers = {"Link": link} if start + 2 < len(NUMBERS) else {"Link": '<?from=0>; rel="first"'}
    return Reply(body=NUMBERS[start : start + 2], headers=headers)


def test_by_link(items: Any, service: Service) -> None:
    """With the same headers and key; what the link says stays as it is written."""
    service.last = linked
    shelves, total = items(lambda client: client.shelves.iterate(x_shop="a"))
    assert (shelves, total) == (NUMBERS, None)
    assert [asked.headers["x-shop"] for asked in service.asked] == ["a"] * 3
    assert service.asked[1].path == "/v2/linked?from=2&a=b%2C,c&key=k"


@pytest.mark.parametrize(
    "link",
    ["https://elsewhere.example/v2/linked?from=2", "//elsewhere.example/v2/x", "/admin", "http://[/"],
)  # fmt: skip
def test_a_link_leads_nowhere_else(
    items: Any, shapes: ModuleType, service: Service, link: str
) -> None:
    """Credentials are for the service alone."""
    service.last = Reply(body=["1"], headers={"Link": f'<{link}>; rel="next"'})
    with pytest.raises(shapes.UnexpectedResponseError, match="its link"):
        items(lambda client: client.shelves.iterate())
    assert len(service.asked) == 1


def test_no_service_keeps_a_client_for_ever(
    items: Any, shapes: ModuleType, service: Service
) -> None:
    """One that gives the same page again and again is told of."""
    service.last = Reply(body=BOXES[:2])
    with pytest.raises(shapes.UnexpectedResponseError, match="the page before once more"):
        items(lambda client: client.crates.iterate_numbered())
    service.last = Reply(body={"data": [], "meta": {"next": "c1"}})
    with pytest.raises(shapes.UnexpectedResponseError, match="its cursor is the one before"):
        items(lambda client: client.crates.iterate_cursor())
    service.last = Reply(body=[], headers={"Link": '<?from=1>; rel="next"'})
    with pytest.raises(shapes.UnexpectedResponseError, match="it leads to itself"):
        items(lambda client: client.shelves.iterate())


def test_a_refused_page_can_be_asked_for_again(shapes: ModuleType, service: Service) -> None:
    """What was given stays given, and nothing is left out."""
    service.checks_tokens = False
    service.last = numbered({})
    with shapes.Client("k", base_url=service.url, retries=0) as client:
        boxes = client.crates.iterate_numbered()
        assert [next(boxes).box_no, next(boxes).box_no] == NUMBERS[:2]
        service.replies = [Reply(503)]
        with pytest.raises(shapes.UnexpectedResponseError):
            next(boxes)
        assert named([*boxes]) == NUMBERS[2:]


def test_a_limit_is_held(items: Any, shapes: ModuleType, service: Service) -> None:
    """Before the first page is read."""
    with pytest.raises(shapes.InvalidRequestError):
        items(lambda client: client.crates.iterate_numbered(size=1000))
    assert service.asked == []


def test_the_readme_goes_through_them(shapes: ModuleType) -> None:
    """From the first page on, whatever its number."""
    readme = (Path(str(shapes.__file__)).parents[2] / "README.md").read_text("utf-8")
    assert "    for item in client.crates.iterate_numbered():\n        print(item)\n" in readme


def test_the_command_line_gives_every_item(
    shapes: ModuleType, service: Service, monkeypatch: Any, capfd: Any
) -> None:
    """With --all of all pages, else those of one."""
    service.checks_tokens = False
    monkeypatch.setenv("DEMO_API_KEY", "k")
    monkeypatch.setenv("DEMO_BASE_URL", service.url)
    main = importlib.import_module(f"{shapes.__name__}.__main__").main
    service.last = numbered({})
    assert main(["crate", "numbered", "--page", "1", "--size", "2", "--json"]) == 0
    assert json.loads(capfd.readouterr().out) == BOXES[2:4]
    assert main(["crate", "numbered", "--all", "--size", "2", "--json"]) == 0
    assert json.loads(capfd.readouterr().out) == BOXES
