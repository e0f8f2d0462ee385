"""How cells are spelled: every usual way is read, nothing is guessed."""

from datetime import date

import pytest

from archives.roster.model import names, phones, plates, spelling
from archives.roster.model.formats import DATE, PLAIN, date_of_serial, meaning
from archives.roster.model.places import address, place
from contracts.words import Relation


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("８０１", "801"),
        (" 0101 \u3000", "0101"),
        ("Ａ座", "A座"),
        ("张\u200b三", "张三"),
        ("a\u00a0 b\tc", "a b c"),
        ("\ufeff楼", "楼"),
    ],
)
def test_widths_and_spaces_are_evened_out(typed: str, kept: str) -> None:
    assert spelling.cleaned(typed) == kept


@pytest.mark.parametrize("typed", ["无", "-", "——", "/", "N/A", " 暂无 ", "null", "不详"])
def test_words_for_nothing_are_nothing(typed: str) -> None:
    assert spelling.written(typed) == ""


@pytest.mark.parametrize(
    ("typed", "hundredths"),
    [
        ("89.5", 8950),
        ("89.50m2", 8950),
        ("89.50 平方米", 8950),
        ("1,234.56", 123456),
        ("89,50", 8950),
        ("1,234", 123400),
        ("89.499999999999", 8950),
        ("90平", 9000),
    ],
)
def test_areas_are_read_to_the_hundredth(typed: str, hundredths: int) -> None:
    assert spelling.area_hundredths(typed) == (hundredths, False)


def test_a_third_decimal_is_rounded_and_told() -> None:
    assert spelling.area_hundredths("89.505") == (8951, True)


@pytest.mark.parametrize("typed", ["约89", "八十九", "89*2", "-89", "89.5.1", "12,34,56"])
def test_what_is_no_area_is_none(typed: str) -> None:
    assert spelling.area_hundredths(typed) is None


@pytest.mark.parametrize(
    "typed",
    [
        "2024-05-01",
        "2024-5-1",
        "2024/5/1",
        "2024.5.1",
        "2024.05.01",
        "2024年5月1日",
        "2024 年 5 月 1 日",
        "20240501",
        "2024-05-01 00:00:00",
        "2024-05-01T08:30:00",
        "45413",
        45413,
        45413.75,
        20240501,
    ],
)
def test_dates_are_read_in_every_usual_spelling(typed: str | float) -> None:
    assert spelling.day(typed) == date(2024, 5, 1)


def test_a_month_begins_on_its_first_and_ends_on_its_last_day() -> None:
    assert spelling.day("2024年2月") == date(2024, 2, 1)
    assert spelling.day("2024.2", last=True) == date(2024, 2, 29)


@pytest.mark.parametrize(
    "typed", ["5/1/2024", "24-5-1", "2024-13-01", "2024-02-30", "五月", "0", -3, "2300-01-01"]
)
def test_what_is_no_date_for_certain_is_none(typed: str | float) -> None:
    assert spelling.day(typed) is None


def test_serial_numbers_follow_the_spreadsheets_calendar() -> None:
    assert date_of_serial(1) == date(1900, 1, 1)
    assert date_of_serial(61) == date(1900, 3, 1)
    assert date_of_serial(43951, since_1904=True) == date(2024, 5, 1)
    assert date_of_serial(0) is None
    assert date_of_serial(9_999_999) is None


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("yyyy-mm-dd", DATE),
        ('yyyy"年"m"月"d"日"', DATE),
        ("[$-804]m/d;@", DATE),
        ("mm:ss", PLAIN),
        ("General", PLAIN),
        ("0.00_ ", PLAIN),
        ('0"d"', PLAIN),
        ("0000", 4),
    ],
)
def test_a_number_format_tells_dates_and_leading_zeros(code: str, kind: int) -> None:
    assert meaning(164, code) == kind


def test_built_in_formats_tell_dates() -> None:
    assert [meaning(number, None) for number in (0, 14, 20, 31, 57)] == [
        PLAIN,
        DATE,
        PLAIN,
        DATE,
        DATE,
    ]


