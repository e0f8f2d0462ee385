"""What people type to find somebody, as tokens; kept as keyed hashes beside the sealed fields.

What the hashes leak to somebody who holds the raw database but not the estate's key: which rows
share a surname, a pair of characters, a spelling, a phone or its last four digits, or a plate;
about how long a name and its spelling are; and, as everybody knows how surnames are distributed,
that the most frequent hash is probably 张 or 王, hence which rows probably are. Whoever may also
add rows or watch searches learns the hash of any token they choose. Without the key no dictionary
can be tried, and nothing compares between estates; inside one estate all services hash alike.
"""

import os
import re
from base64 import urlsafe_b64encode
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from hashlib import blake2b
from itertools import pairwise, product
from unicodedata import category, normalize

from chassis.sealing.keys import EstateKeys

HASH_BYTES = 12
TAIL_DIGITS = 4
LONGEST_NAME = 32
LONGEST_SPELLING = 24
"""Letters of a spelling that count, stored and typed; a longer one is found by these."""
_FREE_SYLLABLES = 4
"""How many characters of a name may vary in their reading: more would multiply its tokens."""

_HAN = "〇\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_UNITS = re.compile(rf"[{_HAN}]|[^\W\d_{_HAN}]+")
_DIGITS = re.compile(r"\d+", re.ASCII)
_MOBILE = re.compile(r"1[3-9]\d{9}$", re.ASCII)
_SEVERAL_PHONES = re.compile(r"[/、,;转]")
_NOT_PLATE = re.compile(rf"[^0-9A-Z{_HAN}]")
_PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使"
_SUFFIX = "警学挂港澳领使试超应急"
_PLATE = re.compile(rf"[{_PROVINCES}](?=[A-Z]+[0-9])[A-Z][0-9A-Z]{{4,6}}[{_SUFFIX}]{{0,2}}")
_PLATE_PART = re.compile(
    rf"[{_PROVINCES}]?(?=[0-9A-Z]*[0-9])(?=[0-9A-Z]*[A-Z])[0-9A-Z]+[{_SUFFIX}]{{0,2}}"
)
_PLATE_END = re.compile(rf"[{_SUFFIX}]+$")


def _table(pairs: str) -> dict[str, str]:
    return {pair[0]: pair[1:] for pair in pairs.split()}


_SURNAMES = _table("""
    不fou 么yao 乐yue 乘sheng 乜nie 仇qiu 佴nai 冼xian 区ou 卜bu 单shan 句gou 召shao 台tai 哈ha
    员yun 宓fu 宿su 尉wei 幺yao 教jiao 晟cheng 曾zeng 朴piao 术zhu 柏bo 查zha 洗xian 炅gui 牟mu
    盖ge 盛sheng 祭zhai 种chong 秘bi 粘nian 繁po 缪miao 翟zhai 能nai 莘xin 蔚yu 薄bo 藏zang
    行xing 覃qin 角jue 解xie 谌shen 贲ben 车che 过guo 适kuo 郄xi 郇xun 郗chi 都du 长chang 阚kan
    隗wei 隽juan 难ning 颉xie 黑he 折she 泷shuang 逄pang 撖han
""")
"""Readings of these characters at the head of a name; their common reading counts as well."""

_COMPOUND_SURNAMES = {
    "尉迟": ("yu", "chi"),
    "万俟": ("mo", "qi"),
    "单于": ("chan", "yu"),
    "澹台": ("tan", "tai"),
    "乐正": ("yue", "zheng"),
    "夹谷": ("jia", "gu"),
}

_GIVEN_NAMES = _table("""
    乐yue 长chang 朝zhao 行hang 茜xi 晟sheng 盛cheng 参shen 重chong 强jiang 颉xie 娜nuo 拓ta
    藏zang 禅shan 蔚yu 莘xin 柏bo 单shan 曾zeng 会kuai 载zai 降xiang 奇ji 省xing 峙shi 宿xiu
    朴piao 车ju 都du 解xie 翟zhai 大dai 南na 阿e 予yu 婼chuo 伽qie 度duo
""")
"""Second readings that people's given names do have."""


