# Written by apiscribe build; edits are lost.
"""What may not be sent abroad."""

from .._runtime.models.response_model import ResponseModel
from .request_error import RequestError
from .request_warning import RequestWarning

__all__ = (
    "ItemRestriction",
    "PackageRestriction",
    "RestrictionList",
    "RestrictionReason",
    "RestrictionStatus",
)


class RestrictionReason(ResponseModel):
    """Why there is a restriction.

    api_2026_07#hint_status_dto/3, api_2026_01_integration#hint_status_dto/3
    """

    code: str | None = None
    """Code of the reason: FEACN_RESTRICTION or GENERAL_RESTRICTION.

    api_2026_07#hint_status_dto/3.1, api_2026_01_integration#hint_status_dto/3.1
    """

    name: str | None = None
    """Name of the reason.

    api_2026_07#hint_status_dto/3.2, api_2026_01_integration#hint_status_dto/3.2
    """


class RestrictionStatus(ResponseModel):
    """A restriction and its reason.

    api_2026_07#hint_status_dto, api_2026_01_integration#hint_status_dto
    """

    code: str | None = None
    """Code of the restriction: FORBIDDEN, LIMITED or ALLOWED.

    api_2026_07#hint_status_dto/1, api_2026_01_integration#hint_status_dto/1
    """

    name: str | None = None
    """Name of the restriction.

    api_2026_07#hint_status_dto/2, api_2026_01_integration#hint_status_dto/2
    """

    reason: RestrictionReason | None = None
    """Why the status is such.

    api_2026_07#hint_status_dto/3, api_2026_01_integration#hint_status_dto/3
    """


class ItemRestriction(ResponseModel):
    """Restrictions of goods.

    api_2026_07#post_v2_international_package_restrictions_response_200/3.4,
    api_2026_01_integration#post_v2_international_package_restrictions_response_200/3.4
    """

    item_id: str | None = None
    """Identifier of the goods.

    api_2026_07#post_v2_international_package_restrictions_response_200/3.4.1,
    api_2026_01_integration#post_v2_international_package_restrictions_response_200/3.4.1
    """

    feacn_code: str | None = None
    """Customs code of the goods, by the nomenclature of the Eurasian union.

    api_2026_07#post_v2_international_package_restrictions_response_200/3.4.2,
    api_2026_01_integration#post_v2_international_package_restrictions_response_200/3.4.2
    """

    status: RestrictionStatus | None = None
    """Restriction that holds.

    api_2026_07#post_v2_international_package_restrictions_response_200/3.4.3,
    api_2026_01_integration#post_v2_international_package_restrictions_response_200/3.4.3
    """

    limitations: list[str] | None = None
    """Limits for the goods.

    api_2026_07#post_v2_international_package_restrictions_response_200/3.4.4,
    api_2026_01_integration#post_v2_international_package_restrictions_response_200/3.4.4
    """

    documents: list[str] | None = None
    """Documents that are needed.

    api_2026_07#post_v2_international_package_restrictions_response_200/3.4.5,
    api_2026_01_integration#post_v2_international_package_restrictions_response_200/3.4.5
    """


class PackageRestriction(ResponseModel):
    """Restrictions of a package.

    api_2026_07#post_v2_international_package_restrictions_response_200/3,
    api_2026_01_integration#post_v2_international_package_restrictions_response_200/3
    """

    package_id: str | None = None
    """Identifier of the package.

    api_2026_07#post_v2_international_package_restrictions_response_200/3.1,
    api_2026_01_integration#post_v2_international_package_restrictions_response_200/3.1
    """

    status: RestrictionStatus | None = None
    """Restriction that holds.

    api_2026_07#post_v2_international_package_restrictions_response_200/3.2,
    api_2026_01_integration#post_v2_international_package_restrictions_response_200/3.2
    """

    description: str | None = None
    """The restriction in words.

    api_2026_07#post_v2_international_package_restrictions_response_200/3.3,
    api_2026_01_integration#post_v2_international_package_restrictions_response_200/3.3
    """

    items: list[ItemRestriction] | None = None
    """Restrictions, by goods.

    api_2026_07#post_v2_international_package_restrictions_response_200/3.4,
    api_2026_01_integration#post_v2_international_package_restrictions_response_200/3.4
    """


class RestrictionList(ResponseModel):
    """What may not be sent abroad.

    api_2026_07#post_v2_international_package_restrictions_response_200,
    api_2026_01_integration#post_v2_international_package_restrictions_response_200
    """

    errors: list[RequestError] | None = None
    """Errors, if any.

    api_2026_07#post_v2_international_package_restrictions_response_200/1,
    api_2026_01_integration#post_v2_international_package_restrictions_response_200/1
    """

    warnings: list[RequestWarning] | None = None
    """Warnings, if any.

    api_2026_07#post_v2_international_package_restrictions_response_200/2,
    api_2026_01_integration#post_v2_international_package_restrictions_response_200/2
    """

    packages: list[PackageRestriction] | None = None
    """Restrictions, by package.

    api_2026_07#post_v2_international_package_restrictions_response_200/3,
    api_2026_01_integration#post_v2_international_package_restrictions_response_200/3
    """
