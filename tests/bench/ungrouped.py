"""`python -m tests.bench.ungrouped SERVICE`: a service whose commands do not share transactions."""

import importlib
import sys
from functools import partial

from chassis.running import main
from chassis.store import committer
from chassis.store.queue import GroupLimits

# What a committer takes when it is told nothing.
vars(committer)["GroupLimits"] = partial(GroupLimits, change_sets=1)
main(importlib.import_module(f"{sys.argv[1]}.service").build())
