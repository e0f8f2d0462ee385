"""A file sealed in segments: it opens whole, in its place, and not otherwise."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chassis.sealing import EstateKeys, FileMasterKey, SealBroken, new_wrapped_key
from chassis.sealing.segments import (
    SEALED_BYTES,
    SEGMENT_BYTES,
    open_segment,
    seal_segment,
    segment_count,
)
from contracts.words import EstateId

OWNER = "dispatch.files:1"
CANARY = b"KANARIENVOGEL"


@pytest.fixture
def master(tmp_path: Path) -> FileMasterKey:
    return FileMasterKey.create(tmp_path / "master.key")


def keys_of(master: FileMasterKey, estate: str = "e1") -> EstateKeys:
    return EstateKeys(EstateId(estate), [new_wrapped_key(master, EstateId(estate))], master)


@given(st.integers(1, 10 * SEGMENT_BYTES))
def test_the_segments_of_a_file_hold_it_and_no_more(size: int) -> None:
    count = segment_count(size)

    assert (count - 1) * SEGMENT_BYTES < size <= count * SEGMENT_BYTES


def test_a_whole_segment_sealed_fills_a_chunk_and_shows_nothing(master: FileMasterKey) -> None:
    keys = keys_of(master)
    clear = (CANARY * SEGMENT_BYTES)[:SEGMENT_BYTES]

    sealed = seal_segment(keys, keys.newest, OWNER, 0, 1, clear)

    assert len(sealed) == SEALED_BYTES
    assert CANARY not in sealed
    assert open_segment(keys, keys.newest, OWNER, 0, 1, sealed) == clear


@pytest.mark.rule("J7")
@pytest.mark.parametrize(
    ("owner", "place", "count"),
    [("dispatch.files:2", 1, 3), ("gate.files:1", 1, 3), (OWNER, 0, 3), (OWNER, 1, 2)],
    ids=["another file", "another service", "another place", "a file cut short"],
)
def test_a_segment_opens_in_its_place_of_its_file_only(
    master: FileMasterKey, owner: str, place: int, count: int
) -> None:
    keys = keys_of(master)
    sealed = seal_segment(keys, keys.newest, OWNER, 1, 3, CANARY)

    with pytest.raises(SealBroken):
        open_segment(keys, keys.newest, owner, place, count, sealed)


def test_a_segment_opens_under_its_estates_key_only(master: FileMasterKey) -> None:
    mine, theirs = keys_of(master), keys_of(master, "e2")
    sealed = seal_segment(mine, mine.newest, OWNER, 0, 1, CANARY)

    with pytest.raises(SealBroken):
        open_segment(theirs, theirs.newest, OWNER, 0, 1, sealed)
    with pytest.raises(SealBroken):
        open_segment(theirs, mine.newest, OWNER, 0, 1, sealed)
    with pytest.raises(SealBroken):
        open_segment(mine, mine.newest, OWNER, 0, 1, sealed[:-1])
    with pytest.raises(SealBroken):
        open_segment(mine, mine.newest, OWNER, 0, 1, b"")
