"""Checking a password and counting guesses, each before its password is looked at."""

import logging

from chassis.work import Work
from contracts.words import StaffId
from identity.attempts.commands import count_attempt, count_failure, forget_attempts
from identity.callers.commands import Perform
from identity.passwords.commands import Checks, hashed, is_outdated, matches
from identity.passwords.model import GivenPassword
from identity.proofs.model import PasswordWrong, SignInFailed
from identity.staff.model import Staff

log = logging.getLogger(__name__)


class Proofs:
    """What proves somebody; `checks` bounds how many at once."""

    def __init__(self, checks: Checks) -> None:
        self._checks = checks

    async def by_password(
        self, sign_in: str, password: GivenPassword, source: str, perform: Perform
    ) -> StaffId:
        """Whose name and password these are. Raises SignInFailed, SignInLocked, TooManySignIns."""
        name = sign_in.lower()
        async with self._checks.place():

            async def begin_attempt(work: Work) -> Staff | None:
                await count_attempt(name, source, work)
                found = await work.select(Staff, {"sign_in": name, "active": True}, limit=1)
                return found[0] if found else None

            staff = await perform(begin_attempt)
            if not await matches(staff.password_hash if staff else None, password):
                await perform(lambda work: count_failure(source, work))
                log.warning(
                    "sign-in denied",
                    extra={"staff": staff.id if staff else None, "source": source},
                )
                raise SignInFailed
        assert staff is not None  # noqa: S101 - nobody's hash matches nothing
        found = staff.id
        await perform(lambda work: _proved(found, password, work))
        return found

    async def once_more(
        self, staff_id: StaffId, password: GivenPassword, source: str, perform: Perform
    ) -> Staff:
        """Somebody signed in who gives their password once more; guesses count as at the door.

        Raises PasswordWrong, SignInLocked, TooManySignIns.
        """
        async with self._checks.place():

            async def begin_attempt(work: Work) -> Staff:
                staff = await work.load(Staff, staff_id)
                await count_attempt(staff.sign_in, source, work)
                return staff

            staff = await perform(begin_attempt)
            if not await matches(staff.password_hash, password):
                await perform(lambda work: count_failure(source, work))
                log.warning("password denied", extra={"staff": staff_id, "source": source})
                raise PasswordWrong
        await perform(lambda work: forget_attempts(staff.sign_in, work))
        return staff


async def _proved(staff_id: StaffId, password: GivenPassword, work: Work) -> None:
    staff = await work.load(Staff, staff_id)
    if is_outdated(staff.password_hash):
        staff.password_hash = await hashed(password)
    await forget_attempts(staff.sign_in, work)
