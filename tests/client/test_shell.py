"""The commands that call the service, run as users run them."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cdek_client import __version__
from cdek_client.testing import Behaviour, StandIn

from running import COMPILED, ROOT, Answer, ask_client

SOURCE = ROOT / "generated/cdek-client/src"
SECRET = "a-secret-of-the-stand-in"


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[StandIn, str]]:
    """A stand-in on loopback."""
    standin = StandIn(Behaviour(processing=0.05), client_secret=SECRET)
    with standin.serve() as url:
        yield standin, url


@pytest.fixture
def standin(served: tuple[StandIn, str]) -> StandIn:
    """The stand-in, with nothing wrong."""
    served[0].clear_faults()
    return served[0]


@pytest.fixture
def settings(served: tuple[StandIn, str]) -> dict[str, str]:
    """The environment of the commands."""
    return {
        "PYTHONPATH": str(SOURCE),
        "PYTHONUTF8": "1",
        "PATH": os.environ["PATH"],
        **COMPILED,
        "CDEK_CLIENT_ID": served[0].credentials["client_id"],
        "CDEK_CLIENT_SECRET": SECRET,
        "CDEK_BASE_URL": served[1],
    }


def run(settings: dict[str, str], *arguments: str, sent: str = "") -> Answer:
    """Run a command; whatever it is, it prints neither a traceback nor the secret."""
    answer = ask_client(*arguments, env=settings, given=sent)
    assert not answer.crashed
    assert SECRET not in answer.out + answer.err
    return answer


def started(settings: dict[str, str], *arguments: str) -> Answer:
    """Run a command in a process of its own."""
    command = [sys.executable, "-m", "cdek_client", *arguments]
    done = subprocess.run(command, text=True, timeout=120, env=settings, capture_output=True)
    return Answer(done.returncode, done.stdout, done.stderr)


def on_terminal(settings: dict[str, str], *arguments: str) -> str:
    """What a command prints on a terminal."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "cdek_client", *arguments]
    with subprocess.Popen(command, env=settings, stdout=theirs, stderr=theirs) as running:
        os.close(theirs)
        told = b"".join(iter(lambda: _read(ours), b""))
        assert running.wait(120) == 0
    os.close(ours)
    return told.decode()


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:
        return b""


def test_get_and_history(standin: StandIn, settings: dict[str, str]) -> None:
    """Beside a terminal both print JSON as the service sent it."""
    uuid = standin.add()
    got = started(settings, "order", "get", uuid)
    assert (got.code, got.err) == (0, "")
    assert json.loads(got.out)["entity"]["uuid"] == uuid
    history = json.loads(run(settings, "order", "history", uuid).out)
    assert [status["code"] for status in history] == ["ACCEPTED", "CREATED"]


@pytest.mark.parametrize("rich", [True, False])
def test_tables_on_a_terminal(standin: StandIn, settings: dict[str, str], rich: bool, tmp_path: Path) -> None:  # fmt: skip
    """Tables for people, with colours if rich is there; `--json` holds there too."""
    uuid = standin.add()
    if not rich:
        tmp_path.joinpath("rich").mkdir()
        tmp_path.joinpath("rich/__init__.py").write_text("")
        settings["PYTHONPATH"] = f"{tmp_path}:{SOURCE}"
    settings |= {"TERM": "xterm-256color", "COLUMNS": "100"}
    told = on_terminal(settings, "order", "history", uuid)
    assert ("\x1b[" in told) is rich
    assert "CREATED" in told and "2020-03-27T14:24:46+0700" in told
    assert "entity.number" in on_terminal(settings, "order", "get", uuid)
    assert json.loads(on_terminal(settings, "order", "get", uuid, "--json"))


