# Written by apiscribe build; edits are lost.
"""Hides secrets in what is shown of an answer; what is read of it stays as it came."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any, TypeVar, cast

from pydantic import BaseModel

from ..models.typeguards import is_list, is_object

M = TypeVar("M", bound=BaseModel)
_HIDDEN = b"***"


class Mask:
    """Puts three stars where a secret stands, escaped as it may be.

    Args:
        secrets: Returns what is secret now.
        code: The wire name of the field that holds a code.
        codes: Codes of the docs, which are no secrets whatever they spell.
    """

    def __init__(
        self, secrets: Callable[[], Iterable[str]], code: str, codes: Iterable[str]
    ) -> None:
        self._secrets = secrets
        self._code = code
        self._codes = frozenset(codes)

    def content(self, content: bytes) -> bytes:
        """Return bytes without secrets."""
        return self._pattern().sub(_HIDDEN, content)

    def text(self, text: str, shortest: int = 1) -> str:
        """Return a text without secrets of a length, or longer."""
        return _masked(self._pattern(shortest), text)

    def headers(self, headers: Iterable[tuple[str, str]]) -> dict[str, str]:
        """Return headers without secrets."""
        pattern = self._pattern()
        return {_masked(pattern, n): _masked(pattern, v) for n, v in headers}

    def models(self, models: Iterable[M]) -> list[M]:
        """Return models of errors without secrets; documented codes stay."""
        pattern = self._pattern()
        return [self._model(pattern, model) for model in models]

    def _model(self, pattern: re.Pattern[bytes], model: M) -> M:
        came: dict[str, Any] = cast("Any", model).to_dict()
        shown = _tree(pattern, came)
        if self._is_documented(model):
            shown[self._code] = came[self._code]
        return model if shown == came else type(model).model_validate(shown)

    def _is_documented(self, model: BaseModel) -> bool:
        code = getattr(model, self._code, None)
        known = (
            getattr(code, "known", False) or str(code).strip().lower() in self._codes
        )
        return known and self._code in model.model_fields_set

    def _pattern(self, shortest: int = 1) -> re.Pattern[bytes]:
        secrets = [secret for secret in self._secrets() if len(secret) >= shortest]
        forms = [b"".join(map(_forms, secret)) for secret in secrets]
        return re.compile(b"|".join(forms) or b"(?!)")


def _tree(pattern: re.Pattern[bytes], value: Any) -> Any:
    if isinstance(value, str):
        return _masked(pattern, value)
    if is_list(value):
        return [_tree(pattern, item) for item in value]
    if is_object(value):
        return {_masked(pattern, n): _tree(pattern, v) for n, v in value.items()}
    return value


def _masked(pattern: re.Pattern[bytes], text: str) -> str:
    content = text.encode("utf-8", "surrogatepass")
    return pattern.sub(_HIDDEN, content).decode("utf-8", "surrogatepass")


@lru_cache(maxsize=256)
def _forms(char: str) -> bytes:
    r"""Return a pattern of the forms of a character: `+` is + \u002b \+ %2B &#43; &#x2b;."""
    raw = char.encode("utf-8", "surrogatepass")
    if char.isascii() and (char.isalnum() or char in "-_"):
        return raw
    units = char.encode("utf-16-be", "surrogatepass").hex()
    number = ord(char)
    forms = [
        re.escape(raw),
        re.escape(b"\\" + raw),
        _hexadecimal("\\u", [units[at : at + 4] for at in range(0, len(units), 4)]),
        _hexadecimal("\\x", [f"{byte:02x}" for byte in raw]),
        _hexadecimal("%", [f"{byte:02x}" for byte in raw]),
        b"&#0*%d;" % number,
        b"&#[xX]0*(?i:%x);" % number,
        re.escape(html.escape(char).encode("utf-8", "surrogatepass")),
    ]
    if char == " ":
        forms.append(re.escape(b"+"))
    return b"(?:" + b"|".join(forms) + b")"


def _hexadecimal(mark: str, digits: Iterable[str]) -> bytes:
    return b"".join(re.escape(mark.encode()) + b"(?i:%s)" % d.encode() for d in digits)
