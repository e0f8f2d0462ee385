"""Which column is what: Chinese and English, any order, under titles, by a mapping file."""

from pathlib import Path

import pytest

from archives.roster.collection.opening import read_mapping
from archives.roster.collection.reading import RosterFile
from archives.roster.model.fields import Field
from archives.roster.model.headings import column_letter
from archives.roster.model.mapping import Mapping
from archives.roster.model.refusals import HeadingTwice, MappingUnusable, NoHeadingRow
from contracts.words import Relation
from tests.unit.archives.tables import HEADINGS, csv, judged, row, xlsx

PERSON = ("张三", "业主", "10031234567", "琼Z12345", "2024-05-01", None)
ENGLISH = (
    "Building",
    "Entrance",
    "Room",
    "Area (m2)",
    "Use",
    "Name",
    "Relation",
    "Phone",
    "Plate No.",
    "Move-in date",
    "Until",
)


def test_chinese_and_english_headings_say_the_same(tmp_path: Path) -> None:
    chinese, _ = judged(csv(tmp_path / "zh.csv", [HEADINGS, row(*PERSON)]))
    english, _ = judged(csv(tmp_path / "en.csv", [ENGLISH, row(*PERSON)]))

    assert chinese == english
    assert chinese[0].people[0].relation is Relation.OWNER


def test_columns_stand_in_any_order(tmp_path: Path) -> None:
    usual, _ = judged(csv(tmp_path / "a.csv", [HEADINGS, row(*PERSON)]))
    backwards, _ = judged(
        csv(tmp_path / "b.csv", [list(reversed(HEADINGS)), list(reversed(row(*PERSON)))])
    )

    assert usual == backwards


@pytest.mark.parametrize(
    "headings",
    [
        "楼 栋|单元号|房号*|建筑面积（㎡）|用途|客户姓名|与业主关系|手机号码|车牌|入住日期|到期日",
        "楼栋 Building|单元|房号 Room|面积(必填)|用途|姓名|身份|电话|车辆|起租日|截止日期",
        "幢|门洞|室号|建面|业态|住户|人员类型|联系方式|车号|开始日期|结束日期",
    ],
)
def test_headings_are_known_by_many_names(tmp_path: Path, headings: str) -> None:
    usual, _ = judged(csv(tmp_path / "a.csv", [HEADINGS, row(*PERSON)]))
    others, _ = judged(csv(tmp_path / "b.csv", [headings.split("|"), row(*PERSON)]))

    assert usual == others


def test_title_rows_may_stand_above_the_headings(tmp_path: Path) -> None:
    titles: list[list[object]] = [["桂花园业主名册"], ["制表：客服中心", None, "2026年10月"], []]

    rows, findings = judged(xlsx(tmp_path / "a.xlsx", [*titles, HEADINGS, row(*PERSON)]))

    assert [(each.number, each.place.label) for each in rows] == [(5, "8-2-0101")]
    assert findings == []


def test_a_two_row_heading_is_read_by_its_lower_row(tmp_path: Path) -> None:
    upper = ["楼栋", "单元", "房号", "建筑面积", "用途", "住户信息"]
    lower = [None] * 5 + ["姓名", "关系", "电话", "车牌号", "起始日期", "截止日期"]
    merged = [f"{letter}1:{letter}2" for letter in "ABCDE"] + ["F1:K1"]

    rows, _ = judged(xlsx(tmp_path / "a.xlsx", [upper, lower, row(*PERSON)], merged))

    assert [each.number for each in rows] == [3]
    assert rows[0].people[0].name == "张三"


def test_the_headings_once_more_on_the_next_printed_page_are_no_row(tmp_path: Path) -> None:
    rows, findings = judged(
        csv(tmp_path / "a.csv", [HEADINGS, row(*PERSON), HEADINGS, row(*PERSON)])
    )

    assert [each.number for each in rows] == [2, 4]
    assert findings == []


@pytest.mark.parametrize(
    "last", [["合计", "1200 户"], ["备注：以上以产权证为准"], ["制表人：王"], ["Total", 1200]]
)
def test_a_sum_or_remark_below_is_no_row(tmp_path: Path, last: list[object]) -> None:
    rows, findings = judged(csv(tmp_path / "a.csv", [HEADINGS, row(*PERSON), [], last]))

    assert len(rows) == 1
    assert findings == []


