# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from typing import Annotated

from pydantic import Field

from .._runtime.models.request_model import RequestModel
from .._runtime.models.response_model import ResponseModel

__all__ = ("DemoRequest", "DemoResponse")


class DemoRequest(RequestModel):
    """demo#request"""

    class_: Annotated[str | None, Field(alias="class")] = None
    """The class.

    demo#request/1
    """

    from_: Annotated[str | None, Field(alias="from")] = None
    """The from.

    demo#request/2
    """

    import_: Annotated[str | None, Field(alias="import")] = None
    """The import.

    demo#request/3
    """

    none: Annotated[str | None, Field(alias="None")] = None
    """The None.

    demo#request/4
    """

    async_: Annotated[str | None, Field(alias="async")] = None
    """The async.

    demo#request/5
    """

    lambda_: Annotated[str | None, Field(alias="lambda")] = None
    """The lambda.

    demo#request/6
    """

    copy_: Annotated[str | None, Field(alias="copy")] = None
    """The copy.

    demo#request/7
    """

    json_: Annotated[str | None, Field(alias="json")] = None
    """The json.

    demo#request/8
    """

    schema_: Annotated[str | None, Field(alias="schema")] = None
    """The schema.

    demo#request/9
    """

    model_fields_: Annotated[str | None, Field(alias="model_fields")] = None
    """The model_fields.

    demo#request/10
    """

    to_dict_: Annotated[str | None, Field(alias="to_dict")] = None
    """The to_dict.

    demo#request/11
    """

    from_wire_: Annotated[str | None, Field(alias="from_wire")] = None
    """The from_wire.

    demo#request/12
    """

    self: str | None = None
    """The self.

    demo#request/13
    """

    cls: str | None = None
    """The cls.

    demo#request/14
    """

    str_: Annotated[str | None, Field(alias="str")] = None
    """The str.

    demo#request/15
    """

    int_: Annotated[str | None, Field(alias="int")] = None
    """The int.

    demo#request/16
    """

    list_: Annotated[str | None, Field(alias="list")] = None
    """The list.

    demo#request/17
    """

    dict_: Annotated[str | None, Field(alias="dict")] = None
    """The dict.

    demo#request/18
    """

    type: str | None = None
    """The type.

    demo#request/19
    """

    validate_: Annotated[str | None, Field(alias="validate")] = None
    """The validate.

    demo#request/20
    """


class DemoResponse(ResponseModel):
    """demo#response"""

    class_: Annotated[str | None, Field(alias="class")] = None
    """The class.

    demo#response/1
    """

    from_: Annotated[str | None, Field(alias="from")] = None
    """The from.

    demo#response/2
    """

    import_: Annotated[str | None, Field(alias="import")] = None
    """The import.

    demo#response/3
    """

    none: Annotated[str | None, Field(alias="None")] = None
    """The None.

    demo#response/4
    """

    async_: Annotated[str | None, Field(alias="async")] = None
    """The async.

    demo#response/5
    """

    lambda_: Annotated[str | None, Field(alias="lambda")] = None
    """The lambda.

    demo#response/6
    """

    copy_: Annotated[str | None, Field(alias="copy")] = None
    """The copy.

    demo#response/7
    """

    json_: Annotated[str | None, Field(alias="json")] = None
    """The json.

    demo#response/8
    """

    schema_: Annotated[str | None, Field(alias="schema")] = None
    """The schema.

    demo#response/9
    """

    model_fields_: Annotated[str | None, Field(alias="model_fields")] = None
    """The model_fields.

    demo#response/10
    """

    to_dict_: Annotated[str | None, Field(alias="to_dict")] = None
    """The to_dict.

    demo#response/11
    """

    from_wire_: Annotated[str | None, Field(alias="from_wire")] = None
    """The from_wire.

    demo#response/12
    """

    self: str | None = None
    """The self.

    demo#response/13
    """

    cls: str | None = None
    """The cls.

    demo#response/14
    """

    str_: Annotated[str | None, Field(alias="str")] = None
    """The str.

    demo#response/15
    """

    int_: Annotated[str | None, Field(alias="int")] = None
    """The int.

    demo#response/16
    """

    list_: Annotated[str | None, Field(alias="list")] = None
    """The list.

    demo#response/17
    """

    dict_: Annotated[str | None, Field(alias="dict")] = None
    """The dict.

    demo#response/18
    """

    type: str | None = None
    """The type.

    demo#response/19
    """

    validate_: Annotated[str | None, Field(alias="validate")] = None
    """The validate.

    demo#response/20
    """
