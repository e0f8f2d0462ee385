"""Requests that schemathesis makes up from a service's OpenAPI, good ones and bad ones, over HTTP.

Whatever is asked, no answer is a 5xx, and none differs from what the document says of it.
"""

import random
import threading
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable
from schemathesis import Case, GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import Failure, FailureGroup
from schemathesis.core.result import Ok
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
AnyCase = Case[Any]
WITHOUT_AN_END = {"/feed"}
"""A live feed is answered until somebody leaves."""


@dataclass
class Fuzzed:
    """What came of one service's requests."""

    cases: int = 0
    found: list[str] = field(default_factory=list)
    """One line and one way to repeat it for each route and kind of fault."""


@dataclass(frozen=True)
class Target:
    """A running service, who asks, and ids that something has."""

    address: str
    document: dict[str, Any]
    callers: Sequence[Mapping[str, str]]
    ids: Mapping[str, str]


def fuzz(target: Target, *, each: int, seed_number: int, stopped: threading.Event) -> Fuzzed:
    """`each` cases of every operation, half of them as the document wants them; of a single one
    every other.

    Blocking: for a thread of its own. The same seed makes up the same cases for the same document.
    """
    done = Fuzzed()
    schema = schemathesis.openapi.from_dict(target.document)
    with requests.Session() as session:
        session.trust_env = False
        for place, found in enumerate(schema.get_all_operations()):
            assert isinstance(found, Ok), found
            operation = found.ok()
            if operation.path in WITHOUT_AN_END or stopped.is_set():
                continue
            for turn, mode in enumerate((GenerationMode.POSITIVE, GenerationMode.NEGATIVE)):
                share = (each + (place + turn + 1) % 2) // 2
                cases = operation.as_strategy(generation_mode=mode)
                # Who takes nothing can be told nothing wrong.
                nothing_wrong: AbstractContextManager[None] = (
                    suppress(Unsatisfiable) if turn else nullcontext()
                )
                with nothing_wrong:
                    if share:
                        _play(target, session, cases, share, seed_number, done)
    return done


def _play(
    target: Target,
    session: requests.Session,
    cases: st.SearchStrategy[AnyCase],
    count: int,
    seed_number: int,
    done: Fuzzed,
) -> None:
    chance = random.Random(seed_number)
    faults: dict[str, str] = {}

    @seed(seed_number)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )
    @given(cases)
    def play(case: AnyCase) -> None:
        done.cases += 1
        _aim(case, target.ids, chance)
        headers = {**chance.choice(target.callers), **_key(chance)}
        answer = case.call(base_url=target.address, session=session, headers=headers, timeout=30)
        try:
            case.validate_response(answer, checks=CHECKS)
        except (Failure, FailureGroup) as error:
            for one in error.exceptions if isinstance(error, FailureGroup) else [error]:
                told = f"{case.method} {case.path}: {type(one).__name__}: {one}"
                faults.setdefault(
                    f"{case.method} {case.path} {type(one).__name__} {answer.status_code}",
                    f"{told}\n{answer.status_code} {answer.content[:500]!r}\n"
                    f"{case.as_curl_command(headers)}",
                )

    play()
    done.found += faults.values()


def _aim(case: AnyCase, ids: Mapping[str, str], chance: random.Random) -> None:
    """Let three of four requests be about something there is."""
    named: list[dict[str, Any]] = [case.path_parameters, case.query]
    if isinstance(case.body, dict):
        named.append(case.body)
    for place in named:
        for name in place or ():
            if name in ids and chance.random() < 0.75:
                place[name] = ids[name]


def _key(chance: random.Random) -> dict[str, str]:
    """Nearly always a key of its own: without one nothing would be carried out."""
    return {"Idempotency-Key": str(uuid4())} if chance.random() < 0.9 else {}