def test_update_and_delete(standin: StandIn, settings: dict[str, str], tmp_path: Path) -> None:
    """A receipt, or the outcome with `--wait`."""
    uuid = standin.add()
    body = json.dumps({"uuid": uuid, "comment": "as told"})
    receipt = run(settings, "order", "update", "--file", "-", sent=body)
    assert json.loads(receipt.out)["requests"][0]["state"] == "ACCEPTED"
    file = tmp_path / "body.json"
    file.write_text(json.dumps({"uuid": uuid, "comment": "waited for"}))
    changed = run(settings, "order", "update", "--file", str(file), "--wait")
    assert json.loads(changed.out)["entity"]["comment"] == "waited for"
    assert run(settings, "order", "delete", uuid).code == 0
    assert run(settings, "order", "get", uuid).code in (0, 4)


def test_waiting_for_a_deletion(standin: StandIn, settings: dict[str, str]) -> None:
    """It says that nothing is left; to read it then is exit code 4."""
    uuid = standin.add()
    assert run(settings, "order", "delete", uuid, "--wait").out == "null\n"
    gone = run(settings, "order", "get", uuid)
    assert (gone.code, gone.out) == (4, "")
    assert "v2_entity_not_found" in gone.err


FAULTS: list[tuple[str, dict[str, Any], int]] = [
    ("status", {"status": 500}, 1),
    ("status", {"status": 401, "times": 9}, 3),
    ("html", {"status": 200}, 5),
    ("latency", {"seconds": 3}, 5),
]


@pytest.mark.parametrize(("kind", "facts", "code"), FAULTS, ids=str)
def test_exit_codes_of_faults(standin: StandIn, settings: dict[str, str], kind: Any, facts: Any, code: int) -> None:  # fmt: skip
    """One line says what went wrong, and the exit code what kind it is."""
    uuid = standin.add()
    standin.fault(kind, **facts)
    patience = "1" if kind == "latency" else "60"
    got = run(settings, "order", "get", uuid, "--timeout", patience)
    assert (got.code, got.out, got.err.count("\n")) == (code, "", 1)


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        ('{"uuid": 5}', 1, "body.json: uuid: "),
        ('{"uuid":,}', 2, "body.json:1:9: not JSON"),
        ("[]", 1, "body.json: "),
        (None, 2, "body.json: No such file"),
    ],
)
def test_bodies_that_are_not_sent(settings: dict[str, str], tmp_path: Path, text: str | None, code: int, said: str) -> None:  # fmt: skip
    """What is wrong is said with its place, and nothing is sent."""
    file = tmp_path / "body.json"
    if text is not None:
        file.write_text(text)
    got = run(settings, "order", "update", "--file", str(file))
    assert (got.code, got.out) == (code, "")
    assert said in got.err


def test_credentials_from_a_file(standin: StandIn, settings: dict[str, str], tmp_path: Path) -> None:  # fmt: skip
    """A file stands in for the environment; one that others can read is refused."""
    uuid, file = standin.add(), tmp_path / "keys"
    names = ["CDEK_CLIENT_ID", "CDEK_CLIENT_SECRET", "CDEK_BASE_URL"]
    file.write_text("# keys\n\n" + "".join(f'{n} = "{settings.pop(n)}"\n' for n in names))
    file.chmod(0o600)
    got = run(settings, "order", "get", uuid, "--credentials", str(file))
    assert (got.code, got.err) == (0, "")
    file.chmod(0o644)
    got = run({**settings, "CDEK_CREDENTIALS": str(file)}, "order", "get", uuid)
    assert (got.code, got.out) == (2, "")
    assert got.err == f"{file} can be read by others: chmod 600 {file}\n"


def test_an_environment_is_named(settings: dict[str, str]) -> None:
    """Instead of what the variables say; a name that is none is told with those there are."""
    got = run(settings, "order", "get", "x", "--environment", "CHINA")
    assert (got.code, "uuid: A UUID is wanted" in got.err) == (2, True)
    got = run(settings, "order", "get", "x", "--environment", "staging")
    assert got.code == 2
    assert "choose from" in got.err and "testing" in got.err


def test_its_version(settings: dict[str, str]) -> None:
    """That of the package."""
    assert run(settings, "--version").out.split()[-1] == __version__


COMPLETED = {
    "cdek ": {"validate", "status", "completion", "orders", "offices"},
    "cdek order ": {"get", "history", "update", "delete"},
    "cdek order get --environment ": {"testing", "production", "china"},
    "cdek completion ": {"bash", "zsh", "fish"},
}


