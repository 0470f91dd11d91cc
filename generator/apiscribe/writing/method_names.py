"""What methods are called that stand beside a call: going through its pages, waiting for it."""

from __future__ import annotations

from ..hinge.client_model import Call, Calls, Waiter


def iterate_name(call: Call, calls: Calls) -> str:
    """Return the name of the method that goes through all pages."""
    paged = [each for each in calls.calls if each.parts.pages and each.resource == call.resource]
    return "iterate" if len(paged) == 1 else f"iterate_{call.method}"


def wait_name(waiter: Waiter, calls: Calls) -> str:
    """Return the name of the method that waits for the outcome of an earlier change."""
    resource = calls.of(waiter.poll).resource
    here = [w for w in calls.waiters.values() if calls.of(w.poll).resource == resource]
    return "wait" if len(here) == 1 else f"wait_for_{waiter.name}"
