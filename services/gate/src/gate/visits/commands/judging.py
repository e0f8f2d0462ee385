"""Every rule an admission meets, each refusing for itself: asked beforehand the first one stops the
visitor, told afterwards each is a difference of its own.
"""

from chassis.work import Work
from gate.directory.model import Person, Unit
from gate.expected.commands import come_as_expected, standing_permission_for
from gate.passes.model import Pass, Standing, pass_number
from gate.sites.model import Site
from gate.telling.model import Told
from gate.visits.collection import AdmissionPolicy
from gate.visits.commands.told import day_of
from gate.visits.model import rules
from gate.visits.model.told import ConsentHow, Particulars
from gate.watch.commands import must_not_be_watched


async def judge_admission(
    about: Particulars,
    unit: Unit | None,
    policy: AdmissionPolicy,
    visit_id: str,
    work: Work,
    told: Told,
) -> None:
    """Whether somebody of this class may come in now, to whom and by what they say.

    A standing permission the guard knows of and did not name is looked up and named.
    """
    with told.tolerating(about=visit_id):
        rules.must_not_be_a_tout(about)
    with told.tolerating(about=visit_id):
        rules.must_go_somewhere(about)
    with told.tolerating(about=visit_id):
        rules.must_be_in_the_directory(about, known=unit is not None)
    if not policy.standing_permissions:
        with told.tolerating(about=visit_id):
            rules.must_not_use_standing_consent(about)
    about.expected_id = about.expected_id or await _standing_permission(about, work, told)
    with told.tolerating(about=visit_id):
        rules.must_have_the_hosts_yes(about, asked_of=policy.host_is_asked)
    if about.expected_id is not None:
        await come_as_expected(about.expected_id, about.unit_id, visit_id, work, told)
    await _host_must_live_there(about, visit_id, work, told)
    await must_not_be_watched(
        name=about.name,
        plate=about.vehicle.plate if about.vehicle else "",
        seen_id=about.watch_entry_id,
        approved_by=about.approved_by,
        about=visit_id,
        work=work,
        told=told,
    )
    await _must_work_here(about, visit_id, work, told)
    with told.tolerating(about=visit_id):
        rules.must_know_the_way(about)
    with told.tolerating(about=visit_id):
        rules.must_tell(about, policy.asked_for)


async def _standing_permission(about: Particulars, work: Work, told: Told) -> str | None:
    """Which one a guest comes by whom the guard knows as one who may always come."""
    by_standing = about.consent is not None and about.consent.how is ConsentHow.STANDING
    if not by_standing or about.unit_id is None:
        return None
    return await standing_permission_for(about.name, about.unit_id, work, told)


async def _host_must_live_there(about: Particulars, visit_id: str, work: Work, told: Told) -> None:
    if about.host_id is None or about.unit_id is None:
        return
    host = await work.find(Person, about.host_id)
    ties = host.ties_on(await day_of(work, told)) if host else []
    with told.tolerating(about=visit_id):
        rules.host_must_live_there(about, [tie.unit_id for tie in ties])
    if host is None:
        # Others would wait in vain for a person of whom the directory knows nothing.
        about.host_id = None


async def _must_work_here(about: Particulars, visit_id: str, work: Work, told: Told) -> None:
    with told.tolerating(about=visit_id):
        rules.must_work_here(about)
    if about.pass_number:
        found = await work.select(Pass, {"number": pass_number(about.pass_number)}, limit=1)
        standing = found[0].standing(await day_of(work, told)) if found else Standing.UNKNOWN
        with told.tolerating(about=visit_id):
            rules.pass_must_be_in_force(standing)
        if found:
            with told.tolerating(about=visit_id):
                found[0].must_be_shown_by(about.name, about.site_id)
    if about.site_id:
        site = await work.find(Site, about.site_id)
        with told.tolerating(about=visit_id):
            rules.site_must_be_known(known=site is not None)
        if site is not None:
            with told.tolerating(about=site.id):
                site.must_be_live(await day_of(work, told), about.unit_label or site.place)
