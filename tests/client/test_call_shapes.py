"""Calls of every shape over loopback, by both clients of a package made for the purpose."""

from __future__ import annotations

import asyncio
import importlib
import io
import json
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from threading import get_ident
from types import ModuleType
from typing import Any
from uuid import UUID

import pytest
from serving import Asked, Reply, Service

from running import CASES, copied, imported

NUMBER = UUID("3fa85f64-5717-4562-b3fc-2c963f66afa6")
BOXES = [{"boxNo": "1", "size": 2}, {"boxNo": "2", "new": True}]


@pytest.fixture(scope="module")
def shapes(tmp_path_factory: Any) -> Iterator[ModuleType]:
    """The package, with calls of every shape."""
    project = copied(CASES / "call_shapes", Path(tmp_path_factory.mktemp("shapes")))
    assert (answer := project.ask("build")).code == 0, answer.err
    with imported(project):
        yield importlib.import_module("demo")


class Asking:
    """Makes a call by a client of one kind, and keeps what the service was sent."""

    def __init__(self, kind: str, shapes: ModuleType, service: Service) -> None:
        self.kind = kind
        self.shapes = shapes
        self.service = service
        service.checks_tokens = False

    def __call__(self, call: Callable[[Any], Any], reply: Reply) -> Any:
        """Return what a call gives, when it is answered so."""
        self.service.last = reply
        given = {"base_url": self.service.url, "retries": 0}
        if self.kind == "sync":
            with self.shapes.Client("k", **given) as client:
                return call(client)

        async def called() -> Any:
            async with self.shapes.AsyncClient("k", **given) as client:
                return await call(client)

        return asyncio.run(called())

    @property
    def sent(self) -> Asked:
        """What came to the service last."""
        return self.service.asked[-1]

    @property
    def query(self) -> list[str]:
        """The query of it, without the key."""
        return self.sent.path.partition("?")[2].removesuffix("key=k").rstrip("&").split("&")


@pytest.fixture(params=["sync", "async"])
def ask(request: pytest.FixtureRequest, shapes: ModuleType, service: Service) -> Asking:
    """Makes one call by a client of either kind."""
    return Asking(request.param, shapes, service)


GIVEN: list[tuple[dict[str, Any], list[str]]] = [
    ({}, [""]),
    ({"size": None, "colour": None, "filter": None}, [""]),
    ({"size": 2}, ["size=2"]),
    ({"colour": ["red", "green"]}, ["colour%5B%5D=red", "colour%5B%5D=green"]),
    ({"colour": "red"}, ["colour%5B%5D=red"]),
    ({"colour": []}, [""]),
    ({"codes": ["a", "b,c d"]}, ["codes=a,b%2Cc%20d"]),
    ({"codes": []}, [""]),
    ({"spaced": [1, 2]}, ["spaced=1%202"]),
    ({"piped": ("x", "y|z")}, ["piped=x%7Cy%7Cz"]),
    ({"filter": {"a": 1, "b": {"c": [1, True]}, "d": None}}, ["filter%5Ba%5D=1", "filter%5Bb%5D%5Bc%5D=1", "filter%5Bb%5D%5Bc%5D=true"]),
    ({"since": date(2026, 1, 31)}, ["since=2026-01-31"]),
    ({"since": "2026-01-31"}, ["since=2026-01-31"]),
    ({"changed": datetime(2026, 1, 31, 12, tzinfo=UTC)}, ["changed=2026-01-31T12%3A00%3A00%2B0000"]),
    ({"open": True, "full": True}, ["open=1", "full=true"]),
    ({"open": False, "full": False}, ["open=0", "full=false"]),
    ({"weight": Decimal("1.50")}, ["weight=1.50"]),
    ({"weight": Decimal("1E-7")}, ["weight=0.0000001"]),
    ({"order": "asc"}, ["order=asc"]),
    ({"timeout_": 3, "timeout": 30}, ["timeout=3"]),
]  # fmt: skip


