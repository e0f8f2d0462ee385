"""The made-up estate: lifelike, dirty, always the same, and nobody's real number in it."""

import re
import zipfile
from pathlib import Path
from typing import NamedTuple

import pytest

from archives.directory.model import phone_digits
from archives.roster.collection.plan import Plan
from archives.roster.collection.reading import RosterFile
from archives.roster.commands.sample import write_sample
from archives.roster.model.faults import Finding
from archives.roster.model.rows import RosterRow
from contracts.words import Relation
from tests.unit.archives.tables import ESTATE, judged, outline, planned


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.xlsx"
    write_sample(path)
    return path


@pytest.fixture(scope="module")
def sample_csv(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.csv"
    write_sample(path)
    return path


class Read(NamedTuple):
    """What is read from the sample, once for all who ask."""

    rows: list[RosterRow]
    plan: Plan
    ignored_headings: list[str]


@pytest.fixture(scope="module")
def read(sample: Path) -> Read:
    rows: list[RosterRow] = []
    findings: list[Finding] = []
    plan = Plan(ESTATE)
    with RosterFile(sample) as roster:
        for each in roster.rows():
            findings += each.findings
            if each.row is not None:
                rows.append(each.row)
                findings += plan.fold(each.sheet, each.row)
    plan.settle()
    assert not any(finding.blocks for finding in findings)
    return Read(rows, plan, roster.ignored_headings)


@pytest.fixture(scope="module")
def plan(read: Read) -> Plan:
    return read.plan


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_the_same_seed_gives_the_same_bytes(tmp_path: Path, suffix: str) -> None:
    first, second, other = (tmp_path / f"{name}{suffix}" for name in ("a", "b", "c"))

    write_sample(first, units=60, people=150, plates=40, seed=1)
    write_sample(second, units=60, people=150, plates=40, seed=1)
    write_sample(other, units=60, people=150, plates=40, seed=2)

    assert first.read_bytes() == second.read_bytes()
    assert first.read_bytes() != other.read_bytes()


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
@pytest.mark.parametrize(
    ("units", "people", "plates"), [(200, 500, 150), (50, 20, 10), (10, 80, 0)]
)
def test_it_has_exactly_so_many_units_people_and_plates(
    tmp_path: Path, suffix: str, units: int, people: int, plates: int
) -> None:
    path = tmp_path / f"sample{suffix}"
    write_sample(path, units, people, plates, seed=7)

    plan, findings = planned(path)

    assert findings.blocking == []
    told = outline(plan)
    assert len(plan.units(limit=100_000)) == units
    assert len(told) == people
    assert len({plate for _, _, its, _ in told for plate in its}) == plates


@pytest.mark.rule("E06", "E15")
def test_it_has_the_usual_cases(plan: Plan) -> None:
    people = plan.people(limit=100_000)
    assert (len(people), len(plan.units(limit=100_000))) == (3000, 1200)
    owners: dict[str, int] = {}
    for person in people:
        for tie in person.ties:
            owners[tie.unit_id] = owners.get(tie.unit_id, 0) + (tie.relation is Relation.OWNER)

    assert sum(len(person.ties) > 1 for person in people) > 50
    assert sum(number > 1 for number in owners.values()) > 100
    assert sum(not person.phones for person in people) > 200
    assert {tie.relation for person in people for tie in person.ties} == set(Relation)
    tenancies = [tie for person in people for tie in person.ties if tie.relation is Relation.TENANT]
    assert all(tie.since and tie.until for tie in tenancies)
    assert {planned.unit.use for planned in plan.units(limit=100_000)} == {
        "住宅",
        "别墅",
        "商铺",
        "车位",
    }


def test_it_has_the_usual_dirt(sample: Path, sample_csv: Path) -> None:
    with zipfile.ZipFile(sample) as packed:
        sheet = packed.read("xl/worksheets/sheet1.xml").decode()
    text = sample_csv.read_text(encoding="utf-8-sig")

    assert sheet.count("<mergeCell ") > 1_000
    assert re.search("[０-９]{4}", text)
    assert re.search(r"[^,] ,", text)
    assert "\u3000," in text
    assert "㎡," in text
    assert "、" in text
    assert len(re.findall(r"\d{4}年\d{1,2}月\d{1,2}日", text)) > 50


def test_no_phone_in_it_can_be_anybodys(plan: Plan) -> None:
    phones = {
        phone_digits(phone) for person in plan.people(limit=100_000) for phone in person.phones
    }

    assert len(phones) > 2_000
    assert all(re.fullmatch(r"1003\d{7}", phone) for phone in phones)


def test_no_plate_in_it_can_be_anybodys(plan: Plan) -> None:
    plates = {plate for person in plan.people(limit=100_000) for plate in person.plates}

    assert all(plate.startswith("琼Z") for plate in plates)


def test_xlsx_and_csv_tell_of_the_same_estate(read: Read, sample_csv: Path) -> None:
    def told(rows: list[RosterRow]) -> set[tuple[str, str]]:
        return {(each.place.label, entry.name) for each in rows for entry in each.people}

    assert told(read.rows) == told(judged(sample_csv)[0])


def test_its_remark_column_is_told_as_not_read(read: Read) -> None:
    assert read.ignored_headings == ["备注"]
