# Written by apiscribe build; edits are lost.
"""A stand-in for the service, to test against: see StandIn.

Make one in a test, take a client from it, and tell it what is to go wrong.
"""

from ._called import Behaviour
from ._events import Emitted
from ._faults import Fault, FaultKind
from ._replies import Received
from ._standin import StandIn

__all__ = ("Behaviour", "Emitted", "Fault", "FaultKind", "Received", "StandIn")


def __dir__() -> list[str]:
    """Return the public names, and those with two underscores."""
    special = [name for name in globals() if name[:2] == "__" == name[-2:]]
    return sorted([*__all__, *special])
