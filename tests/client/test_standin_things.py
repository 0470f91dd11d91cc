"""What is made on a stand-in is there for all calls that come after, and gone when it is removed."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from running import CONFIG, Project, imported

FIELDS = "| Name | Type | Required | Description |\n|---|---|---|---|\n"
SENT = f"{FIELDS}| city | string | yes | Where it stands. |\n| note | string | no | A note. |\n\n"
PAGE = f"""# Boxes

### Box structure

{FIELDS}| id | string | yes | Its id. |
| city | string | yes | Where it stands. |
| size | integer | yes | How large it is. |

## List boxes

GET /boxes

Returns a list of box objects.

## Create a box

POST /boxes

### Body

{SENT}
### Response

{FIELDS}| id | string | yes | Its id. |
| city | string | yes | Where it stands. |

## Read a box

GET /boxes/{{id}}

Returns a box object.

## Change a box

PATCH /boxes/{{id}}

{SENT}
Returns the box object.

## Remove a box

DELETE /boxes/{{id}}

Returns nothing.

## Read its label

GET /boxes/{{id}}/label

Returns a PDF file.
"""


@pytest.fixture(scope="module")
def demo(tmp_path_factory: Any) -> Iterator[ModuleType]:
    """A package of six calls, made without a decision."""
    project = Project(tmp_path_factory.mktemp("things"))
    project.write("apiscribe.toml", CONFIG)
    project.write("boxes.md", PAGE)
    assert (
        answer := project.ask("read", "--write", str(project.root / "boxes.md"))
    ).code == 0, answer.err
    assert (answer := project.ask("build")).code == 0, answer.err
    with imported(project):
        importlib.import_module("demo.testing")
        yield importlib.import_module("demo")


@pytest.fixture
def client(demo: ModuleType) -> Iterator[Any]:
    """A client of a stand-in of its own."""
    with demo.testing.StandIn().client() as client:
        yield client


def test_what_is_made_is_there(client: Any) -> None:
    """Read and listed with what was sent, each under an id of its own."""
    riga, oslo = (client.boxes.create({"city": city}) for city in ("Riga", "Oslo"))
    assert riga.city == "Riga" and riga.id != oslo.id
    assert (client.boxes.get(riga.id).city, client.boxes.get(oslo.id).city) == ("Riga", "Oslo")
    assert isinstance(client.boxes.get(oslo.id).size, int)
    listed = {box.id: box.city for box in client.boxes.list()}
    assert (listed[riga.id], listed[oslo.id]) == ("Riga", "Oslo")


def test_what_is_changed_stays_changed(client: Any) -> None:
    """Of things that were made, and of those that are samples."""
    made = client.boxes.create({"city": "Riga"})
    assert client.boxes.update(made.id, {"city": "Turku"}).city == "Turku"
    assert client.boxes.get(made.id).city == "Turku"
    assert [box.city for box in client.boxes.list() if box.id == made.id] == ["Turku"]
    client.boxes.update("sample", {"city": "Bergen"})
    assert client.boxes.get("sample").city == "Bergen"
    assert client.boxes.get("another").city not in ("Bergen", "Turku")


def test_what_is_removed_is_gone(demo: ModuleType, client: Any) -> None:
    """With all that lies below it; it is in no list, and may be made again."""
    made = client.boxes.create({"city": "Riga"})
    assert client.boxes.label(made.id).startswith(b"%PDF")
    assert client.boxes.delete(made.id) is None
    for call in (client.boxes.get, client.boxes.label, client.boxes.delete):
        with pytest.raises(demo.NotFoundError):
            call(made.id)
    assert made.id not in [box.id for box in client.boxes.list()]
    again = client.boxes.create({"city": "Oslo"})
    assert client.boxes.get(again.id).city == "Oslo"


def test_what_a_test_sets_is_answered(demo: ModuleType) -> None:
    """Whatever is kept."""
    standin = demo.testing.StandIn()
    with standin.client() as client:
        made = client.boxes.create({"city": "Riga"})
        standin.set_answer("get_boxes", {"id": "1", "city": "Set", "size": 1})
        assert client.boxes.get(made.id).city == "Set"
