"""Crews, and who is sent to another department at night."""

from datetime import timedelta

import pytest

from contracts.orders import Department
from contracts.words import StaffId
from dispatch.colleagues.model import Colleague
from dispatch.crews.model import (
    Crew,
    CrewDissolved,
    CrewNameTaken,
    CrewStands,
    NamedTwice,
    looks_after,
)
from dispatch.reassignments.model import (
    LONGEST,
    NotWithinADay,
    Posting,
    ReassignedAlready,
    Reassignment,
    ReleasedAlready,
    TheirOwnDepartment,
)
from tests.unit.dispatch.builders import LI, MONDAY, WANG, minutes, staff


def test_a_crew_looks_after_its_buildings_and_who_is_in_none_after_all() -> None:
    north = Crew(id="n", name="北区班", members=(WANG,), buildings=("1", "2"))
    everywhere = Crew(id="e", name="机动班", members=(LI,))

    assert looks_after(WANG, "1", [north, everywhere])
    assert not looks_after(WANG, "3", [north, everywhere])
    assert looks_after(LI, "3", [north, everywhere])
    assert looks_after(StaffId("chen"), "3", [north, everywhere])


def test_a_crew_that_is_dissolved_is_changed_by_nobody_until_it_is_back() -> None:
    crew = Crew(id="n", name="北区班", members=(WANG,))
    with pytest.raises(CrewStands):
        crew.bring_back()
    with pytest.raises(NamedTwice):
        crew.become("北区班", [WANG, WANG], [])
    crew.dissolve(staff("chief"), MONDAY)
    with pytest.raises(CrewDissolved):
        crew.become("南区班", [], [])
    with pytest.raises(CrewDissolved):
        crew.dissolve(staff("chief"), MONDAY)

    crew.bring_back()

    with pytest.raises(CrewNameTaken):
        crew.must_differ_in_name([Crew(id="o", name="北 区班")])
    crew.must_differ_in_name([crew, Crew(id="o", name="南区班")])


@pytest.mark.rule("P09", "F48")
def test_a_reassignment_ends_by_itself_within_a_day_or_before() -> None:
    entry = Reassignment(
        id="r",
        staff_id=WANG,
        from_department=Department.SECURITY,
        to_department=Department.ENGINEERING,
        reason="爆管",
        by=staff("night"),
        at=MONDAY,
        until=MONDAY + LONGEST,
    )
    entry.must_make_sense()
    for until in (MONDAY, MONDAY + LONGEST + minutes(1)):
        with pytest.raises(NotWithinADay):
            entry.model_copy(update={"until": until}).must_make_sense()
    with pytest.raises(TheirOwnDepartment):
        entry.model_copy(update={"to_department": Department.SECURITY}).must_make_sense()
    assert entry.stands(MONDAY)
    assert not entry.stands(entry.until)

    entry.release(MONDAY + timedelta(hours=1), staff("night"))

    assert not entry.stands(MONDAY + timedelta(hours=1))
    with pytest.raises(ReleasedAlready):
        entry.release(MONDAY + timedelta(hours=2), staff("night"))
    posting = Posting(
        id=WANG, reassignment_id="r", department=entry.to_department, until=entry.until
    )
    with pytest.raises(ReassignedAlready):
        posting.must_be_over(MONDAY)
    posting.must_be_over(entry.until)


def test_a_colleagues_department_is_that_of_their_role_and_managers_have_none() -> None:
    assert Colleague(id=WANG, name="王", roles=("P18", "P16")).department is Department.SECURITY
    assert Colleague(id=WANG, name="王", roles=("P03",)).department is None
