"""A reading profile: the words and marks of one vendor's pages, and what their mistakes are mended to."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from running import CONFIG, Project

PAGE = """# Kisten

GET https://api.example.org/v7/kisten

| Feld | Art | Pflicht | Bedeutung |
|---|---|---|---|
| groesse§ | Ganzzahl | nein | Wie gross. |
| farbe | Zeichen | ja | Welche Farbe. |
| deckel !alt | Zeichen!! | nein | Was sie schliest. |

POST https://api.example.org/v7/kisten

| Feld | Art | Pflicht |
|---|---|---|
| nummer | Ganzzahl | ja |

## Grenzen

| Feld | Art |
|---|---|
| rate | 100 |
"""
PROFILE: dict[str, Any] = {
    "headers": {"name": ["Feld"], "type": ["Art"], "mandatory": ["Pflicht"], "description": ["Bedeutung"]},
    "types": {"Ganzzahl": "integer", "zeichen": "string(9)"},
    "mandatory": {"required": ["ja"], "optional": ["nein"]},
    "marks": {"deprecated": ["!alt"], "nothing": ["§", "!!"]},
    "base_url": "https://api.example.org/v7",
    "sections": {"skip": ["grenzen"]},
    "mends": [{"page": "kisten", "was": "schliest", "now": "nach 5 Tagen schliesst", "because": "A typing error."}],
}  # fmt: skip


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project with a page in words of its own."""
    project = Project(tmp_path)
    project.write("apiscribe.toml", f'{CONFIG}\n[pages]\nkisten = "kisten.md"\n')
    project.write("kisten.md", PAGE)
    return project


def read(project: Project, **changes: Any) -> dict[str, Any]:
    """The page as JSON, under the profile with some changes."""
    project.write("spec/reading.yaml", yaml.safe_dump(PROFILE | changes))
    done = project.ask("read", "--format", "json", str(project.root / "kisten.md"))
    assert not done.crashed
    report: dict[str, Any] = json.loads(done.out)
    return report


def test_a_profile_tells_words_marks_sections_and_the_base(project: Project) -> None:
    """All text is accounted for as it stands on the page; what is left out is told."""
    report = read(project)
    rows = [
        (r["name"], r["type"], r["max_length"], r["mandatory"], r["deprecated"])
        for r in report["rows"]
    ]
    assert rows == [
        ("groesse", "integer", None, "no", False),
        ("farbe", "string", 9, "yes", False),
        ("deckel", "string", 9, "no", True),
        ("nummer", "integer", None, "yes", False),
    ]
    assert [call["path"] for call in report["operations"]] == ["/kisten", "/kisten"]
    assert report["rows"][0]["operation"] == "GET /kisten"
    assert [skip["line"] for skip in report["skipped"]] == [17, 19]
    assert report["problems"] == []
    plain = json.loads(json.dumps(report["accounted"]))
    assert 85 < plain < 100


def test_only_the_sections_taken_are_read(project: Project) -> None:
    """Where a profile names them."""
    project.write("kisten.md", PAGE.replace("GET https", "## Kisten lesen\n\nGET https"))
    report = read(project, sections={"take": ["Kisten lesen"]})
    assert [row["name"] for row in report["rows"]] == ["groesse", "farbe", "deckel", "nummer"]


def test_a_mend_is_read_in_place_of_the_mistake(project: Project) -> None:
    """By read, by its wording; and it expires with the mistake, at its place in the profile."""
    mended = read(project)["rows"][2]["wording"]
    assert mended != read(project, mends=[])["rows"][2]["wording"]
    project.write("kisten.md", PAGE.replace("schliest", "schliesst"))
    (problem,) = read(project)["problems"]
    assert "no longer stands on the page kisten" in problem["what"]
    assert problem["file"] == "spec/reading.yaml"
    assert project.ask("drift").code == 2


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("headers: {names: [Feld]}\n", "names"),
        ("types: [Ganzzahl]\n", "types"),
        ("base_url: ftp://a.example\n", "ftp://a.example"),
        ("mends:\n- {page: kisten, was: a}\n", "now"),
        ("headers:\n  name: [Feld]\n  type: [Art, feld]\n", "stands for name already"),
    ],
)
def test_a_wrong_entry_is_told_at_its_place(project: Project, text: str, what: str) -> None:
    """Before any page is read."""
    project.write("spec/reading.yaml", text)
    done = project.ask("read", "kisten.md")
    assert (done.code, done.crashed) == (2, False)
    assert "spec/reading.yaml:" in done.err
    assert what in done.err
