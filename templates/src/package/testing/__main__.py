# Written by apiscribe build; edits are lost.
"""The stand-in from the shell: `python -m` and the name of this package."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser
from time import sleep

from . import Behaviour, StandIn
from ._standin import default_credentials


def main(arguments: list[str] | None = None) -> int:
    """Serve until interrupted; give the exit code."""
    options = _parser().parse_args(arguments)
    standin = StandIn(
        Behaviour(
            processing=options.processing,
            expires_in=options.expires_in,
            latency=options.latency,
            not_found=options.not_found,
            at_top=options.at_top,
        ),
        **{name: getattr(options, name) for name in default_credentials()},
    )
    try:
        with standin.serve(options.port) as url:
            _announce(url)
            while True:
                sleep(3600)
    except KeyboardInterrupt:
        return 0
    except ModuleNotFoundError as error:
        return _sorry(f"{error.name} is missing: install the extra `testing`")
    except OSError as error:
        return _sorry(f"port {options.port}: {error.strerror or error}")


def _announce(url: str) -> None:
    try:
        print(url, flush=True)
    except OSError as error:
        # The interpreter would try again at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        _sorry(f"the output could not be written: {error.strerror}")
        raise SystemExit(74) from None


def _sorry(text: str) -> int:
    print(text, file=sys.stderr)
    return 2


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog=f"python -m {__package__}",
        description="Serve a stand-in on a loopback port, and print its base URL.",
    )
    add = parser.add_argument
    add("--port", type=int, default=0, help="0, the default, is any that is free")
    add("--latency", type=float, default=0.0, help="seconds before each answer")
    add("--processing", type=float, default=0.2, help="seconds until a change is done")
    add("--expires-in", type=float, default=3600.0, help="seconds that a token holds")
    add("--not-found", type=int, default=400, choices=(400, 404), help="HTTP status")
    add("--at-top", action="store_true", help="tell errors at the top of an answer")
    for name, value in default_credentials().items():
        option = f"--{name.replace('_', '-')}"
        add(option, default=value, help="default: %(default)s")
    return parser


if __name__ == "__main__":
    sys.exit(main())
