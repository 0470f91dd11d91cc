# Written by apiscribe build; edits are lost.
"""The calls of the service, by what they are about; made by a client."""

from typing import TYPE_CHECKING

from .._runtime.lazy_names import lazily

if TYPE_CHECKING:
    from .agreements import Agreements as Agreements
    from .agreements import AsyncAgreements as AsyncAgreements
    from .agreements import AsyncRawAgreements as AsyncRawAgreements
    from .agreements import RawAgreements as RawAgreements
    from .calculator import AsyncCalculator as AsyncCalculator
    from .calculator import AsyncRawCalculator as AsyncRawCalculator
    from .calculator import Calculator as Calculator
    from .calculator import RawCalculator as RawCalculator
    from .checks import AsyncChecks as AsyncChecks
    from .checks import AsyncRawChecks as AsyncRawChecks
    from .checks import Checks as Checks
    from .checks import RawChecks as RawChecks
    from .delivery_points import AsyncDeliveryPoints as AsyncDeliveryPoints
    from .delivery_points import AsyncRawDeliveryPoints as AsyncRawDeliveryPoints
    from .delivery_points import DeliveryPoints as DeliveryPoints
    from .delivery_points import RawDeliveryPoints as RawDeliveryPoints
    from .intakes import AsyncIntakes as AsyncIntakes
    from .intakes import AsyncRawIntakes as AsyncRawIntakes
    from .intakes import Intakes as Intakes
    from .intakes import RawIntakes as RawIntakes
    from .locations import AsyncLocations as AsyncLocations
    from .locations import AsyncRawLocations as AsyncRawLocations
    from .locations import Locations as Locations
    from .locations import RawLocations as RawLocations
    from .orders import AsyncOrders as AsyncOrders
    from .orders import AsyncRawOrders as AsyncRawOrders
    from .orders import Orders as Orders
    from .orders import RawOrders as RawOrders
    from .passports import AsyncPassports as AsyncPassports
    from .passports import AsyncRawPassports as AsyncRawPassports
    from .passports import Passports as Passports
    from .passports import RawPassports as RawPassports
    from .photos import AsyncPhotos as AsyncPhotos
    from .photos import AsyncRawPhotos as AsyncRawPhotos
    from .photos import Photos as Photos
    from .photos import RawPhotos as RawPhotos
    from .prealerts import AsyncPrealerts as AsyncPrealerts
    from .prealerts import AsyncRawPrealerts as AsyncRawPrealerts
    from .prealerts import Prealerts as Prealerts
    from .prealerts import RawPrealerts as RawPrealerts
    from .print import AsyncPrint as AsyncPrint
    from .print import AsyncRawPrint as AsyncRawPrint
    from .print import Print as Print
    from .print import RawPrint as RawPrint
    from .registries import AsyncRawRegistries as AsyncRawRegistries
    from .registries import AsyncRegistries as AsyncRegistries
    from .registries import RawRegistries as RawRegistries
    from .registries import Registries as Registries
    from .restrictions import AsyncRawRestrictions as AsyncRawRestrictions
    from .restrictions import AsyncRestrictions as AsyncRestrictions
    from .restrictions import RawRestrictions as RawRestrictions
    from .restrictions import Restrictions as Restrictions
    from .reverse import AsyncRawReverse as AsyncRawReverse
    from .reverse import AsyncReverse as AsyncReverse
    from .reverse import RawReverse as RawReverse
    from .reverse import Reverse as Reverse
    from .webhooks import AsyncRawWebhooks as AsyncRawWebhooks
    from .webhooks import AsyncWebhooks as AsyncWebhooks
    from .webhooks import RawWebhooks as RawWebhooks
    from .webhooks import Webhooks as Webhooks

