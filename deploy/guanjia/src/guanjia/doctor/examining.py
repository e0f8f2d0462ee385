"""The whole examination: what shows without a platform, then what its servers and services say."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import httpx
from pydantic import ValidationError

from chassis.bus.connecting import BusFailed
from chassis.bus.inspecting import inspecting_bus
from chassis.estates import ESTATES, EstateCard
from chassis.performing import utc_now
from chassis.running import Running
from chassis.service import Service
from chassis.settings import ServiceSettings
from chassis.store.copying import CopyFailed
from chassis.store.inspecting import inspecting
from contracts.words import COMPANY, EstateId
from guanjia.data_folder import DataFolder
from guanjia.doctor.findings import Finding, ok, trouble, warn
from guanjia.doctor.place import (
    check_backups,
    check_environment,
    check_folder,
    check_master_key,
    check_secret_files,
    check_zones,
    sync_interval_in,
)
from guanjia.doctor.servers import (
    check_calendar,
    check_mongo,
    check_nats,
    inspect_services,
    inspect_streams,
    monitored,
)
from guanjia.services import Surroundings, build_all
from guanjia.settings import PlatformSettings

DEFAULT_ZONE = "Asia/Shanghai"


@dataclass(frozen=True)
class Patient:
    """What is examined: the services, and the data folder unless the environment names servers."""

    services: Sequence[Service]
    folder: DataFolder | None
    address: str | None
    reachable: bool


async def examine(folder: DataFolder | None, surroundings: Surroundings | None) -> list[Finding]:
    """Everything that can be seen; never raises for what is wrong with the platform."""
    try:
        settings = PlatformSettings()
        services = build_all(surroundings)
    except ValidationError as error:
        return [_bad_settings(error)]
    now = utc_now()
    patient = Patient(
        services,
        folder,
        surroundings.address if surroundings else None,
        reachable=surroundings is not None or folder is None,
    )
    findings = await _place(patient, settings, now)
    if not patient.reachable:
        findings.append(
            warn(
                "平台 platform",
                "未在此数据目录上运行；只检查了不需要服务器的部分",
                "does not run on this data folder; only what needs no server was examined",
                "make run 之后再查一次。",
                "make run, and examine again.",
            )
        )
        return findings
    if patient.address:
        findings.append(await _answers(patient.address))
    findings += await _mongo(patient, now)
    findings += await _nats(patient, settings)
    return findings


async def _place(patient: Patient, settings: PlatformSettings, now: datetime) -> list[Finding]:
    kinds = [type(service.settings) for service in patient.services]
    findings = [
        check_environment(os.environ, [ServiceSettings, PlatformSettings, *kinds]),
        check_zones([DEFAULT_ZONE]),
        *check_secret_files(service.settings for service in patient.services),
    ]
    folder = patient.folder
    if folder is None:
        findings.append(check_master_key(patient.services[0].settings.master_key_file))
        backups = settings.backup_folder
    else:
        findings += check_folder(folder)
        if not folder.is_unused():
            findings.append(check_master_key(folder.master_key_file))
        backups = settings.backup_folder or folder.backups
    if backups is not None:
        every = timedelta(hours=settings.backup_every_hours)
        findings.append(check_backups(backups, every, now))
    return findings


async def _answers(address: str) -> Finding:
    subject = "平台 platform"
    try:
        async with httpx.AsyncClient(timeout=5, trust_env=False) as client:
            answer = await client.get(f"{address}/health/ready")
            state = answer.json()["services"]
    except (httpx.HTTPError, ValueError, KeyError):
        return trouble(
            subject,
            f"{address} 没有应答",
            f"{address} does not answer",
            "请查看它的终端或日志。",
            "Look at its terminal or log.",
        )
    wrong = [
        f"{name}: {part}: {why}"
        for name, each in state.items()
        for part, why in each["parts"].items()
        if why
    ]
    if wrong:
        told = "; ".join(wrong)
        todo = ("请查看该服务的日志。", "Look at that service's log.")
        return trouble(subject, f"未就绪：{told}", f"not ready: {told}", *todo)
    return ok(subject, f"{address} 就绪", f"{address} is ready")


async def _mongo(patient: Patient, now: datetime) -> list[Finding]:
    url = patient.services[0].settings.mongo_url
    try:
        async with inspecting(url) as mongo:
            return [
                *check_mongo(await mongo.server(patient.services[0].database)),
                *await inspect_services(patient.services, mongo, now),
                *await _estates(patient, now),
            ]
    except CopyFailed as error:
        return [_away("MongoDB", "GUANJIA_MONGO_URL", error)]


async def _nats(patient: Patient, settings: PlatformSettings) -> list[Finding]:
    store_dir = ""
    if settings.nats_monitor_url:
        interval, store_dir = await monitored(settings.nats_monitor_url)
    elif patient.folder is not None and "GUANJIA_NATS_URL" not in os.environ:
        interval = sync_interval_in(patient.folder.nats_configuration)
    else:
        interval = ""
    try:
        async with inspecting_bus(patient.services[0].settings.nats_url) as bus:
            return [
                check_nats(bus.version, interval, store_dir),
                *await inspect_streams(patient.services, bus),
            ]
    except BusFailed as error:
        return [_away("NATS", "GUANJIA_NATS_URL", error)]


async def _estates(patient: Patient, now: datetime) -> list[Finding]:
    """Calendars, as identity keeps them."""
    identity = Running(next(each for each in patient.services if each.name == "identity"))
    identity.store.start()
    try:
        rows = identity.store.database[ESTATES.name].find({}, {"estate": 1})
        ids = sorted({EstateId(row["estate"]) async for row in rows} - {COMPANY})
        cards = [await identity.store.bound(id_).get(EstateCard, id_) for id_ in ids]
    finally:
        await identity.store.stop()
    open_ = [found.aggregate for found in cards if found and not found.aggregate.closed]
    zones = sorted({card.zone for card in open_} - {DEFAULT_ZONE})
    return [
        *(check_calendar(card.id, card.calendar.published_through, now) for card in open_),
        *([check_zones(zones)] if zones else []),
    ]


def _away(what: str, variable: str, error: Exception) -> Finding:
    words = f"{type(error).__name__}: {str(error)[:160]}"
    return trouble(
        what,
        f"无法连接（{words}）",
        f"cannot be reached ({words})",
        f"请检查它是否运行，以及 {variable}。",
        f"See whether it runs, and {variable}.",
    )


def _bad_settings(error: ValidationError) -> Finding:
    fields = ", ".join(".".join(map(str, fault["loc"])) for fault in error.errors())
    return trouble(
        "设置 settings",
        f"无法使用：{fields}",
        f"cannot be used: {fields}",
        "请更正这些 GUANJIA_ 变量。",
        "Correct these GUANJIA_ variables.",
    )
