"""The table at the end."""

from collections import Counter
from collections.abc import Sequence

from rich.console import Console
from rich.table import Table

from tests.faults.audit import Finding, Kind
from tests.faults.run import Outcome

MOST_SHOWN = 12


def tell(outcome: Outcome, console: Console) -> bool:
    """Prints what was done and what was found; whether nothing is amiss."""
    ledger, place = outcome.ledger, outcome.site
    kinds = Counter(finding.kind for finding in outcome.findings)
    tries = sum(operation.tries for operation in ledger.operations)
    table = Table(title="make faults", show_header=False)
    rows = [
        ("operations done", f"{ledger.done} ({tries} tries)"),
        *((f"killed: {what}", str(count)) for what, count in sorted(place.kills.items())),
        ("killed in all", str(sum(place.kills.values()))),
        ("accepted while the bus was away", str(outcome.mishaps.accepted_without_bus)),
        ("events", f"{outcome.post.taken}, {outcome.post.late} late, {outcome.post.twice} twice"),
        (
            "poison, dead letters of it",
            f"{len(outcome.post.poison)}, {len(outcome.evidence.poison)}",
        ),
        ("answers other than done or busy", str(sum(ledger.odd_answers.values()))),
        ("at rest after", f"{outcome.evidence.rested_after_seconds or -1:.1f} s"),
        ("lost", str(kinds[Kind.LOST])),
        ("doubled", str(kinds[Kind.DOUBLED])),
        ("otherwise wrong", str(kinds[Kind.WRONG] + len(outcome.broken))),
        ("time", f"{outcome.seconds:.0f} s"),
    ]
    for row in rows:
        table.add_row(*row)
    console.print(table)
    show(outcome.findings, console)
    for broken in outcome.broken[:MOST_SHOWN]:
        console.print(f"a caller was stopped: {broken}", markup=False)
    for answer, count in ledger.odd_answers.most_common(MOST_SHOWN):
        console.print(f"{count} × {answer}", markup=False)
    return not outcome.findings and not outcome.broken and not ledger.odd_answers


def show(findings: Sequence[Finding], console: Console) -> None:
    """The first of each law."""
    laws = Counter(finding.law for finding in findings)
    for law, count in laws.items():
        console.print(f"{law}: {count}", markup=False)
        for finding in [each for each in findings if each.law == law][:MOST_SHOWN]:
            console.print(f"  {finding.kind}: {finding.what}", markup=False)