@pytest.mark.parametrize(("given", "query"), GIVEN, ids=lambda case: str(case)[:40])
def test_a_query(ask: Asking, given: dict[str, Any], query: list[str]) -> None:
    """Each type in each style; what is None or empty is not sent."""
    boxes = ask(lambda client: client.boxes.list(x_shop="a", **given), Reply(body=BOXES))
    assert ask.query == query
    assert [type(box).__name__ for box in boxes] == ["Box", "Box"]


def test_headers_and_cookies(ask: Asking) -> None:
    """As one text each; what no header can hold is quoted, or refused."""
    given = {"x_shop": "a", "x_flags": ["p", "q"], "session": "é;x"}
    ask(lambda client: client.boxes.list(**given), Reply(body=[]))
    headers = ask.sent.headers
    assert (headers["x-shop"], headers["x-flags"]) == ("a", "p,q")
    assert headers["cookie"] == "session=%C3%A9%3Bx"
    for flags in (["é"], ["a\nb"]):
        with pytest.raises(ask.shapes.InvalidRequestError, match="X-Flags: A text of printable"):
            ask(lambda client, f=flags: client.boxes.list(x_shop="a", x_flags=f), Reply())


WRONG: list[tuple[dict[str, Any], str, str]] = [
    ({"x_shop": None}, "X-Shop", "required"),
    ({"x_shop": "A"}, "X-Shop", "pattern"),
    ({"size": 0}, "size", "minimum"),
    ({"size": 10}, "size", "maximum"),
    ({"size": True}, "size", "type"),
    ({"size": "x"}, "size", "type"),
    ({"size": 1.5}, "size", "type"),
    ({"colour": ["red", "blue"]}, "colour[][1]", "enum"),
    ({"colour": ["red", "green", "red"]}, "colour[]", "maxItems"),
    ({"since": "2026-02-30"}, "since", "format"),
    ({"since": datetime(2026, 1, 1, tzinfo=UTC)}, "since", "format"),
    ({"changed": datetime(2026, 1, 1)}, "changed", "format"),
    ({"open": 2}, "open", "type"),
    ({"weight": Decimal(0)}, "weight", "exclusiveMinimum"),
    ({"weight": Decimal("NaN")}, "weight", "type"),
    ({"weight": float("inf")}, "weight", "type"),
    ({"order": "up"}, "order", "enum"),
    ({"filter": 1}, "filter", "type"),
    ({"codes": ["\ud800"]}, "codes[0]", "type"),
]


@pytest.mark.parametrize(("given", "path", "rule"), WRONG, ids=lambda case: str(case)[:40])
def test_limits_hold_before_anything_is_sent(
    shapes: ModuleType, service: Service, given: dict[str, Any], path: str, rule: str
) -> None:
    """With the name on the wire, and the word of JSON Schema that is broken."""
    ask = Asking("sync", shapes, service)
    with pytest.raises(shapes.InvalidRequestError) as caught:
        ask(lambda client: client.boxes.list(**{"x_shop": "a", **given}), Reply(body=[]))
    assert [(each.path, each.rule) for each in caught.value.violations] == [(path, rule)]
    assert service.asked == []


def test_all_that_is_wrong_is_told_at_once(ask: Asking) -> None:
    """Without values that may be of people."""
    with pytest.raises(ask.shapes.InvalidRequestError) as caught:
        ask(lambda client: client.boxes.list(x_shop="Secret", size=0), Reply(body=[]))
    assert {each.path for each in caught.value.violations} == {"X-Shop", "size"}
    assert "Secret" not in repr(caught.value) + str(caught.value)


def test_a_path(ask: Asking) -> None:
    """By position, in every style; of two values of one name, the other says where it stands."""
    given = ([1, 2], ["a", "b/c"], date(2026, 1, 31))
    number = ask(lambda client: client.ranges.count(*given, day_query="2026-02-01"), Reply(body=5))
    assert number == 5
    assert ask.sent.path == "/v2/ranges/1,2/;shape=a;shape=b%2Fc/.2026-01-31?day=2026-02-01&key=k"
    for wrong in (([], "a"), ([1], []), (["x"], "a"), ([None], "a")):
        with pytest.raises(ask.shapes.InvalidRequestError):
            ask(lambda client, w=wrong: client.ranges.count(*w, "2026-01-31"), Reply(body=5))


