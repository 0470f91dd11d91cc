"""Header cells of tables, in English, Russian and Chinese."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from .letters import INVISIBLE, flattened

_WORDS = {
    "no": "no|no.|nr|n|#|№|№ п/п|п/п|number|num|номер|序号|编号",
    "name": (
        "name|field|field name|fieldname|name of field|tag|attribute|tag/attribute|attribute name|"
        "parameter|parameter name|parameters|params|param|argument|arg|query|query parameter|header|variable|property|property name|key|element|member|"
        "название|название поля|имя|имя поля|наименование|наименование поля|поле|параметр|"
        "название параметра|имя параметра|атрибут|тег|тег/атрибут|свойство|ключ|"
        "аргумент|переменная|заголовок|属性名称|属性|属性名|请求参数|变量|变量名|参数变量|字段|字段名|字段名称|参数|参数名|参数名称|名称|名字"
    ),
    "description": (
        "description|field description|meaning|details|explanation|definition|summary|notes and limits|"
        "описание|описание поля|описание параметра|значение поля|пояснение|требование|требования|значение и источник|"
        "描述|说明|含义|字段描述|详情|备注说明|参数说明|释义"
    ),
    "type": (
        "type|field type|data type|datatype|type of data|format|value type|"
        "тип|тип поля|тип данных|тип значения|формат|类型|数据类型|字段类型|属性类型|参数类型"
    ),
    "mandatory": (
        "mandatory|required|required?|required field|mandatory, limitations|m/o|m/o/c|req|req.|presence|present|"
        "required/optional|mandatory/optional|mandatory?|obligatory|is required|necessity|optional/required|"
        "обязательность|обязательность заполнения|обязательное|обязательный|обязательно|обязателен|"
        "обяз|обяз.|обязательное поле|必填|是否必填|必须|是否必须|必选|是否必选|必需|是否必需|"
        "是否强制|是否强制要求|强制|是否必传|必传|必要|是否必要"
    ),
    "default": "default|default value|defaults|по умолчанию|значение по умолчанию|默认|默认值|缺省值",
    "example": "example|examples|example value|sample|sample value|пример|примеры|пример значения|示例|例子|示例值|样例",
    "code": (
        "code|status code|error code|error|value|id|код|код статуса|код ошибки|код состояния|значение|"
        "代码|编码|状态码|异常编码|错误码|错误代码|状态代码|值"
    ),
    "title": (
        "title|status|additional status|status name|name of status|state|error message|message|"
        "статус|название статуса|наименование статуса|дополнительный статус|сообщение|"
        "状态|状态名称|附加状态|附加状态名称|标题|异常|错误信息"
    ),
    "comment": (
        "comment|comments|note|notes|remark|remarks|комментарий|примечание|примечания|备注|注释|评论"
    ),
    "rendered": (
        "rendered|service rendered|delivery service rendered|services rendered|"
        "услуга оказана|услуга доставки оказана|服务已提供|服务是否已提供"
    ),
    "status": (
        "related status|corresponding status|order status|main status|"
        "связанный статус|соответствующий статус|статус заказа|对应状态|对应的状态|对应的订单状态|相关状态"
    ),
    "environment": ("environment|env|stage|server|среда|окружение|контур|стенд|сервер|环境|服务器"),
    "url": "url|uri|base url|address|link|endpoint|host|адрес|ссылка|хост|地址|网址|链接|请求地址|请求url",
}
COLUMNS = {word: kind for kind, words in _WORDS.items() for word in words.split("|")}
_LONGEST = max(map(len, COLUMNS))
# such as "Mandatory (yes/no)"
_ADDED = re.compile(
    r"\s{0,3}(?:\([^()]{0,60}\)|[01]\s?[-–—=]\s?[^\W\d]{1,12}\s?,\s?[01]\s?[-–—=]\s?[^\W\d]{1,12})"
)
# such as "код услуги"
_CODE_OF = re.compile(
    r"код (?!пол|парам|атриб|свойств)\w+(?: \w+)?|(?:service|warning|tariff|currency|country|reason) code"
)
_MARKS = " \t\n*_:;|"
# A header that is no longer than this is tried; longer ones are prose.
_MOST = 300


def column(text: str) -> str | None:
    """Return what the column below a header cell holds, None if the header is unknown.

    Of a header of several rows the last one tells where all of them together do not.
    """
    if len(text) > _MOST:
        return None
    plain = flattened(text.translate(INVISIBLE)).casefold()
    plain = " ".join(_ADDED.sub(" ", plain).split()).strip(_MARKS)
    plain = plain.replace(" / ", "/")
    kind = COLUMNS.get(plain) or COLUMNS.get(plain.rstrip(".?!"))
    kind = kind or ("code" if _CODE_OF.fullmatch(plain) else None)
    above, _, last = text.rpartition("\n")
    return kind or (column(last) if above else None)


def columns(header: Sequence[str]) -> tuple[str | None, ...]:
    """Return what each column holds, told by all headers: beside codes a name is a title.

    A description beside codes is a comment, unless it is all that names them. Of columns of
    one kind the first counts; the others have none.
    """
    kinds = [column(text) for text in header]
    if "code" not in kinds or "type" in kinds:
        return _first_of_each(kinds)
    swaps = {"description": "comment"}
    if "title" not in kinds:
        swaps["name"] = "title"
    elif "status" not in kinds and kinds.count("title") == 1 and "name" in kinds:
        swaps |= {"title": "status", "name": "title"}
    return _first_of_each([swaps.get(kind or "", kind) for kind in kinds])


def _first_of_each(kinds: Sequence[str | None]) -> tuple[str | None, ...]:
    first: dict[str | None, int] = {}
    for at, kind in enumerate(kinds):
        first.setdefault(kind, at)
    return tuple(kind if first[kind] == at else None for at, kind in enumerate(kinds))


def grid_kind(header: Sequence[str]) -> str | None:
    """Return what a table with this header lists: "fields", "codes" or "environments"."""
    kinds = {*columns(header)}
    if "name" in kinds and kinds & {"type", "description", "mandatory"}:
        return "fields"
    if {"environment", "url"} <= kinds:
        return "environments"
    return "codes" if "code" in kinds and kinds & {"title", "comment"} else None


def split_headers(text: str) -> tuple[str, ...] | None:
    """Return one text cut into its header cells; None if it is no header."""
    text = text.strip()
    if not text or len(text) > _MOST:
        return None
    folded = flattened(text).casefold()
    cuts = _cuts(folded) if len(folded) == len(text) else None
    if cuts is None or len(cuts) < 2:
        return None
    cells = tuple(text[a:b].strip(" \t\n|") for a, b in cuts)
    kinds = [kind for kind in columns(cells) if kind]
    return cells if len(kinds) == len({*kinds}) == len(cells) and grid_kind(cells) else None


def _cuts(text: str) -> list[tuple[int, int]] | None:
    """Return the fewest known headers that make up a text."""

    @cache
    def after(at: int) -> tuple[tuple[int, int], ...] | None:
        while at < len(text) and text[at] in _MARKS:
            at += 1
        if at == len(text):
            return ()
        rests = ((end, after(end)) for end in _ends(text, at))
        ways = [((at, end), *rest) for end, rest in rests if rest is not None]
        return min(ways, key=len, default=None)

    cuts = after(0)
    return None if cuts is None else list(cuts)


def _ends(text: str, at: int) -> list[int]:
    """Return where a known header that begins here may end, its addition included."""
    ends = []
    for length in range(1, min(_LONGEST, len(text) - at) + 1):
        if " ".join(text[at : at + length].split()) not in COLUMNS:
            continue
        end = at + length
        ends.append(end)
        if added := _ADDED.match(text, end):
            ends.append(added.end())
    return ends
