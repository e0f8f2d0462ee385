"""The drill in containers: a backup amid work, restored into a new project, which goes on."""

import shutil
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from chassis.testing import eventually
from guanjia.data_folder import Addresses
from guanjia.demo.person import Person
from guanjia.demo.telling import Story
from tests.compose.live.calls import CONTACTS, calls_coming_in
from tests.compose.live.containers import Project, platform_of
from tests.e2e.operating.operated import Operated
from tests.e2e.operating.test_drill import CALL, contacts, half_of_it, the_other_half
from tests.e2e.shapes import Platform

pytestmark = pytest.mark.timeout(900)

KEY = Path("platform") / "master.key"


class InContainers(Operated):
    """What the embedded drill asks of a platform, of one in containers."""

    def __init__(self, platform: Platform) -> None:
        super().__init__(platform.client, Path())
        self._nats_url = platform.nats_url

    @property
    def addresses(self) -> Addresses:
        return Addresses(pid=0, address=str(self.client.base_url), nats_url=self._nats_url)


async def test_a_project_restored_from_a_backup_taken_amid_work_goes_on(
    project: Project, platform: Platform, tmp_path: Path
) -> None:
    case = await half_of_it(Story(Console(file=StringIO())), InContainers(platform))
    desk = Person("陈", platform.client)
    assert (await desk.sign_in("desk")).is_success
    async with calls_coming_in(platform.client, "备份期间") as calls:
        await eventually(lambda: calls.more_than(5), within_seconds=60)
        before = await contacts(desk)
        printed = await project.operate("guanjia", "backup", "/backups/drill.tar")
        so_far = len(calls.handed_over)
        await eventually(lambda: calls.more_than(so_far + 5), within_seconds=60)
    assert (await desk.sign_in("desk")).is_success
    at_the_end = await contacts(desk)
    assert "master.key" in printed, "it says where the key is"

    # The key comes from where it is kept; all other secrets are the new project's own.
    new = Project("guanjia-restored", tmp_path / "secrets", project.backups)
    (new.secrets / KEY).parent.mkdir(parents=True)
    shutil.copy(project.secrets / KEY, new.secrets / KEY)
    try:
        await new.compose("run", "--rm", "-T", "setup")
        printed = await new.operate("guanjia", "restore", "/backups/drill.tar")
        assert "一致" in printed
        await new.make("up")
        async with platform_of(new) as restored:
            await it_goes_on(restored, before, at_the_end)
            story = Story(Console(file=StringIO()))
            await the_other_half(story, InContainers(restored), case)
    finally:
        await new.remove()


async def it_goes_on(
    restored: Platform, before: dict[str, str], at_the_end: dict[str, str]
) -> None:
    """What was there at the moment is there, nothing after it, and the numbers follow on."""
    desk = Person("陈", restored.client)
    assert (await desk.sign_in("desk")).is_success
    kept = await contacts(desk)
    assert set(before) <= set(kept) < set(at_the_end)
    assert all(at_the_end[id_] == number for id_, number in kept.items())
    new = await desk.do(CONTACTS, matter="恢复之后", **CALL)
    assert new.status_code == 201, new.text
    assert int(new.json()["number"][-4:]) == max(int(each[-4:]) for each in kept.values()) + 1
