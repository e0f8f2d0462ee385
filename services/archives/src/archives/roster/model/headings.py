"""Which column is what: headings in Chinese and English, in any order, under title rows or not."""

import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from archives.roster.model.cells import Cell
from archives.roster.model.fields import FIELD_TEXTS, SEVERAL_COLUMNS, UNIT_FIELDS, Field
from archives.roster.model.refusals import HeadingTwice
from contracts.words import Relation

_SYNONYMS = """
building:
    楼栋 栋 楼号 楼栋号 栋号 幢 幢号 楼 楼宇 楼座 座 座号 楼盘栋号 building block tower buildingno
    bldg
entrance:
    单元 单元号 门 门洞 门栋 梯 entrance stairwell entry unitno entranceno
room:
    房号 室号 房间号 房间 室 户号 门牌 门牌号 房屋号 房屋号码 room roomno flat apartment
    roomnumber aptno
label:
    房屋编号 房产编号 房屋地址 房屋 房产 房屋名称 房产名称 资产编号 地址 单元房号 楼栋房号 unit
    address unitlabel label unitaddress property
area:
    建筑面积 面积 建面 房屋面积 产权面积 计费面积 收费面积 area floorarea sqm m2 size buildingarea
use:
    用途 房屋用途 使用性质 房屋性质 性质 房屋类型 类型 物业类型 业态 房产类型 use usage unittype
    type
delivered_on:
    交付日期 交付时间 交房日期 交房时间 交楼日期 入伙日期 入伙时间 收楼日期 收楼时间 收房日期
    收房时间 deliverydate delivered deliveredon dateofdelivery handover handoverdate handedover
number:
    人员编号 客户编号 业主编号 住户编号 会员编号 客户号 personno personnumber personid customerno
    residentno customernumber residentid
name:
    姓名 名字 客户姓名 客户名称 住户 住户姓名 人员姓名 name fullname person resident residentname
relation:
    关系 与业主关系 与房屋关系 与户主关系 身份 人员类型 住户类型 客户类型 客户性质 人员性质
    住户性质 身份类别 relation relationship role residenttype persontype
phone:
    电话 联系电话 手机 手机号 手机号码 电话号码 联系方式 移动电话 固定电话 座机 联系号码 备用电话
    其他电话 phone phonenumber mobile tel telephone cell cellphone contactphone phones mobilephone
    phoneno
plate:
    车牌 车牌号 车牌号码 车号 车辆 车辆号牌 号牌 plate platenumber licenseplate plates carplate
    carno plateno licenceplate vehicle
since:
    起始日期 开始日期 入住日期 入住时间 起租日期 租赁开始 租期开始 开始时间 租赁起始日期 起租日
    登记日期 since from start startdate movein moveindate begin leasestart
until:
    截止日期 结束日期 到期日期 到期日 租赁到期 租期结束 迁出日期 搬离日期 结束时间 租赁截止日期
    终止日期 退租日期 until to end enddate moveout moveoutdate leaseend expiry
"""
_WHO: dict[Relation, str] = {
    Relation.OWNER: "业主 产权人 户主 房主 owner",
    Relation.TENANT: "租户 租客 承租人 租赁人 tenant lessee",
    Relation.FAMILY: "家属 家庭成员 家人 family",
    Relation.AGENT: "代理人 受托人 agent",
}
_OF_SOMEBODY = frozenset(
    {Field.NAME, Field.PHONE, Field.PLATE, Field.SINCE, Field.UNTIL, Field.NUMBER}
)


def _fields_by_heading() -> dict[str, Field]:
    found: dict[str, Field] = {}
    field = Field.NAME
    for word in _SYNONYMS.split():
        if word.endswith(":"):
            field = Field(word[:-1])
        else:
            found[word] = field
    return found