def name_tokens(name: str) -> set[str]:
    """All by which a name is found.

    `n:` its first character and every two neighbours; `f:` the whole; `y:` every beginning of its
    spelling, of its initials, and of surname and initials (`zhangsf` for 张三丰). A surname's own
    reading and the character's common one both count. A name in letters is found by each word.
    """
    units = units_of(name)
    if not units:
        return set()
    han = "".join(unit for unit in units if is_han(unit))
    tokens = {f"n:{first}{second}" for first, second in pairwise(han)}
    tokens |= {f"f:{''.join(units)}", *(f"n:{first}" for first in han[:1])}
    readings = _readings(units)
    for syllables in product(*_bounded(readings)):
        tokens.update(f"y:{typed}" for typed in _typed(syllables))
    for place, unit in enumerate(units):
        if place and not is_han(unit):
            spelled = "".join(options[0] for options in readings[place:])
            tokens.update(f"y:{beginning}" for beginning in _beginnings(spelled))
    return tokens


def name_keys(name: str) -> list[str]:
    """By what a name is found where its whole spelling may not be kept: the surname as spelled,
    the initials, and the surname with the other initials (`zhangsf`), in every reading.
    """
    units = units_of(name)
    readings = _readings(units)
    compound = "".join(units[:2]) in _COMPOUND_SURNAMES or len(units) > _FREE_SYLLABLES - 1
    keys: dict[str, None] = {}
    for syllables in product(*_bounded(readings)):
        initials = "".join(syllable[:1] for syllable in syllables)
        for surname in (1, 2) if compound else (1,):
            head = "".join(syllables[:surname])
            keys |= dict.fromkeys((head, initials, head + initials[surname:]))
    return [key for key in keys if key]


def whole_name_token(name: str) -> str:
    """The one token by which exactly this name is found, as when a roster is compared."""
    return f"f:{''.join(units_of(name))}"


def phone_tokens(phone: str) -> set[str]:
    """`p:` the whole number and its last four digits; of several in one field, each."""
    tokens: set[str] = set()
    for part in _SEVERAL_PHONES.split(normalize("NFKC", phone)):
        if digits := _phone(part):
            tokens |= {f"p:{digits}", f"p:{digits[-TAIL_DIGITS:]}"}
    return tokens


def plate_tokens(plate: str) -> set[str]:
    """`t:` the whole plate, its last five and four; also without a 警 or 挂 at the end."""
    forms = {_plate(plate), _PLATE_END.sub("", _plate(plate))} - {""}
    return {f"t:{form[-length:]}" for form in forms for length in (len(form), 5, 4)}


def query_tokens(text: str) -> list[str]:
    """What a row must hold, all of it, to answer what somebody typed into a search box.

    Characters → of the name; letters → spelling or initials; digits → a phone or its tail; letters
    and digits in one word → a plate or its tail. Words of one kind are joined: `zhang san 5678` is
    a spelling and a tail. A longer tail than four digits is searched by its last four, so it may
    find too much, never too little. Fewer than four digits ask nothing yet: an empty list means
    that there is nothing to search by, and must find nobody.
    """
    if _PLATE.fullmatch(plate := _plate(text)):
        return [f"t:{plate}"]
    tokens: list[str] = []
    han = letters = digits = ""
    for word in normalize("NFKC", text).split():
        if _PLATE_PART.fullmatch(_plate(word)):
            tokens += plate_query_tokens(word)
            continue
        units = units_of(word)
        han += "".join(unit for unit in units if is_han(unit))
        # An input method hands over 张san while it is still being typed into.
        if not all(is_han(unit) for unit in units):
            letters += "".join(options[0] for options in _readings(units))
        digits += "".join(_DIGITS.findall(word))
    if han:
        pairs = [f"{first}{second}" for first, second in pairwise(han)]
        tokens += [f"n:{pair}" for pair in pairs or [han]]
    if letters:
        tokens.append(f"y:{letters[:LONGEST_SPELLING]}")
    if len(digits) >= TAIL_DIGITS:
        whole = _MOBILE.search(digits)
        tokens.append(f"p:{whole[0] if whole else digits[-TAIL_DIGITS:]}")
    return list(dict.fromkeys(tokens))


