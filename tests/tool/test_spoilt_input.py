"""Spoilt files: cut short or with something in the wrong place, never a traceback."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from running import CASES, DEEP, FOUR, Project, copied

OUTPUTS = ("generated", "spec/openapi.yaml")
PAGES = sorted(f"{name}.yaml" for name in FOUR)
SEEDS = ("codes_with_members_and_twins", "event_with_variants", "observed_field", "operation_with_path_parameter", "rule_in_schema_words", "additions", "resource_differs_as_decided")  # fmt: skip
SNIPPETS = [
    "", " ", "\n", "\t", "\r", "\0", "\ufeff", "\u2028", "é", "😀", "\udcff",
    "'", '"', "[", "]", "{", "}", ":", ": ", ",", "- ", "# ", "? ", "| ", "> ", "% ",
    "&a ", "*a", "!!str ", "!x ", "<<: ", "---\n", "...\n", "~", "null", "true", "no",
    "0", "-1", "1.5", "1e999", "0x", "9" * 5000, ".nan", "a" * 300, "../", "{{ x }}",
    "x: y\n", "[[[[[[", '"""', "\\", "$ref", "/", "#", "demo#response/1",
]  # fmt: skip
PLACED = re.compile(r"^\S[^\n]*?:\d+:\d+: .+", re.MULTILINE)


def assert_said(project: Project, before: dict[str, bytes]) -> int:
    """A build is done, or refused with a placed message and the output untouched."""
    answer = project.ask("build")
    assert answer.code in (0, 2), answer.err
    if answer.code:
        assert PLACED.match(answer.err), answer.err
        assert project.bytes_of(*OUTPUTS) == before
    return answer.code


@pytest.fixture(scope="module")
def real(built_once: Project, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A built copy of this repository's project; a test puts back what it spoils."""
    folder = tmp_path_factory.mktemp("spoilt") / "p"
    shutil.copytree(built_once.root, folder)
    return Project(folder)


@settings(max_examples=12)
@given(st.sampled_from(PAGES), st.floats(0, 1, exclude_max=True))
@example("webhooks.yaml", 0.0)
@example("update_order.yaml", 0.5)
def test_page_cut_short(real: Project, name: str, part: float) -> None:
    """A page cut anywhere is refused with the place; the old output stays."""
    page = real.root / "spec/pages" / name
    whole, before = page.read_bytes(), real.bytes_of(*OUTPUTS)
    kept = int(len(whole) * part)
    try:
        page.write_bytes(whole[:kept])
        built = assert_said(real, before)
        assert built == 2 or kept == len(whole) - 1
    finally:
        page.write_bytes(whole)
        restore(real, before)


def test_page_cut_after_each_line(real: Project) -> None:
    """Half a page that is good YAML is refused too, for what is decided on the rest."""
    page = real.root / "spec/pages/webhooks.yaml"
    whole, before = page.read_bytes(), real.bytes_of(*OUTPUTS)
    lines = whole.splitlines(keepends=True)
    try:
        for kept in (len(lines) // 4, len(lines) // 2, len(lines) - 30, len(lines) - 8):
            page.write_bytes(b"".join(lines[:kept]))
            assert assert_said(real, before) == 2
    finally:
        page.write_bytes(whole)


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Project]:
    """Built cases, each made once; a test puts back what it spoils."""
    made: dict[str, Project] = {}

    def seed(name: str) -> Project:
        if name not in made:
            made[name] = copied(CASES / name, tmp_path_factory.mktemp(name) / "p")
            assert made[name].ask("build").code == 0
        return made[name]

    return seed


@settings(max_examples=150 if DEEP else 50, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(SEEDS),
    st.sampled_from(["spec/pages", "spec/decisions.yaml", "spec/examples"]),
    st.floats(0, 1),
    st.integers(0, 40),
    st.sampled_from(SNIPPETS),
)
def test_anything_anywhere(
    seeds: Callable[[str], Project],
    name: str,
    where: str,
    part: float,
    removed: int,
    put: str,
) -> None:
    """Some characters replaced by others: a build is done or refused, never crashes."""
    project = seeds(name)
    files = list(project.files(where)) if (project.root / where).exists() else []
    assume(files)
    path, outputs = files[0], project.bytes_of(*OUTPUTS)
    whole = path.read_bytes()
    at = int(len(whole) * part)
    try:
        new = put.encode("utf-8", "surrogateescape")
        path.write_bytes(whole[:at] + new + whole[at + removed :])
        built = assert_said(project, outputs)
        assert built == 2 or project.ask("check", "--from-scratch").code == 0
    finally:
        path.write_bytes(whole)
        restore(project, outputs)


def restore(project: Project, outputs: dict[str, bytes]) -> None:
    """Put back the output as it was."""
    for path in project.files(*OUTPUTS):
        if path.relative_to(project.root).as_posix() not in outputs:
            path.unlink()
    for name, data in outputs.items():
        project.write(name, data.decode("utf-8", "surrogateescape"))


def test_spoilt_lock(built: Project) -> None:
    """Whatever the lock holds, a build makes it right again."""
    whole = built.read("generated/demo.lock")
    for text in ("", "\n", "a\n", "a b\n", "said x\n", "a b c\n" * 9, "\0", whole[:99], whole * 2):  # fmt: skip
        built.write("generated/demo.lock", text)
        assert built.ask("check").code == 1
        assert built.ask("build").code == 0
        assert built.read("generated/demo.lock") == whole


def test_spoilt_cases_are_cases() -> None:
    """The seeds above are there."""
    assert [name for name in SEEDS if not Path(CASES / name).is_dir()] == []
