"""A resource of which two kinds of things are waited for, and paths that one could mistake."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from running import CASES, copied, imported

ONE_RESOURCE = {"resource: jobs\n    method: get": "resource: forms\n    method: get_job",
                "resource: presses": "resource: forms"}  # fmt: skip
PDF = """\
page: form_pdf
title: The form itself
language: en
source: form_pdf.txt
operations:
  - {method: GET, path: "/forms/{uuid}.pdf", line: 1}
tables:
  - table: path
    direction: request
    in: path
    line: 2
    rows:
      - {"no": "1", name: uuid, type: UUID, mandatory: "yes", line: 3, wording: 0a0b0c0d0e0f, summary: The form.}
"""
DOWNLOAD = """\
  - operation: download_form
    page: form_pdf
    resource: forms
    method: download
    responses: {"200": {media: application/pdf}}
    summary: The form itself.
waiters:
"""


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """Forms and jobs in one resource; a form may lack its entity, and has a PDF."""
    project = copied(CASES / "waiting_for_a_state", Path(tmp_path_factory.mktemp("two")))
    decisions = project.read("spec/decisions.yaml")
    for was, now in {**ONE_RESOURCE, "waiters:\n": DOWNLOAD}.items():
        decisions = decisions.replace(was, now)
    project.write("spec/decisions.yaml", decisions)
    form = project.read("spec/pages/form.yaml")
    project.write("spec/pages/form.yaml", form.replace('mandatory: "yes"', 'mandatory: "no"'))
    project.write("spec/pages/form_pdf.yaml", PDF)
    answer = project.ask("build")
    assert answer.code == 0, answer.err
    with imported(project):
        module = importlib.import_module("demo")
        importlib.import_module("demo.testing")
        yield module


def test_each_is_waited_for_by_its_name(demo: ModuleType) -> None:
    """As one `wait` could not tell which is meant."""
    with demo.testing.StandIn().client() as made:
        form = made.forms.create({"copies": 2})
        found = made.forms.wait_for_form(form.entity.uuid)
        assert found.entity.statuses[0].code == "READY"
        job = made.forms.start()
        assert made.forms.wait_for_job(job.id).state == "finished"
        assert not hasattr(made.forms, "wait")


def test_the_path_that_says_more_is_meant(demo: ModuleType) -> None:
    """A PDF is no form whose identifier ends in .pdf."""
    with demo.testing.StandIn().client() as made:
        form = made.forms.create_and_wait({"copies": 2})
        assert made.forms.download(form.entity.uuid).startswith(b"%PDF")
