"""Checks of MongoDB, NATS and what the services keep in them."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta

import httpx

from chassis.bus.inspecting import BusInspection, StreamFacts
from chassis.bus.topology import Durable
from chassis.service import Service
from chassis.store.inspecting import DatabaseFacts, Inspection, MongoFacts
from guanjia.backup.taking import hears
from guanjia.doctor.findings import Finding, duration, ok, trouble, warn
from guanjia.doctor.place import check_disk

OLDEST_MONGODB = (5, 0)
OLDEST_NATS = (2, 12)
CLOCK_WARN_SECONDS, CLOCK_TROUBLE_SECONDS = 2.0, 30.0
OUTBOX_WARN_SECONDS, OUTBOX_TROUBLE_SECONDS = 30.0, 600.0
WAITING_WARN_SECONDS = 300.0
LAG_WARN, LAG_TROUBLE = 1_000, 50_000
STREAM_WARN_SHARE, STREAM_TROUBLE_SHARE = 0.7, 0.9

_SETUP = ("guanjia setup（最好在空闲时）。", "guanjia setup, best while little is going on.")


def check_mongo(facts: MongoFacts) -> list[Finding]:
    """Version, replica set, clock, disk."""
    subject = "MongoDB"
    told = f"{facts.version}，副本集 replica set {facts.replica_set or '—'}"
    if _version(facts.version) < OLDEST_MONGODB:
        found = trouble(
            subject,
            told,
            told,
            f"请升级到 {_dotted(OLDEST_MONGODB)} 或更新版本。",
            f"Upgrade to {_dotted(OLDEST_MONGODB)} or newer.",
        )
    elif not facts.replica_set:
        found = trouble(
            subject,
            f"{facts.version}，不是副本集，无法使用事务",
            f"{facts.version}, no replica set, so no transactions",
            "请以 --replSet 启动并执行 rs.initiate()（单节点也需要）。",
            "Start it with --replSet and run rs.initiate(), also with one node.",
        )
    elif not facts.writable:
        found = trouble(
            subject,
            f"{told}，没有可写的主节点",
            f"{told}, no writable primary",
            "请检查副本集各成员。",
            "Look at the members of the replica set.",
        )
    else:
        found = ok(subject, told, told)
    return [
        found,
        check_clock("MongoDB", facts.clock_apart),
        check_disk("MongoDB", facts.disk_bytes_free, 1 - facts.disk_share_used),
    ]


def check_clock(whose: str, apart: timedelta) -> Finding:
    """How far a server's clock is from ours."""
    subject = f"时钟 clock：{whose}"
    seconds = apart.total_seconds()
    zh, en = f"相差 {seconds:.1f} s", f"{seconds:.1f} s apart"
    todo_zh, todo_en = "请校准两台机器的时间（NTP）。", "Set the clocks of both machines by NTP."
    if seconds > CLOCK_TROUBLE_SECONDS:
        return trouble(subject, zh, en, todo_zh, todo_en)
    if seconds > CLOCK_WARN_SECONDS:
        return warn(subject, zh, en, todo_zh, todo_en)
    return ok(subject, zh, en)


def check_nats(version: str, sync_interval: str, store_dir: str) -> Finding:
    """Version, and whether what it acknowledges is on the disk."""
    subject = "NATS"
    told = f"{version}，sync_interval {sync_interval or '?'}" + (
        f"，{store_dir}" if store_dir else ""
    )
    if _version(version) < OLDEST_NATS:
        return trouble(
            subject,
            told,
            told,
            f"请升级到 {_dotted(OLDEST_NATS)} 或更新版本：旧版断电可能丢失整个消息流。",
            f"Upgrade to {_dotted(OLDEST_NATS)} or newer: older ones may lose a whole stream.",
        )
    if not sync_interval:
        return warn(
            subject,
            told,
            told,
            "请确认 jetstream.sync_interval 为 always；设 GUANJIA_NATS_MONITOR_URL 后可自动检查。",
            "Make sure that jetstream.sync_interval is always; with GUANJIA_NATS_MONITOR_URL set"
            " this is checked here.",
        )
    if sync_interval != "always":
        return trouble(
            subject,
            told,
            told,
            "请设 jetstream { sync_interval: always }：否则断电会丢失已确认的事件。",
            "Set jetstream { sync_interval: always }: else a power cut loses acknowledged events.",
        )
    return ok(subject, told, told)


