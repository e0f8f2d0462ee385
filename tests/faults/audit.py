"""The auditor: laws over what is left, each naming what it finds lost, doubled or wrong. Pure."""

import uuid
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from tests.faults.evidence import Aggregate, Evidence, Said

RESTS_WITHIN_SECONDS = 30.0


class Kind(StrEnum):
    """What is the matter."""

    LOST = "lost"
    DOUBLED = "doubled"
    WRONG = "wrong"


Found = tuple[Kind, str]


class Law(Protocol):
    """A law, by its name."""

    __name__: str

    def __call__(self, evidence: Evidence, /) -> Iterator[Found]: ...


@dataclass(frozen=True)
class Finding:
    """A breach: of which law, of what kind, and where."""

    law: str
    kind: Kind
    what: str


def audit(evidence: Evidence) -> list[Finding]:
    """Every breach of every law; none is what one hopes for."""
    return [Finding(name_of(law), kind, what) for law in LAWS for kind, what in law(evidence)]


def name_of(law: Law) -> str:
    """As findings name it."""
    return law.__name__.replace("_", " ")


def what_was_answered_was_done_once(evidence: Evidence) -> Iterator[Found]:
    """Its key row is there, and the event it says; asked again, it is answered the same."""
    said = {event.id for event in evidence.said}
    for act in evidence.asked:
        name = f"{act.path} {act.key}"
        if f"{act.estate}:{act.actor}:{act.key}" not in evidence.rows[act.service].keys:
            yield Kind.LOST, f"{name} was answered and has no key row"
        if act.says and _first_event(act.key, act.service, act.estate, act.actor) not in said:
            yield Kind.LOST, f"{name} was answered and said nothing"
        if act.answered_otherwise:
            yield Kind.DOUBLED, f"{name} was answered otherwise: {act.answered_otherwise}"


def no_state_without_its_event(evidence: Evidence) -> Iterator[Found]:
    """An aggregate of which every change is said stands at version n: 1 … n were said."""
    versions = _versions(evidence)
    for aggregate, version in evidence.aggregates.items():
        missing = set(range(1, version + 1)) - versions[aggregate].keys()
        if len(missing) > evidence.unsaid.get(aggregate, 0):
            yield Kind.LOST, f"{_name(aggregate)}: versions {sorted(missing)} were not said"


def no_event_without_its_state(evidence: Evidence) -> Iterator[Found]:
    """What was said was committed, and no aggregate is older than what was said of it."""
    for event in evidence.said:
        rows = evidence.rows[event.service]
        if event.commit in rows.voided or event.commit not in rows.commits:
            yield (
                Kind.WRONG,
                f"{_event(event)} was said, and its commit {event.commit} is not there",
            )
    for aggregate, versions in _versions(evidence).items():
        stands_at = evidence.aggregates.get(aggregate, 0)
        if max(versions) > stands_at:
            yield Kind.LOST, f"{_name(aggregate)} is at {stands_at}, {max(versions)} was said"


def a_version_is_made_once(evidence: Evidence) -> Iterator[Found]:
    """Two commits never make the same version of an aggregate: one of them would be lost."""
    for aggregate, versions in _versions(evidence).items():
        for version, commits in versions.items():
            if len(commits) > 1:
                yield (
                    Kind.DOUBLED,
                    f"{_name(aggregate)}: version {version} by {len(commits)} commits",
                )


def an_event_is_said_by_one_commit(evidence: Evidence) -> Iterator[Found]:
    """Copies of an event may stand in a stream, but all are of one transaction."""
    commits: dict[str, set[str]] = defaultdict(set)
    for event in evidence.said:
        commits[event.id].add(event.commit)
    for id_, markers in commits.items():
        if len(markers) > 1:
            yield Kind.DOUBLED, f"event {id_} was said by {len(markers)} commits"


def every_reaction_took_it_in_once(evidence: Evidence) -> Iterator[Found]:
    """An inbox mark for each event and reaction that hears it, and none of anything else."""
    of_type: dict[str, set[str]] = defaultdict(set)
    for event in evidence.said:
        of_type[event.type].add(event.id)
    for hears in evidence.hears:
        marks = evidence.rows[hears.service].marks
        prefix = f"{hears.durable}:{hears.reaction}:"
        for id_ in of_type[hears.type]:
            if prefix + id_ not in marks:
                yield Kind.LOST, f"{hears.durable} did not take in {hears.type} {id_}"
    everything = {event.id for event in evidence.said}
    for name in {hears.service for hears in evidence.hears}:
        durables = {hears.durable for hears in evidence.hears if hears.service == name}
        for mark in evidence.rows[name].marks:
            durable, _, rest = mark.partition(":")
            if durable in durables and rest.rpartition(":")[2] not in everything:
                yield Kind.LOST, f"{mark} was taken in and stands in no stream"


