# Written by apiscribe build; edits are lost.
"""What a value of each type is taken from, for type checkers."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TypeAlias
from uuid import UUID

AmountInput: TypeAlias = Decimal | int | float
AmountTextInput: TypeAlias = Decimal | int | float | str
SentIntInput: TypeAlias = int | str
UuidInput: TypeAlias = UUID | str
DateInput: TypeAlias = date | str
DateTimeInput: TypeAlias = datetime | str
