"""Counting attempts, each before its password is looked at: many at once are no free guesses."""

from chassis.work import Work
from identity.attempts.model import (
    FAILURES_ALLOWED,
    FAILURES_ALLOWED_OF_SOURCE,
    Attempts,
    bucket,
)


async def count_attempt(name: str, source: str, work: Work) -> None:
    """Raises SignInLocked, and then counts nothing."""
    of_source = await work.find(Attempts, bucket("source", source))
    if of_source is not None:
        of_source.must_be_open(work.now)
    of_name = await _attempts(bucket("name", name), work)
    of_name.must_be_open(work.now)
    of_name.count(work.now, allowed=FAILURES_ALLOWED)


async def count_failure(source: str, work: Work) -> None:
    """A wrong password came from a network address."""
    attempts = await _attempts(bucket("source", source), work)
    attempts.count(work.now, allowed=FAILURES_ALLOWED_OF_SOURCE)


async def forget_attempts(name: str, work: Work) -> None:
    """The right password was given."""
    (await _attempts(bucket("name", name), work)).forget()


async def _attempts(id_: str, work: Work) -> Attempts:
    attempts = await work.find(Attempts, id_)
    if attempts is None:
        attempts = Attempts(id=id_)
        work.add(attempts)
    return attempts