ANSWERS: list[tuple[Reply, Callable[[Any], bool]]] = [
    (Reply(body={"boxNo": "1"}), lambda made: made.box_no == "1"),
    (Reply(202, {"task": "7"}), lambda made: made.task == "7"),
    (Reply(204), lambda made: made is None),
    (Reply(200), lambda made: made is None),
]


@pytest.mark.parametrize(("reply", "fits"), ANSWERS, ids=["200", "202", "204", "200-empty"])
def test_answers_of_several_kinds(ask: Asking, reply: Reply, fits: Callable[[Any], bool]) -> None:
    """By their status; nothing is None where one may hold nothing."""
    assert fits(ask(lambda client: client.boxes.create([{"size": 1}]), reply))
    assert json.loads(ask.sent.body) == [{"size": 1}]


def test_a_list_of_objects_is_sent(ask: Asking) -> None:
    """Models or dicts, each held to its limits."""
    new = ask.shapes.models.NewBox(size=2)
    ask(lambda client: client.boxes.create([new, {"size": 1, "label": "x"}]), Reply(204))
    assert json.loads(ask.sent.body) == [{"size": 2}, {"size": 1, "label": "x"}]
    wrong = [{"size": 1}, {"size": 10, "colour": 1}]
    with pytest.raises(ask.shapes.InvalidRequestError) as caught:
        ask(lambda client: client.boxes.create(wrong), Reply(204))
    assert [each.path for each in caught.value.violations] == ["[1].size", "[1].colour"]
    with pytest.raises(ask.shapes.InvalidRequestError, match="A list is wanted"):
        ask(lambda client: client.boxes.create({"size": 1}), Reply(204))


def test_lists_that_are_none_are_told(ask: Asking) -> None:
    """An object, broken JSON and nothing are none of the service's answers."""
    for body in ({"boxNo": "1"}, b"[{", b"", [1]):
        with pytest.raises(ask.shapes.UnexpectedResponseError):
            ask(lambda client: client.boxes.list(x_shop="a"), Reply(body=body))


def test_bytes_are_never_parsed(ask: Asking) -> None:
    """Whatever they look like, and whatever type they say that they are of."""
    for content in (b"%PDF", b'{"errors": [{"code": "NoBox"}], "a": 1}', b""):
        reply = Reply(body=content, headers={"Content-Type": "application/pdf"})
        assert ask(lambda client: client.boxes.label(7), reply) == content
    assert ask.sent.headers["accept"] == "*/*"
    assert ask.sent.path == "/v2/boxes/7/label.pdf?key=k"
    failure = Reply(404, {"errors": [{"code": "NoBox"}]})
    with pytest.raises(ask.shapes.NotFoundError):
        ask(lambda client: client.boxes.label(7), failure)


def test_maps_texts_and_numbers(ask: Asking) -> None:
    """As the contract says; in another form than documented where that is plain."""
    assert ask(lambda client: client.boxes.search(q="ab"), Reply(body={"a": 1})) == {"a": 1}
    text = Reply(body="ok é".encode(), headers={"Content-Type": "text/plain"})
    assert ask(lambda client: client.ranges.upload(b"1;2"), text) == "ok é"
    with pytest.raises(ask.shapes.UnexpectedResponseError):
        ask(lambda client: client.boxes.search(q="ab"), Reply(body={"a": "x"}))


def test_a_form(ask: Asking) -> None:
    """Its members by name, held to their limits."""
    given = {"q": "a b&c", "tags": ["x", "é"]}
    ask(lambda client: client.boxes.search(**given), Reply(body={}))
    assert ask.sent.headers["content-type"] == "application/x-www-form-urlencoded"
    assert ask.sent.body == b"q=a+b%26c&tags=x&tags=%C3%A9"
    with pytest.raises(ask.shapes.InvalidRequestError, match="q: At least 2 characters"):
        ask(lambda client: client.boxes.search(q="a"), Reply(body={}))


