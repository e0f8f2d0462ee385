"""What messages say: every text can be filled, and an estate's own words are checked."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chassis.policies import PolicyNotValid, parse_policy
from contracts.words import Fen
from notifications.templates.collection import TemplatePolicy
from notifications.templates.model import HOUSEHOLD_TEMPLATES, SAMPLES, TEMPLATES
from notifications.texts.model import (
    Language,
    Money,
    PlaceholderUnknown,
    Word,
    filled,
    must_fill,
    shown,
)

CODE = TEMPLATES["signature_code"]


@pytest.mark.parametrize("name", TEMPLATES)
def test_both_languages_have_a_text_with_the_same_placeholders(name: str) -> None:
    template = TEMPLATES[name]

    for text in (template.text.zh, template.text.en):
        must_fill(text, template)
        for placeholder in template.placeholders:
            assert f"{{{placeholder}}}" in text, (name, placeholder)
        assert "{" not in filled(text, SAMPLES)
    assert template.title.zh
    assert template.title.en


@pytest.mark.rule("J7")
@pytest.mark.parametrize("name", sorted(HOUSEHOLD_TEMPLATES))
def test_a_text_to_a_household_names_nobody_and_no_place(name: str) -> None:
    assert not {"where", "reason", "cause", "name", "phone"} & set(TEMPLATES[name].placeholders)


@pytest.mark.parametrize(
    "text",
    [
        "{phone}",
        "{number.__class__}",
        "{number!r}",
        "{number:>40}",
        "{0}",
        "{}",
        "{number",
        "number}",
        "{number[0]}",
    ],
)
def test_a_text_that_cannot_be_filled_is_refused(text: str) -> None:
    with pytest.raises(PlaceholderUnknown):
        must_fill(text, CODE)
    with pytest.raises(PolicyNotValid):
        parse_policy(TemplatePolicy, {"wordings": {"signature_code": {"zh": text}}})


def test_a_refusal_names_the_placeholders_there_are() -> None:
    with pytest.raises(PolicyNotValid, match="code"):
        parse_policy(TemplatePolicy, {"wordings": {"signature_code": {"zh": "{phone}"}}})


@pytest.mark.parametrize(
    "wordings", [{"nonsense": {"zh": "…"}}, {"signature_code": {"title_zh": "{code}"}}]
)
def test_neither_an_unknown_message_nor_a_title_with_placeholders(
    wordings: dict[str, dict[str, str]],
) -> None:
    with pytest.raises(PolicyNotValid):
        parse_policy(TemplatePolicy, {"wordings": wordings})


def test_an_estate_may_leave_out_what_it_does_not_want_to_say() -> None:
    policy = parse_policy(TemplatePolicy, {"wordings": {"signature_code": {"zh": "码：{code}"}}})

    assert policy.wordings["signature_code"].zh == "码：{code}"
    assert policy.wordings["signature_code"].en is None


@settings(max_examples=50)
@given(st.integers(-(10**15), 10**15))
def test_money_is_shown_to_the_fen(fen: int) -> None:
    text = shown(Money(Fen(fen)), Language.ZH, "Asia/Shanghai")

    yuan, _, cents = text.lstrip("-").partition(".")
    assert (int(yuan) * 100 + int(cents)) * (-1 if fen < 0 else 1) == fen
    assert len(cents) == 2


def test_times_are_shown_on_the_estates_clock_and_words_in_the_readers_language() -> None:
    at = datetime(2026, 11, 22, 18, 30, tzinfo=UTC)

    assert shown(at, Language.ZH, "Asia/Shanghai") == "11月23日 02:30"
    assert shown(at, Language.EN, "Asia/Shanghai") == "2026-11-23 02:30"
    word = Word("到场", "on site")
    assert [shown(word, language, "UTC") for language in Language] == ["到场", "on site"]
