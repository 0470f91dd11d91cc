"""The inbox from the shell: what is in it, and what is to be done about it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from cdek_client.__main__ import main
from cdek_client.webhooks import Inbox, RetryPolicy
from events import status_event, wire

from running import ROOT


@pytest.fixture
def url(tmp_path: Path) -> str:
    """The URL of an inbox with an event in each state."""
    name = f"sqlite:///{tmp_path}/inbox.db"
    with Inbox(name, retries=RetryPolicy(most_attempts=1)) as inbox:
        for body in (wire(status_event(1)), wire(status_event(2)), b"\xff<\x1b[31m>"):
            inbox.put(body)
        for item in inbox.events():
            with item:
                assert item.id != 1, "no such product"
        inbox.put(wire(status_event(3)))
    return name


def ask(capfdbinary: pytest.CaptureFixture[bytes], *arguments: str) -> tuple[int, Any, str]:
    """Run a command; its code, what it printed as JSON, and its complaints."""
    code = main(["inbox", *arguments])
    out, err = capfdbinary.readouterr()
    return code, json.loads(out) if out else None, err.decode()


def test_list(url: str, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """All events, or those in one state, the newest first."""
    code, events, _ = ask(capfdbinary, "list", "--inbox", url)
    assert code == 0
    assert [event["state"] for event in events] == ["pending", "unreadable", "done", "failed"]
    _, events, _ = ask(capfdbinary, "list", "--inbox", url, "--state", "failed")
    assert [event["id"] for event in events] == [1]
    _, events, _ = ask(capfdbinary, "list", "--inbox", url, "--limit", "2")
    assert len(events) == 2


def test_show_and_retry(url: str, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """An event as it came, with what failed; it is handed out again if asked for."""
    code, event, _ = ask(capfdbinary, "show", "1", "--inbox", url)
    assert code == 0 and "AssertionError: no such product" in event["error"]
    assert json.loads(event["body"]) == status_event(1)
    assert ask(capfdbinary, "retry", "1", "--inbox", url)[0] == 0
    assert ask(capfdbinary, "show", "1", "--inbox", url)[1]["state"] == "pending"
    for command in ("show", "retry"):
        code, nothing, complaint = ask(capfdbinary, command, "99", "--inbox", url)
        assert (code, nothing) == (1, None) and "99" in complaint


def test_stats_replay_and_purge(url: str, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """Figures, and the two that act on many."""
    _, stats, _ = ask(capfdbinary, "stats", "--inbox", url)
    assert (stats["pending"], stats["failed"], stats["unreadable"]) == (1, 1, 1)
    assert ask(capfdbinary, "purge", "--older-than", "1h", "--inbox", url)[1] == {"events": 0}
    assert ask(capfdbinary, "purge", "--older-than", "0s", "--inbox", url)[1] == {"events": 1}
    assert ask(capfdbinary, "replay", "--since", "1h", "--inbox", url)[1] == {"events": 2}


WRONG = {
    "no inbox": (["stats"], 2, "--inbox"),
    "no database": (["stats", "--inbox", "inbox.db"], 2, "sqlite:///inbox.db"),
    "another database": (["stats", "--inbox", "mysql://localhost/x"], 2, "SQLite or PostgreSQL"),
    "in memory": (["stats", "--inbox", "sqlite://"], 2, "name a file"),
    "nowhere": (["stats", "--inbox", "sqlite:////no/such/folder/i.db"], 3, "not available"),
    "no server": (["stats", "--inbox", "postgresql://nobody@127.0.0.1:9/x"], 3, "not available"),
}


@pytest.mark.parametrize(("arguments", "code", "complaint"), WRONG.values(), ids=WRONG)
def test_wrong_inboxes(
    arguments: list[str], code: int, complaint: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    """One line says what is wrong."""
    given, nothing, said = ask(capfdbinary, *arguments)
    assert (given, nothing) == (code, None)
    assert complaint in said and "Traceback" not in said


@pytest.mark.parametrize("span", ["", "5", "m", "-1h", "1w", "1.5h", "９h"])
def test_spans_that_are_none(url: str, span: str) -> None:
    """Are wrong usage."""
    with pytest.raises(SystemExit) as ended:
        main(["inbox", "purge", "--older-than", span, "--inbox", url])
    assert ended.value.code == 2


def test_tables_on_a_terminal(url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:  # fmt: skip
    """Nothing that came steers the terminal."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "200")
    for arguments in (["list"], ["show", "3"], ["stats"]):
        assert main(["inbox", *arguments, "--inbox", url]) == 0
    printed = capsys.readouterr().out
    assert "unreadable" in printed and "\x1b[31m>" not in printed


@pytest.mark.parametrize("missing", ["--inbox", "--secret"])
def test_a_receiver_needs_inbox_and_secret(url: str, missing: str) -> None:
    """Both are named when they are missing; a secret may come from the environment alone."""
    given = {"--inbox": url, "--secret": "a-path-that-nobody-guesses"}
    del given[missing]
    command = [sys.executable, "-m", "cdek_client", "webhooks", "serve", *(word for pair in given.items() for word in pair)]  # fmt: skip
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generated/cdek-client/src")}
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (2, "")
    assert missing in done.stderr


@pytest.mark.parametrize("lacks", ["sqlalchemy", "uvicorn"])
def test_without_the_extra(url: str, lacks: str) -> None:
    """One line says what to install."""
    hidden = f"import sys; sys.modules[{lacks!r}] = None; from cdek_client.__main__ import main; sys.exit(main(sys.argv[1:]))"  # fmt: skip
    command = [sys.executable, "-c", hidden, "webhooks", "serve", "--inbox", url, "--secret", "a-path-that-nobody-guesses"]  # fmt: skip
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generated/cdek-client/src")}
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"{lacks} is missing: install the extra `webhooks`\n"