def test_files_are_sent(ask: Asking, tmp_path: Path) -> None:
    """From a path, bytes, an open file, or with a name of their own; texts beside them."""
    path = tmp_path / "é 1.png"
    path.write_bytes(b"one")
    more = [b"two", io.BytesIO(b"three"), ("four.txt", b"four")]
    given = {"photo": path, "more": more, "note": "hé", "taken": date(2026, 1, 31)}
    assert ask(lambda client: client.boxes.add_photos(NUMBER, **given), Reply(201)) is None
    kind, body = ask.sent.headers["content-type"], ask.sent.body
    boundary = kind.removeprefix("multipart/form-data; boundary=").encode()
    parts = [part.partition(b"\r\n\r\n") for part in body.split(b"--" + boundary)[1:-1]]
    assert [content.removesuffix(b"\r\n") for _, _, content in parts] == [
        b"one", b"two", b"three", b"four", "hé".encode(), b"2026-01-31",
    ]  # fmt: skip
    assert 'filename="é 1.png"' in parts[0][0].decode()
    assert b'filename="four.txt"' in parts[3][0]
    assert b"filename" not in parts[4][0]
    with pytest.raises(ask.shapes.InvalidRequestError, match="photo: A value is wanted"):
        ask(lambda client: client.boxes.add_photos(NUMBER, photo=None), Reply(201))
    with pytest.raises(ask.shapes.InvalidRequestError, match="photo: Bytes, a path, or a file"):
        ask(lambda client: client.boxes.add_photos(NUMBER, photo=io.StringIO("x")), Reply(201))


def test_bytes_are_sent(ask: Asking, tmp_path: Path) -> None:
    """As their type, without a form around them."""
    path = tmp_path / "table.csv"
    path.write_bytes(b"1;2")
    ask(lambda client: client.ranges.upload(path), Reply(body="ok"))
    assert (ask.sent.headers["content-type"], ask.sent.body) == ("text/csv", b"1;2")


def test_a_body_may_be_left_out(ask: Asking) -> None:
    """Where the contract does not ask for it."""
    ask(lambda client: client.ranges.set([1], "s", "d"), Reply(204))
    assert ask.sent.body == b"" and "content-type" not in ask.sent.headers
    ask(lambda client: client.ranges.set([1], "s", "d", {"size": 1}), Reply(204))
    assert json.loads(ask.sent.body) == {"size": 1}


def test_raw_forms(ask: Asking) -> None:
    """With status and bytes beside what is read."""
    raw = ask(lambda client: client.boxes.with_raw.list(x_shop="a"), Reply(body=BOXES))
    assert (raw.status, json.loads(raw.content)) == (200, BOXES)
    assert [box.box_no for box in raw.model] == ["1", "2"]


class Watched(io.BytesIO):
    """A file that remembers how much of it was asked for at once, and by which threads."""

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self.sizes: list[int | None] = []
        self.threads: set[int] = set()

    def read(self, size: int | None = -1) -> bytes:
        """Read, as any file does."""
        self.sizes.append(size)
        self.threads |= {get_ident()} if size else set()
        return super().read(size)


def test_files_go_piece_by_piece(ask: Asking, tmp_path: Path) -> None:
    """Anew at each attempt, from where one stood; an event loop does not wait for the disk."""
    place, content = tmp_path / "photo.png", bytes(range(256)) * 1000
    place.write_bytes(content)
    file = Watched(content)
    file.seek(7)
    ask.service.replies = [Reply(503)]
    given = {"photo": place, "more": [file, b""], "repeat_unsafe": True, "retries": 1}
    ask(lambda client: client.boxes.add_photos(NUMBER, **given), Reply(201))
    first, second = ask.service.asked[-2:]
    assert first.body == second.body
    assert content + b"\r\n--" in first.body and content[7:] + b"\r\n--" in first.body
    assert first.body.count(b'name="more"') == 2
    assert all(0 <= (size or 0) <= 65536 for size in file.sizes)
    assert (get_ident() in file.threads) == (ask.kind == "sync")


