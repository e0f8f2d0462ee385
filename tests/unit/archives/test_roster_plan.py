"""A roster folded: who in it is one person, what contradicts, what the same file means again."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archives.directory.model import unit_id
from archives.roster.collection.plan import Plan
from archives.roster.collection.planned import State
from archives.roster.model.faults import Fault
from archives.roster.model.people import Entry
from archives.roster.model.places import Place
from archives.roster.model.rows import RosterRow
from contracts.words import PersonId, Relation
from tests.unit.archives.tables import ESTATE, HEADINGS, csv, outline, planned, row

A, B = "10031234567", "10037654321"


def a_roster(path: Path, *people: tuple[str, ...]) -> Path:
    """People as (room, name, relation, phone, plate, since, until); what is unsaid is left out."""
    rows = [row(*said[1:], unit=("8", "2", said[0], "", "")) for said in people]
    return csv(path / "roster.csv", [HEADINGS, *rows])


@pytest.mark.rule("E15")
def test_an_owner_of_two_units_is_one_person(tmp_path: Path) -> None:
    plan, _ = planned(
        a_roster(tmp_path, ("0101", "张三", "业主", A), ("0102", "张三", "业主", f"{B}/{A}"))
    )

    assert outline(plan) == [
        (
            "张三",
            [A, B],
            [],
            [("8-2-0101", "owner", None, None), ("8-2-0102", "owner", None, None)],
        )
    ]


@pytest.mark.rule("E15")
def test_two_owners_of_a_unit_are_two_people(tmp_path: Path) -> None:
    plan, _ = planned(
        a_roster(tmp_path, ("0101", "张三、李四", "业主", f"{A}/{B}"), ("0102", "李四", "业主", B))
    )

    assert [(name, phones, len(ties)) for name, phones, _, ties in outline(plan)] == [
        ("张三", [A], 1),
        ("李四", [B], 2),
    ]


def test_two_people_of_one_name_with_different_phones_are_two(tmp_path: Path) -> None:
    plan, _ = planned(a_roster(tmp_path, ("0101", "张三", "业主", A), ("0101", "张三", "家属", B)))

    assert [phones for _, phones, _, _ in outline(plan)] == [[A], [B]]


def test_one_phone_for_two_names_is_two_people(tmp_path: Path) -> None:
    plan, _ = planned(a_roster(tmp_path, ("0101", "张三", "业主", A), ("0101", "李四", "业主", A)))

    assert [name for name, _, _, _ in outline(plan)] == ["张三", "李四"]


@pytest.mark.parametrize("first", [True, False])
def test_a_row_without_a_phone_belongs_to_the_one_namesake_in_the_unit(
    tmp_path: Path, first: bool
) -> None:
    silent, known = ("0101", "张三", "业主", "", "琼Z12345"), ("0101", "张三", "业主", A)
    said = [silent, known] if first else [known, silent]

    plan, _ = planned(a_roster(tmp_path, *said))

    assert outline(plan) == [("张三", [A], ["琼Z12345"], [("8-2-0101", "owner", None, None)])]


def test_a_row_without_a_phone_belongs_to_nobody_where_two_share_the_name(tmp_path: Path) -> None:
    plan, _ = planned(
        a_roster(
            tmp_path,
            ("0101", "张三", "业主", A),
            ("0101", "张三", "家属", B),
            ("0101", "张三", "租户"),
        )
    )

    assert sorted(phones for _, phones, _, _ in outline(plan)) == [[], [A], [B]]


def test_without_phones_namesakes_in_different_units_are_two(tmp_path: Path) -> None:
    plan, _ = planned(a_roster(tmp_path, ("0101", "张三", "业主"), ("0102", "张三", "业主")))

    assert len(outline(plan)) == 2


def test_a_row_with_both_phones_shows_that_two_were_one(tmp_path: Path) -> None:
    plan, _ = planned(
        a_roster(
            tmp_path,
            ("0101", "张三", "业主", A, "琼Z11111"),
            ("0102", "张三", "业主", B, "琼Z22222"),
            ("0103", "张三", "业主", f"{A}、{B}"),
        )
    )

    ((_, phones, plates, ties),) = outline(plan)
    assert (phones, plates, len(ties)) == ([A, B], ["琼Z11111", "琼Z22222"], 3)


def numbered(path: Path, *people: tuple[str, str, str, str]) -> Path:
    return csv(
        path / "n.csv",
        [["楼栋", "房号", "人员编号", "姓名", "电话"], *(["8", *said] for said in people)],
    )


def test_a_person_number_decides(tmp_path: Path) -> None:
    plan, findings = planned(
        numbered(
            tmp_path,
            ("0101", "K1", "张三", A),
            ("0102", "K1", "张三", B),
            ("0103", "K2", "张三", A),
        )
    )

    assert findings.blocking == []
    assert [(phones, len(ties)) for _, phones, _, ties in outline(plan)] == [([A, B], 2), ([A], 1)]


def test_rows_with_and_without_the_number_meet_by_the_phone(tmp_path: Path) -> None:
    plan, _ = planned(
        numbered(
            tmp_path, ("0101", "", "张三", A), ("0102", "K1", "张三", A), ("0103", "", "张三", A)
        )
    )

    assert [(person.number, len(person.ties)) for person in plan.people()] == [("K1", 3)]


@pytest.mark.rule("E06")
def test_ties_have_kind_and_dates(tmp_path: Path) -> None:
    plan, _ = planned(
        a_roster(
            tmp_path,
            ("0101", "李四", "租户", B, "", "2024-05-01", "2025-04-30"),
            ("0102", "李四", "代理人", B, "", "", "长期"),
        )
    )

    assert outline(plan)[0][3] == [
        ("8-2-0101", "tenant", date(2024, 5, 1), date(2025, 4, 30)),
        ("8-2-0102", "agent", None, None),
    ]


def test_dates_left_open_by_one_row_are_filled_by_another(tmp_path: Path) -> None:
    plan, findings = planned(
        a_roster(
            tmp_path,
            ("0101", "李四", "租户", B, "", "2024-05-01"),
            ("0101", "李四", "租户", B, "", "", "2025-04-30"),
        )
    )

    assert findings.blocking == []
    assert outline(plan)[0][3] == [("8-2-0101", "tenant", date(2024, 5, 1), date(2025, 4, 30))]


def test_a_row_that_contradicts_is_left_out_whole(tmp_path: Path) -> None:
    path = csv(
        tmp_path / "a.csv",
        [
            HEADINGS,
            row("张三", "业主", A),
            row("李四", "业主", B, unit=("8", "2", "0101", "98.50", "住宅")),
        ],
    )

    plan, findings = planned(path)

    assert [finding.fault for finding in findings.blocking] == [Fault.UNIT_CONTRADICTED]
    assert [name for name, _, _, _ in outline(plan)] == ["张三"]
    assert plan.units()[0].unit.area_hundredths == 8950


def test_what_one_row_leaves_open_of_a_unit_another_fills_in(tmp_path: Path) -> None:
    path = csv(
        tmp_path / "a.csv",
        [
            HEADINGS,
            row("张三", "业主", unit=("8", "2", "0101", "", "")),
            row("李四", "家属", unit=("8", "2", "101", "89.5㎡", "住宅")),
        ],
    )

    plan, findings = planned(path)

    (unit,) = plan.units()
    assert findings.blocking == []
    assert (unit.unit.label, unit.unit.area_hundredths, unit.unit.use) == ("8-2-0101", 8950, "住宅")


def test_a_contradiction_between_sheets_names_the_other_sheet() -> None:
    with Plan(ESTATE) as plan:
        plan.fold("1号楼", a_row(2, "0101", area=8950))
        (finding,) = plan.fold("旧表", a_row(9, "0101", area=9000))

    assert finding.sheet == "旧表"
    assert "第 1号楼!2 行" in finding.advice("zh")


def a_row(number: int, room: str, *people: Entry, area: int | None = None) -> RosterRow:
    return RosterRow(number, Place("8", "2", room), f"8-2-{room}", area, "", people)


def an_entry(name: str, *phones: str, relation: Relation = Relation.OWNER) -> Entry:
    return Entry("", name, relation, phones, (), None, None)


def test_units_and_people_come_in_the_order_of_their_rows_and_by_pieces(tmp_path: Path) -> None:
    plan, _ = planned(
        a_roster(
            tmp_path, *((f"{room:04d}", f"张{chr(0x4E00 + room)}", "业主") for room in range(50))
        )
    )

    pieces = [plan.people(limit=20)]
    while pieces[-1]:
        pieces.append(plan.people(pieces[-1][-1].place, limit=20))

    assert [len(piece) for piece in pieces] == [20, 20, 10, 0]
    assert [person.name for piece in pieces for person in piece] == [
        f"张{chr(0x4E00 + room)}" for room in range(50)
    ]


def test_the_same_file_twice_yields_the_same_plan(tmp_path: Path) -> None:
    path = a_roster(
        tmp_path, ("0101", "张三", "业主", A), ("0102", "张三", "业主", A), ("0102", "李四", "租户")
    )

    first, second = planned(path)[0], planned(path)[0]

    assert first.units() == second.units()
    assert first.people() == second.people()


def test_whoever_is_one_person_of_the_directory_is_one_person_of_the_plan(tmp_path: Path) -> None:
    plan, _ = planned(
        a_roster(
            tmp_path,
            ("0101", "张三", "业主", A),
            ("0102", "张三", "业主", B),
            ("0103", "李四", "业主"),
        )
    )
    first, second, third = plan.people()

    plan.know([(first, PersonId("p1")), (second, PersonId("p1")), (third, PersonId("p2"))])
    plan.judge_people([(first, State.SAME), (second, State.SAME), (third, State.SAME)])
    plan.join_those_known_as_one()

    assert [(phones, len(ties)) for _, phones, _, ties in outline(plan)] == [([A, B], 2), ([], 1)]
    assert plan.person_counts()[State.UNSEEN] == 1
    assert [person.known_as for person in plan.people()] == ["p1", "p2"]


def test_names_alone_in_their_unit_and_relation_are_marked(tmp_path: Path) -> None:
    plan, _ = planned(
        a_roster(
            tmp_path,
            ("0101", "张三", "业主", A),
            ("0101", "张三", "业主", B),
            ("0101", "李四", "业主"),
        )
    )
    home = unit_id(ESTATE, "8", "2", "0101")

    assert [person.lone_ties for person in plan.people()] == [
        frozenset(),
        frozenset(),
        frozenset({(home, Relation.OWNER)}),
    ]


rooms = st.sampled_from(["0101", "0102", "0103"])
entries = st.builds(
    lambda name, phones: an_entry(name, *phones),
    st.sampled_from(["张三", "李四"]),
    st.lists(st.sampled_from([A, B, "10030000000"]), max_size=2, unique=True),
)


def people_of(said: list[tuple[str, Entry]]) -> set[tuple[object, ...]]:
    with Plan(ESTATE) as plan:
        for number, (room, entry) in enumerate(said, start=2):
            plan.fold("s", a_row(number, room, entry))
        plan.settle()
        return {
            (person.name, frozenset(person.phones), frozenset(person.ties))
            for person in plan.people()
        }


@pytest.mark.rule("E15")
@given(
    st.lists(st.tuples(rooms, entries), max_size=12).flatmap(
        lambda said: st.tuples(st.just(said), st.permutations(said))
    )
)
def test_who_is_one_person_does_not_depend_on_the_order_of_rows(
    orders: tuple[list[tuple[str, Entry]], list[tuple[str, Entry]]],
) -> None:
    assert people_of(orders[0]) == people_of(orders[1])
