"""Checks that need no server: the environment, the master key, the data folder, its backups."""

import json
import shutil
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic_settings import BaseSettings

from chassis.sealing import FileMasterKey
from chassis.sealing.keys import MasterKeyUnreadable
from guanjia.backup.keeping import kept_in
from guanjia.data_folder import FORMAT, DataFolder
from guanjia.doctor.findings import Finding, duration, ok, trouble, warn

PREFIX = "GUANJIA_"
DISK_WARN_SHARE, DISK_TROUBLE_SHARE = 0.15, 0.05
DISK_TROUBLE_BYTES = 1_000_000_000


def check_environment(
    environment: Mapping[str, str], kinds: Iterable[type[BaseSettings]]
) -> Finding:
    """Variables of ours that no setting reads: most often a slip of the pen."""
    known = {f"{PREFIX}{name}".upper() for kind in kinds for name in kind.model_fields}
    unknown = sorted(
        name
        for name in environment
        if name.upper().startswith(PREFIX) and name.upper() not in known
    )
    if not unknown:
        return ok("环境变量 environment", "没有不认识的设置", "no unknown settings")
    return warn(
        "环境变量 environment",
        f"没有设置会读取 {', '.join(unknown)}",
        f"no setting reads {', '.join(unknown)}",
        "请核对拼写，或删除。",
        "Check the spelling, or remove them.",
    )


def check_zones(zones: Sequence[str]) -> Finding:
    """Time zone data of the estates."""
    missing = []
    for zone in zones:
        try:
            ZoneInfo(zone)
        except (ZoneInfoNotFoundError, ValueError):
            missing.append(zone)
    if not missing:
        return ok("时区 time zones", ", ".join(zones), ", ".join(zones))
    return trouble(
        "时区 time zones",
        f"缺少时区数据 {', '.join(missing)}",
        f"no data for {', '.join(missing)}",
        "请安装系统或 Python 的 tzdata。",
        "Install tzdata, of the system or of Python.",
    )


def check_master_key(path: Path) -> Finding:
    """There, readable, nobody else's, and not made by hand."""
    subject = "主密钥 master key"
    if not path.exists():
        return trouble(
            subject,
            f"文件 {path} 不存在",
            f"{path} is not there",
            "请放回此平台的 master.key；新平台会在首次启动时生成。",
            "Put this platform's master.key back; a new platform makes one at its first start.",
        )
    mode = path.stat().st_mode & 0o777
    if mode & 0o077:
        return trouble(
            subject,
            f"{path} 的权限为 {mode:o}，他人可读",
            f"{path} has mode {mode:o}: others may read it",
            f"chmod 600 {path}",
            f"chmod 600 {path}",
        )
    try:
        keys = FileMasterKey(path)
    except MasterKeyUnreadable as error:
        return trouble(
            subject,
            error.message("zh"),
            error.message("en"),
            "请从保管处恢复此文件。",
            "Restore the file from where you keep it.",
        )
    if keys.weak:
        return trouble(
            subject,
            f"密钥 {', '.join(keys.weak)} 不是随机生成的",
            f"key {', '.join(keys.weak)} is not random",
            "请在文件首行加入新密钥并重新封装各小区密钥。",
            "Put a new key on the first line and rewrap every estate's keys.",
        )
    told = f"{path}（{', '.join(keys.ids)}）"
    return ok(subject, told, told)


def check_secret_files(settings: Iterable[BaseSettings]) -> list[Finding]:
    """Files that settings name beside the master key, such as the channels' with their secrets."""
    findings = []
    named = {
        (f"{PREFIX}{name}".upper(), path)
        for each in settings
        for name, path in each
        if name.endswith("_file") and name != "master_key_file" and isinstance(path, Path)
    }
    for variable, path in sorted(named):
        subject = f"机密文件 secret file：{variable}"
        if not path.is_file():
            findings.append(
                trouble(
                    subject,
                    f"{path} 不存在",
                    f"{path} is not there",
                    f"请放回该文件，或取消 {variable}。",
                    f"Put the file back, or unset {variable}.",
                )
            )
        elif path.stat().st_mode & 0o077:
            findings.append(
                trouble(
                    subject,
                    f"{path} 他人可读",
                    f"others may read {path}",
                    f"chmod 600 {path}",
                    f"chmod 600 {path}",
                )
            )
        else:
            findings.append(ok(subject, str(path), str(path)))
    return findings


