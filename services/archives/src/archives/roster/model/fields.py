"""What a column of a roster can be."""

from enum import StrEnum


class Field(StrEnum):
    """Our names for the columns: those a mapping file uses."""

    BUILDING = "building"
    ENTRANCE = "entrance"
    ROOM = "room"
    LABEL = "label"
    """The whole address in one cell, `8-2-0101`.

    Also how staff say it where the parts stand apart.
    """
    AREA = "area"
    USE = "use"
    DELIVERED = "delivered_on"
    """When the unit was handed to its first owner; not when somebody moved in."""
    NUMBER = "number"
    """The estate's own number for a person."""
    NAME = "name"
    RELATION = "relation"
    PHONE = "phone"
    PLATE = "plate"
    SINCE = "since"
    UNTIL = "until"


FIELD_TEXTS: dict[Field, tuple[str, str]] = {
    Field.BUILDING: ("楼栋", "building"),
    Field.ENTRANCE: ("单元", "entrance"),
    Field.ROOM: ("房号", "room"),
    Field.LABEL: ("房屋编号", "unit"),
    Field.AREA: ("建筑面积", "area"),
    Field.USE: ("用途", "use"),
    Field.DELIVERED: ("交付日期", "delivery date"),
    Field.NUMBER: ("人员编号", "person number"),
    Field.NAME: ("姓名", "name"),
    Field.RELATION: ("关系", "relation"),
    Field.PHONE: ("电话", "phone"),
    Field.PLATE: ("车牌号", "plate"),
    Field.SINCE: ("起始日期", "since"),
    Field.UNTIL: ("截止日期", "until"),
}
"""Field → (Chinese, English), as headings are written and faults name them."""

UNIT_FIELDS = frozenset(
    {
        Field.BUILDING,
        Field.ENTRANCE,
        Field.ROOM,
        Field.LABEL,
        Field.AREA,
        Field.USE,
        Field.DELIVERED,
    }
)
SEVERAL_COLUMNS = frozenset({Field.PHONE, Field.PLATE})
"""Fields that may have more than one column (电话1, 电话2)."""
