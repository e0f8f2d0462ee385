"""A visitor is let in, turned away, or leaves: one act each, with card and pledge.

The same use case whether it is asked before or told afterwards, on a tablet or at a desk; told
again it changes nothing. Tablets may tell in any order.
"""

from collections.abc import Sequence

from gate.telling.commands import ActKind
from gate.visits.commands.admitting import admit_visitor, refuse_visitor
from gate.visits.commands.leaving import depart_visitor
from gate.visits.commands.told import (
    AdmitVisitor,
    DepartVisitor,
    RefuseVisitor,
    read_of_admission,
    read_of_departure,
    read_of_refusal,
)

ACTS: Sequence[ActKind] = (
    ActKind(
        "visit.admit",
        AdmitVisitor,
        admit_visitor,
        may_be_asked=True,
        reads=read_of_admission,
        flow=lambda command: f"visit.admit.{command.visit_class.value}",
    ),
    ActKind("visit.refuse", RefuseVisitor, refuse_visitor, reads=read_of_refusal),
    ActKind("visit.depart", DepartVisitor, depart_visitor, reads=read_of_departure),
)
"""What guards tell of visitors."""
