"""What can be wrong with a row: where, what, and what to do about it, in both languages."""

from dataclasses import dataclass
from enum import StrEnum


class Fault(StrEnum):
    """Named for the reason. Some block the row, the others only warn: `blocks`."""

    CELL_TOO_LONG = "cell_too_long"
    CELL_IS_FORMULA = "cell_is_formula"
    CELL_IS_ERROR = "cell_is_error"
    BECAME_A_DATE = "became_a_date"
    BUILDING_MISSING = "building_missing"
    ROOM_MISSING = "room_missing"
    ADDRESS_UNREADABLE = "address_unreadable"
    AREA_UNREADABLE = "area_unreadable"
    AREA_OUT_OF_RANGE = "area_out_of_range"
    NAME_MISSING = "name_missing"
    NAMES_AND_PHONES_DIFFER = "names_and_phones_differ"
    RELATION_MISSING = "relation_missing"
    RELATION_UNKNOWN = "relation_unknown"
    DATE_UNREADABLE = "date_unreadable"
    ENDS_BEFORE_IT_BEGINS = "ends_before_it_begins"
    UNIT_CONTRADICTED = "unit_contradicted"
    TIE_CONTRADICTED = "tie_contradicted"
    PERSON_CONTRADICTED = "person_contradicted"
    # Only warn:
    AREA_ROUNDED = "area_rounded"
    NAME_DOUBTFUL = "name_doubtful"
    PHONE_DOUBTFUL = "phone_doubtful"
    PHONE_DIGITS_LOST = "phone_digits_lost"
    PLATE_DOUBTFUL = "plate_doubtful"
    SAID_TWICE = "said_twice"

    @property
    def blocks(self) -> bool:
        """Whether the row cannot be used.

        Otherwise it is used as typed, and somebody should look at it.
        """
        return self not in _WARNINGS


_WARNINGS = frozenset(
    {
        Fault.AREA_ROUNDED,
        Fault.NAME_DOUBTFUL,
        Fault.PHONE_DOUBTFUL,
        Fault.PHONE_DIGITS_LOST,
        Fault.PLATE_DOUBTFUL,
        Fault.SAID_TWICE,
    }
)