@pytest.mark.rule("E06")
def test_owner_and_tenant_may_stand_side_by_side(tmp_path: Path) -> None:
    headings = ["楼栋", "房号", "业主姓名", "业主电话", "租户姓名", "租户电话", "车牌号"]
    both = ["8", "0101", "张三", "10031234567", "李四", "10037654321", "琼Z12345"]
    owner_only = ["8", "0102", "王五", None, None, None, None]

    rows, findings = judged(csv(tmp_path / "a.csv", [headings, both, owner_only]))

    assert findings == []
    assert [
        [(entry.name, entry.relation, entry.phones, entry.plates) for entry in each.people]
        for each in rows
    ] == [
        [
            ("张三", Relation.OWNER, ("10031234567",), ("琼Z12345",)),
            ("李四", Relation.TENANT, ("10037654321",), ()),
        ],
        [("王五", Relation.OWNER, (), ())],
    ]


def test_a_tenants_phone_is_never_taken_for_the_owners(tmp_path: Path) -> None:
    headings = ["楼栋", "房号", "业主姓名", "租户电话"]

    rows, _ = judged(csv(tmp_path / "a.csv", [headings, ["8", "0101", "张三", "10031234567"]]))

    assert rows[0].people[0].phones == ()


def test_several_phone_columns_are_all_read(tmp_path: Path) -> None:
    headings = ["楼栋", "房号", "姓名", "电话1", "电话2", "备用电话"]
    cells = ["8", "0101", "张三", "10030000001", "10030000002", "10030000001"]

    rows, _ = judged(csv(tmp_path / "a.csv", [headings, cells]))

    assert rows[0].people[0].phones == ("10030000001", "10030000002")


@pytest.mark.parametrize("heading", ["房号", "房屋地址", "Unit"])
def test_the_whole_address_may_stand_in_one_column(tmp_path: Path, heading: str) -> None:
    rows, _ = judged(csv(tmp_path / "a.csv", [[heading, "姓名"], ["8-2-0101", "张三"]]))

    assert rows[0].place == ("8", "2", "0101")
    assert rows[0].label == "8-2-0101"


def test_without_a_relation_column_people_are_owners(tmp_path: Path) -> None:
    rows, findings = judged(
        csv(tmp_path / "a.csv", [["楼栋", "房号", "姓名"], ["8", "0101", "张三"]])
    )

    assert rows[0].people[0].relation is Relation.OWNER
    assert findings == []


def test_headings_that_mean_nothing_are_told(tmp_path: Path) -> None:
    path = csv(
        tmp_path / "a.csv", [["楼栋", "房号", "姓名", "学历"], ["8", "0101", "张三", "博士"]]
    )

    with RosterFile(path) as roster:
        list(roster.rows())

    assert roster.ignored_headings == ["学历"]


def test_a_file_without_headings_is_refused_with_what_is_missing(tmp_path: Path) -> None:
    path = csv(tmp_path / "a.csv", [["门牌", "业主姓名", "随便"], ["1", "张三", "x"]])
    no_room = csv(tmp_path / "b.csv", [["楼栋", "姓名"], ["1", "张三"]])
    nothing = csv(tmp_path / "c.csv", [["甲", "乙"], ["丙", "丁"]])

    assert judged(path)[1][0].fault == "address_unreadable"
    with pytest.raises(NoHeadingRow) as refused:
        judged(no_room)
    assert "房号/room" in refused.value.message("zh")
    assert "楼栋、姓名" in refused.value.message("zh")
    with pytest.raises(NoHeadingRow, match="missing 楼栋/building、房号/room"):
        judged(nothing)


def test_two_columns_of_one_meaning_are_refused(tmp_path: Path) -> None:
    path = csv(tmp_path / "a.csv", [["楼栋", "房号", "室号", "姓名"], ["8", "1", "2", "张三"]])

    with pytest.raises(HeadingTwice, match="B“房号”, C“室号”"):
        judged(path)


STRANGE = [["坐落", "铺位", "经营者", "经营者电话", "房东", "日期"]]
STRANGE_ROW = ["商业街", "S-12", "李四", "10037654321", "张三", "2024-05-01"]
MAPPING_TOML = """
[columns]
building = "坐落"
room = "铺位"
since = "日期"
owner.name = "房东"
tenant.name = "经营者"
tenant.phone = ["经营者电话"]
"""


@pytest.mark.parametrize(
    "text",
    [
        MAPPING_TOML,
        """{"columns": {"building": "坐落", "room": "铺位", "since": "日期",
            "owner": {"name": "房东"}, "tenant": {"name": "经营者", "phone": "经营者电话"}}}""",
    ],
    ids=["toml", "json"],
)
def test_a_mapping_file_names_other_headings(tmp_path: Path, text: str) -> None:
    mapping = Mapping.parse(text)

    rows, findings = judged(csv(tmp_path / "a.csv", [*STRANGE, STRANGE_ROW]), mapping)

    assert findings == []
    assert rows[0].place == ("商业街", "", "S-12")
    people = {entry.relation: (entry.name, entry.phones) for entry in rows[0].people}
    assert people == {
        Relation.OWNER: ("张三", ()),
        Relation.TENANT: ("李四", ("10037654321",)),
    }


