# Written by apiscribe build; edits are lost.
"""What no call asks for."""

from typing import TYPE_CHECKING, Literal

from .._runtime.models.request_model import RequestModel
from .._runtime.models.response_model import ResponseModel
from ..enums import State

if TYPE_CHECKING:
    from typing import Unpack

    from ..bodies import DemoRequestDict

__all__ = ("DemoRequest", "DemoResponse")


class DemoRequest(RequestModel):
    """demo#request"""

    field_1: str | None = None
    """He said "yes".

    demo#request/1
    """

    field_2: str | None = None
    """It's \\n and \\ and \\\\.

    demo#request/2
    """

    field_3: str | None = None
    """\"\"\" + __import__("os").getcwd() + \"\"\".

    demo#request/3
    """

    field_4: str | None = None
    """'''; raise SystemExit; '''.

    demo#request/4
    """

    field_5: str | None = None
    """{{ 7 * 7 }} {% raw %} {# gone #}.

    demo#request/5
    """

    field_6: str | None = None
    """Zero\u200bwidth, soft\xadhyphen, bell \\a.

    demo#request/6
    """

    field_7: str | None = None
    """\u202eright to left.

    demo#request/7
    """

    field_8: str | None = None
    """Ünïcode 漢字 😀.

    demo#request/8
    """

    field_9: str | None = None
    """#{interpolated} ${HOME} %s {0} `ls`.

    demo#request/9
    """

    field_10: str | None = None
    """Ends in a quote \\".

    demo#request/10
    """

    field_11: str | None = None
    """</script><b>bold</b> *md* [a](b).

    demo#request/11
    """

    field_12: str | None = None
    """Ends in a "quote".

    demo#request/12
    """

    mode: (
        Literal[
            'a"b',
            "c'd",
            "x\ny",
            "back\\slash",
            "{{ 7 }}",
            '"""',
            "tab\t",
            "\u2028",
            "Ünïcode 😀",
            " ",
        ]
        | None
    ) = None
    """The mode.

    demo#request/20
    """

    if TYPE_CHECKING:

        def __init__(self, **data: Unpack[DemoRequestDict]) -> None: ...


class DemoResponse(ResponseModel):
    """demo#response"""

    field_1: str | None = None
    """He said "yes".

    demo#response/1
    """

    field_2: str | None = None
    """It's \\n and \\ and \\\\.

    demo#response/2
    """

    field_3: str | None = None
    """\"\"\" + __import__("os").getcwd() + \"\"\".

    demo#response/3
    """

    field_4: str | None = None
    """'''; raise SystemExit; '''.

    demo#response/4
    """

    field_5: str | None = None
    """{{ 7 * 7 }} {% raw %} {# gone #}.

    demo#response/5
    """

    field_6: str | None = None
    """Zero\u200bwidth, soft\xadhyphen, bell \\a.

    demo#response/6
    """

    field_7: str | None = None
    """\u202eright to left.

    demo#response/7
    """

    field_8: str | None = None
    """Ünïcode 漢字 😀.

    demo#response/8
    """

    field_9: str | None = None
    """#{interpolated} ${HOME} %s {0} `ls`.

    demo#response/9
    """

    field_10: str | None = None
    """Ends in a quote \\".

    demo#response/10
    """

    field_11: str | None = None
    """</script><b>bold</b> *md* [a](b).

    demo#response/11
    """

    field_12: str | None = None
    """Ends in a "quote".

    demo#response/12
    """

    state: State | None = None
    """The state.

    demo#response/20
    """

    when: str | None = None
    """The when.
    Mandatory if x is \"\"\" or \\ or {{ y }}.

    demo#response/21
    """
