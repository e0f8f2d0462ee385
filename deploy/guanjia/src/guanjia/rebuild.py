"""`guanjia rebuild`: an owner states an estate again, a service builds its read models anew."""

import asyncio
import time
from collections.abc import Sequence
from uuid import uuid4

from rich.console import Console

from chassis.restating import ask_restatement, begin_rebuild
from chassis.running import Running
from chassis.service import Service
from contracts.refusals import Missing, Refused
from contracts.words import EstateId

POLL_SECONDS = 0.5
PATIENCE_SECONDS = 600


class NothingToRebuild(Refused):
    """The service keeps nothing of that owner."""

    zh = "{service} 不保存来自 {owner} 的数据。"
    en = "{service} keeps no read model of {owner}."


class RebuildUnfinished(Refused):
    """It goes on by itself; the live read model is in use until it has finished."""

    zh = "重建尚未完成（{models}），将在后台继续；期间仍使用原有数据。请确认各服务正在运行。"
    en = (
        "The rebuild is not finished ({models}) and goes on by itself; until then the old rows are"
        " used. See that the services run."
    )


async def rebuild(
    services: Sequence[Service], hearer: str, owner: str, estate: EstateId, console: Console
) -> None:
    """Returns when the estate reads the rebuilt rows. The services themselves must be running.

    Raises Missing (no such service), NothingToRebuild, RebuildUnfinished.
    """
    hearing, owning = (_running(services, name) for name in (hearer, owner))
    hearing.store.start()
    owning.store.start()
    try:
        restatement = str(uuid4())
        models = await begin_rebuild(
            hearing.store, hearing.service.hears, owner, estate, restatement
        )
        if not models:
            raise NothingToRebuild(service=hearer, owner=owner)
        await ask_restatement(owning.performer, estate, restatement)
        console.print(f"正在重建 / rebuilding {', '.join(models)} …")
        await _until_switched(hearing, models, estate, restatement)
        console.print("已完成 / done")
    finally:
        await hearing.store.stop()
        await owning.store.stop()


async def _until_switched(
    hearing: Running, models: Sequence[str], estate: EstateId, restatement: str
) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        generations = [await hearing.store.generations.current(model, estate) for model in models]
        if all(generation.restatement != restatement for generation in generations):
            return
        await asyncio.sleep(POLL_SECONDS)
    raise RebuildUnfinished(models=", ".join(models))


def _running(services: Sequence[Service], name: str) -> Running:
    found = next((service for service in services if service.name == name), None)
    if found is None:
        raise Missing(kind="service", id=name)
    return Running(found)
