"""`apiscribe check`: names what is not in step, shows it, and writes nothing."""

from __future__ import annotations

import importlib.util
import json
import marshal
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from running import CASES, Project, copied, sample

PACKAGE = "generated/demo"
SOURCES = f"{PACKAGE}/src/demo"
PAGE = "spec/pages/demo.yaml"
CONTRACT = "spec/openapi.yaml"
LOCK = f"{PACKAGE}.lock"

Spoil = Callable[[Project], object]


def flip(name: str) -> Spoil:
    """Changes one byte in the middle of a file."""

    def spoil(project: Project) -> None:
        data = bytearray((project.root / name).read_bytes())
        data[len(data) // 2] ^= 1
        (project.root / name).write_bytes(bytes(data))

    return spoil


def remove(name: str) -> Spoil:
    """Removes a file."""
    return lambda project: (project.root / name).unlink()


def write(name: str, text: str) -> Spoil:
    """Writes a file."""
    return lambda project: project.write(name, text)


def edit(name: str, old: str, new: str) -> Spoil:
    """Changes one place of a file."""
    return lambda project: project.edit(name, old, new)


def link(name: str, target: str) -> Spoil:
    """Puts a link in the place of a file."""

    def spoil(project: Project) -> None:
        (project.root / name).unlink()
        (project.root / name).symlink_to(target)

    return spoil


def linked_to_itself(name: str) -> Spoil:
    """Moves a file away, and puts a link to it in its place."""

    def spoil(project: Project) -> None:
        (project.root / name).rename(project.root / "moved")
        (project.root / name).symlink_to(project.root / "moved")

    return spoil


def pipe(name: str) -> Spoil:
    """Puts a named pipe, on which a reader would wait, in the place of a file."""

    def spoil(project: Project) -> None:
        (project.root / name).unlink()
        os.mkfifo(project.root / name)

    return spoil


TAG = sys.implementation.cache_tag


def cache(module: str, flags: int) -> Spoil:
    """Plants compiled code that says something else than its source; see PEP 552."""

    def spoil(project: Project) -> None:
        source = project.root / SOURCES / f"{module}.py"
        code = marshal.dumps(compile("planted = True", str(source), "exec"))
        head = [int(source.stat().st_mtime), source.stat().st_size] if not flags else [0, 0]
        words = b"".join(word.to_bytes(4, "little") for word in (flags, *head))
        path = project.root / SOURCES / f"__pycache__/{module}.{TAG}.pyc"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(importlib.util.MAGIC_NUMBER + words + code)

    return spoil


OUTPUTS = {
    "byte": (flip(f"{SOURCES}/models/form_event.py"), "hand-edited", f"{SOURCES}/models/form_event.py"),
    "grown": (write(f"{SOURCES}/py.typed", "\n"), "hand-edited", f"{SOURCES}/py.typed"),
    "emptied": (write(f"{PACKAGE}/LICENSE", ""), "hand-edited", f"{PACKAGE}/LICENSE"),
    "no text": (write(f"{PACKAGE}/README.md", "\udcff\udc80"), "hand-edited", f"{PACKAGE}/README.md"),
    "contract": (flip(CONTRACT), "hand-edited", CONTRACT),
    "missing": (remove(f"{SOURCES}/enums.py"), "missing", f"{SOURCES}/enums.py"),
    "no contract": (remove(CONTRACT), "missing", CONTRACT),
    "no lock": (remove(LOCK), "missing", LOCK),
    "lock": (flip(LOCK), "", LOCK),
    "lock that is no text": (write(LOCK, "\udcff\n\udcfe a b"), "", LOCK),
    "no mark": (remove(f"{PACKAGE}/.apiscribe"), "missing", f"{PACKAGE}/.apiscribe"),
    "link": (link(f"{SOURCES}/enums.py", "LICENSE"), "hand-edited", f"{SOURCES}/enums.py"),
    "link to the same": (linked_to_itself(f"{SOURCES}/enums.py"), "hand-edited", f"{SOURCES}/enums.py"),
    "pipe": (pipe(f"{SOURCES}/enums.py"), "hand-edited", f"{SOURCES}/enums.py"),
    "cache that nobody checks": (cache("enums", flags=1), "stray", f"{SOURCES}/__pycache__/enums.{TAG}.pyc"),
    "compiled without source": (write(f"{SOURCES}/extra.pyc", "x"), "stray", f"{SOURCES}/extra.pyc"),
}  # fmt: skip
INPUTS = {
    "row": (edit(PAGE, "summary: The url.", "summary: Where."), "stale", f"{SOURCES}/models/form_event.py"),
    "row made a list": (edit(PAGE, "mandatory: \"yes\", line: 3", "array: true, mandatory: \"yes\", line: 3"), "stale", CONTRACT),
    "decision": (edit("spec/decisions.yaml", "A new status.", "A status."), "stale", CONTRACT),
    "template": (edit("templates/src/package/enums.py.j2", "Code lists, open", "Open code lists"), "stale", f"{SOURCES}/enums.py"),
    "template removed": (remove("templates/src/package/py.typed"), "stray", f"{SOURCES}/py.typed"),
    "template added": (write("templates/NOTICE.j2", "Of {{ name }}.\n"), "missing", f"{PACKAGE}/NOTICE"),
    "class template": (edit("templates/datamodel/pydantic_v2/BaseModel.jinja2", "{{ about }}\n", "{{ about }}\n    # Own.\n"), "stale", f"{SOURCES}/models/form_event.py"),
    "package": (edit("apiscribe.toml", "A demo.", "Another demo."), "stale", f"{PACKAGE}/pyproject.toml"),
}  # fmt: skip


def named(project: Project) -> set[tuple[str, str]]:
    """What `check` names, as kind and path; it must find something and write nothing."""
    before, stamps = project.bytes_of(), project.stamps()
    answer = project.ask("check")
    assert (answer.code, answer.err) == (1, "")
    *lines, last = answer.out.splitlines()
    assert "apiscribe build" in last
    assert (project.bytes_of(), project.stamps()) == (before, stamps)
    return {(kind, path) for kind, path in map(str.split, lines)}


@pytest.mark.parametrize(("spoil", "kind", "path"), OUTPUTS.values(), ids=OUTPUTS)
def test_changed_output_is_named_and_mended(
    small: Project, spoil: Spoil, kind: str, path: str
) -> None:
    """Exactly the changed file is named; a build brings back what was there."""
    pristine = small.bytes_of("generated", CONTRACT)
    spoil(small)
    ((found_kind, found_path),) = named(small)
    assert (found_kind if kind else "", found_path) == (kind, path)
    assert small.ask("build").code == 0
    assert small.bytes_of("generated", CONTRACT) == pristine
    assert small.ask("check").code == 0


@pytest.mark.parametrize(("spoil", "kind", "path"), INPUTS.values(), ids=INPUTS)
def test_changed_input_is_noticed_and_built(
    small: Project, spoil: Spoil, kind: str, path: str
) -> None:
    """What the change makes stale is named; a build gives what one from scratch does."""
    spoil(small)
    found = named(small)
    assert (kind, path) in found
    assert ("stale", LOCK) in found
    assert small.ask("build").code == 0
    assert small.ask("check", "--from-scratch").code == 0


def test_each_byte_of_each_file_counts(built: Project) -> None:
    """Whichever file of the output is changed, wherever in it: it is named."""
    outputs = built.bytes_of("generated", CONTRACT)
    for name, data in sample(outputs.items(), 10):
        places = sorted({0, len(data) // 3, len(data) - 1}) if data else []
        for at in sample(places, 2):
            changed = bytes([*data[:at], data[at] ^ 1, *data[at + 1 :]])
            (built.root / name).write_bytes(changed)
            answer = built.ask("check")
            assert answer.code == 1, (name, at)
            assert answer.out.split()[1] == name
        (built.root / name).write_bytes(data)
    assert built.ask("check").code == 0


def test_a_lock_that_lacks_a_line(built: Project) -> None:
    """A lock cut short, or merged wrongly, is not in step; a build makes it whole."""
    whole = built.read("generated/demo.lock")
    lines = whole.splitlines(keepends=True)
    for number in sample(range(len(lines)), 12):
        built.write("generated/demo.lock", "".join(lines[:number] + lines[number + 1 :]))
        answer = built.ask("check")
        assert (answer.code, answer.err) == (1, ""), lines[number]
    assert built.ask("build").code == 0
    assert built.read("generated/demo.lock") == whole


def test_everything_in_step(small: Project) -> None:
    """Exit 0, with or without looking at the lock, and nothing written."""
    before = small.bytes_of(), small.stamps()
    for arguments in (["check"], ["check", "--from-scratch"], ["check", "--diff"]):
        answer = small.run(*arguments)
        assert (answer.code, answer.err) == (0, "")
        assert "rows 6/6" in answer.out
    assert (small.bytes_of(), small.stamps()) == before


def test_this_repository_s_own_output(project: Project) -> None:
    """A file of each kind of difference is named in a real package, and mended."""
    sources = "generated/cdek-client/src/cdek_client"
    before = project.bytes_of("generated")
    flip(f"{sources}/models/order_update.py")(project)
    remove(f"{sources}/enums.py")(project)
    assert named(project) == {
        ("hand-edited", f"{sources}/models/order_update.py"),
        ("missing", f"{sources}/enums.py"),
    }
    edit("spec/pages/webhooks.yaml", "Identifier of the order, or", "The order, or")(project)  # fmt: skip
    assert ("stale", f"{sources}/models/print_form_event.py") in named(project)
    edit("spec/pages/webhooks.yaml", "The order, or", "Identifier of the order, or")(project)  # fmt: skip
    assert project.ask("build").code == 0
    assert project.bytes_of("generated") == before


def test_before_the_first_build(tiny: Project) -> None:
    """Everything is missing, nothing is written."""
    found = named(tiny)
    assert {kind for kind, _ in found} == {"missing"}
    assert ("missing", CONTRACT) in found
    assert not (tiny.root / "generated").exists()


def several_differences(project: Project) -> None:
    """Make one file of each kind, one of them without a line's end."""
    edit(PAGE, "summary: The url.", "summary: Where.")(project)
    edit(f"{SOURCES}/models/status_event.py", '"""\n\nfrom', '"""\n\n\nfrom')(project)
    edit(f"{SOURCES}/_runtime/models/codes.py", "\n\n\n", "\n# Ещё раз.\n")(project)
    project.write(
        f"{SOURCES}/_runtime/models/wire_types.py",
        project.read(f"{SOURCES}/_runtime/models/wire_types.py").rstrip(),
    )
    remove(f"{SOURCES}/enums.py")(project)
    project.edit("apiscribe.toml", 'templates = "templates"', 'templates = "fewer"')
    (project.root / "templates").rename(project.root / "fewer")
    remove("fewer/README.md.j2")(project)


@pytest.mark.skipif(not shutil.which("patch"), reason="there is no `patch` here")
def test_diff_can_be_applied(small: Project, tmp_path: Path) -> None:
    """`check --diff | patch -p1` gives what a build gives."""
    several_differences(small)
    patched = Project(tmp_path / "patched")
    shutil.copytree(small.root, patched.root)
    shown = patched.ask("check", "--diff")
    assert shown.code == 1
    apply(shown.out, patched.root)
    assert small.ask("build").code == 0
    assert patched.bytes_of("generated", "spec") == small.bytes_of("generated", "spec")


@pytest.mark.skipif(not shutil.which("patch"), reason="there is no `patch` here")
def test_diff_of_hostile_texts_can_be_applied(tmp_path: Path) -> None:
    """Unicode's own line separators in a text are no line ends in a diff."""
    project = copied(CASES / "hostile_texts", tmp_path / "built")
    assert project.ask("build").code == 0
    shutil.copytree(project.root, tmp_path / "patched")
    patched = Project(tmp_path / "patched")
    for name in ("generated/demo/src/demo/openapi.json", CONTRACT):
        patched.edit(name, "yes", "no")
    apply(patched.ask("check", "--diff").out, patched.root)
    assert patched.bytes_of("generated", "spec") == project.bytes_of("generated", "spec")


def apply(diff: str, folder: Path) -> None:
    """Apply a unified diff, removing files that it empties."""
    command = ["patch", "-p1", "--remove-empty-files", "--no-backup-if-mismatch", "-s"]
    done = subprocess.run(
        command, cwd=folder, input=diff.encode(), capture_output=True, timeout=300
    )
    assert done.returncode == 0, (done.stdout + done.stderr).decode()


def test_json_of_differences(small: Project) -> None:
    """Machines get status, coverage, and each difference with the way to mend it."""
    several_differences(small)
    answer = small.ask("check", "--format", "json")
    report = json.loads(answer.out)
    kinds = {d["path"]: d["kind"] for d in report["differences"]}
    assert (answer.code, answer.err, report["status"]) == (1, "", "stale")
    assert report["coverage"]["rows"] == "6/6"
    assert kinds[f"{SOURCES}/enums.py"] == "missing"
    assert kinds[f"{SOURCES}/models/status_event.py"] == "hand-edited"
    assert kinds[f"{SOURCES}/models/form_event.py"] == "stale"
    assert kinds[f"{PACKAGE}/README.md"] == "stray"
    assert all("apiscribe build" in d["mend"] for d in report["differences"])
    assert all("diff" not in d for d in report["differences"])
    shown = json.loads(small.ask("check", "--format", "json", "--diff").out)["differences"]
    (wire,) = (d for d in shown if d["path"] == f"{SOURCES}/_runtime/models/wire_types.py")
    assert "\\ No newline at end of file" in wire["diff"].splitlines()


def test_json_has_one_shape(small: Project) -> None:
    """In step, whichever way that was found out, machines get the same."""
    found = [
        small.ask("check", "--format", "json"),
        small.ask("check", "--format", "json", "--diff"),
        small.ask("check", "--format", "json", "--from-scratch"),
    ]
    assert found[0].code == 0
    assert found[1:] == found[:1] * 2
    report = json.loads(found[0].out)
    assert (report["status"], report["differences"]) == ("current", [])
    assert report["coverage"]["rows"] == "6/6"


def test_json_of_problems(tiny: Project) -> None:
    """Wrong input is reported as JSON too, with places and the way to mend."""
    tiny.edit("spec/pages/demo.yaml", "name: number", 'name: ""')
    for command in ("check", "build"):
        answer = tiny.ask(command, "--format", "json")
        report = json.loads(answer.out)
        assert (answer.code, answer.err, report["status"]) == (2, "", "error")
        (problem,) = report["problems"]
        assert (problem["file"], problem["line"]) == ("spec/pages/demo.yaml", 10)
        assert "has no name" in problem["what"]
        assert problem["rows"]
        assert problem["mend"]