async def monitored(url: str) -> tuple[str, str]:
    """(sync_interval, store_dir) as NATS' monitoring tells; empty where it does not."""
    try:
        async with httpx.AsyncClient(timeout=3, trust_env=False) as client:
            answer = await client.get(f"{url.rstrip('/')}/jsz?config=true")
            config = answer.raise_for_status().json().get("config", {})
    except (httpx.HTTPError, ValueError):
        return "", ""
    interval = "always" if config.get("sync_always") else str(config.get("sync_interval", ""))
    return interval, str(config.get("store_dir", ""))


def check_streams(service: str, facts: StreamFacts) -> list[Finding]:
    """A service's stream, its durables, and how far it is behind."""
    subject = f"{service}：消息流 streams"
    findings = []
    if facts.missing:
        names = ", ".join(facts.missing)
        findings.append(trouble(subject, f"缺少 {names}", f"missing: {names}", *_SETUP))
    if facts.different:
        names = ", ".join(facts.different)
        findings.append(warn(subject, f"设置不符：{names}", f"not as declared: {names}", *_SETUP))
    if facts.extra:
        names = ", ".join(facts.extra)
        findings.append(
            warn(
                subject,
                f"没有服务声明的消费者 {names}",
                f"nobody declares the durable {names}",
                "若确认不再需要，请用 nats 工具删除。",
                "If it is not needed any more, delete it with the nats tool.",
            )
        )
    if facts.share_used > STREAM_WARN_SHARE:
        level = trouble if facts.share_used > STREAM_TROUBLE_SHARE else warn
        findings.append(
            level(
                subject,
                f"已用 {facts.share_used:.0%}；满后事件留在发件箱",
                f"{facts.share_used:.0%} full; when it is full events stay in the outbox",
                "请加大 GUANJIA_STREAM_BYTES 后执行 guanjia topology。",
                "Raise GUANJIA_STREAM_BYTES and run guanjia topology.",
            )
        )
    behind = [lag for lag in facts.lags if lag.pending + lag.unsettled > LAG_WARN]
    for lag in behind:
        level = trouble if lag.pending > LAG_TROUBLE else warn
        findings.append(
            level(
                subject,
                f"{lag.durable} 落后 {lag.pending} 条，未确认 {lag.unsettled} 条",
                f"{lag.durable} is {lag.pending} behind, {lag.unsettled} not settled",
                f"请检查 {service} 是否在运行及其日志。",
                f"See whether {service} runs, and its log.",
            )
        )
    if findings:
        return findings
    waiting = sum(lag.pending + lag.unsettled for lag in facts.lags)
    return [
        ok(
            subject,
            f"{facts.events} 条事件；{len(facts.lags)} 个消费者，待处理 {waiting}",
            f"{facts.events} events; {len(facts.lags)} durables, {waiting} to take in",
        )
    ]


