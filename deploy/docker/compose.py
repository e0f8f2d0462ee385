"""`make up`, `make down`, `make upgrade`: the platform in containers, by either kind of compose.

Runs on the machine's own Python, which need have nothing installed: the standard library alone.
"""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SERVICES = tuple(sorted(path.parent.name for path in ROOT.glob("services/*/pyproject.toml")))
DOOR_OPENS_WITHIN_SECONDS = 60
HEALTHY_WITHIN_SECONDS = 120
STOPS_WITHIN_SECONDS = 30


class CannotGoOn(Exception):
    """The message says why, and what to do."""


def find_compose() -> list[str]:
    """The words that call compose. Raises CannotGoOn with what to install."""
    if shutil.which("docker") and succeeds(["docker", "compose", "version"]):
        found = ["docker", "compose"]
    elif shutil.which("docker-compose"):
        found = ["docker-compose"]
    else:
        raise CannotGoOn(
            "没有找到容器引擎。请安装 Docker（https://docs.docker.com/engine/install/；"
            "Debian/Ubuntu：apt-get install docker.io docker-compose），或改用 make run。\n"
            "No container engine found. Install Docker (https://docs.docker.com/engine/install/;"
            " Debian/Ubuntu: apt-get install docker.io docker-compose), or use make run instead."
        )
    if not succeeds(["docker", "info"]):
        raise CannotGoOn(
            "Docker 引擎没有应答。请启动它（systemctl start docker），并确认当前用户可以使用它"
            "（docker 用户组），然后重试。\n"
            "The Docker engine does not answer. Start it (systemctl start docker), see that you may"
            " use it (group docker), and repeat."
        )
    return found


class Compose:
    """Compose with this project's file."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = [
            *words,
            "--project-directory",
            str(ROOT),
            "-f",
            str(ROOT / "docker-compose.yml"),
        ]

    def do(self, *words: str) -> None:
        """Raises CannotGoOn when it fails; its own words tell why."""
        done = subprocess.run([*self._words, *words], check=False)
        if done.returncode:
            raise CannotGoOn(f"失败 / failed ({done.returncode}): compose {' '.join(words)}")

    def told(self, *words: str) -> list[str]:
        """The lines it answers; none when it fails."""
        done = subprocess.run([*self._words, *words], capture_output=True, text=True, check=False)
        return done.stdout.split() if done.returncode == 0 else []

    def up(self) -> None:
        """Build, start all in order, and wait until the front door lets requests in to all."""
        self.do("build", "--quiet")
        # It goes on to Caddy only when every service is healthy.
        self.do("up", "--detach")
        address = self._until_the_door_opens()
        if os.environ.get("DEMO"):
            self.operate("demo-estate")
        else:
            self.operate("bootstrap")
        tell(
            f"管家已启动 / Guanjia is up: {address}",
            f"门岗 gate      {address}/gate/",
            f"接口 API       {address}/api/<service>/…",
            f"状态 health    {address}/health/ready",
            "停止 stop       make down（数据保留 / data stay）",
        )

    def operate(self, *words: str) -> None:
        """`guanjia …` as the operator, in a container of its own."""
        self.do("run", "--rm", "operator", "guanjia", *words)

    def upgrade(self) -> None:
        """To the images of VERSION, or back to those, while requests and events go on.

        First what the new version expects of the servers, which the old one bears; then service by
        service the new containers beside the old ones, and only then the old ones away.
        """
        self.do("build", "--quiet")
        self.do("run", "--rm", "secrets")
        self.do("kill", "-s", "HUP", "nats")
        self.do("run", "--rm", "setup")
        for service in SERVICES:
            old = self.told("ps", "-q", service)
            self._scale(service, 2 * len(old) or 1)
            new = sorted(set(self.told("ps", "-q", service)) - set(old))
            until_healthy(service, new)
            for container in old:
                stop(container)
            tell(f"{service} ✓")
        # Last: its pages ask the new services for what the old ones do not have.
        self.do("run", "--rm", "console")

    def _scale(self, service: str, containers: int) -> None:
        scale = f"{service}={containers}"
        self.do("up", "--detach", "--no-deps", "--no-recreate", "--scale", scale, service)

    def _until_the_door_opens(self) -> str:
        """Where it is. Raises CannotGoOn when it stays closed."""
        site = os.environ.get("GUANJIA_SITE", "")
        port = "8080" if not site or site.startswith(":") else "8443"
        [published] = self.told("port", "caddy", port) or [""]
        host, _, number = published.rpartition(":")
        reached = "127.0.0.1" if host in ("", "0.0.0.0", "[::]") else host  # noqa: S104 - it is read
        address = f"http://{reached}:{number}"
        deadline = time.monotonic() + DOOR_OPENS_WITHIN_SECONDS
        while time.monotonic() < deadline:
            if published and (listens(reached, number) if port == "8443" else answers(address)):
                return address if port == "8080" else f"https://{site}"
            time.sleep(0.5)
        raise CannotGoOn(
            f"平台未就绪 / not ready: {address}/health/ready\n"
            "请查看 / look at: docker compose ps; docker compose logs"
        )


def until_healthy(service: str, containers: Sequence[str]) -> None:
    """Raises CannotGoOn when they are not in time; the old ones serve on."""
    asked = ["docker", "inspect", "--format", "{{.State.Health.Status}}", *containers]
    deadline = time.monotonic() + HEALTHY_WITHIN_SECONDS
    while time.monotonic() < deadline:
        done = subprocess.run(asked, capture_output=True, text=True, check=False)
        if containers and done.stdout.split() == ["healthy"] * len(containers):
            return
        time.sleep(0.5)
    raise CannotGoOn(
        f"{service} 的新容器未就绪，旧容器仍在服务。查看日志后，移除新容器："
        f"docker rm -f {' '.join(each[:12] for each in containers)}\n"
        f"The new containers of {service} do not get ready; the old ones serve on. Look at their"
        " logs, then remove the new ones as above."
    )


def stop(container: str) -> None:
    """In order: what it has begun it ends."""
    within = ["-t", str(STOPS_WITHIN_SECONDS)]
    subprocess.run(["docker", "stop", *within, container], stdout=subprocess.DEVNULL, check=True)
    subprocess.run(["docker", "rm", container], stdout=subprocess.DEVNULL, check=True)


def answers(address: str) -> bool:
    """Whether every service behind it is ready."""
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with direct.open(f"{address}/health/ready", timeout=5) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False


def listens(host: str, port: str) -> bool:
    """Whether somebody takes connections there."""
    try:
        socket.create_connection((host, int(port)), timeout=5).close()
    except OSError:
        return False
    return True


def succeeds(words: Sequence[str]) -> bool:
    """Whether a program ends well."""
    return not subprocess.run(list(words), capture_output=True, check=False).returncode


def tell(*lines: str) -> None:
    """Something for whoever started it."""
    sys.stdout.write("\n".join(lines) + "\n")
    sys.stdout.flush()


def main() -> None:
    """`compose.py up|down|upgrade`."""
    try:
        compose = Compose(find_compose())
        match sys.argv[1:]:
            case ["up"]:
                compose.up()
            case ["down"]:
                compose.do("down")
            case ["upgrade"]:
                compose.upgrade()
            case _:
                raise CannotGoOn("compose.py up|down|upgrade")
    except CannotGoOn as trouble:
        sys.exit(str(trouble))


if __name__ == "__main__":
    main()
