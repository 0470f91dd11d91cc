"""Type checkers in strict mode pass the packages, and see just the mistakes of their users."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from running import CASES, ROOT, copied, demo, mypy, sample

Place = tuple[str, int]
SOURCES = ROOT / "generated/cdek-client/src"
WRONG = "  # wrong"
"""What stands at the end of each line that a checker is to refuse, and of no other."""
MOST_MODELS = 20
"""Modules of models that pyright looks at in `make test`, where mypy takes all that there are."""

CALLS = """\
from decimal import Decimal
from uuid import UUID

from cdek_client import AsyncClient, CdekError, Client, Environment, RawAnswer, Retries
from cdek_client.models import ChangeResponse, OrderResponse, OrderUpdate, RequestError


def calls(client: Client) -> None:
    order: OrderResponse = client.orders.get(UUID(int=1), timeout=3, headers={"a": "b"})
    receipt: ChangeResponse = client.orders.update(OrderUpdate(comment="x"), retries=Retries(most=1))
    client.orders.update({"comment": "x"}, repeat_unsafe=True, wait_while_busy=True)
    raw: RawAnswer[OrderResponse] = client.orders.with_raw.get("x")
    status: int = raw.status
    done: OrderResponse = client.orders.wait("x", request="UPDATE", timeout=60, first=1)
    gone: OrderResponse | None = client.orders.delete_and_wait("x")
    print(order, receipt, status, done, gone, Decimal(1))


async def awaited(client: AsyncClient) -> OrderResponse:
    return (await client.orders.with_raw.get("x")).model


def caught(error: CdekError) -> tuple[RequestError, ...]:
    uuid: UUID | None = error.request_uuid
    print(uuid)
    return error.errors


Client("a", "b", "testing").close()
with Client("a", "b", Environment.TESTING, timeout=5, retries=2) as client:
    calls(client)
client.orders.get(5)  # wrong
client.orders.get('x', first=1)  # wrong
client.orders.get('x', colour=1)  # wrong
client.orders.update('x')  # wrong
client.orders.wait('x', request=5)  # wrong
number: int = client.orders.delete('x')  # wrong
order: OrderResponse = client.orders.delete_and_wait('x')  # wrong
Client('a', 'b', 5)  # wrong
Client('a', 'b', Environment.TESTING, colour=1)  # wrong
client.parcels  # wrong
"""
MODELS = """\
from decimal import Decimal
from cdek_client.enums import OrderStatus, OrderStatusNumber
from cdek_client.models import Money, OrderResponse, OrderUpdate


def last(order: OrderResponse) -> OrderStatusNumber | None:
    if order.entity and order.entity.statuses:
        code: OrderStatus | None = order.entity.statuses[-1].code
        return code.twin if code else None
    return None


OrderUpdate(comment='x', packages=[{'number': '1', 'weight': 5}])
amount: Decimal = Money(value=Decimal(1)).value
OrderUpdate(colour=1)  # wrong
wrong: int = Money(value=Decimal(1)).value  # wrong
OrderStatus.CREATED.rendered  # wrong
"""
SHAPES = """\
from datetime import date
from pathlib import Path
from demo import AsyncClient, Client
from demo.models import Box, Receipt


def use(client: Client) -> None:
    boxes: list[Box] = client.boxes.list(x_shop="a", colour=["red"], since=date.today(), open=True)
    made: Box | Receipt | None = client.boxes.create([{"size": 1}])
    label: bytes = client.boxes.label(7)
    file: Path = client.boxes.label(7, to="label.pdf")
    counts: dict[str, int] = client.boxes.search(q="ab")
    client.boxes.add_photos("x", photo=Path("x"), more=[b"x"])
    number: int = client.ranges.count([1], ["a"], "2026-01-01")
    names: list[str | None] = [box.box_no for box in client.crates.iterate_numbered(size=3)]
    shelf: str = next(client.shelves.iterate())
    print(boxes, made, label, file, counts, number, shelf, names)


async def used(client: AsyncClient) -> list[Box]:
    shelves: list[str] = [each async for each in client.shelves.iterate()]
    file: Path = await client.boxes.label(7, to=Path("label.pdf"))
    print(shelves, file)
    return await client.boxes.list(x_shop="a")


