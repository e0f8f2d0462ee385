"""The house rules hold, and each of them has been seen to catch what it is there for."""

import pytest

from tests.architecture.conftest import ROOT, Plot
from tests.architecture.house_rules import RULES, breaches

GATE = "services/gate/src/gate"

PLANTS = [
    ("model_imports_only_pure_code", f"{GATE}/planted/model.py", "import motor"),
    ("model_imports_only_pure_code", f"{GATE}/planted/model.py", "from chassis.work import Work"),
    ("model_imports_only_pure_code", f"{GATE}/planted/model.py", "import os"),
    ("model_imports_only_pure_code", f"{GATE}/planted/model/rules.py", "import socket"),
    ("model_never_awaits", f"{GATE}/planted/model.py", "async def decide() -> None: ..."),
    ("model_makes_up_no_ids", f"{GATE}/planted/model.py", "from uuid import uuid4"),
    ("model_makes_up_no_ids", f"{GATE}/planted/model.py", "ID = uuid.uuid4()"),
    ("only_chassis_reads_the_clock", f"{GATE}/planted/commands.py", "NOW = datetime.now(UTC)"),
    ("only_chassis_reads_the_clock", f"{GATE}/planted/model.py", "DAY = datetime.date.today()"),
    ("a_service_has_its_map_and_features_only", f"{GATE}/workers.py", "NONE = 0"),
    (
        "a_feature_uses_of_another_only_model_and_commands",
        f"{GATE}/planted/commands.py",
        "from gate.directory.collection import UNITS",
    ),
    ("contracts_import_pydantic_only", "libs/contracts/src/contracts/words.py", "import fastapi"),
    ("drivers_stay_in_their_place", "libs/chassis/src/chassis/work.py", "import bson"),
    ("drivers_stay_in_their_place", f"{GATE}/planted/queries.py", "from nats.js import api"),
    ("names_say_what_is_inside", f"{GATE}/utils.py", "NONE = 0"),
    ("names_say_what_is_inside", f"{GATE}/planted/date_helpers.py", "NONE = 0"),
    ("names_say_what_is_inside", f"{GATE}/planted/model.py", "class PassManager: ..."),
    ("no_service_asks_how_it_is_run", f"{GATE}/service.py", "SHAPE = settings.embedded"),
    ("suppressions_name_rule_and_reason", f"{GATE}/service.py", "NONE = 0  # noqa"),
    ("suppressions_name_rule_and_reason", f"{GATE}/service.py", "NONE = 0  # type: ignore[misc]"),
    ("files_are_about_one_subject", f"{GATE}/planted/model.py", "NONE = 0\n" * 400),
    ("modules_say_why_they_exist", f"{GATE}/planted/queries.py", "NONE = 0"),
    (
        "subscribers_acknowledge_by_hand",
        "libs/chassis/src/chassis/work.py",
        "broker.subscriber(subject, ack_policy=AckPolicy.REJECT_ON_ERROR)",
    ),
    (
        "subscribers_acknowledge_by_hand",
        f"{GATE}/planted/reactions.py",
        "@broker.subscriber(x)\ndef y(): ...",
    ),
    (
        "services_route_through_chassis",
        f"{GATE}/planted/routes.py",
        "from fastapi import APIRouter",
    ),
    (
        "services_reach_documents_through_work",
        f"{GATE}/planted/queries.py",
        "from chassis.store.store import Store",
    ),
]


def test_no_house_rule_is_broken() -> None:
    assert breaches(ROOT) == []


@pytest.mark.parametrize(("rule", "file", "text"), PLANTS)
def test_a_planted_breach_is_found(plot: Plot, rule: str, file: str, text: str) -> None:
    with plot.planted({file: text}):
        found = breaches(plot.root, only=file)

    assert any(f" {rule}: " in line for line in found), found


def test_every_rule_has_a_planted_breach() -> None:
    assert {rule for rule, _, _ in PLANTS} == {rule.__name__ for rule in RULES}
