"""Which backups stay and when the next is due: by their names, whoever copies or touches them."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from guanjia.backup.keeping import forget_old, is_due, kept_in, name_at

NOW = datetime(2026, 11, 22, 6, tzinfo=UTC)
DAY = timedelta(days=1)


def backups(folder: Path, *ages: timedelta) -> list[Path]:
    paths = [folder / name_at(NOW - age) for age in ages]
    for path in paths:
        path.touch()
    return paths


def test_the_newest_stay_and_strangers_are_left_alone(tmp_path: Path) -> None:
    strangers = [tmp_path / "notes.txt", tmp_path / "guanjia-old.tar", tmp_path / ".draft.part"]
    for stranger in strangers:
        stranger.touch()
    newest, middle, oldest = backups(tmp_path, DAY, 2 * DAY, 3 * DAY)

    assert forget_old(tmp_path, 2) == [oldest]

    assert set(tmp_path.iterdir()) == {*strangers, newest, middle}
    assert [each.path for each in kept_in(tmp_path)] == [newest, middle]


def test_another_is_due_when_the_newest_is_too_old_or_there_is_none(tmp_path: Path) -> None:
    assert is_due(tmp_path / "no such folder", DAY, NOW)
    backups(tmp_path, 5 * DAY, timedelta(hours=23))
    assert not is_due(tmp_path, DAY, NOW)
    assert is_due(tmp_path, timedelta(hours=23), NOW)


def test_a_name_tells_its_moment_to_the_second(tmp_path: Path) -> None:
    moments = [datetime(2028, 2, 29, 23, 59, 59, tzinfo=UTC), NOW, NOW - timedelta(seconds=1)]
    for moment in moments:
        (tmp_path / name_at(moment + timedelta(microseconds=7))).touch()

    assert [each.taken_at for each in kept_in(tmp_path)] == moments