_TEXTS: dict[Fault, tuple[str, str]] = {
    Fault.CELL_TOO_LONG: (
        "内容过长。请检查是否把多行粘贴进了一格，删减后再导入。",
        "The cell is too long. See whether several rows were pasted into it, and shorten it.",
    ),
    Fault.CELL_IS_FORMULA: (
        "这是公式，不读取其结果。请复制该列，用“选择性粘贴 → 数值”替换后再导入。",
        "This is a formula; its result is not read. Copy the column and paste it back as values.",
    ),
    Fault.CELL_IS_ERROR: (
        "单元格是错误值。请填上正确内容或清空。",
        "The cell shows a spreadsheet error. Type what belongs there, or empty it.",
    ),
    Fault.BECAME_A_DATE: (
        "表格软件把它变成了日期。请把该列设为“文本”格式，重新输入（例如 3-2）。",
        "The spreadsheet turned this into a date. Format the column as text and type it "
        "again (3-2).",
    ),
    Fault.BUILDING_MISSING: (
        "没有楼栋。请补上；.csv 中如因合并单元格而空，请直接导入 .xlsx，或在对照文件中设 "
        "fill_down。",
        "No building. Fill it in; if a .csv lost merged cells, import the .xlsx or set "
        "fill_down in a mapping file.",
    ),
    Fault.ROOM_MISSING: (
        "没有房号。请补上；不是房屋的行请删去。",
        "No room. Fill it in, or delete the row if it is not a unit.",
    ),
    Fault.ADDRESS_UNREADABLE: (
        "看不出楼栋和房号。请写成“8-2-0101”或“8栋2单元0101室”，或分成几列。",
        "Building and room cannot be told apart. Write “8-2-0101”, or use separate columns.",
    ),
    Fault.AREA_UNREADABLE: (
        "面积不是数字。请只写数字，例如 89.50。",
        "The area is not a number. Write only the number, such as 89.50.",
    ),
    Fault.AREA_OUT_OF_RANGE: (
        "面积须大于 0，且不超过 100000 平方米。请核对小数点。",
        "The area must be above 0 and at most 100,000 m². Check the decimal point.",
    ),
    Fault.NAME_MISSING: (
        "有{what}却没有姓名。请补上姓名，或清空该格。",
        "There is a {what} but no name. Add the name, or empty the cell.",
    ),
    Fault.NAMES_AND_PHONES_DIFFER: (
        "一格里有 {names} 个姓名、{phones} 个电话，无法对应。请每人一行。",
        "{names} names and {phones} phones in one row cannot be matched. Give each person a row.",
    ),
    Fault.RELATION_MISSING: (
        "没有写明关系。请填 业主、租户、家属 或 代理人。",
        "The relation is missing. Write owner, tenant, family or agent.",
    ),
    Fault.RELATION_UNKNOWN: (
        "不认识的关系。请改为 业主、租户、家属 或 代理人。",
        "An unknown relation. Write owner, tenant, family or agent.",
    ),
    Fault.DATE_UNREADABLE: (
        "日期无法辨认。请写成 2024-05-01。",
        "The date cannot be read. Write it as 2024-05-01.",
    ),
    Fault.ENDS_BEFORE_IT_BEGINS: (
        "截止日期早于起始日期 {since}。请核对两个日期。",
        "It ends before it begins ({since}). Check both dates.",
    ),
    Fault.UNIT_CONTRADICTED: (
        "同一房屋在第 {first} 行写的是“{other}”。请改成一致，再导入。",
        "Row {first} says “{other}” of the same unit. Make both the same.",
    ),
    Fault.TIE_CONTRADICTED: (
        "同一人与同一房屋的日期在第 {first} 行是“{other}”。请只保留一处。",
        "Row {first} says “{other}” of the same person and unit. Keep one of them.",
    ),
    Fault.PERSON_CONTRADICTED: (
        "同一人员编号在第 {first} 行是“{other}”。请核对编号或姓名。",
        "Row {first} has the same person number for “{other}”. Check the number or the name.",
    ),
    Fault.AREA_ROUNDED: (
        "面积多于两位小数，按 {kept} 导入。",
        "The area has more than two decimals and is taken as {kept}.",
    ),
    Fault.NAME_DOUBTFUL: (
        "姓名中有数字，已照原样导入。请确认没有串列。",
        "The name has digits in it and is taken as typed. See that no columns were swapped.",
    ),
    Fault.PHONE_DOUBTFUL: (
        "电话号码的位数不像手机或座机，已照原样导入。请核对。",
        "This does not look like a mobile or landline number; it is taken as typed. Check it.",
    ),
    Fault.PHONE_DIGITS_LOST: (
        "表格软件把号码变成了科学计数，末几位已丢失，未导入此号码。请把该列设为“文本”格式后重新填写。",
        "The spreadsheet turned the number into 1.38E+10; its last digits are lost and it "
        "was left out. Retype it as text.",
    ),
    Fault.PLATE_DOUBTFUL: (
        "不像车牌号（应为 7 位，新能源 8 位），已照原样导入。请核对。",
        "This does not look like a plate (7 characters, 8 for new energy); it is taken as "
        "typed. Check it.",
    ),
    Fault.SAID_TWICE: (
        "与第 {first} 行重复，只算一次。",
        "This repeats row {first} and counts once.",
    ),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault at one place. `value` is what stands there, and may be personal.

    It is for the importer's eyes only.
    """

    fault: Fault
    row: int
    column: str
    """Letter and heading, as `E 建筑面积`; several where the fault is between cells."""
    value: str
    details: tuple[tuple[str, str], ...] = ()
    """Fills the texts."""
    sheet: str = ""

    @property
    def blocks(self) -> bool:
        """Whether the row cannot be used."""
        return self.fault.blocks

    def advice(self, language: str) -> str:
        """What is wrong and what to do, in `zh` or `en`."""
        return _TEXTS[self.fault][0 if language == "zh" else 1].format_map(dict(self.details))