__all__ = (
    "Agreements",
    "AsyncAgreements",
    "AsyncCalculator",
    "AsyncChecks",
    "AsyncDeliveryPoints",
    "AsyncIntakes",
    "AsyncLocations",
    "AsyncOrders",
    "AsyncPassports",
    "AsyncPhotos",
    "AsyncPrealerts",
    "AsyncPrint",
    "AsyncRawAgreements",
    "AsyncRawCalculator",
    "AsyncRawChecks",
    "AsyncRawDeliveryPoints",
    "AsyncRawIntakes",
    "AsyncRawLocations",
    "AsyncRawOrders",
    "AsyncRawPassports",
    "AsyncRawPhotos",
    "AsyncRawPrealerts",
    "AsyncRawPrint",
    "AsyncRawRegistries",
    "AsyncRawRestrictions",
    "AsyncRawReverse",
    "AsyncRawWebhooks",
    "AsyncRegistries",
    "AsyncRestrictions",
    "AsyncReverse",
    "AsyncWebhooks",
    "Calculator",
    "Checks",
    "DeliveryPoints",
    "Intakes",
    "Locations",
    "Orders",
    "Passports",
    "Photos",
    "Prealerts",
    "Print",
    "RawAgreements",
    "RawCalculator",
    "RawChecks",
    "RawDeliveryPoints",
    "RawIntakes",
    "RawLocations",
    "RawOrders",
    "RawPassports",
    "RawPhotos",
    "RawPrealerts",
    "RawPrint",
    "RawRegistries",
    "RawRestrictions",
    "RawReverse",
    "RawWebhooks",
    "Registries",
    "Restrictions",
    "Reverse",
    "Webhooks",
)

_MODULES = {
    "Agreements": ".agreements",
    "AsyncAgreements": ".agreements",
    "AsyncCalculator": ".calculator",
    "AsyncChecks": ".checks",
    "AsyncDeliveryPoints": ".delivery_points",
    "AsyncIntakes": ".intakes",
    "AsyncLocations": ".locations",
    "AsyncOrders": ".orders",
    "AsyncPassports": ".passports",
    "AsyncPhotos": ".photos",
    "AsyncPrealerts": ".prealerts",
    "AsyncPrint": ".print",
    "AsyncRawAgreements": ".agreements",
    "AsyncRawCalculator": ".calculator",
    "AsyncRawChecks": ".checks",
    "AsyncRawDeliveryPoints": ".delivery_points",
    "AsyncRawIntakes": ".intakes",
    "AsyncRawLocations": ".locations",
    "AsyncRawOrders": ".orders",
    "AsyncRawPassports": ".passports",
    "AsyncRawPhotos": ".photos",
    "AsyncRawPrealerts": ".prealerts",
    "AsyncRawPrint": ".print",
    "AsyncRawRegistries": ".registries",
    "AsyncRawRestrictions": ".restrictions",
    "AsyncRawReverse": ".reverse",
    "AsyncRawWebhooks": ".webhooks",
    "AsyncRegistries": ".registries",
    "AsyncRestrictions": ".restrictions",
    "AsyncReverse": ".reverse",
    "AsyncWebhooks": ".webhooks",
    "Calculator": ".calculator",
    "Checks": ".checks",
    "DeliveryPoints": ".delivery_points",
    "Intakes": ".intakes",
    "Locations": ".locations",
    "Orders": ".orders",
    "Passports": ".passports",
    "Photos": ".photos",
    "Prealerts": ".prealerts",
    "Print": ".print",
    "RawAgreements": ".agreements",
    "RawCalculator": ".calculator",
    "RawChecks": ".checks",
    "RawDeliveryPoints": ".delivery_points",
    "RawIntakes": ".intakes",
    "RawLocations": ".locations",
    "RawOrders": ".orders",
    "RawPassports": ".passports",
    "RawPhotos": ".photos",
    "RawPrealerts": ".prealerts",
    "RawPrint": ".print",
    "RawRegistries": ".registries",
    "RawRestrictions": ".restrictions",
    "RawReverse": ".reverse",
    "RawWebhooks": ".webhooks",
    "Registries": ".registries",
    "Restrictions": ".restrictions",
    "Reverse": ".reverse",
    "Webhooks": ".webhooks",
}

__getattr__, __dir__ = lazily(__name__, _MODULES)