def check_database(service: str, facts: DatabaseFacts, now: datetime) -> list[Finding]:
    """A service's indexes, outbox, waiting events and dead letters."""
    subject = f"{service}：数据库 database"
    findings = []
    if facts.missing:
        names = ", ".join(facts.missing)
        findings.append(trouble(subject, f"缺少索引 {names}", f"missing indexes: {names}", *_SETUP))
    if facts.different:
        names = ", ".join(facts.different)
        findings.append(
            trouble(
                subject,
                f"索引与声明不符：{names}",
                f"indexes not as declared: {names}",
                "请删除后执行 guanjia setup。",
                "Drop them and run guanjia setup.",
            )
        )
    if facts.extra:
        names = ", ".join(facts.extra)
        findings.append(
            warn(
                subject,
                f"多余的索引 {names}",
                f"indexes nobody declares: {names}",
                "若是旧版本留下的，可以删除。",
                "If an older version left them, drop them.",
            )
        )
    if facts.outbox_since is not None:
        age = (now - facts.outbox_since).total_seconds()
        if age > OUTBOX_WARN_SECONDS:
            level = trouble if age > OUTBOX_TROUBLE_SECONDS else warn
            findings.append(
                level(
                    subject,
                    f"发件箱积压 {facts.outbox_rows} 条，最早 {duration(age)} 前",
                    f"{facts.outbox_rows} events unpublished, the oldest for {duration(age)}",
                    f"请检查 NATS 与 {service} 是否在运行。",
                    f"See whether NATS and {service} run.",
                )
            )
    if facts.waiting_since is not None:
        age = (now - facts.waiting_since).total_seconds()
        if age > WAITING_WARN_SECONDS:
            findings.append(
                warn(
                    subject,
                    f"{facts.waiting} 条事件在等前因，最早 {duration(age)} 前",
                    f"{facts.waiting} events wait for their cause, the oldest for {duration(age)}",
                    "请检查说出前因的服务是否在运行；半小时后成为死信。",
                    "See whether the service that says the cause runs; after half an hour they"
                    " become dead letters.",
                )
            )
    if facts.dead_letters:
        findings.append(
            warn(
                subject,
                f"{facts.dead_letters} 封死信",
                f"{facts.dead_letters} dead letters",
                f"guanjia dead-letters list --service {service}",
                f"guanjia dead-letters list --service {service}",
            )
        )
    zh = f"索引齐全；发件箱 {facts.outbox_rows}，等待 {facts.waiting}"
    en = f"indexes as declared; outbox {facts.outbox_rows}, waiting {facts.waiting}"
    return findings or [ok(subject, zh, en)]


def check_calendar(estate: str, published_through: int, now: datetime) -> Finding:
    """Whether the holidays that deadlines are counted with are known far enough ahead."""
    subject = f"日历 calendar：{estate}"
    zh, en = f"节假日已知至 {published_through} 年", f"holidays known through {published_through}"
    todo_zh = "国务院公布后：POST /api/identity/estates/{id}/holidays/refresh；此前按周末规则暂算。"
    todo_en = (
        "Once published: POST /api/identity/estates/{id}/holidays/refresh; until then deadlines"
        " are provisional."
    )
    if published_through < now.year:
        return trouble(subject, zh, en, todo_zh, todo_en)
    # The State Council publishes the next year's in November.
    if published_through == now.year and now.month >= 11:
        return warn(subject, zh, en, todo_zh, todo_en)
    return ok(subject, zh, en)


async def inspect_services(
    services: Sequence[Service], mongo: Inspection, now: datetime
) -> list[Finding]:
    """Every service's database."""
    facts = await asyncio.gather(
        *(mongo.database(service.database, service.all_collections) for service in services)
    )
    return [
        finding
        for service, each in zip(services, facts, strict=True)
        for finding in check_database(service.name, each, now)
    ]


async def inspect_streams(services: Sequence[Service], bus: BusInspection) -> list[Finding]:
    """Every service's stream and durables, and the server's clock."""
    hearing: list[Durable] = [durable for service in services for durable in hears(service)]
    findings: list[Finding] = []
    apart: timedelta | None = None
    for service in services:
        settings = service.settings
        facts = await bus.stream(
            service.name,
            [durable for durable in hearing if durable.hearer == service.name],
            [durable for durable in hearing if durable.speaker == service.name],
            stream_bytes=settings.stream_bytes,
            replicas=settings.stream_replicas,
            ack_wait_seconds=settings.ack_wait_seconds,
        )
        findings += check_streams(service.name, facts)
        apart = facts.clock_apart if facts.clock_apart is not None else apart
    return [*([check_clock("NATS", apart)] if apart is not None else []), *findings]


def _version(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split("-")[0].split(".") if part.isdigit())


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))
