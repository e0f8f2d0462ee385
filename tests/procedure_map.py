"""docs/procedure-map.md: from every rule to the code that keeps it and the tests that show it; and
the same as data, for the console's page.

`python -m tests.procedure_map` writes both, `--check` fails when one is not current. The rules are
those of docs/rules.tsv; code names them in docstrings and comments, tests by `rule("W17")`, the
console's tests in their titles.
"""

import ast
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
MAP = ROOT / "docs" / "procedure-map.md"
CONSOLE = Path("services/console")
DATA = ROOT / CONSOLE / "src" / "office" / "procedures" / "rules.json"
RULES = ROOT / "docs" / "rules.tsv"

FAMILIES = {
    "F": "Record forms 表单",
    "T": "Time limits 时限",
    "P": "Roles 岗位",
    "W": "Flows 流程",
    "K": "Retention and secrecy 保存与保密",
    "A": "Approval and authority 审批与权限",
    "N": "Statistics and KPIs 统计与指标",
    "E": "Everyday situations 日常情形",
}

_TITLE = re.compile(r"""\b(?:it|test)\(\s*(["'`])(.+?)\1,""")
_COMMENT = re.compile(r"/\*\*(.*?)\*/", re.DOTALL)
_RULE_ID = re.compile(r"\b[AEFKNPTW]\d{2}\b")
_RANGE = re.compile(r"\b([AEFKNPTW])(\d{2})[-–](?:\1)?(\d{2})\b")


def main(arguments: list[str]) -> int:
    """Exit code 1 when a file is stale, 0 otherwise."""
    found = rules(RULES), code_by_rule(ROOT), tests_by_rule(ROOT)
    stale = False
    for file, text in ((MAP, render(*found)), (DATA, as_data(*found))):
        if "--check" not in arguments:
            file.write_text(text)
        elif not file.exists() or file.read_text() != text:
            name = file.relative_to(ROOT).as_posix()
            sys.stderr.write(f"{name} is not current: make procedure-map\n")
            stale = True
    return int(stale)


def rules(file: Path) -> dict[str, str]:
    """Rule ID → what it says, in the order of the rule book."""
    return dict(line.split("\t", 1) for line in file.read_text().splitlines())


def code_by_rule(root: Path) -> dict[str, set[str]]:
    """Rule ID → files whose docstrings or comments name it."""
    found: dict[str, set[str]] = defaultdict(set)
    for source in root.glob("*/*/src"):
        for path in source.rglob("*.py"):
            for rule in rules_named(path.read_text()):
                found[rule].add(path.relative_to(root).as_posix())
    for path in _typescript(root / CONSOLE / "src"):
        for rule in rules_named(path.read_text()):
            found[rule].add(path.relative_to(root).as_posix())
    return found


def _typescript(folder: Path) -> Iterator[Path]:
    """What people wrote: the types of the API are made."""
    found = (path for path in folder.rglob("*.ts*") if path.suffix in (".ts", ".tsx"))
    return (path for path in found if "types" not in path.parts)


def rules_named(text: str) -> set[str]:
    """The rule IDs in a text; `T13-T18` names all between."""
    named = set(_RULE_ID.findall(text))
    for family, first, last in _RANGE.findall(text):
        named |= {f"{family}{number:02}" for number in range(int(first), int(last) + 1)}
    return named


def tests_by_rule(root: Path) -> dict[str, set[str]]:
    """Rule ID → tests marked with it, as `path::name`."""
    found: dict[str, set[str]] = defaultdict(set)
    for path in (root / "tests").rglob("test_*.py"):
        name = path.relative_to(root).as_posix()
        for owner, rule in marked(ast.parse(path.read_text())):
            found[rule].add(f"{name}::{owner}" if owner else name)
    for path in _typescript(root / CONSOLE / "test"):
        for _, title in _TITLE.findall(path.read_text()):
            for rule in rules_named(title):
                found[rule].add(f"{path.relative_to(root).as_posix()}::{title}")
    return found


def marked(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """(test or class, rule ID) for every `rule(...)` mark; the name is empty for a whole module."""
    for node in tree.body:
        owner = getattr(node, "name", "")
        for call in ast.walk(node):
            if isinstance(call, ast.Call) and ast.unparse(call.func) == "pytest.mark.rule":
                for argument in call.args:
                    if isinstance(argument, ast.Constant):
                        yield owner, str(argument.value)


def render(
    rules_: Mapping[str, str], code: Mapping[str, set[str]], tests: Mapping[str, set[str]]
) -> str:
    """The page. Rules nothing keeps yet stand there too, with dashes."""
    kept = [rule for rule in rules_ if code.get(rule)]
    shown = [rule for rule in rules_ if tests.get(rule)]
    lines = [
        "<!-- Made by `make procedure-map`; edit the code and the tests, not this. -->",
        "# Procedure map 规程对照",
        "",
        f"{len(rules_)} rules: {len(kept)} named in code, {len(shown)} shown by tests.",
    ]
    for family, title in FAMILIES.items():
        lines += ["", f"## {family}: {title}", "", "| rule | what it says | code | tests |"]
        lines += ["|---|---|---|---|"]
        lines += [
            f"| {rule} | {_cell(text)} | {_links(code.get(rule))} | {_links(tests.get(rule))} |"
            for rule, text in rules_.items()
            if rule.startswith(family)
        ]
    others = sorted(set(tests) - set(rules_))
    if others:
        lines += ["", "## Other promises", "", "| promise | tests |", "|---|---|"]
        lines += [f"| {_cell(other)} | {_links(tests[other])} |" for other in others]
    return "\n".join(lines) + "\n"


def as_data(
    rules_: Mapping[str, str], code: Mapping[str, set[str]], tests: Mapping[str, set[str]]
) -> str:
    """The same as JSON: one rule a line, code with what its module says of itself."""
    others = dict.fromkeys(sorted(set(tests) - set(rules_)), "")
    lines = [
        json.dumps(
            {
                "id": rule,
                "says": says,
                "code": [_told(place) for place in sorted(code.get(rule, ()))],
                "tests": [_named(place) for place in sorted(tests.get(rule, ()))],
            },
            ensure_ascii=False,
        )
        for rule, says in {**rules_, **others}.items()
    ]
    return "[\n" + ",\n".join(lines) + "\n]\n"


@cache
def _told(place: str) -> tuple[str, str]:
    """(file, what it says it is for)."""
    text = (ROOT / place).read_text()
    if place.endswith(".py"):
        said = ast.get_docstring(ast.parse(text)) or ""
    else:
        said = re.sub(r"\n ?\*", "\n", next(iter(_COMMENT.findall(text)), ""))
    return _short(place), " ".join(said.split("\n\n")[0].split())


def _named(place: str) -> tuple[str, str]:
    """(file, promise in words); the words are empty for a whole file."""
    path, _, test = place.partition("::")
    return path.removeprefix("tests/"), test.removeprefix("test_").replace("_", " ")


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _links(places: set[str] | None) -> str:
    if not places:
        return "–"
    return "<br>".join(f"[{_short(place)}](../{place.split('::')[0]})" for place in sorted(places))


def _short(place: str) -> str:
    path, _, test = place.partition("::")
    return test or re.sub(r"^(libs|services|deploy)/[^/]+/src/", "", path)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
