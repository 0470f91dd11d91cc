"""What calls answer with, where no table but a sentence says so: `Returns a list of Box objects.`"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeAlias

from ..blocks import Block, Heading, Prose, Snippet
from ..cells.conditions import singular
from ..cells.slugs import latin_letters
from .field_tables import FieldTable
from .outline import DIRECTION
from .stated_operations import Scope, owner

# such as "Returns", "Response:", "Возвращает", "返回"
_VERB = re.compile(
    r"\b(?:returns|responds with|answers with|will return)\b:?|^\W*(?:returns?|output|response(?: body| type| schema)?|"
    r"ответ|выход)\s*[:：]|\bрезультат\s*(?:[:：]|[-–—])|\b(?:возвращает(?:ся)?|возвращаются|верн[её]т(?:ся)?)\b:?|返回[:：]?|响应[:：]",
    re.IGNORECASE,
)
_WORDS = ("return", "respon", "answers", "output", "возвра", "верн", "ответ", "результат", "выход", "返回", "响应")  # fmt: skip
# such as "If the lid is open it "
_CONDITION = re.compile(r"\b(?:if|when|unless|otherwise|in case|если|при ошибке|иначе)\b", re.IGNORECASE)  # fmt: skip
# such as " a 200 OK with", " HTTP 201:"
_SUCCESS = re.compile(
    r"\W*(?:(?:an?|the)\s+)?(?:http\s+)?2[0-9]{2}\b(?:\s+(?:ok|created|accepted|success\w*|response))*"
    r"(?:\W+(?:with|containing)\b|\s*:)?",
    re.IGNORECASE,
)
_REFUSAL = re.compile(r"\W*(?:(?:an?|the)\s+)?(?:http\s+)?[345][0-9]{2}\b", re.IGNORECASE)
# such as " an empty body", " no content"
_NOTHING = re.compile(
    r"\W*(?:(?:an?|the)\s+)?(?:http\s+)?(?:204\b|nothing\b|no (?:content|body|data)\b|empty (?:response|body|answer)\b|ничего|пуст)",
    re.IGNORECASE,
)
_MEDIA = {
    "pdf": "application/pdf", "png": "image/png", "jpeg": "image/jpeg", "gif": "image/gif",
    "zip": "application/zip", "csv": "text/csv",
}  # fmt: skip
# such as " a PNG image"
_FILE = re.compile(rf"\W*(?:an?|the)\s+(?P<kind>{'|'.join(_MEDIA)})\b(?!\s+object)", re.IGNORECASE)
# such as " a paged list of all", " массив объектов"
_LIST = re.compile(
    r"\W*(?:(?:an?|the|all)\s+)*(?:\w+\s+)?(?:lists?|arrays?|collection|set)\s+of\s+"
    r"|\W*(?:список|массив|коллекци[яю])\s+",
    re.IGNORECASE,
)
_AS_LIST = re.compile(r"(?<=\bas )an? (?:list|array) of\b")
_PARTIAL = re.compile(r"\W*(?:an?|the)\s+(?:partial|part|map|dictionary|number|count)\b", re.IGNORECASE)  # fmt: skip
_OF_KIND = r"objects?|structures?|schemas?|models?|resources?|объект\w*|对象|数组|列表"
# such as " the new guild role objects", and the name in it
_NOUN = re.compile(
    rf"\W*(?P<name>(?:[\w'’.-]+\s+){{0,6}}?[\w.-]+?)\s*(?P<many>\[\])?\s*\b(?P<kind>{_OF_KIND})\b",
    re.IGNORECASE,
)
# such as " the object `Box`", " объектов Box"
_AFTER = re.compile(rf"\W*(?:(?:an?|the)\s+)?(?:{_OF_KIND})\s+(?:of (?:type )?)?\W*(?P<name>[A-Z]\w*)", re.IGNORECASE)  # fmt: skip
# such as " a Box for", " `Box[]`."
_BARE = re.compile(
    r"\W*(?:(?:an?|the|all|new|updated|created|modified|changed|of)\s+)*(?P<name>\w+(?:\s\w+){0,2}?)(?P<many>\[\])?"
    r"(?=\W*\Z|\W*[.,;(]|\W+(?:on|for|with|in|that|which|by|as)\b)",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r".*(?:\b(?:an?|the|of|all|any|new|updated|created|modified|changed|single|requested|list|array)|['’]s)\s+",
    re.IGNORECASE | re.DOTALL,
)
_CAMEL = re.compile(r"[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+")
_SENTENCE = re.compile(r"(?<=[.!?。])\s+|\n")
_LONGEST = 80
_NO_NAME = re.compile(
    r"\A(?:an?|the)?\Z|\b(?:with|containing|without|that|which|json|xml|\d+)\b|(?:\S+\s+){4}",
    re.IGNORECASE,
)
# such as " JSON представление созданной коробки."
_REPRESENTED = re.compile(
    r"\W*(?:json\W+)?(?:представлени|объект)\w*\s+(?P<many>списка\s+)?(?P<name>[^.,:;\n]+?)"
    r"(?=\W*\Z|[.,:;]|\s+(?:с|со|по|для|типа)\s)",
    re.IGNORECASE,
)
# such as "kontaktnogo"
_ENDING = re.compile(
    r"(?:iami|iakh|iam|iem|iei|ii|ie|ia|iu|ami|akh|ogo|ego|omu|emu|ymi|imi|ykh|ikh|aia|oe|ye|oi|ei|ov|ev|om|em|am|ym|im|iy|yi|[aeiouy])\Z"
)
# such as "sozdannogo"
_BESIDE = re.compile(r"(?:[a-z]|ko|ob|so|json|nov\w{2,4}|otdeln\w{2,4}|\w+(?:ann|enn)\w{2,3})\Z")
# such as "box2"
_WORD = re.compile(r"[a-z]+[0-9]*|[0-9]+")
# such as "boxSize"
_JOINT = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_SHORTEST = 4
NOTHING = "none"
Schemas: TypeAlias = dict[tuple[str, ...], str]


def tell_answers(
    operations: Sequence[dict[str, Any]],
    scopes: Sequence[Scope],
    blocks: Sequence[Block],
    tables: Iterable[FieldTable],
) -> None:
    """Let each operation say what its section says that it answers with.

    It is the name of a schema, with `[]` where it is a list of them, a media type, or `none`.
    The first sentence counts, unless the example below it is of another shape.
    """
    schemas = _known(tables)
    of_line = {operation["line"]: operation for operation in operations}
    alone = operations[0] if len(operations) == 1 and not scopes else None
    told: set[int] = set()
    for line, text, shape in _sayings(blocks):
        scope = owner(scopes, line)
        operation = of_line.get(scope.operation["line"]) if scope else alone
        answer = told_answer(text, schemas) if operation else None
        if not operation or not answer or operation["line"] in told:
            continue
        told.add(operation["line"])
        if not shape or shape == ("[" if answer.endswith("[]") else "{"):
            operation["returns"] = answer


def _sayings(blocks: Sequence[Block]) -> Iterator[tuple[int, str, str]]:
    """Yield what may say it, with the bracket of an example right below.

    Of a paragraph right below `Response` all is the answer.
    """
    around = zip([None, *blocks], blocks, [*blocks[1:], None], strict=False)
    for above, block, below in around:
        if not isinstance(block, Prose):
            continue
        match = DIRECTION.search(above.text) if isinstance(above, Heading) else None
        whole = match and match.lastgroup == "response" and len(block.text) <= _LONGEST
        text = f"Returns: {block.text}" if whole and not _VERB.search(block.text) else block.text
        shape = below.text.lstrip()[:1] if isinstance(below, Snippet) else ""
        yield block.line, text, shape if shape in "[{" else ""


def told_answer(text: str, schemas: Schemas) -> str | None:
    """Return what a paragraph says that a call answers with, None where it says nothing of it.

    `schemas` are the names of those of the page, by the stems of their words.
    """
    spoken = text.casefold()
    # Most paragraphs lack the very words, which is seen much sooner.
    for sentence in _SENTENCE.split(text) if any(word in spoken for word in _WORDS) else ():
        verb = _VERB.search(sentence)
        told = verb and not _CONDITION.search(sentence[: verb.start()])
        if verb and told and (answer := _answer(sentence[verb.end() :], schemas)):
            return answer
    return None


def _answer(rest: str, schemas: Schemas) -> str | None:
    if _NOTHING.match(rest):
        return NOTHING
    if success := _SUCCESS.match(rest):
        rest = rest[success.end() :]
        if not rest.strip(" .") or _NOTHING.match(rest):
            return NOTHING if _NOTHING.match(rest) else None
    if _REFUSAL.match(rest) or _PARTIAL.match(rest):
        return None
    if file := _FILE.match(rest):
        return _MEDIA[file["kind"].lower()]
    rest = rest[as_list.start() :] if (as_list := _AS_LIST.search(rest)) else rest
    many = _LIST.match(rest)
    return _schema(rest[many.end() :] if many else rest, bool(many), schemas)


def _schema(text: str, many: bool, schemas: Schemas) -> str | None:
    """Return the schema that a text begins with: one of the page's, or what is said to be one."""
    if shown := _REPRESENTED.match(text):
        listed = many or bool(shown["many"])
        own = schemas.get(stems(shown["name"], True))
        return f"{own}[]" if own and listed else own
    for pattern, certain in ((_AFTER, True), (_NOUN, True), (_BARE, False)):
        match = pattern.match(text)
        name = _BEFORE.sub("", match["name"]).strip() if match else ""
        if not match or not name.isascii() or _NO_NAME.search(name):
            continue
        own = schemas.get(stems(name, False))
        if own or certain or _CAMEL.fullmatch(name):
            told = own or "".join(word[:1].upper() + word[1:] for word in re.findall(r"\w+", name))
            return f"{told}[]" if many or match.groupdict().get("many") else told
    return None


def _known(tables: Iterable[FieldTable]) -> Schemas:
    """Return the names of a page's schemas by the stems of their words."""
    named = [table.standing.schema for table in tables if table.standing]
    schemas: Schemas = {}
    for cyrillic in (False, True):
        for name in filter(None, named):
            schemas.setdefault(stems(name, cyrillic), name)
    return schemas


def stems(text: str, cyrillic: bool) -> tuple[str, ...]:
    """Return the words of a text or name without endings, as far as they name something.

    With `cyrillic`, `созданных контактных лиц` and `KontaktnoeLitso` are `kontaktn`, `lits`.
    """
    words = _WORD.findall(latin_letters(_JOINT.sub(" ", text)))
    if not cyrillic:
        return tuple(map(singular, words))
    return tuple(_stem(word) for word in words if not _BESIDE.fullmatch(word))


def _stem(word: str) -> str:
    return _ENDING.sub("", word) if len(word) >= _SHORTEST else word
