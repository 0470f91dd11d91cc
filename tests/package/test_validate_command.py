"""The command `validate`, as its users run it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from running import ROOT, Answer, ask_client

EXAMPLE = ROOT / "spec/examples/update_order.request.json"


def validate(*arguments: str, given: str = "") -> Answer:
    """Run the command."""
    schema = [] if "--schema" in arguments else ["--schema", "OrderUpdate"]
    return ask_client("validate", *schema, *arguments, env=os.environ, given=given)


def test_advice_alone_is_no_failure_unless_strict() -> None:
    """The documented example may be sent; with --strict it may not."""
    done = validate(str(EXAMPLE))
    assert (done.code, done.out.count("advice: ")) == (0, 2)
    assert done.err == "no errors, 2 advice\n"
    assert validate("--strict", str(EXAMPLE)).code == 1


def test_each_violation_is_a_line_with_file_path_and_rows(tmp_path: Path) -> None:
    """People see where, what is wanted, and which rows say so."""
    file = tmp_path / "change.json"
    file.write_text('{"packages": [{"number": "1", "weight": 0, "length": 5}]}')
    done = validate(str(file))
    assert done.code == 1
    assert done.out.splitlines() == [
        f"{file}: packages[0].weight: A package weighs at least 1 gram. "
        "[update_order#request/15.3, get_order#error/ve_package_weight_too_small] (given: 0; allow it with B24)",
        f"{file}: uuid or cdek_number must be given "
        "[update_order#request/1, update_order#request/2, update_order#notes/footnote-1] (allow it with B30)",
        f"{file}: packages[0].length: width and height must be given too "
        "[update_order#request/15.4, update_order#request/15.5, update_order#request/15.6] (given: 5; allow it with B42)",
    ]
    assert done.err == "3 errors, 0 advice\n"


def test_json_for_programs() -> None:
    """With --json all facts of each violation are on standard output, and nothing else."""
    done = validate("--json", "--show-values", "-", given='{"cdek_number": 1, "comment": 1.5}')
    assert (done.code, done.err) == (1, "")
    told = json.loads(done.out)
    assert (told["file"], told["schema"]) == ("<stdin>", "OrderUpdate")
    rows = [
        "update_order#request/4",
        "api_2026_07#patch_v2_orders_body/7",
        "api_2026_01_integration#patch_v2_orders_body/7",
    ]
    assert told["violations"] == [
        {
            "path": "comment", "rule": "type", "message": "Input should be a valid string",
            "rows": rows, "level": "error", "value": 1.5,
            "given": "1.5", "allow": ["C17", *rows],
        }
    ]  # fmt: skip
    assert json.loads(validate("--json", "-", given='{"cdek_number": 1}').out)["violations"] == []


def test_rules_can_be_allowed_and_values_shown() -> None:
    """--allow names what the body need not keep; texts are told with --show-values only."""
    given = '{"cdek_number": 1, "comment": 5, "sender": {"phones": [{"number": "89990001122"}]}}'
    done = validate("-", given=given)
    assert done.code == 1 and "89990001122" not in done.out + done.err
    assert "(given: a text of 11 characters; allow it with B37 or " in done.out
    assert '(given: "89990001122"; ' in validate("--show-values", "-", given=given).out
    assert validate("--allow", "B37", "--allow", "C17", "-", given=given).code == 0
    done = validate("--allow", "B370", "-", given=given)
    assert done.code == 2
    assert done.err == "arguments: B370 is no rule, decision or row of a body to send\n"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ('{"comment": 1,\nx}', "<stdin>:2:1: not JSON: "),
        ("", "<stdin>:1:1: not JSON: "),
        ('{"a": NaN}', "<stdin>: The data are not JSON: NaN is no number"),
        ("[" * 100000, "<stdin>: The JSON is nested too deeply"),
        ('{"cdek_number": ' + "1" * 5000 + "}", "<stdin>: "),
    ],
)
def test_what_is_not_json_gives_one_clear_error(given: str, said: str) -> None:
    """Exit code 2, one line on standard error, no traceback."""
    done = validate("-", given=given)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(said) and done.err.count("\n") == 1


def test_a_file_that_is_not_there_and_a_wrong_schema(tmp_path: Path) -> None:
    """Mistakes in calling the command are told without a traceback."""
    done = validate(str(tmp_path / "none.json"))
    assert done.code == 2 and "No such file" in done.err
    done = validate(str(tmp_path))
    assert done.code == 2 and "Traceback" not in done.err
    done = validate("-", "--schema", "Order", given="{}")
    assert done.code == 2 and "bodies to send: OrderCreate, OrderUpdate" in done.err
    assert validate().code == 2


def test_another_object_than_the_body_can_be_validated() -> None:
    """--schema names it."""
    assert validate("-", "--schema", "Phone", given='{"number": "+79990001234"}').code == 0
    assert validate("-", "--schema", "Phone", given="{}").code == 1


def test_help_names_the_commands() -> None:
    """Without a command there is a usage message."""
    command = [sys.executable, "-m", "cdek_client", "--help"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generated/cdek-client/src")}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0 and "validate" in done.stdout
