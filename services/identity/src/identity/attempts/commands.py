"""Counting attempts, each before its secret is looked at: many at once are no free guesses."""

from chassis.work import Work
from identity.attempts.model import ALLOWED, Attempts, Guessed, bucket


async def count_attempt(name: str, source: str, work: Work) -> None:
    """Somebody gives a password. Raises SignInLocked, and then counts nothing."""
    await must_be_open(Guessed.SOURCE, source, work)
    await count_guess(Guessed.NAME, name, work)


async def count_guess(guessed: Guessed, value: str, work: Work) -> None:
    """One more attempt. Raises SignInLocked, and then counts nothing."""
    attempts = await _attempts(guessed, value, work)
    attempts.must_be_open(work.now)
    attempts.count(work.now, allowed=ALLOWED[guessed])


async def count_failure(source: str, work: Work) -> None:
    """A wrong password came from a network address."""
    await count_failed(Guessed.SOURCE, source, work)


async def count_failed(guessed: Guessed, value: str, work: Work) -> None:
    """An attempt that was not counted beforehand has failed."""
    attempts = await _attempts(guessed, value, work)
    attempts.count(work.now, allowed=ALLOWED[guessed])


async def must_be_open(guessed: Guessed, value: str, work: Work) -> None:
    """Raises SignInLocked."""
    attempts = await work.find(Attempts, bucket(guessed, value))
    if attempts is not None:
        attempts.must_be_open(work.now)


async def forget_attempts(name: str, work: Work) -> None:
    """The right password was given."""
    await forget_guesses(Guessed.NAME, name, work)


async def forget_guesses(guessed: Guessed, value: str, work: Work) -> None:
    """It was no guess."""
    (await _attempts(guessed, value, work)).forget()


async def _attempts(guessed: Guessed, value: str, work: Work) -> Attempts:
    id_ = bucket(guessed, value)
    attempts = await work.find(Attempts, id_)
    if attempts is None:
        attempts = Attempts(id=id_)
        work.add(attempts)
    return attempts
