"""Who may sign for goods, the codes people type, and what a picture of a slip carries."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.archives import Tie
from contracts.refusals import Refusal
from contracts.words import PersonId, Relation
from gate.codes.model import SIGNS, code_as_printed, code_as_read, code_of
from gate.directory.model import Person
from gate.slips.model.content import LARGEST_QR_BYTES, content_of, qr_text
from gate.slips.model.refusals import LandlordHasNotAgreed, NotTheLandlord, SignerHasNoRight
from gate.slips.model.signing import Signer, SigningRight, SigningRights, must_own, signer_of_unit
from gate.slips.model.slip import Seal
from tests.unit.gate.test_slips import HOME, TODAY, a_slip


def a_person(relation: Relation, until: date | None = None) -> Person:
    tie = Tie(unit_id=HOME, relation=relation, until=until)
    return Person(id=PersonId("p1"), name="张三", ties=(tie,))


GENEROUS = SigningRights(tenant_signs=SigningRight.YES, agent_signs=SigningRight.YES)


@pytest.mark.rule("P22", "A11", "E06", "E10")
@pytest.mark.parametrize(
    ("relation", "rights", "move_out", "landlord", "refusal"),
    [
        (Relation.OWNER, SigningRights(), True, False, None),
        (Relation.TENANT, SigningRights(), False, False, LandlordHasNotAgreed),
        (Relation.TENANT, SigningRights(), False, True, None),
        (Relation.TENANT, GENEROUS, False, False, None),
        (Relation.TENANT, GENEROUS, True, False, LandlordHasNotAgreed),
        (Relation.TENANT, GENEROUS, True, True, None),
        (Relation.FAMILY, SigningRights(), False, True, SignerHasNoRight),
        (Relation.AGENT, SigningRights(), False, True, SignerHasNoRight),
        (Relation.AGENT, GENEROUS, False, False, None),
    ],
)
def test_who_signs_needs_the_right_and_a_tenant_who_leaves_the_landlords_yes(
    relation: Relation,
    rights: SigningRights,
    move_out: bool,
    landlord: bool,
    refusal: type[Refusal] | None,
) -> None:
    def sign() -> Signer:
        return signer_of_unit(
            a_person(relation),
            HOME,
            "8-2-0101",
            day=TODAY,
            move_out=move_out,
            rights=rights,
            landlord_agrees=landlord,
        )

    if refusal is None:
        assert sign().capacity == relation.value
    else:
        with pytest.raises(refusal) as refused:
            sign()
        assert "-" not in refused.value.message("zh").replace("8-2-0101", "")


@pytest.mark.rule("P22")
def test_an_owner_of_yesterday_neither_signs_nor_agrees() -> None:
    person = a_person(Relation.OWNER, until=TODAY - timedelta(days=1))

    with pytest.raises(SignerHasNoRight):
        signer_of_unit(
            person,
            HOME,
            "8-2-0101",
            day=TODAY,
            move_out=False,
            rights=SigningRights(),
            landlord_agrees=False,
        )
    with pytest.raises(NotTheLandlord):
        must_own(person, HOME, "8-2-0101", TODAY)


@given(st.uuids(), st.integers(0, 7), st.sampled_from(SIGNS))
def test_a_code_with_one_sign_mistyped_is_no_code(id_: Any, place: int, sign: str) -> None:
    code = code_of("goods slip", str(id_))
    typed = code[:place] + sign + code[place + 1 :]

    assert code_as_read(typed) == (code if typed == code else None)
    assert code_as_read(f" {code_as_printed(code).lower()} ") == code


@given(st.uuids(), st.integers(0, 6))
def test_a_code_with_two_neighbours_exchanged_is_no_code(id_: Any, place: int) -> None:
    code = code_of("goods slip", str(id_))
    typed = code[:place] + code[place + 1] + code[place] + code[place + 2 :]

    assert (code_as_read(typed) is None) == (typed != code)


@pytest.mark.parametrize(("lines", "whole"), [(6, True), (60, False)])
def test_the_picture_carries_all_that_is_signed_or_else_the_code_alone(
    lines: int, whole: bool
) -> None:
    slip = a_slip(*[1] * lines)
    seal = Seal(key_id="abcdef123456", signature="x" * 86)
    content = content_of(slip, "e1")

    text = qr_text(slip.code, content, seal)

    assert text == (
        f"FX1/{seal.key_id}/{seal.signature}/{content}/{slip.code}"
        if whole
        else code_as_printed(slip.code)
    )
    assert len(text.encode()) <= LARGEST_QR_BYTES
    assert qr_text(slip.code, "", None) == code_as_printed(slip.code)