def check_disk(what: str, free: int, share_free: float) -> Finding:
    """Room where data is written."""
    subject = f"磁盘 disk：{what}"
    zh = f"剩余 {free / 1e9:.1f} GB（{share_free:.0%}）"
    en = f"{free / 1e9:.1f} GB free ({share_free:.0%})"
    todo_zh = "请清理或扩容；用量达 95% 时平台暂停受理。"
    todo_en = "Make room: at 95 % used the platform takes no more commands."
    if share_free < DISK_TROUBLE_SHARE or free < DISK_TROUBLE_BYTES:
        return trouble(subject, zh, en, todo_zh, todo_en)
    if share_free < DISK_WARN_SHARE:
        return warn(subject, zh, en, todo_zh, todo_en)
    return ok(subject, zh, en)


def check_folder(folder: DataFolder) -> list[Finding]:
    """The data folder of an embedded platform."""
    subject = "数据目录 data folder"
    if folder.is_unused():
        return [
            warn(
                subject,
                f"{folder.path} 为空，尚未启动过",
                f"{folder.path} is empty: nothing has run here",
                "make run，或用 DATA_DIR 指明目录。",
                "make run, or name the folder with DATA_DIR.",
            )
        ]
    findings = []
    if folder.is_restoring():
        findings.append(
            trouble(
                subject,
                "一次恢复没有完成",
                "a restore was not finished",
                "删除该目录，重新恢复。",
                "Delete the folder and restore again.",
            )
        )
    mode = folder.path.stat().st_mode & 0o777
    if mode & 0o077:
        findings.append(
            warn(
                subject,
                f"权限为 {mode:o}，他人可进入",
                f"mode {mode:o}: others may enter",
                f"chmod 700 {folder.path}",
                f"chmod 700 {folder.path}",
            )
        )
    findings += [_format(folder, subject)] if not findings else []
    usage = shutil.disk_usage(folder.path)
    findings.append(check_disk(str(folder.path), usage.free, usage.free / usage.total))
    return findings


def _format(folder: DataFolder, subject: str) -> Finding:
    found = folder.version()
    if found is not None and found.format > FORMAT:
        return trouble(
            subject,
            f"由更新的版本 {found.guanjia} 使用过",
            f"used by the newer version {found.guanjia}",
            "请使用该版本。",
            "Use that version.",
        )
    version = f"{found.guanjia}，格式 format {found.format}" if found else "?"
    return ok(subject, f"{folder.path}（{version}）", f"{folder.path} ({version})")


def check_backups(folder: Path, every: timedelta, now: datetime) -> Finding:
    """How old the newest backup is."""
    subject = "备份 backups"
    newest = next(iter(kept_in(folder)), None)
    todo_zh, todo_en = "guanjia backup；并另存主密钥。", "guanjia backup; keep the master key too."
    if newest is None:
        return warn(subject, f"{folder} 中没有备份", f"none in {folder}", todo_zh, todo_en)
    age = (now - newest.taken_at).total_seconds()
    zh, en = f"最近一份在 {duration(age)} 前", f"the newest is {duration(age)} old"
    limit = (every or timedelta(days=1)).total_seconds()
    if age > 7 * limit:
        return trouble(subject, zh, en, todo_zh, todo_en)
    if age > 2 * limit:
        return warn(subject, zh, en, todo_zh, todo_en)
    return ok(subject, f"{zh}：{newest.path.name}", f"{en}: {newest.path.name}")


def sync_interval_in(configuration: Path) -> str:
    """What the embedded NATS was told about flushing; empty where that cannot be read."""
    try:
        return str(json.loads(configuration.read_text())["jetstream"]["sync_interval"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""
