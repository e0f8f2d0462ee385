"""When a unit was handed to its first owner (交付日期): read, carried, not taken for moving in."""

from datetime import date
from pathlib import Path

import pytest

from archives.directory.events import unit_stated
from archives.directory.model import Unit
from archives.roster.collection.reading import RosterFile
from archives.roster.commands.sample import write_sample
from archives.roster.model.faults import Fault
from archives.roster.model.fields import Field
from archives.roster.model.mapping import Mapping
from archives.roster.model.refusals import MappingUnusable
from contracts.words import UnitId
from tests.unit.archives.tables import csv, judged, planned

DELIVERED = date(2016, 6, 18)


def sheet(path: Path, heading: str, *days: object) -> Path:
    """Units 0101, 0102, … of one building, with an owner and a cell under the heading."""
    rows = [["8", f"010{place}", "张三", day] for place, day in enumerate(days, start=1)]
    return csv(path / "a.csv", [["楼栋", "房号", "姓名", heading], *rows])


@pytest.mark.rule("E05")
@pytest.mark.parametrize(
    "heading",
    ["交付日期", "交房日期", "入伙日期", "收楼日期", "交房时间", "Delivery date", "Handover"],
)
def test_a_delivery_date_is_the_units_and_nobodys_first_day(tmp_path: Path, heading: str) -> None:
    rows, findings = judged(sheet(tmp_path, heading, "2016-06-18"))

    assert findings == []
    assert rows[0].delivered_on == DELIVERED
    assert rows[0].people[0].since is None


def test_moving_in_is_no_delivery(tmp_path: Path) -> None:
    rows, _ = judged(sheet(tmp_path, "入住日期", "2016-06-18"))

    assert rows[0].delivered_on is None
    assert rows[0].people[0].since == DELIVERED


@pytest.mark.parametrize("written", ["2016.6.18", "2016年6月18日", "20160618", "2016/6/18"])
def test_a_delivery_date_is_read_in_the_ways_people_write_it(tmp_path: Path, written: str) -> None:
    assert judged(sheet(tmp_path, "交付日期", written))[0][0].delivered_on == DELIVERED


def test_a_delivery_date_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    rows, findings = judged(sheet(tmp_path, "交付日期", "2016-06-31", "", "无"))

    assert [(finding.fault, finding.row) for finding in findings] == [(Fault.DATE_UNREADABLE, 2)]
    assert [row.delivered_on for row in rows] == [None, None]


def test_a_mapping_fixes_the_day_for_units_that_name_none(tmp_path: Path) -> None:
    mapping = Mapping(fixed={Field.DELIVERED: "2016-06-18"})

    rows, _ = judged(sheet(tmp_path, "交付日期", "", "2017-01-01"), mapping)

    assert [row.delivered_on for row in rows] == [DELIVERED, date(2017, 1, 1)]


def test_a_fixed_day_that_is_none_is_refused(tmp_path: Path) -> None:
    mapping = Mapping(fixed={Field.DELIVERED: "soon"})

    with (
        RosterFile(sheet(tmp_path, "交付日期", ""), mapping) as roster,
        pytest.raises(MappingUnusable, match="soon"),
    ):
        list(roster.rows())


def test_rows_of_one_unit_complete_each_other_and_must_not_contradict(tmp_path: Path) -> None:
    headings = ["楼栋", "房号", "姓名", "交付日期"]
    said = [("张三", ""), ("李四", "2016-06-18"), ("王五", "2016/6/18"), ("赵六", "2016-06-19")]
    path = csv(tmp_path / "a.csv", [headings, *(["8", "0101", *each] for each in said)])

    plan, findings = planned(path)

    assert [unit.unit.delivered_on for unit in plan.units()] == [DELIVERED]
    [finding] = findings.blocking
    assert (finding.fault, finding.row) == (Fault.UNIT_CONTRADICTED, 5)
    assert "2016-06-18" in finding.advice("en")
    assert "3" in finding.advice("en")


def test_what_a_newer_roster_does_not_say_stays_and_what_it_says_is_stated() -> None:
    unit = Unit(id=UnitId("u"), building="8", room="0101", label="8-0101", delivered_on=DELIVERED)
    silent = unit.model_copy(update={"delivered_on": None})
    corrected = unit.model_copy(update={"delivered_on": date(2016, 7, 1)})

    unit.follow(silent)
    assert unit_stated(unit).delivered_on == DELIVERED

    unit.follow(corrected)
    assert unit_stated(unit).delivered_on == date(2016, 7, 1)


def test_the_sample_estate_was_handed_over_in_phases_before_anybody_moved_in(
    tmp_path: Path,
) -> None:
    path = tmp_path / "sample.csv"
    write_sample(path, units=800, people=900, plates=0)

    plan, findings = planned(path)

    assert findings.blocking == []
    units = {each.unit.id: each.unit for each in plan.units(limit=100_000)}
    delivered = {unit.delivered_on for unit in units.values() if unit.use == "住宅"}
    assert len(delivered) == 3
    assert None not in delivered
    assert {unit.delivered_on for unit in units.values() if unit.use == "车位"} == {None}
    for person in plan.people(limit=100_000):
        for tie in person.ties:
            day = units[tie.unit_id].delivered_on
            assert day is None or tie.since is None or day <= tie.since
