"""`make`'s first step: lays `.venv` with everything pinned in constraints.txt, once.

Runs on the machine's own Python before anything is installed, so it needs nothing but the standard
library, and its first lines must be understood by any Python 3.
"""

import os
import shutil
import sys

if sys.version_info < (3, 11):
    for newer in ("python3.14", "python3.13", "python3.12", "python3.11"):
        if shutil.which(newer):
            os.execvp(newer, [newer, *sys.argv])
    sys.exit(
        "管家需要 Python 3.11 或更新版本，当前为 %s。请安装后再试，或指明：make PYTHON=… run\n"
        "Guanjia needs Python 3.11 or newer, this is %s. Install one, or name it:"
        " make PYTHON=… run" % ((sys.version.split()[0],) * 2)
    )

import fcntl
import hashlib
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "guanjia-set-up"
LOCK = ROOT / ".stamps" / "set-up.lock"
HEADLESS = "chromium-headless-shell"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def main() -> None:
    """Nothing to do when the stamp is current; of several at once one works, the others wait."""
    if sys.argv[1:] == ["--browser"]:
        offer_browser()
        offer_promtool()
        return
    if is_current():
        return
    LOCK.parent.mkdir(exist_ok=True)
    with LOCK.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not is_current():
            lay()


def is_current() -> bool:
    """Whether `.venv` was laid for this Python and these pins."""
    return STAMP.exists() and STAMP.read_text() == fingerprint()


def fingerprint() -> str:
    """What the environment depends on, as one hash."""
    found = hashlib.sha256(f"{sys.version_info[:2]} {ROOT}".encode())
    for file in [ROOT / "constraints.txt", *pyprojects()]:
        found.update(file.relative_to(ROOT).as_posix().encode() + file.read_bytes())
    return found.hexdigest()


def pyprojects() -> list[Path]:
    """The distributions of this repository."""
    return sorted(
        file
        for folder in ("libs", "services", "deploy")
        for file in (ROOT / folder).glob("*/pyproject.toml")
    )


def lay() -> None:
    """Make the environment, or bring it up to date."""
    say("准备运行环境 .venv，约一分钟 / setting up .venv, about a minute …")
    python = VENV / "bin" / "python"
    version = sys.version_info[:2]
    if not runs(python, "-c", f"import sys, pip; sys.exit(sys.version_info[:2] != {version})"):
        make_venv()
    pip: list[str | Path] = [
        python,
        "-m",
        "pip",
        "--disable-pip-version-check",
        "install",
        "-qq",
        "--no-deps",
    ]
    run(*pip, "-r", ROOT / "constraints.txt")
    # Hatchling is pinned with the rest, so nothing is fetched to build our own distributions.
    run(*pip, "--no-build-isolation", *(f"--editable={file.parent}" for file in pyprojects()))
    offer_system_libraries(python)
    STAMP.write_text(fingerprint())
    say(f"运行环境就绪 / ready: {VENV}")


def make_venv() -> None:
    """A new environment; on Debian the module for it may come in a package of its own."""
    shutil.rmtree(VENV, ignore_errors=True)
    if not runs(Path(sys.executable), "-c", "import ensurepip, venv"):
        package = f"python3.{sys.version_info[1]}-venv"
        if not install_debian_package(package):
            sys.exit(f"缺少系统软件包，请先安装 / a system package is missing, install: {package}")
    run(sys.executable, "-m", "venv", VENV)


def offer_system_libraries(python: Path) -> None:
    """The packaged MongoDB needs libcurl of the system; without it other ways remain."""
    where = "from chassis.servers.ways import packaged_mongod; print(packaged_mongod() or '')"
    mongod = subprocess.run(
        [python, "-c", where],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    if not mongod:
        return
    probe = subprocess.run([mongod, "--version"], capture_output=True, text=True, check=False)
    if "libcurl" in probe.stderr and not install_debian_package("libcurl4"):
        say(
            "软件包自带的 MongoDB 缺少系统库 libcurl4：请执行 apt-get install libcurl4，"
            "或使用其他方式（见 README）。\n"
            "The packaged MongoDB lacks the system library libcurl4: apt-get install libcurl4,"
            " or use another way (README)."
        )


def offer_browser() -> None:
    """Tests look at the pages in a real browser; without one those tests are left out."""
    if shutil.which(HEADLESS):
        return
    if install_debian_package(HEADLESS) and install_debian_package("fonts-noto-cjk"):
        return
    if not any(map(shutil.which, BROWSERS)):
        say(
            f"没有 Chromium，浏览器测试将跳过：apt-get install {HEADLESS} fonts-noto-cjk\n"
            "No Chromium: tests in a browser are left out:"
            f" apt-get install {HEADLESS} fonts-noto-cjk"
        )


def offer_promtool() -> None:
    """Rules of alerts are tested by Prometheus' own tool; without it those tests are left out."""
    if not shutil.which("promtool") and not install_debian_package("prometheus"):
        say(
            "没有 promtool，告警规则测试将跳过：apt-get install prometheus\n"
            "No promtool: tests of alert rules are left out: apt-get install prometheus"
        )


def install_debian_package(name: str) -> bool:
    """Whether the package is there now; only root on a Debian-like system can have it installed."""
    apt = shutil.which("apt-get")
    if apt is None or os.geteuid() != 0:
        return False
    say(f"安装系统软件包 / installing the system package {name} …")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for arguments in (
        ["update", "-qq"],
        ["install", "-y", "-qq", "--no-install-recommends", name],
    ):
        if subprocess.run([apt, *arguments], env=quiet, stdout=sys.stderr, check=False).returncode:
            return False
    return True


def runs(program: Path, *arguments: str) -> bool:
    """Whether a program is there and ends well."""
    if not program.exists():
        return False
    return not subprocess.run([program, *arguments], capture_output=True, check=False).returncode


def run(*command: "str | Path") -> None:
    """Run one step; its own words tell when it fails."""
    done = subprocess.run(list(command), check=False)
    if done.returncode:
        sys.exit(f"失败 / failed ({done.returncode}): {' '.join(map(str, command))}")


def say(text: str) -> None:
    """To the error stream: the output of a make target stays its own."""
    sys.stderr.write(text + "\n")


if __name__ == "__main__":
    main()
