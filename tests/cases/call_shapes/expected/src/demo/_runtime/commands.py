# Written by apiscribe build; edits are lost.
"""What the command line offers, from the contract."""

from __future__ import annotations

from .shell.offers import Offer, Option

PREFIX = "DEMO"
ENVIRONMENTS: tuple[str, ...] = ("production",)
OFFERS: dict[str, tuple[Offer, ...]] = {
    "boxes": (
        Offer(
            "add-photos",
            "Add photos to a box",
            "boxes",
            "add_photos",
            options=(
                Option("--photo", "photo", "The photo", required=True),
                Option("--more", "more", "More of them", holds="list"),
                Option("--note", "note", "A note"),
                Option("--taken", "taken", "When it was taken"),
            ),
            parameters=(("box_no", "Number of the box"),),
        ),
        Offer("create", "Make boxes", "boxes", "create", body=True),
        Offer(
            "get",
            "Read a box",
            "boxes",
            "get",
            parameters=(("box_no", "Number of the box"),),
        ),
        Offer(
            "label",
            "The label of a box",
            "boxes",
            "label",
            parameters=(("box_no", "Number of the box"),),
            downloads=True,
        ),
        Offer(
            "list",
            "Boxes that match some filters",
            "boxes",
            "list",
            options=(
                Option("--size", "size", "Size of a box"),
                Option(
                    "--colour",
                    "colour",
                    "Colours",
                    holds="list",
                    choices=("red", "green"),
                ),
                Option("--codes", "codes", "Codes", holds="list"),
                Option("--spaced", "spaced", "Spaced", holds="list"),
                Option("--piped", "piped", "Piped", holds="list"),
                Option("--filter", "filter", "A filter", holds="map"),
                Option("--since", "since", "Not before that day"),
                Option("--changed", "changed", "Changed after"),
                Option("--open", "open", "Whether it is open"),
                Option("--full", "full", "Whether it is full"),
                Option("--weight", "weight", "Weight in kg"),
                Option("--order", "order", "Order", choices=("asc", "desc")),
                Option("--parameter-timeout", "timeout_", "Days it may stand"),
                Option("--x-shop", "x_shop", "The shop", required=True),
                Option("--x-flags", "x_flags", "Flags", holds="list"),
                Option("--session", "session", "A session"),
            ),
        ),
        Offer(
            "search",
            "Search boxes by a form",
            "boxes",
            "search",
            options=(
                Option("--q", "q", "Words", required=True),
                Option("--tags", "tags", "Tags", holds="list"),
            ),
        ),
    ),
    "crates": (
        Offer(
            "cursor",
            "Crates by cursor",
            "crates",
            "cursor",
            options=(Option("--after", "after", "The cursor"),),
            pages="iterate_cursor",
        ),
        Offer(
            "numbered",
            "Crates by number of page",
            "crates",
            "numbered",
            options=(
                Option("--page", "page", "Number of the page from 0"),
                Option("--size", "size", "How many a page has"),
                Option("--colour", "colour", "A colour"),
            ),
            pages="iterate_numbered",
        ),
        Offer(
            "offset",
            "Crates by offset",
            "crates",
            "offset",
            options=(
                Option("--offset", "offset", "How many come before"),
                Option("--limit", "limit", "How many a page has"),
            ),
            pages="iterate_offset",
        ),
    ),
    "ranges": (
        Offer(
            "count",
            "How many there are",
            "ranges",
            "count",
            options=(Option("--day-query", "day_query", "Another day"),),
            lists=("ids", "shape"),
            parameters=(("ids", "Numbers"), ("shape", "A shape"), ("day", "A day")),
        ),
        Offer(
            "set",
            "Set what is in a range, or nothing",
            "ranges",
            "set",
            lists=("ids",),
            parameters=(("ids", "Numbers"), ("shape", "A shape"), ("day", "A day")),
            body=True,
            may_lack_body=True,
        ),
        Offer(
            "upload",
            "Send a table of ranges",
            "ranges",
            "upload",
            body=True,
            plain=True,
        ),
    ),
    "shelves": (
        Offer(
            "list",
            "Shelves by link",
            "shelves",
            "list",
            options=(Option("--x-shop", "x_shop", "The shop"),),
            pages="iterate",
        ),
    ),
}
