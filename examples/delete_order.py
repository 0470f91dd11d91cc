"""Delete an order that has not moved yet, and tell a customer why if it cannot be.

    python examples/delete_order.py UUID

Keys and environment come from CDEK_CLIENT_ID, CDEK_CLIENT_SECRET and CDEK_ENVIRONMENT.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser

from cdek_client import CdekError, Client, ConflictError, NotFoundError


def main() -> int:
    """Delete the order and say what came of it; return the exit code."""
    parser = ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("uuid", help="the order")
    uuid = parser.parse_args().uuid
    try:
        with Client.from_env() as client:
            client.orders.delete_and_wait(uuid)
    except NotFoundError:
        print("there is no such order, or not any more")
        return 0
    except ConflictError as error:
        print("too late, or still busy:", *error.errors, file=sys.stderr)
        return 1
    except CdekError as error:
        print("not known whether it is deleted:", error, file=sys.stderr)
        return 1
    print("deleted")
    return 0


if __name__ == "__main__":
    sys.exit(main())