_BY_HEADING = _fields_by_heading()
_BY_WHO = {word: who for who, words in _WHO.items() for word in words.split()}
_IN_BRACKETS = re.compile(r"[(\[【〔{<][^)\]】〕}>]*[)\]】〕}>]")
_NOT_A_WORD = re.compile(r"[^0-9a-z\u3400-\u9fff]")
_COUNTED = re.compile(r"(?<=\D)\d{1,2}$")
_LATIN = re.compile(r"[0-9a-z]+")


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the sheet and what it was recognised as."""

    index: int
    heading: str
    field: Field
    who: Relation | None = None
    """Set where the heading says whose it is: 租户电话."""

    @property
    def letter(self) -> str:
        """As spreadsheets name it: A, B, … AA."""
        return column_letter(self.index)


@dataclass(frozen=True)
class PersonColumns:
    """The columns that describe one person in each row."""

    relation: Relation | None
    """What the person is where the row does not say."""
    name: Column
    others: tuple[Column, ...]


@dataclass(frozen=True)
class Columns:
    """The columns of a roster: those of the unit, and those of one or more people in each row."""

    unit: tuple[Column, ...]
    people: tuple[PersonColumns, ...]
    ignored: tuple[str, ...]
    """Headings that mean nothing to us; their cells are not looked at."""

    def lacking(self) -> list[Field]:
        """What is missing for the sheet to be a roster at all."""
        fields = {column.field for column in self.unit}
        if Field.LABEL in fields:
            return []
        return [field for field in (Field.BUILDING, Field.ROOM) if field not in fields]


def recognise(
    cells: Sequence[Cell], mapped: Mapping[str, tuple[Field, Relation | None]]
) -> tuple[list[Column], list[str]]:
    """The columns a row would name if it were the heading row, and its headings that name nothing.

    `mapped` (heading in plain spelling → what it is) goes before the headings we know.
    """
    columns, unknown = [], []
    claimed = set(mapped.values())
    for index, cell in enumerate(cells):
        if not isinstance(cell, str) or not cell.strip():
            continue
        heading = " ".join(cell.split())[:40]
        found = mapped.get(plain(cell))
        if found is None:
            found = _meaning(cell)
            if found in claimed and found[0] not in SEVERAL_COLUMNS:
                found = None
        if found is None:
            unknown.append(heading)
        else:
            columns.append(Column(index, heading, *found))
    return columns, unknown


def arranged(
    columns: Sequence[Column], ignored: Sequence[str], fixed: Collection[Field] = ()
) -> Columns:
    """Sort recognised columns into unit and people; `fixed` fields need no column.

    Raises HeadingTwice.
    """
    _must_not_claim_one_thing_twice(columns)
    unit = tuple(column for column in columns if column.field in UNIT_FIELDS)
    names = [column for column in columns if column.field is Field.NAME]
    rest = [column for column in columns if column.field not in UNIT_FIELDS and column not in names]
    whose = {column.who for column in columns if column.who is not None}
    # A column that does not say whose it is belongs to the person who is not said to be anything,
    # else to the first.
    nobody_in_particular = next(
        (name for name in names if name.who is None), names[0] if names else None
    )
    people: list[PersonColumns] = []
    placed: set[Column] = set()
    for name in names:
        who = next(iter(whose)) if len(names) == 1 and len(whose) == 1 else name.who
        others = tuple(
            column
            for column in rest
            if (name is nobody_in_particular if column.who is None else column.who is who)
        )
        placed.update(others)
        people.append(PersonColumns(who, name, others))
    homeless = [column.heading for column in rest if column not in placed]
    unit = unit if Field.BUILDING in fixed else _room_as_label(unit)
    return Columns(unit, tuple(people), (*ignored, *homeless))


def column_letter(index: int) -> str:
    """0 → A, 26 → AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def plain(heading: str) -> str:
    """A heading without case, width, spaces, marks and what stands in brackets."""
    text = unicodedata.normalize("NFKC", heading).lower()
    return _NOT_A_WORD.sub("", _IN_BRACKETS.sub("", text)) or _NOT_A_WORD.sub("", text)


def _meaning(heading: str) -> tuple[Field, Relation | None] | None:
    text = plain(heading)
    for spelling in (
        text,
        _COUNTED.sub("", text),
        _LATIN.sub("", text),
        "".join(_LATIN.findall(text)),
    ):
        if spelling in _BY_HEADING:
            return _BY_HEADING[spelling], None
        if spelling in _BY_WHO:
            return Field.NAME, _BY_WHO[spelling]
        for word, who in _BY_WHO.items():
            if spelling.startswith(word):
                field = _BY_HEADING.get(spelling.removeprefix(word))
                if field in _OF_SOMEBODY:
                    return field, who
    return None


def _room_as_label(unit: tuple[Column, ...]) -> tuple[Column, ...]:
    """A sheet with a room column and no building writes the whole address there: `8-2-0101`."""
    fields = {column.field for column in unit}
    if Field.BUILDING in fields or Field.LABEL in fields:
        return unit
    return tuple(
        Column(column.index, column.heading, Field.LABEL) if column.field is Field.ROOM else column
        for column in unit
    )


def _must_not_claim_one_thing_twice(columns: Sequence[Column]) -> None:
    seen: dict[tuple[Field, Relation | None], Column] = {}
    for column in columns:
        if column.field in SEVERAL_COLUMNS:
            continue
        other = seen.setdefault((column.field, column.who), column)
        if other is not column:
            raise HeadingTwice(
                columns=f"{other.letter}“{other.heading}”, {column.letter}“{column.heading}”",
                field=" / ".join(FIELD_TEXTS[column.field]),
            )