def read_models_are_the_newest(evidence: Evidence) -> Iterator[Found]:
    """A row stands at the newest version that was said."""
    newest: dict[tuple[str, str, str], int] = {}
    for event in evidence.said:
        key = (event.type, event.estate, event.subject)
        newest[key] = max(newest.get(key, 0), event.version)
    for keeps in evidence.keeps:
        wanted: dict[Aggregate, int] = {}
        for (type_, estate, subject), version in newest.items():
            if type_ in keeps.types:
                row = (keeps.service, keeps.collection, estate, subject)
                wanted[row] = max(wanted.get(row, 0), version)
        for row, version in wanted.items():
            found = evidence.read_models.get(row)
            if found is None or found < version:
                yield Kind.LOST, f"row {_name(row)} is at {found}, {version} was said"
            elif found > version:
                yield Kind.WRONG, f"row {_name(row)} is at {found}, only {version} was said"


def numbers_are_unique_and_without_gaps(evidence: Evidence) -> Iterator[Found]:
    """1 … n of every series stand in documents, once each, n being the last drawn."""
    for service, rows in evidence.rows.items():
        for series in rows.counters.keys() | rows.numbers.keys():
            numbers, last = Counter(rows.numbers.get(series, ())), rows.counters.get(series, 0)
            if twice := sorted(number for number, count in numbers.items() if count > 1):
                yield Kind.DOUBLED, f"{service} {series}: {twice} stand twice"
            if missing := sorted(set(range(1, last + 1)) - numbers.keys()):
                yield Kind.LOST, f"{service} {series}: {missing} are missing"
            if beyond := sorted(number for number in numbers if number > last):
                yield Kind.WRONG, f"{service} {series}: {beyond} were never drawn"


def dead_letters_are_the_poison(evidence: Evidence) -> Iterator[Found]:
    """Nothing else was given up, and all of that."""
    letters = {letter for rows in evidence.rows.values() for letter in rows.letters}
    for letter in letters - evidence.poison:
        yield Kind.LOST, f"{letter.durable} gave up {letter.event}"
    for letter in evidence.poison - letters:
        yield Kind.LOST, f"the poison {letter.event} is no dead letter of {letter.durable}"


def the_journal_agrees_to_the_fen(evidence: Evidence) -> Iterator[Found]:
    """What documents say is owed and was paid is what the journal says."""
    for account in evidence.accounts:
        if account.by_document_fen != account.by_journal_fen:
            kind = (
                Kind.LOST
                if abs(account.by_journal_fen) < abs(account.by_document_fen)
                else Kind.DOUBLED
            )
            yield kind, f"{account.what}: {account.by_document_fen} ≠ {account.by_journal_fen} fen"


def counted_in_two_ways_is_the_same(evidence: Evidence) -> Iterator[Found]:
    """What was done so many times is there so many times."""
    for count in evidence.counts:
        if count.found != count.wanted:
            kind = Kind.LOST if count.found < count.wanted else Kind.DOUBLED
            yield kind, f"{count.what}: {count.found}, should be {count.wanted}"


def nothing_is_on_its_way(evidence: Evidence) -> Iterator[Found]:
    """Outboxes and waiting rooms are empty, soon after the last fault."""
    for service, rows in evidence.rows.items():
        for row in rows.outbox:
            yield Kind.LOST, f"{service}: {row} is in the outbox"
        for row in rows.waiting:
            yield Kind.LOST, f"{service}: {row} waits"
    seconds = evidence.rested_after_seconds
    if seconds is None:
        yield Kind.WRONG, "it never came to rest"
    elif seconds > RESTS_WITHIN_SECONDS:
        yield Kind.WRONG, f"it came to rest {seconds:.1f} s after the last fault"


LAWS: Sequence[Law] = (
    what_was_answered_was_done_once,
    no_state_without_its_event,
    no_event_without_its_state,
    a_version_is_made_once,
    an_event_is_said_by_one_commit,
    every_reaction_took_it_in_once,
    read_models_are_the_newest,
    numbers_are_unique_and_without_gaps,
    dead_letters_are_the_poison,
    the_journal_agrees_to_the_fen,
    counted_in_two_ways_is_the_same,
    nothing_is_on_its_way,
)


def _versions(evidence: Evidence) -> dict[Aggregate, dict[int, set[str]]]:
    """Aggregate → version → the commits that said it; of those that are told whole."""
    found: dict[Aggregate, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
    for event in evidence.said:
        if (collection := evidence.told_in.get(event.type)) is not None:
            aggregate = (event.service, collection, event.estate, event.subject)
            found[aggregate][event.version].add(event.commit)
    return found


def _first_event(key: str, service: str, estate: str, actor: str) -> str:
    """The id of the first event an act says follows from its key (chassis.work)."""
    return str(uuid.uuid5(uuid.UUID(key), f"{service}:{estate}:{actor} event:0"))


def _event(event: Said) -> str:
    return f"{event.type} {event.id} of {event.subject}"


def _name(aggregate: Aggregate) -> str:
    return "/".join(aggregate)
