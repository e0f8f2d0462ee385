"""The setup step of all services: what a service that starts expects to find."""

from collections.abc import Awaitable, Iterable

from chassis.bus.bus import set_up_bus
from chassis.running import Running
from chassis.service import Service


class NotSetUp(Exception):
    """A server was away, or refused; the message ends with its words."""

    def __init__(self, service: str, cause: Exception) -> None:
        super().__init__(service, cause)
        self.service = service
        self.cause = cause

    def __str__(self) -> str:
        words = f"{type(self.cause).__name__}: {str(self.cause)[:300]}"
        return (
            f"无法为 {self.service} 准备数据库与消息流。请检查 MongoDB 与 NATS 是否运行、"
            "地址（GUANJIA_MONGO_URL、GUANJIA_NATS_URL）与操作员登录（GUANJIA_MONGO_USER、GUANJIA_NATS_USER"
            " 及密码文件）是否正确，然后重试。\n"
            f"Databases and streams of {self.service} could not be set up: check that MongoDB and"
            " NATS run, and that their addresses and the operator's login (…_USER,"
            f" …_PASSWORD_FILE) are right, then repeat.\n{words}"
        )


async def set_up(services: Iterable[Running]) -> list[str]:
    """Collections, indexes, streams and durables; what was changed, in words. Raises NotSetUp."""
    changes = []
    for running in services:
        changes += await _told(running.service.name, running.set_up())
    return changes


async def apply_topology(services: Iterable[Service]) -> list[str]:
    """Streams and durables only; what was changed, in words. Raises NotSetUp."""
    changes = []
    for service in services:
        bus = set_up_bus(service.name, service.settings, service.hears)
        changes += await _told(service.name, bus)
    return changes


async def _told(service: str, step: Awaitable[list[str]]) -> list[str]:
    try:
        return await step
    except Exception as error:
        # Whatever a driver may raise: none of them is known here, and all are told the same way.
        raise NotSetUp(service, error) from error
