# Written by apiscribe build; edits are lost.
"""The commands `webhooks` and `inbox`: to receive events, and to look after those kept."""

from __future__ import annotations

import os
import re
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import asdict
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from ..events import HISTORY, PREFIX
from .printing import as_json, complain, show, table, wants_json
from .standard_streams import put

if TYPE_CHECKING:
    from ..webhooks.inbox import Inbox
    from ..webhooks.stored_events import StoredEvent

CODES = "0 done; 1 there is no such event; 2 wrong usage; 3 the inbox is not available; 4 not all could be read; 74 output that could not be written"
_STATES = ("pending", "done", "failed", "unreadable")
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86_400}
_is_span = re.compile(r"([0-9]{1,9})([smhd])").fullmatch


def add_arguments(parser: ArgumentParser, name: str) -> None:
    """Add what the command takes."""
    parser.epilog = f"Exit codes: {CODES}"
    commands = parser.add_subparsers(
        dest="inbox_command", required=True, metavar="WHAT"
    )
    if name == "webhooks":
        return _add_serve(commands)
    state = _add(commands, "list", _list, "list events, the newest first")
    state.add_argument("--state", choices=_STATES, help="only those in this state")
    state.add_argument("--limit", type=int, default=50, metavar="N", help="at most so many, default: 50")  # fmt: skip
    _add(commands, "show", _show, "show an event as it came, and what failed").add_argument("id", type=int, metavar="ID")  # fmt: skip
    _add(commands, "retry", _retry, "hand out again what was set aside or not read").add_argument("id", type=int, metavar="ID")  # fmt: skip
    replay = _add(commands, "replay", _replay, "hand out again whatever came lately")
    replay.add_argument("--since", type=_span, required=True, metavar="SPAN", help="such as 30m, 12h or 7d")  # fmt: skip
    _add(
        commands,
        "stats",
        _stats,
        "tell how many events there are, and whether they still come",
    )
    purge = _add(commands, "purge", _purge, "delete events that were handled")
    purge.add_argument("--older-than", type=_span, required=True, metavar="SPAN", help="such as 12h or 90d")  # fmt: skip
    if HISTORY is not None:
        _add_reconcile(commands)
    return None


def _add_reconcile(commands: Any) -> None:
    reconcile = _add(
        commands, "reconcile", _reconcile, "fetch the events that never came"
    )
    add = reconcile.add_argument
    add("subjects", nargs="*", metavar="ID", help="what to read; all that is known and not over unless given")  # fmt: skip
    add("--rate", type=float, default=5.0, metavar="N", help="read at most so many in a second, default: 5")  # fmt: skip
    add("--credentials", metavar="FILE", help=f"file of the variables {PREFIX}_…; {PREFIX}_CREDENTIALS may name it")  # fmt: skip


def _add_serve(commands: Any) -> None:
    serve = _add(commands, "serve", _serve, "receive events and keep them in an inbox")
    add = serve.add_argument
    variable = f"{PREFIX}_WEBHOOK_SECRET"
    add("--secret", default=os.environ.get(variable), metavar="S", help=f"the path that events come to, 16 letters or more; {variable} keeps it out of the list of processes")  # fmt: skip
    add("--host", default="127.0.0.1", help="default: %(default)s")
    add("--port", type=int, default=8000, help="default: %(default)s")
    add("--network", action="append", metavar="NET", help="take events from these addresses only, such as 203.0.113.0/24")  # fmt: skip


def _add(
    commands: Any, name: str, run_: Callable[[Namespace, Inbox], int], about: str
) -> Any:
    parser = commands.add_parser(name, help=about, description=about)
    variable = f"{PREFIX}_INBOX"
    parser.add_argument("--inbox", default=os.environ.get(variable), metavar="URL", help=f"such as sqlite:///inbox.db or postgresql://host/name; {variable} may hold it")  # fmt: skip
    parser.add_argument("--json", action="store_true", help="print JSON, as is done where there is no terminal")  # fmt: skip
    parser.set_defaults(run_inbox=run_)
    return parser


def run(options: Namespace) -> int:
    """Run one command on an inbox; give the exit code."""
    if not options.inbox:
        complain(f"name the inbox with --inbox or {PREFIX}_INBOX")
        return 2
    try:
        from ..webhooks.inbox import Inbox

        with Inbox(options.inbox) as inbox:
            code: int = options.run_inbox(options, inbox)
            return code
    except ModuleNotFoundError as error:
        complain(f"{error.name} is missing: install the extra `webhooks`")
        return 2
    except ValueError as error:
        complain(str(error))
        return 2
    except OSError as error:
        complain(str(error))
        return 3


def _serve(options: Namespace, inbox: Inbox) -> int:
    import uvicorn

    from ..webhooks.asgi import WebhookApp

    if not options.secret:
        raise ValueError(
            f"name the secret path with --secret or {PREFIX}_WEBHOOK_SECRET"
        )
    app = WebhookApp(inbox, options.secret, networks=options.network)
    inbox.stats()
    # The access log would hold the secret path.
    uvicorn.run(
        app, host=options.host, port=options.port, access_log=False, server_header=False
    )
    return 0


def _reconcile(options: Namespace, inbox: Inbox) -> int:
    from .reconcile_command import reconcile_inbox

    return reconcile_inbox(options, inbox)


def _list(options: Namespace, inbox: Inbox) -> int:
    rows = [_row(stored) for stored in inbox.stored(options.state, limit=options.limit)]
    if wants_json(options.json):
        as_json(rows)
    else:
        table(
            "events",
            [{name: str(value) for name, value in row.items()} for row in rows],
        )
    return 0


def _show(options: Namespace, inbox: Inbox) -> int:
    stored = inbox.get(options.id)
    if stored is None:
        return _no_such(options.id)
    row = {**_row(stored), "key": stored.key, "error": stored.error, "body": stored.body.decode("utf-8", "backslashreplace")}  # fmt: skip
    if wants_json(options.json):
        as_json(row)
    else:
        show(row, "event")
        if stored.error:
            put(stored.error.removesuffix("\n"))
    return 0


def _retry(options: Namespace, inbox: Inbox) -> int:
    return 0 if inbox.retry(options.id) else _no_such(options.id)


def _replay(options: Namespace, inbox: Inbox) -> int:
    return _counted("handed out again", inbox.replay(since=options.since), options)


def _purge(options: Namespace, inbox: Inbox) -> int:
    return _counted("deleted", inbox.purge(older_than=options.older_than), options)


def _stats(options: Namespace, inbox: Inbox) -> int:
    stats = asdict(inbox.stats())
    if wants_json(options.json):
        as_json(stats)
    else:
        show({name: str(value) for name, value in stats.items()}, "inbox")
    return 0


def _row(stored: StoredEvent) -> dict[str, Any]:
    """Return what a list shows of an event."""
    return {
        "id": stored.id,
        "state": stored.state,
        "type": stored.type,
        "subject": stored.subject,
        "occurred_at": stored.occurred_at.isoformat(),
        "received_at": stored.received_at.isoformat(timespec="seconds"),
        "attempts": stored.attempts,
        "repeats": stored.repeats,
        "recovered": stored.recovered,
    }


def _counted(word: str, count: int, options: Namespace) -> int:
    if wants_json(options.json):
        as_json({"events": count})
    else:
        put(f"{count} events {word}")
    return 0


def _no_such(id: int) -> int:
    complain(f"there is no event {id} that this can be done with")
    return 1


def _span(text: str) -> timedelta:
    match = _is_span(text)
    if not match:
        raise ValueError
    return timedelta(seconds=int(match[1]) * _SECONDS[match[2]])
