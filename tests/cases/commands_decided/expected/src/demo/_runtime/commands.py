# Written by apiscribe build; edits are lost.
"""What the command line offers, from the contract."""

from __future__ import annotations

from .shell.offers import Offer, Option

PREFIX = "DEMO"
ENVIRONMENTS: tuple[str, ...] = ("production",)
OFFERS: dict[str, tuple[Offer, ...]] = {
    "forms": (
        Offer("create", "Have a form made", "forms", "create", body=True, waits=True),
        Offer(
            "pdf",
            "The form itself",
            "forms",
            "download",
            parameters=(("uuid", "Identifies the form"),),
            downloads=True,
            after="wait",
        ),
        Offer(
            "show",
            "Read a form",
            "forms",
            "get",
            parameters=(("uuid", "Identifies the form"),),
        ),
    ),
    "jobs": (
        Offer(
            "get",
            "Read a job",
            "jobs",
            "get",
            parameters=(("id", "Number of the job"),),
        ),
    ),
    "kinds-of-forms": (
        Offer(
            "list-all",
            "Kinds of forms",
            "kinds_of_forms",
            "list_all",
            options=(
                Option(
                    "--country", "country_codes", "Countries", also="--country-codes"
                ),
                Option("--parameter-json", "json_", "Whether it is JSON"),
            ),
            rows="kinds",
            columns=("name", "size.width"),
        ),
    ),
    "tasks": (Offer("begin", "Start a job", "jobs", "start", waits=True),),
}
