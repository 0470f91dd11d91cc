# Written by apiscribe build; edits are lost.
"""What the models of requests and of responses have in common."""

from __future__ import annotations

import json
from decimal import Decimal
from functools import partial
from typing import Any, ClassVar, NoReturn, Self, cast

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, ValidationError
from pydantic_core import (
    CoreSchema,
    ErrorDetails,
    InitErrorDetails,
    PydanticCustomError,
    PydanticSerializationError,
    core_schema,
    list_all_errors
    to_json,
)

from ._types import json_form, wire_form
