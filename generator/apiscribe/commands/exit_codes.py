"""How a command answers: its exit code, and JSON for programs."""

from __future__ import annotations

import json
import sys
from typing import Any

CURRENT, STALE, WRONG = 0, 1, 2


def print_json(value: Any) -> None:
    """Print a value as JSON; characters that the terminal cannot show are escaped."""
    unicode = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    print(json.dumps(value, ensure_ascii=not unicode, indent=2))
