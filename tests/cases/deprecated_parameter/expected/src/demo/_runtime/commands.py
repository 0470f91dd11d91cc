# Written by apiscribe build; edits are lost.
"""What the command line offers, from the contract."""

from __future__ import annotations

from .shell.offers import Offer, Option

PREFIX = "DEMO"
ENVIRONMENTS: tuple[str, ...] = ()
OFFERS: dict[str, tuple[Offer, ...]] = {
    "boxes": (
        Offer(
            "list",
            "List boxes",
            "boxes",
            "list",
            options=(
                Option("--city", "city", "City where they stand"),
                Option("--town", "town", "The same as `city`. Deprecated"),
                Option("--size", "size", "Their size. Deprecated"),
            ),
        ),
    ),
}
