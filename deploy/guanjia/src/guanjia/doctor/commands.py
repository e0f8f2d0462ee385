"""`guanjia doctor`."""

import json
from pathlib import Path
from typing import Annotated

import typer

from guanjia.data_folder import DataFolder, NothingRuns
from guanjia.doctor.examining import examine
from guanjia.doctor.findings import Finding, Level, worst
from guanjia.services import Surroundings
from guanjia.terminal import HERE, DataDir, do, names_servers, out, reach

_MARKS = {Level.OK: "✓", Level.WARN: "!", Level.TROUBLE: "✗"}
_STYLES = {Level.OK: "green", Level.WARN: "yellow", Level.TROUBLE: "red"}


def add_to(app: typer.Typer) -> None:
    """The command."""
    app.command(name="doctor")(see_the_doctor)


def see_the_doctor(
    as_json: Annotated[bool, typer.Option("--json", help="For machines.")] = False,
    data_dir: DataDir = HERE,
) -> None:
    """What is wrong, and what to do. Ends with 0 (well), 1 (look at it) or 2 (trouble)."""
    findings = do(lambda: examine(_folder(data_dir), _reached(data_dir)))
    level = worst(findings)
    if as_json:
        report = {
            "level": level.name.lower(),
            "findings": [finding.told() for finding in findings],
        }
        typer.echo(json.dumps(report, ensure_ascii=False, indent=2))
    else:
        for finding in sorted(findings, key=lambda each: each.level):
            _print(finding)
        out.print(
            {
                Level.OK: "一切正常 / all is well",
                Level.WARN: "可以运行，有事项需要留意 / it works; some things to look at",
                Level.TROUBLE: "有问题需要处理 / something must be put right",
            }[level],
            style=_STYLES[level],
        )
    if level is not Level.OK:
        raise typer.Exit(int(level))


def _print(finding: Finding) -> None:
    def line(text: str, style: str = "") -> None:
        out.print(text, style=style, highlight=False, markup=False, soft_wrap=True)

    same = finding.zh == finding.en
    words = finding.zh if same else f"{finding.zh} / {finding.en}"
    line(f"{_MARKS[finding.level]} {finding.subject}  {words}", _STYLES[finding.level])
    if finding.todo_zh:
        todo = finding.todo_zh
        line(f"    → {todo}" + ("" if todo == finding.todo_en else f" / {finding.todo_en}"))


def _folder(data_dir: Path) -> DataFolder | None:
    return None if names_servers() else DataFolder(data_dir)


def _reached(data_dir: Path) -> Surroundings | None:
    """Where the platform is; None where the environment says it, or where none runs."""
    try:
        return reach(data_dir)
    except NothingRuns:
        return None
