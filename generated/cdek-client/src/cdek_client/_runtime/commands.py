# Written by apiscribe build; edits are lost.
"""What the command line offers, from the contract."""

from __future__ import annotations

from .shell.offers import Offer

PREFIX = "CDEK"
OFFERS: dict[str, tuple[Offer, ...]] = {
    "order": (
        Offer(
            "get",
            "Read an order and the outcome of the requests made for it",
            "orders",
            "get",
            parameters=(("uuid", "CDEK identifier of the order"),),
        ),
        Offer(
            "delete",
            "Delete an order that has not moved yet",
            "orders",
            "delete",
            parameters=(("uuid", "CDEK identifier of the order"),),
            waits=True,
        ),
        Offer(
            "update",
            "Change an order that has not moved yet",
            "orders",
            "update",
            body=True,
            waits=True,
        ),
        Offer(
            "history",
            "The statuses that hold, oldest first",
            "orders",
            "get",
            parameters=(("uuid", "CDEK identifier of the order"),),
            shows="entity.history",
        ),
    ),
}
