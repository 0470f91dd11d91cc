"""Give one package of an order another weight, and keep all the others.

    python examples/change_packages.py UUID NUMBER WEIGHT

A change carries the whole list: packages that are not sent along are removed. So the list
is made from the order as it is, and one package of it is changed. Keys and environment
come from CDEK_CLIENT_ID, CDEK_CLIENT_SECRET and CDEK_ENVIRONMENT.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser

from cdek_client import CdekError, Client
from cdek_client.models import OrderResponse, OrderUpdate


def with_weight(order: OrderResponse, number: str, weight: int) -> OrderUpdate:
    """Return the change that sets the weight, in grams, of the package of that number.

    Raises LookupError if the order has no such package.
    """
    as_it_is = OrderUpdate.from_order(order)
    packages = list(as_it_is.packages or ())
    for place, package in enumerate(packages):
        if package.number == number:
            packages[place] = package.model_copy(update={"weight": weight})
            return OrderUpdate(uuid=as_it_is.uuid, packages=packages)
    raise LookupError(f"the order has no package {number}")


def main() -> int:
    """Change the order and print its packages; return the exit code."""
    parser = ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("uuid", help="the order")
    parser.add_argument("number", help="the package's number")
    parser.add_argument("weight", type=int, help="its new weight in grams")
    options = parser.parse_args()
    try:
        with Client.from_env() as client:
            order = client.orders.get(options.uuid)
            change = with_weight(order, options.number, options.weight)
            changed = client.orders.update_and_wait(change)
    except (CdekError, LookupError) as error:
        print(error, file=sys.stderr)
        return 1
    for package in changed.entity.packages or ():
        print(package.number, package.weight, "g")
    return 0


if __name__ == "__main__":
    sys.exit(main())
