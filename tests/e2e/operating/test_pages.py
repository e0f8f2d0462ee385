"""The operator's pages over HTTP: whose right they need, and that nothing comes from elsewhere."""

import re

import pytest

from chassis.testing import eventually
from contracts.words import COMPANY
from guanjia.demo.person import Person
from tests.e2e.operating.operated import Operated

pytestmark = pytest.mark.timeout(300)

PAGES = (
    "/platform",
    "/traces",
    "/traces/0af7651916cd43dd8448eb211c80319c",
    "/docs",
    "/docs/fees",
    "/events",
)
ELSEWHERE = re.compile(r"""(?:src|href|url|import|from|fetch)\s*[=(:]?\s*["'(]?\s*(?:https?:)?//""")


async def test_no_page_names_anything_elsewhere_and_a_policy_forbids_it(
    operated: Operated,
) -> None:
    loaded: set[str] = set()
    for path in PAGES:
        answer = await operated.client.get(path)
        assert answer.status_code == 200, path
        assert not ELSEWHERE.search(answer.text), path
        policy = answer.headers["content-security-policy"]
        assert "default-src 'self'" in policy
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy
        assert answer.headers["x-content-type-options"] == "nosniff"
        loaded |= set(re.findall(r'(?:src|href)="(/operator/[^"]+)"', answer.text))

    assert "/operator/swagger/swagger-ui-bundle.js" in loaded
    for path in sorted(loaded | {"/operator/session.js"}):
        answer = await operated.client.get(path)
        assert answer.status_code == 200, path
        if "/swagger/" not in path:
            assert not ELSEWHERE.search(answer.text), path


@pytest.mark.parametrize("path", ["/api/traces", "/api/traces/0af7651916cd43dd8448eb211c80319c"])
async def test_traces_are_for_who_may_run_the_platform(operated: Operated, path: str) -> None:
    desk, admin = Person("陈", operated.client), Person("管理员", operated.client)
    await desk.sign_in("desk")
    await admin.sign_in("admin", estate=COMPANY)

    nobody = await operated.client.get(path)

    assert (nobody.status_code, nobody.json()["code"]) == (401, "NotSignedIn")
    assert (await desk.see(path)).status_code == 403
    assert (await admin.see(path)).status_code == (200 if path == "/api/traces" else 404)


async def test_every_answer_names_its_trace_and_the_trace_is_found_by_it(
    operated: Operated,
) -> None:
    desk, admin = Person("陈", operated.client), Person("管理员", operated.client)
    await desk.sign_in("desk")
    await admin.sign_in("admin", estate=COMPANY)
    answers = {
        201: await desk.do(
            "/api/reception/contacts", outcome="repair", matter="灯坏", place="大堂"
        ),
        404: await desk.see("/api/reception/contacts/none"),
        422: await desk.do("/api/reception/contacts", matter="灯坏"),
        403: await desk.do("/api/identity/keys/rotate"),
    }
    answers |= {401: await operated.client.get("/api/reception/contacts")}

    for status, answer in answers.items():
        trace_id = answer.headers["X-Trace-Id"]
        assert answer.status_code == status
        if status >= 400:
            assert answer.json()["trace_id"] == trace_id

        async def kept(trace_id: str = trace_id) -> bool:
            return (await admin.see(f"/api/traces/{trace_id}")).status_code == 200

        await eventually(kept)
    nowhere = await operated.client.get("/nowhere")
    assert nowhere.status_code == 404
    assert nowhere.headers["X-Trace-Id"] == nowhere.json()["trace_id"]


@pytest.mark.rule("J7")
async def test_one_trace_holds_the_request_and_all_that_followed_and_names_nobody(
    operated: Operated,
) -> None:
    desk, admin = Person("陈", operated.client), Person("管理员", operated.client)
    await desk.sign_in("desk")
    await admin.sign_in("admin", estate=COMPANY)
    canaries = ("欧阳秘密", "13712345678", "密码是八八八")
    logged = await desk.do(
        "/api/reception/contacts",
        outcome="repair",
        matter=canaries[2],
        place="大堂",
        caller_name=canaries[0],
        caller_phone=canaries[1],
    )
    searched = await desk.see(f"/api/reception/contacts/{canaries[0]}", text=canaries[1])
    assert (logged.status_code, searched.status_code) == (201, 404), logged.text

    async def whole() -> str:
        seen = await admin.see(f"/api/traces/{logged.headers['X-Trace-Id']}")
        assert seen.status_code == 200
        spans = seen.json()["spans"]
        found = {(span["service"], span["name"]) for span in spans}
        assert {
            ("reception", "POST /api/reception/contacts"),
            ("reception", "commit"),
            ("reception", "publish"),
            ("dispatch", "react open_requested_order"),
            ("dispatch", "commit group"),
            ("dispatch", "publish"),
            ("reception", "react follow_order"),
            ("notifications", "project orders"),
        } <= found, found
        return seen.text

    told = await eventually(whole, within_seconds=30)
    told += (await admin.see("/api/traces", limit=200)).text
    raw = b"".join(file.read_bytes() for file in operated.data.glob("traces.sqlite*"))
    for canary in canaries:
        assert canary not in told
        assert canary.encode() not in raw
