"""An operation that a page adds comes into both clients without a line of Python."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from serving import Asked, Reply, Service, order, record

from running import Project, mypy

FOLDER = Path(__file__).parent / "fifth_page"
SCHEMA = """\
  - {schema: DeliveryRefusal, rows: [refuse_delivery#request], summary: Why a delivery is refused.}
"""
OPERATION = """\
  - operation: refuse_delivery
    page: refuse_delivery
    resource: orders
    method: refuse
    request: DeliveryRefusal
    responses: {"202": ChangeResponse, default: ErrorResponse}
    waiter: {waiter: request, kind: REFUSE}
    parameters: {uuid: {summary: Identifier of the order., format: uuid}}
    summary: Refuse to have an order delivered.
"""


@pytest.fixture(scope="module")
def project(built_once: Project, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The project with one page and two entries more."""
    project = Project(tmp_path_factory.mktemp("fifth") / "project")
    shutil.copytree(built_once.root, project.root)
    page = (FOLDER / "refuse_delivery.yaml").read_text("utf-8")
    project.write("spec/pages/refuse_delivery.yaml", page)
    project.edit("spec/decisions.yaml", "schemas:\n", f"schemas:\n{SCHEMA}")
    project.edit("spec/decisions.yaml", "operations:\n", f"operations:\n{OPERATION}")
    assert (answer := project.ask("build")).code == 0, answer.err
    return project


def refusing(asked: Asked) -> Reply:
    """Takes a refusal on, and says later that it is done."""
    if asked.method == "GET":
        return Reply(body=order(record("INVALID"), record("SUCCESSFUL", "REFUSE", "R1")))
    assert json.loads(asked.body) == {"reason": "late"}
    return Reply(202, order(record("ACCEPTED", "REFUSE", "R1")))


def test_it_brings_its_method(project: Project, service: Service) -> None:
    """Sync, async, raw and waiting; its body is checked before it is sent."""
    service.last = refusing  # type: ignore[assignment]
    source = project.root / "generated/cdek-client/src"
    environment = {**os.environ, "PYTHONPATH": str(source)}
    command = [sys.executable, "-W", "error", str(FOLDER / "drive.py"), service.url]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    receipt, status, entity, violation, awaited = done.stdout.splitlines()
    assert "REFUSE" in receipt and "ACCEPTED" in receipt
    assert status == "202"
    assert "number='A1'" in entity
    assert violation == "reason ('refuse_delivery#request/1',)"
    assert "SUCCESSFUL" in awaited
    sent = {(one.method, one.path) for one in service.calls() if one.method != "GET"}
    assert sent == {("POST", "/v2/orders/72753034-1d5c-4e9b-b7d0-7f2ab4a3f1ab/refusal")}
    assert len([one for one in service.calls() if one.method != "GET"]) == 4


def test_it_is_typed(project: Project) -> None:
    """What users write with the new method is checked by mypy in strict mode."""
    source = project.root / "generated/cdek-client/src"
    project.write(
        "user.py",
        "from cdek_client import AsyncClient, Client\n"
        "from cdek_client.models import OrderResponse\n"
        "def wait(client: Client) -> OrderResponse:\n"
        "    return client.orders.refuse_and_wait('x', {'reason': 'late'}, timeout=5)\n"
        "async def awaited(client: AsyncClient) -> OrderResponse:\n"
        "    return await client.orders.refuse_and_wait('x', {'reason': 'late'})\n"
        "def wrong(client: Client) -> None:\n"
        "    client.orders.refuse(1, {})\n"
        "    client.orders.refuse('x', {}, colour=1)\n",
    )
    environment = {**os.environ, "MYPYPATH": str(source)}
    done = mypy("user.py", cwd=project.root, env=environment)
    lines = {line.split(":")[1] for line in done.stdout.splitlines() if "error:" in line}
    assert lines == {"8", "9"}, done.stdout


def test_it_is_in_the_readme(project: Project) -> None:
    """With its call and an example."""
    readme = project.read("generated/cdek-client/README.md")
    assert "| `refuse`, `refuse_and_wait` | `POST /orders/{uuid}/refusal` |" in readme
    assert "    print(client.orders.refuse_and_wait(" in readme