def test_a_flat_mapping_is_a_list_of_headings(tmp_path: Path) -> None:
    mapping = Mapping.parse('room = "铺位"\nbuilding = "坐落"\nname = "经营者"')

    rows, _ = judged(csv(tmp_path / "a.csv", [*STRANGE, STRANGE_ROW]), mapping)

    assert rows[0].people[0].name == "李四"


def test_a_mapping_goes_before_what_a_heading_usually_means(tmp_path: Path) -> None:
    mapping = Mapping.parse('room = "编号"')
    headings = ["楼栋", "房号", "编号", "姓名"]

    rows, _ = judged(csv(tmp_path / "a.csv", [headings, ["8", "x", "0101", "张三"]]), mapping)

    assert rows[0].place.room == "0101"


def test_what_no_column_says_may_be_fixed(tmp_path: Path) -> None:
    mapping = Mapping.parse('[fixed]\nbuilding = "商业街"\nrelation = "tenant"\nuse = "商铺"')

    rows, _ = judged(csv(tmp_path / "a.csv", [["房号", "姓名"], ["S-12", "李四"]]), mapping)

    assert (rows[0].place.label, rows[0].use) == ("商业街-S-12", "商铺")
    assert rows[0].people[0].relation is Relation.TENANT


def test_empty_cells_mean_as_above_only_where_the_mapping_says_so(tmp_path: Path) -> None:
    path = csv(
        tmp_path / "a.csv",
        [["楼栋", "房号", "姓名"], ["8", "0101", "张三"], [None, None, "李四"]],
    )

    _, findings = judged(path)
    rows, none = judged(path, Mapping.parse('fill_down = ["building", "room"]'))

    assert [finding.fault for finding in findings] == ["building_missing", "room_missing"]
    assert [each.place.label for each in rows] == ["8-0101", "8-0101"]
    assert none == []


def test_the_heading_row_may_be_named(tmp_path: Path) -> None:
    path = csv(
        tmp_path / "a.csv",
        [
            ["楼栋", "房号", "姓名", "电话"],
            ["楼栋", "房号", "姓名", "备注"],
            ["8", "0101", "张三", "x"],
        ],
    )

    rows, _ = judged(path, Mapping.parse("heading_row = 2"))

    assert len(rows) == 1
    assert rows[0].people[0].phones == ()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[columns", "end of a table"),
        ("{", "Expecting"),
        ('[columns]\ncolour = "颜色"', "colour"),
        ('room = ["甲", "乙"]', "one heading only"),
        ('room = "甲"\nbuilding = "甲"', "named twice"),
        ('[columns.phone]\nname = "甲"', "only owner, tenant, family and agent"),
        ("sheets = 7", "sheets"),
        ("surprise = 1\nsheets = 'a'", "surprise"),
    ],
)
def test_a_mapping_that_means_nothing_is_refused_with_the_names_that_do(
    text: str, reason: str
) -> None:
    with pytest.raises(MappingUnusable) as refused:
        Mapping.parse(text)

    assert reason in str(refused.value)
    assert "entrance" in str(refused.value)


def test_a_mapped_heading_that_is_not_there_is_missed(tmp_path: Path) -> None:
    path = csv(tmp_path / "a.csv", [HEADINGS, row(*PERSON)])

    with pytest.raises(NoHeadingRow, match="missing 人员编号/person number"):
        judged(path, Mapping.parse('number = "工号"'))


def test_a_fixed_relation_must_be_one(tmp_path: Path) -> None:
    path = csv(tmp_path / "a.csv", [HEADINGS, row(*PERSON)])

    with pytest.raises(MappingUnusable, match=r"fixed\.relation: 邻居"):
        judged(path, Mapping(fixed={Field.RELATION: "邻居"}))


def test_a_mapping_file_is_read_from_disk_within_bounds(tmp_path: Path) -> None:
    good, large, latin = tmp_path / "m.toml", tmp_path / "l.toml", tmp_path / "g.toml"
    good.write_text('\ufeffroom = "铺位"', encoding="utf-8")
    large.write_text("#" * 200_000)
    latin.write_bytes("room = '铺位'".encode("gb18030"))

    assert read_mapping(good).headings() == {"铺位": (Field.ROOM, None)}
    with pytest.raises(MappingUnusable, match="larger"):
        read_mapping(large)
    with pytest.raises(MappingUnusable, match="UTF-8"):
        read_mapping(latin)


def test_columns_are_lettered_as_in_spreadsheets() -> None:
    assert [column_letter(index) for index in (0, 25, 26, 701, 702)] == [
        "A",
        "Z",
        "AA",
        "ZZ",
        "AAA",
    ]
