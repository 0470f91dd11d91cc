"""What commands are called, what they take, and what people see of their answers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cdek_client._runtime.commands import OFFERS
from cdek_client._runtime.shell.printing import show
from cdek_client.testing import Behaviour, StandIn

from running import COMPILED, ROOT, Answer, ask_client

FORM = "3fa85f64-5717-4562-b3fc-2c963f66afa6"
ORDER = "1e7a9d42-86cf-4b03-a5d1-90c3e48f6b27"
QUIET = """\
import sys
from cdek_client.__main__ import main
for words in ([], ["cities"], ["cities", "list"]):
    try:
        main([*words, "--help"])
    except SystemExit as ended:
        assert ended.code == 0
loaded = [name for name in sys.modules if name.startswith(("pydantic", "httpx", "cdek_client.models"))]
assert not loaded, loaded
"""


@pytest.fixture(scope="module")
def standin() -> Iterator[tuple[StandIn, dict[str, str]]]:
    """A stand-in on loopback, and the environment of the commands."""
    standin = StandIn(Behaviour(processing=0.05))
    with standin.serve() as url:
        made = {f"CDEK_{name.upper()}": text for name, text in standin.credentials.items()}
        path = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT / "generated/cdek-client/src")}
        yield standin, {**path, **COMPILED, **made, "CDEK_BASE_URL": url, "COLUMNS": "80"}


Served = tuple[StandIn, dict[str, str]]


def run(served: Served, *words: str, sent: str = "") -> Answer:
    """Run a command; it never prints a traceback."""
    answer = ask_client(*words, env=served[1], given=sent)
    assert not answer.crashed
    return answer


def test_help_lists_every_call_in_a_line_of_its_own(standin: Served) -> None:
    """Below the command that it belongs to, as wide as the terminal is."""
    told = run(standin, "--help").out
    assert max(map(len, told.splitlines())) <= 80
    sections = {part.partition(":")[0]: part for part in told.split("\n\n")}
    for name, offers in OFFERS.items():
        listed = [line.split()[0] for line in sections[name].splitlines()[1:]]
        assert listed == sorted(offer.name for offer in offers)
    assert len(OFFERS) == 16 and {"cities", "offices", "orders", "print"} <= OFFERS.keys()


def test_help_reads_no_model(standin: Served) -> None:
    """Neither that of all commands nor that of one does, so that a shell completes at once."""
    line = [sys.executable, "-c", QUIET]
    done = subprocess.run(line, env=standin[1], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert "--country COUNTRY, --country-codes COUNTRY" in done.stdout


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("citis list", "; did you mean cities?"),
        ("city lst", "; did you mean list?"),
        ("cities list --countri=RU", "; did you mean --country?"),
        ("zzzzz", ""),
    ],
)
def test_what_is_mistyped_is_told_with_what_is_nearest(
    standin: Served, words: str, meant: str
) -> None:
    """Commands, what they do, and options; nothing where nothing is near."""
    told = run(standin, *words.split())
    assert told.code == 2
    assert told.err.endswith(f"{meant}\n") and ("did you mean" in told.err) == bool(meant)


@pytest.mark.parametrize("flag", ["--country", "--country-codes"])
def test_an_option_by_its_decided_name_and_by_its_own(standin: Served, flag: str) -> None:
    """Both are sent by the name of the parameter."""
    answer = run(standin, "cities", "list", flag, "RU,KZ")
    assert (answer.code, answer.err) == (0, "")
    assert isinstance(json.loads(answer.out), list)
    wanted = run(standin, "cities", "list", flag, "nowhere", "--size", "x")
    assert (wanted.code, wanted.err.split(":")[0]) == (2, "size")


@pytest.mark.parametrize("spelling", ["FILE", "-", "--file", "--wait FILE"])
def test_a_body_by_its_place_and_by_name(standin: Served, tmp_path: Path, spelling: str) -> None:
    """From a file or from standard input, before or after options."""
    body, file = json.dumps({"orders": [{"order_uuid": ORDER}]}), tmp_path / "body.json"
    file.write_text(body)
    words = {
        "FILE": [str(file)], "-": ["-"], "--file": ["--file", str(file)],
        "--wait FILE": ["--wait", str(file)],
    }  # fmt: skip
    answer = run(standin, "print", "create-receipt", *words[spelling], sent=body)
    assert (answer.code, answer.err) == (0, "")
    assert json.loads(answer.out)["entity"]["uuid"]


def test_a_body_that_is_missing_or_wrong(standin: Served, tmp_path: Path) -> None:
    """Usage, or each mistake with its path and rows."""
    missing = run(standin, "orders", "create")
    assert missing.code == 2 and "required: FILE" in missing.err
    file = tmp_path / "body.json"
    file.write_text('{"tariff_code": 136, "packages": []}')
    wrong = run(standin, "orders", "create", str(file))
    assert (wrong.code, wrong.out) == (1, "")
    assert f"{file}: recipient: " in wrong.err and "#" in wrong.err


def test_a_form_is_waited_for_and_written(standin: Served, tmp_path: Path) -> None:
    """Whole, or not at all."""
    body = json.dumps({"orders": [{"order_uuid": ORDER}]})
    receipt = run(standin, "print", "create-barcode", "-", sent=body)
    form, file = json.loads(receipt.out)["entity"]["uuid"], tmp_path / "label.pdf"
    standin[0].fault("cut", size=100, operation="download_barcode")
    answer = run(standin, "print", "barcode", form, "-o", str(file))
    assert (answer.code, answer.out, answer.err) == (0, "", "")
    assert file.read_bytes().startswith(b"%PDF") and [*tmp_path.iterdir()] == [file]


@pytest.mark.parametrize("state", ["INVALID", "REMOVED"])
def test_a_form_that_will_never_be(standin: Served, tmp_path: Path, state: str) -> None:
    """Is told with its state, and no file is left."""
    at = "2026-01-01T10:00:00+0000"
    made = {"entity": {"uuid": FORM, "statuses": [{"code": state, "date_time": at}]}}
    form, file = standin[0].add(made, "get_receipt"), tmp_path / "receipt.pdf"
    answer = run(standin, "print", "receipt", form, "-o", str(file))
    assert (answer.code, answer.out) == (1, "")
    assert f"code is {state}" in answer.err and "have it made anew" in answer.err
    assert not [*tmp_path.iterdir()]


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    """Shows a value as on a terminal of 60 columns without rich."""
    monkeypatch.setitem(sys.modules, "rich.console", None)
    monkeypatch.setenv("COLUMNS", "60")

    def told(value: Any, at: str = "", *columns: str) -> str:
        show(value, "boxes list", at, columns)
        return "".join(capsys.readouterr())

    return told


BOX = {"where": {"city": "Riga", "no": 7}, "no": 1, "note": "x" * 35, "far": {"away": "y" * 30}}


def test_a_table_has_the_columns_that_are_decided(shown: Any) -> None:
    """Of the list at a path; what ends alike is told in full."""
    found = {"boxes": [BOX], "meta": {"n": 1}}
    assert shown(found, "boxes", "no", "where.city") == "boxes list\n  no  city\n  1   Riga\n"
    assert "  no  where.no\n  1   7\n" in shown([BOX], "", "no", "where.no")
    assert "  meta.n  1\n" in shown({**found, "boxes": []}, "boxes", "no")


def test_a_table_is_as_wide_as_a_terminal(shown: Any) -> None:
    """Members of an item come first, what lies deeper if there is room; nothing is kept back."""
    told = shown([BOX])
    assert told.splitlines()[1].split() == ["no", "note", "where.city"]
    assert told.endswith("--json has all fields\n")
    assert shown([]) == "nothing was found\n"
