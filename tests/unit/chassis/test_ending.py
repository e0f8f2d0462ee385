"""What runs in the background ends when it is told to."""

import asyncio

from chassis.ending import end


async def losing(cancellations: int) -> None:
    """As a loop around `asyncio.wait_for` is before Python 3.12."""
    while True:
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            if not cancellations:
                raise
            cancellations -= 1


async def test_a_task_that_loses_a_cancellation_ends_all_the_same() -> None:
    tasks = [asyncio.create_task(losing(times)) for times in (0, 1)]
    await asyncio.sleep(0)

    await end(*tasks)

    assert all(task.cancelled() for task in tasks)


async def test_what_has_failed_or_never_begun_is_ended_too() -> None:
    async def fails() -> None:
        raise ZeroDivisionError

    failed = asyncio.create_task(fails())
    await asyncio.wait([failed])

    await end(failed, None)

    assert isinstance(failed.exception(), ZeroDivisionError)