@pytest.mark.rule("E06")
@pytest.mark.parametrize(
    ("typed", "relation"),
    [
        ("业主", Relation.OWNER),
        ("产权人", Relation.OWNER),
        ("Owner", Relation.OWNER),
        ("租 户", Relation.TENANT),
        ("承租人", Relation.TENANT),
        ("配偶", Relation.FAMILY),
        ("family", Relation.FAMILY),
        ("代理人", Relation.AGENT),
        ("邻居", None),
    ],
)
def test_relations_are_read_in_the_words_people_use(typed: str, relation: Relation | None) -> None:
    assert spelling.relation(typed) is relation


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("10031234567", ["10031234567"]),
        ("1003 123 4567", ["10031234567"]),
        ("1003-1234-567", ["10031234567"]),
        ("100-3123-4567", ["10031234567"]),
        ("+86 100 3123 4567", ["10031234567"]),
        ("86-10031234567", ["10031234567"]),
        ("10031234567/10037654321", ["10031234567", "10037654321"]),
        ("10031234567 10037654321", ["10031234567", "10037654321"]),
        ("10031234567、10031234567", ["10031234567"]),
        ("10031234567(妈妈)", ["10031234567"]),
        ("手机:10031234567", ["10031234567"]),
        ("(010)00001234", ["010-00001234"]),
        ("0898-00001234转12", ["0898-00001234-12"]),
        ("089800001234", ["0898-00001234"]),
        ("+852 0000 1234", ["+85200001234"]),
        ("400-000-1234", ["400-000-1234"]),
        ("问物业", ["问物业"]),
        ("0", []),
    ],
)
def test_phones_are_told_apart_and_spelled_alike(typed: str, numbers: list[str]) -> None:
    assert phones.phones(typed) == numbers


@pytest.mark.parametrize("number", ["10031234567", "010-00001234", "+85200001234", "400-000-1234"])
def test_a_number_of_a_usual_shape_is_not_doubtful(number: str) -> None:
    assert not phones.is_doubtful(number)


@pytest.mark.parametrize("number", ["1003123456", "100312345678", "问物业", "12", "00000000"])
def test_a_number_of_another_shape_is_doubtful(number: str) -> None:
    assert phones.is_doubtful(number)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("琼Z12345", ["琼Z12345"]),
        ("琼z·12345", ["琼Z12345"]),
        ("琼Z 12345", ["琼Z12345"]),
        ("琼ZD12345", ["琼ZD12345"]),
        ("琼Z12345D", ["琼Z12345D"]),
        ("琼Z1234学", ["琼Z1234学"]),
        ("琼Z12345、琼ZD12345", ["琼Z12345", "琼ZD12345"]),
        ("琼Z12345 琼Z54321", ["琼Z12345", "琼Z54321"]),
        ("琼ZO2345", ["琼ZO2345"]),
        ("待上牌", ["待上牌"]),
    ],
)
def test_plates_are_spelled_alike_and_others_kept_as_typed(typed: str, kept: list[str]) -> None:
    assert plates.plates(typed) == kept


@pytest.mark.parametrize(
    "plate", ["琼Z1234", "琼Z123456", "琼I12345", "琼ZO2345", "Z12345", "临牌"]
)
def test_what_has_no_plates_shape_is_doubtful(plate: str) -> None:
    assert plates.is_doubtful(plate)


@pytest.mark.parametrize("plate", ["琼Z12345", "琼ZD12345", "琼Z1234警", "使012345"])
def test_a_plate_has_seven_characters_or_eight_for_new_energy(plate: str) -> None:
    assert not plates.is_doubtful(plate)


@pytest.mark.parametrize(
    ("typed", "people"),
    [
        ("张 三", ["张三"]),
        ("张三、李四", ["张三", "李四"]),
        ("张三 李四", ["张三", "李四"]),
        ("欧阳 文博", ["欧阳文博"]),
        ("阿卜杜·拉赫曼", ["阿卜杜·拉赫曼"]),
        ("Smith, John", ["Smith, John"]),
        ("某某贸易有限公司/二部", ["某某贸易有限公司/二部"]),
        ("空置", []),
        ("", []),
    ],
)
def test_names_are_closed_up_and_couples_told_apart(typed: str, people: list[str]) -> None:
    assert names.names(typed) == people


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("8-2-0101", ("8", "2", "0101")),
        ("8栋2单元0101室", ("8", "2", "0101")),
        ("8号楼0101", ("8", "", "0101")),
        ("A座-12B", ("A", "", "12B")),
        ("8 - 0101", ("8", "", "0101")),
        ("别墅-12", ("别墅", "", "12")),
    ],
)
def test_an_address_in_one_cell_is_taken_apart(typed: str, parts: tuple[str, ...]) -> None:
    assert address(typed) == parts


@pytest.mark.parametrize("typed", ["0101", "8-2-1-0101", "-0101", "8--0101"])
def test_an_address_that_cannot_be_told_apart_is_none(typed: str) -> None:
    assert address(typed) is None


def test_words_for_building_entrance_and_room_do_not_count() -> None:
    assert place("8号楼", "2单元", "0101室") == place("8", "2", "0101")
    assert place("第8栋", "2门", "0101房").label == "8-2-0101"
    assert place("商业街", "", "S-12").label == "商业街-S-12"