@pytest.mark.parametrize(("line", "words"), COMPLETED.items(), ids=COMPLETED)
def test_a_shell_completes(settings: dict[str, str], tmp_path: Path, line: str, words: set[str]) -> None:  # fmt: skip
    """Commands, options and their values, as a shell asks for them."""
    told = tmp_path / "told"
    asked = {
        "_ARGCOMPLETE": "1", "_ARGCOMPLETE_IFS": "\n", "_ARGCOMPLETE_STDOUT_FILENAME": str(told),
        "COMP_LINE": line, "COMP_POINT": str(len(line)), "COMP_TYPE": "9",
    }  # fmt: skip
    assert started({**settings, **asked}).code == 0
    assert words <= {*told.read_text().split()}


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_what_a_shell_reads_to_complete(settings: dict[str, str], shell: str) -> None:
    """A script for each shell."""
    got = run(settings, "completion", shell)
    assert (got.code, got.err) == (0, "")
    assert "ARGCOMPLETE" in got.out.upper()


def test_a_title_is_not_broken_within_a_word(settings: dict[str, str]) -> None:
    """However narrow its table is."""
    settings |= {"TERM": "xterm-256color", "COLUMNS": "40"}
    told = on_terminal(settings, "status", "1")
    assert "OrderStatusNumber" in told and "StatusReason" in told


@pytest.mark.parametrize("text", [SECRET, f"secret={SECRET}", f"CDEK_CLIENT_ID{SECRET}"])
def test_a_file_of_something_else(settings: dict[str, str], tmp_path: Path, text: str) -> None:
    """Its line is named, not shown."""
    file = tmp_path / "keys"
    file.write_text(f"\n{text}\n")
    file.chmod(0o600)
    got = run(settings, "order", "get", "x", "--credentials", str(file))
    assert got.code == 2
    assert f"{file}:2: " in got.err


@pytest.mark.parametrize("name", ["CDEK_CLIENT_ID", "CDEK_CLIENT_SECRET", "CDEK_BASE_URL"])
def test_settings_that_are_missing(settings: dict[str, str], name: str) -> None:
    """The variable is named."""
    del settings[name]
    got = run(settings, "order", "get", "x")
    assert got.code == 2
    assert name in got.err


def test_secrets_are_no_arguments(settings: dict[str, str]) -> None:
    """No option takes one."""
    told = run(settings, "order", "get", "--help")
    assert told.code == 0
    assert "secret" not in told.out.lower()
    assert "Exit codes" in told.out


@pytest.mark.parametrize(
    ("code", "lists"),
    [
        (
            "1",
            [
                "OrderStatusNumber",
                "StatusReason",
                "OrderType",
                "DeliveryProblemCode",
                "Material",
                "FailedCallReason",
                "DeliveryMode",
                "CurrencyNumber",
            ],
        ),
        ("delivered", ["OrderStatus", "OrderStatusNumber"]),
        ("v2_cost_change_by_tariff", ["WarningCode"]),
        ("20", ["OrderStatusNumber", "StatusReason", "ChargedService"]),
    ],
)
def test_status(settings: dict[str, str], code: str, lists: list[str]) -> None:
    """Every list that has the code is told, without any credentials."""
    bare = {name: settings[name] for name in ("PYTHONPATH", "PYTHONUTF8")}
    got = run(bare, "status", code)
    assert got.code == 0
    assert [one["list"] for one in json.loads(got.out)] == lists


def test_status_unknown(settings: dict[str, str]) -> None:
    """A code that no list has is exit code 1, said once."""
    got = run(settings, "status", "NO_SUCH\x1b[31m")
    assert (got.code, got.out) == (1, "[]\n")
    assert "\x1b" not in got.err


def test_a_reader_that_goes_away(standin: StandIn, settings: dict[str, str]) -> None:
    """A pipe that is closed early is no traceback."""
    command = f"{sys.executable} -m cdek_client status 1 | true"
    done = subprocess.run(["sh", "-c", command], env=settings, capture_output=True, text=True)
    assert done.stderr == ""