def wrong(client: Client) -> None:
    client.boxes.list()  # wrong
    client.boxes.list(x_shop="a", colour=["blue"])  # wrong
    client.boxes.list(x_shop="a", size="x")  # wrong
    client.boxes.label("x")  # wrong
    print(client.boxes.label(1).read_bytes())  # wrong
"""
PROGRAMS = {"calls.py": CALLS, "models.py": MODELS, "shapes.py": SHAPES}


def mistakes() -> Iterator[Place]:
    """Yield where the programs are wrong."""
    for name, text in PROGRAMS.items():
        lines = enumerate(text.splitlines(), 1)
        yield from ((name, number) for number, line in lines if line.endswith(WRONG))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Packages of all shapes of call and of nothing but models, and programs of users."""
    folder = Path(tmp_path_factory.mktemp("types"))
    shapes = copied(CASES / "call_shapes", folder / "shapes")
    small = demo(folder / "small")
    small.edit("apiscribe.toml", "[package]\n", '[package]\nimport = "small"\nparts = []\n')
    for project in (shapes, small):
        assert (answer := project.ask("build")).code == 0, answer.err
    for name, text in PROGRAMS.items():
        (folder / "users").mkdir(exist_ok=True)
        (folder / "users" / name).write_text(text)
    return folder


def sources(folder: Path) -> list[str]:
    """Return where the packages are, as seen from the folder."""
    ours = os.path.relpath(SOURCES, folder)
    return [ours, "shapes/generated/demo/src", "small/generated/demo/src"]


def refused_by_mypy(folder: Path) -> set[Place]:
    """Return what mypy refuses, all in one run."""
    packages = [str(path) for each in sources(folder) for path in (folder / each).iterdir()]
    environment = {**os.environ, "MYPYPATH": os.pathsep.join(sources(folder))}
    programs = [f"users/{name}" for name in PROGRAMS]
    done = mypy(*programs, *packages, cwd=folder, env=environment)
    told = re.findall(r"^(.+?):(\d+): error:", done.stdout, re.MULTILINE)
    assert told, done.stdout + done.stderr
    return {(Path(file).name, int(line)) for file, line in told}


def looked_at(folder: Path) -> list[str]:
    """Return our modules, those of the others that are not ours once more, and of many models some."""
    ours, *others = ((folder / each).resolve() for each in sources(folder))
    texts = {path.relative_to(ours).parts[1:]: path.read_bytes() for path in ours.rglob("*.py")}
    modules = [*ours.rglob("*.py")]
    for other in others:
        own = sorted(other.rglob("*.py"))
        modules += [path for path in own if texts.get(path.relative_to(other).parts[1:]) != path.read_bytes()]  # fmt: skip
    models = [path for path in sorted(modules) if path.parts[-2:-1] == ("models",) and "_runtime" not in path.parts]  # fmt: skip
    chosen = {*modules} - {*models} | {*sample(models, MOST_MODELS)}
    return [os.path.relpath(path, folder) for path in sorted(chosen)]


def refused_by_pyright(folder: Path) -> set[Place]:
    """Return what pyright refuses, all in one run."""
    paths = sources(folder)
    settings = {"include": ["users", *looked_at(folder)], "extraPaths": paths, "typeCheckingMode": "strict"}  # fmt: skip
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    command = [sys.executable, "-m", "pyright", "-p", ".", "--pythonpath", sys.executable]
    environment = {**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
    done = subprocess.run(
        [*command, "--outputjson"], cwd=folder, env=environment, capture_output=True, text=True
    )
    report = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] > 100, report["summary"]
    told = [each for each in report["generalDiagnostics"] if each["severity"] == "error"]
    return {(Path(each["file"]).name, each["range"]["start"]["line"] + 1) for each in told}


@pytest.mark.parametrize("refused", [refused_by_mypy, refused_by_pyright])
def test_just_the_mistakes_are_refused(folder: Path, refused: Callable[[Path], set[Place]]) -> None:
    """What is right passes in strict mode, each package too; each mistake is found."""
    assert refused(folder) == {*mistakes()}
