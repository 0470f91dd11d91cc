# Written by apiscribe build; edits are lost.
"""What is to be sent abroad."""

from typing import TYPE_CHECKING, Annotated, ClassVar

from pydantic import Field

from .._runtime.models.request_model import RequestModel
from ..enums import Tariff
from .location import Location

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import RestrictionsPackageDict, RestrictionsQueryDict

__all__ = ("RestrictionsItem", "RestrictionsPackage", "RestrictionsQuery")


class RestrictionsItem(RequestModel):
    """Goods that are to be sent abroad.

    api_2026_07#post_v2_international_package_restrictions_body/4.5,
    api_2026_01_integration#post_v2_international_package_restrictions_body/4.5
    """

    name: str | None = None
    """Name of the goods, exact enough for a receipt; may tell size and colour.

    api_2026_07#post_v2_international_package_restrictions_body/4.5.1,
    api_2026_01_integration#post_v2_international_package_restrictions_body/4.5.1
    """

    amount: int | None = None
    """Count of units, 1 to 999 pieces.

    api_2026_07#post_v2_international_package_restrictions_body/4.5.2,
    api_2026_01_integration#post_v2_international_package_restrictions_body/4.5.2
    """

    item_id_2: Annotated[str | None, Field(alias="itemId")] = None
    """Identifier of the goods.

    api_2026_07#post_v2_international_package_restrictions_body/4.5.3
    """

    feacn_code: str | None = None
    """Customs code of the goods, by the nomenclature of the Eurasian union.

    api_2026_07#post_v2_international_package_restrictions_body/4.5.4,
    api_2026_01_integration#post_v2_international_package_restrictions_body/4.5.4
    """

    item_id: str | None = None
    """Identifier of the goods.

    api_2026_01_integration#post_v2_international_package_restrictions_body/4.5.3
    """


class RestrictionsPackage(RequestModel):
    """A package that is to be sent abroad.

    api_2026_07#post_v2_international_package_restrictions_body/4,
    api_2026_01_integration#post_v2_international_package_restrictions_body/4
    """

    weight: int | None = None
    """Weight, in grams.

    api_2026_07#post_v2_international_package_restrictions_body/4.1,
    api_2026_01_integration#post_v2_international_package_restrictions_body/4.1
    """

    length: int | None = None
    """Length, in centimetres.

    api_2026_07#post_v2_international_package_restrictions_body/4.2,
    api_2026_01_integration#post_v2_international_package_restrictions_body/4.2
    """

    width: int | None = None
    """Width, in centimetres.

    api_2026_07#post_v2_international_package_restrictions_body/4.3,
    api_2026_01_integration#post_v2_international_package_restrictions_body/4.3
    """

    height: int | None = None
    """Height, in centimetres.

    api_2026_07#post_v2_international_package_restrictions_body/4.4,
    api_2026_01_integration#post_v2_international_package_restrictions_body/4.4
    """

    items: list[RestrictionsItem] | None = None
    """Goods in the package.

    api_2026_07#post_v2_international_package_restrictions_body/4.5,
    api_2026_01_integration#post_v2_international_package_restrictions_body/4.5
    """

    package_id: str | None = None
    """CDEK identifier of the package; needed for one that the order has already.

    api_2026_07#post_v2_international_package_restrictions_body/4.6,
    api_2026_01_integration#post_v2_international_package_restrictions_body/4.6
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[RestrictionsPackageDict]) -> None: ...


class RestrictionsQuery(RequestModel):
    """What is to be sent abroad.

    api_2026_07#post_v2_international_package_restrictions_body,
    api_2026_01_integration#post_v2_international_package_restrictions_body
    """

    _digits: ClassVar[frozenset[str]] = frozenset(("tariff_code",))

    tariff_code: Tariff | None = None
    """Code of the tariff.

    api_2026_07#post_v2_international_package_restrictions_body/1,
    api_2026_01_integration#post_v2_international_package_restrictions_body/1
    """

    from_location: Location | None = None
    """Place that the parcel is sent from.

    api_2026_07#post_v2_international_package_restrictions_body/2,
    api_2026_01_integration#post_v2_international_package_restrictions_body/2
    """

    to_location: Location | None = None
    """Place that the parcel is sent to.

    api_2026_07#post_v2_international_package_restrictions_body/3,
    api_2026_01_integration#post_v2_international_package_restrictions_body/3
    """

    packages: list[RestrictionsPackage] | None = None
    """Packages, 1 to 255.

    api_2026_07#post_v2_international_package_restrictions_body/4,
    api_2026_01_integration#post_v2_international_package_restrictions_body/4
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[RestrictionsQueryDict]) -> None: ...