def test_the_command_line(ask: Asking, tmp_path: Path, monkeypatch: Any, capfd: Any) -> None:
    """Parameters as options, a body from a file, answers in a file; nothing where one is wrong."""
    monkeypatch.setenv("DEMO_API_KEY", "k")
    monkeypatch.setenv("DEMO_BASE_URL", ask.service.url)
    main = importlib.import_module("demo.__main__").main
    ask.service.last = Reply(body=BOXES)
    given = ["--x-shop", "a", "--colour", "red", "--colour", "green", "--filter", "a=1", "--open", "true"]  # fmt: skip
    assert main(["box", "list", *given, "--parameter-timeout", "3", "--json"]) == 0
    assert json.loads(capfd.readouterr().out) == BOXES
    wanted = ["colour%5B%5D=red", "colour%5B%5D=green", "filter%5Ba%5D=1", "open=1", "timeout=3"]
    assert ask.query == wanted
    ask.service.last = Reply(body=b"%PDF\xff")
    label = tmp_path / "label.pdf"
    assert main(["box", "label", "7", "-o", str(label)]) == 0
    assert label.read_bytes() == b"%PDF\xff"
    assert main(["box", "label", "7"]) == 0
    body = tmp_path / "body.json"
    body.write_text('[{"size": 1}]')
    ask.service.last = Reply(204)
    assert main(["box", "create", "--file", str(body)]) == 0
    assert json.loads(ask.sent.body) == [{"size": 1}]
    assert main(["box", "add-photos", str(NUMBER), "--photo", str(label)]) == 0
    assert b"%PDF\xff" in ask.sent.body
    assert main(["range", "set", "1,2", "s", "d"]) == 0
    assert ask.sent.path.startswith("/v2/ranges/1,2/s/d?")
    asked = len(ask.service.asked)
    assert main(["box", "list", "--x-shop", "A"]) == 2
    assert main(["box", "list", "--x-shop", "a", "--filter", "x"]) == 2
    assert main(["box", "add-photos", str(NUMBER), "--photo", str(tmp_path / "none")]) == 2
    assert main(["box", "label", "7", "-o", str(tmp_path / "no" / "label")]) == 2
    assert len(ask.service.asked) == asked
    told = capfd.readouterr().err
    assert "Traceback" not in told
    assert f"{tmp_path / 'no' / 'label'}: No such file" in told


def test_bytes_are_written_to_a_file(ask: Asking, tmp_path: Path) -> None:
    """While they come, whatever their size; the path is given."""
    place = tmp_path / "label.pdf"
    place.write_bytes(b"old")
    content = b"%PDF" * 500_000
    path = ask(lambda client: client.boxes.label(7, to=place), Reply(body=content))
    assert path == place and place.read_bytes() == content
    assert [*tmp_path.iterdir()] == [place]
    assert ask.sent.headers["accept"] == "*/*"


BROKEN = [
    (Reply(404, {"errors": [{"code": "NoBox"}]}), "NotFoundError"),
    (Reply(body=b"%PDF" * 1000, short_by=10), "TransportError"),
    (Reply(503), "UnexpectedResponseError"),
]


@pytest.mark.parametrize(("reply", "error"), BROKEN, ids=["refused", "cut", "failed"])
def test_no_half_file_has_the_name(ask: Asking, tmp_path: Path, reply: Reply, error: str) -> None:
    """What was there stays, and nothing is left beside it."""
    place = tmp_path / "label.pdf"
    place.write_bytes(b"old")
    with pytest.raises(getattr(ask.shapes, error)):
        ask(lambda client: client.boxes.label(7, to=str(place)), reply)
    assert [*tmp_path.iterdir()] == [place] and place.read_bytes() == b"old"
    with pytest.raises(OSError, match="folder"):
        ask(lambda client: client.boxes.label(7, to=tmp_path), reply)


def test_a_download_begins_anew(shapes: ModuleType, service: Service, tmp_path: Path) -> None:
    """Where a first attempt breaks off, nothing of it is in the file."""
    service.checks_tokens = False
    service.replies = [Reply(body=b"x" * 1000, short_by=10), Reply(body=b"whole")]
    with shapes.Client("k", base_url=service.url, clock=service.clock) as client:
        path = client.boxes.label(7, to=tmp_path / "label.pdf")
    assert path.read_bytes() == b"whole"
