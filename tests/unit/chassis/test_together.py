"""One answer for all who ask at once, and never one that was read before somebody asked."""

import asyncio
from collections.abc import Awaitable, Callable
from itertools import count

import pytest

from chassis.together import Together


class Slow:
    """Answers with its turn when it is let go on; tells how often it was asked."""

    def __init__(self) -> None:
        self.begun = 0
        self._turns = count(1)
        self._go = asyncio.Semaphore(0)

    async def __call__(self) -> int:
        self.begun += 1
        turn = next(self._turns)
        await self._go.acquire()
        return turn

    def go_on(self, times: int = 1) -> None:
        for _ in range(times):
            self._go.release()


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(2):
        while not true():
            await asyncio.sleep(0)


def asking(
    together: Together, make: Callable[[], Awaitable[int]], key: str = "board"
) -> Callable[[], asyncio.Task[int]]:
    return lambda: asyncio.ensure_future(together.answer(key, make))


async def test_whoever_asks_while_an_answer_is_made_is_given_the_next_with_all_others() -> None:
    made = Slow()
    ask = asking(Together(), made)

    first = ask()
    await until(lambda: made.begun == 1)
    later = [ask() for _ in range(49)]
    await asyncio.sleep(0)
    made.go_on(2)

    assert await first == 1
    assert set(await asyncio.gather(*later)) == {2}
    made.go_on()
    assert await ask() == 3, "nothing is kept"


async def test_other_questions_are_answered_by_themselves() -> None:
    together, board, day = Together(), Slow(), Slow()
    asked = asking(together, board)(), asking(together, day, "day")()

    day.go_on()
    assert await asked[1] == 1
    assert not asked[0].done()
    board.go_on()
    assert await asked[0] == 1


async def test_who_leaves_takes_nothing_from_the_others() -> None:
    made = Slow()
    ask = asking(Together(), made)

    first = ask()
    await until(lambda: made.begun == 1)
    leaving, staying = ask(), ask()
    await asyncio.sleep(0)
    first.cancel()
    leaving.cancel()
    made.go_on(2)

    assert await staying == 2


async def test_all_are_told_why_there_is_no_answer_and_the_next_are_not() -> None:
    together = Together()

    async def broken() -> int:
        await asyncio.sleep(0)
        raise LookupError("gone")

    told = await asyncio.gather(
        *(together.answer("board", broken) for _ in range(3)), return_exceptions=True
    )

    assert [type(each) for each in told] == [LookupError] * 3
    made = Slow()
    made.go_on()
    with pytest.raises(LookupError, match="gone"):
        await together.answer("board", broken)
    assert await together.answer("board", made) == 1