def plate_query_tokens(text: str) -> list[str]:
    """Like `query_tokens` where only a plate can be meant, so that its digits alone are a tail."""
    plate = _plate(text)
    if len(plate) < TAIL_DIGITS:
        return []
    return [f"t:{plate}" if _PLATE.fullmatch(plate) else f"t:{plate[-5:]}"]


def hash_tokens(keys: EstateKeys, tokens: Iterable[str]) -> list[str]:
    """The tokens as stored and searched: 16 characters each, sorted so that order tells nothing."""
    key = keys.search_key
    return sorted({_hashed(key, token) for token in tokens})


@lru_cache(maxsize=32768)
def _hashed(key: bytes, token: str) -> str:
    """Remembered: beginnings of spellings and pairs of characters come again and again."""
    keyed = blake2b(token.encode(), key=key, digest_size=HASH_BYTES, person=b"guanjia search")
    return urlsafe_b64encode(keyed.digest()).decode()


def _typed(syllables: Sequence[str]) -> Iterator[str]:
    """What somebody may have typed so far who means this name, by one way to read it."""
    yield from _beginnings("".join(syllables))
    initials = "".join(syllable[:1] for syllable in syllables)
    yield from _beginnings(initials)
    for surname in (1, 2):
        head = "".join(syllables[:surname])
        for end in range(surname + 2, min(len(syllables), _FREE_SYLLABLES) + 1):
            yield (head + initials[surname:end])[:LONGEST_SPELLING]


def _beginnings(text: str) -> Iterator[str]:
    return (text[:length] for length in range(1, min(len(text), LONGEST_SPELLING) + 1))


def _bounded(readings: Sequence[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    for place, options in enumerate(readings):
        yield options if place < _FREE_SYLLABLES else options[:1]


def _readings(units: Sequence[str]) -> list[tuple[str, ...]]:
    """Per unit the ways to spell it, likeliest first; one empty way where nobody can spell it."""
    heads = [(_SURNAMES[unit],) if unit in _SURNAMES else () for unit in units[:1]]
    if compound := _COMPOUND_SURNAMES.get("".join(units[:2])):
        heads = [(compound[0], *heads[0]), (compound[1],)]
    readings = []
    for place, unit in enumerate(units):
        usual = _spelled(unit, every=False) if is_han(unit) else (unit,)
        head = heads[place] if place < len(heads) else ()
        readings.append(tuple(dict.fromkeys((*head, *usual))) or ("",))
    return readings


def every_spelling_of(character: str) -> tuple[str, ...]:
    """In whatever word it stands (空调 `tiao`, 调查 `diao`), likeliest first, toneless."""
    return _spelled(character, every=True)


@lru_cache(maxsize=32768)
def _spelled(character: str, *, every: bool) -> tuple[str, ...]:
    """A character's spellings, toneless: ü as v, u, and yu as in passports."""
    # Phrases are of no use for names; without them pypinyin takes 50 ms and 12 MiB, not 180 and 56.
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "1")
    from pypinyin import Style, pinyin

    found = pinyin(character, style=Style.NORMAL, errors="ignore", heteronym=every)
    given = () if every else filter(None, [_GIVEN_NAMES.get(character)])
    spellings = [*(found[0] if found else ()), *given]
    return tuple(
        spelling.replace("v", way)
        for spelling in dict.fromkeys(spellings)
        for way in (("v", "u", "yu") if "v" in spelling else ("v",))
    )


def units_of(text: str, longest: int = LONGEST_NAME) -> list[str]:
    """Characters and words in letters, in order; digits, signs, case and accents fall away."""
    typed = re.sub("(?<=[ln])ü", "v", normalize("NFKC", text).lower())
    plain = "".join(each for each in normalize("NFKD", typed) if category(each) != "Mn")
    return _UNITS.findall(normalize("NFC", plain))[:longest]


@lru_cache(maxsize=32768)
def is_han(unit: str) -> bool:
    return re.fullmatch(f"[{_HAN}]", unit) is not None


def _phone(text: str) -> str:
    """Its digits; of a mobile number with a country code or a 0 before it, the eleven alone."""
    digits = "".join(_DIGITS.findall(text))
    mobile = _MOBILE.search(digits)
    return mobile[0] if mobile else digits


def _plate(text: str) -> str:
    return _NOT_PLATE.sub("", normalize("NFKC", text).upper())
