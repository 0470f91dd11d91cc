"""Sizes of text."""

from __future__ import annotations


def nonspace(text: str) -> int:
    """How many characters of a text are no white space."""
    return len("".join(text.split()))
