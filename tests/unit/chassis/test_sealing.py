"""Promises of chassis.sealing's keys and fields."""

import os
import stat
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated, Any, NewType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy
from pydantic import BaseModel, JsonValue, RootModel, SerializeAsAny, TypeAdapter, create_model

from chassis.sealing import (
    EstateKeys,
    EstateKeyUnknown,
    FileMasterKey,
    Keyring,
    MasterKeyUnknown,
    MasterKeyUnreadable,
    SealBroken,
    new_wrapped_key,
    open_bytes,
    open_fields,
    personal_paths,
    rewrapped_key,
    seal_bytes,
    seal_fields,
)
from contracts.identity import WrappedKey
from contracts.refusals import NotYet
from contracts.words import EstateId, Personal, PersonalText

PrivateText = Annotated[str, Personal()]
CANARY = "秘"
ESTATE = EstateId("garden")
OWNER = "archives.person:p1"


class BareMaster:
    """Wraps nothing and heeds no context, so that a key can be put where it does not belong."""

    def wrap(self, key: bytes, context: str) -> str:  # noqa: ARG002 (that is the point)
        return key.hex()

    def unwrap(self, wrapped: str, context: str) -> bytes:  # noqa: ARG002 (that is the point)
        return bytes.fromhex(wrapped)


FIRST_KEY = new_wrapped_key(BareMaster(), ESTATE)
KEYS = EstateKeys(ESTATE, (FIRST_KEY,), BareMaster())


class Address(BaseModel):
    city: str
    street: PrivateText = ""


class Resident(BaseModel):
    id: str = "p1"
    name: PersonalText
    nickname: PrivateText | None = None
    phones: tuple[PrivateText, ...] = ()
    addresses: list[Address] = []
    contacts: dict[str, PrivateText] = {}
    relatives: list["Resident"] = []
    floor: int = 1


class Unit(BaseModel):
    id: str
    label: str
    history: list["Unit"] = []


def a_resident(**fields: Any) -> Resident:
    return Resident(**{"name": "张三丰", "phones": ("13812345678", "62345678"), **fields})


def sealed(model: BaseModel, owner: str = OWNER) -> dict[str, Any]:
    return seal_fields(type(model), model.model_dump(), KEYS, owner)


# Fields


_leaves: list[tuple[Any, SearchStrategy[Any]]] = [
    (str, st.text(alphabet="ab", max_size=3)),
    (int, st.integers()),
    (date | None, st.none() | st.dates()),
    (PrivateText, st.just("") | st.text(max_size=8).map(lambda text: CANARY + text)),
    (Annotated[list[str], Personal()], st.lists(st.just(CANARY))),
    (PrivateText | None, st.none() | st.just(CANARY)),
    (PrivateText | int, st.integers() | st.just(CANARY)),
]


Piece = tuple[Any, Callable[[], Any]]
"""An annotation, and how to draw a value it allows; personal texts in it hold the canary."""


def _of(generic: Any, *arguments: Any) -> Any:
    """`generic[arguments]`, where the arguments are made at run time."""
    return generic[arguments]


_kinds = st.sampled_from([None, None, list, tuple, dict, "optional", "model"])
_few = st.integers(0, 3)
_fields = st.integers(1, 3)
_names = st.text(alphabet="kl", max_size=2)
_leaf = st.integers(0, len(_leaves) - 1)


class MadeUp:
    """Draws types, then values of them; strategies made for each would take most of the time."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.leaves_left = 6

    def piece(self) -> Piece:
        """A leaf, or something around other pieces."""
        kind = self.draw(_kinds) if self.leaves_left > 0 else None
        if kind is None:
            self.leaves_left -= 1
            annotation, values = _leaves[self.draw(_leaf)]
            return annotation, lambda: self.draw(values)
        if kind == "model":
            return self.model()
        inner, value = self.piece()
        if kind == "optional":
            return inner | None, lambda: value() if self.draw(st.booleans()) else None
        if kind is dict:
            return _of(dict, str, inner), lambda: {self.draw(_names): value() for _ in self.times()}
        if kind is tuple:
            return _of(tuple, inner, ...), lambda: tuple(value() for _ in self.times())
        return _of(list, inner), lambda: [value() for _ in self.times()]

    def model(self) -> tuple[type[BaseModel], Callable[[], BaseModel]]:
        """A model of one to three fields."""
        pieces = {f"field_{n}": self.piece() for n in range(self.draw(_fields))}
        fields: dict[str, Any] = {name: (piece[0], ...) for name, piece in pieces.items()}
        model = create_model("Made", **fields)
        return model, lambda: model(**{name: piece[1]() for name, piece in pieces.items()})

    def times(self) -> range:
        return range(self.draw(_few))


@st.composite
def made_models(draw: st.DrawFn) -> BaseModel:
    """A value of a model type made up on the spot."""
    _, value = MadeUp(draw).model()
    return value()


@given(made_models(), st.sampled_from(["python", "json"]))
@settings(max_examples=150, deadline=None)
def test_whatever_is_sealed_opens_as_it_was_and_shows_no_personal_text(
    model: BaseModel, mode: str
) -> None:
    dumped = model.model_dump(mode=mode)
    before = repr(dumped)

    closed = seal_fields(type(model), dumped, KEYS, OWNER)

    assert CANARY not in repr(closed)
    assert repr(dumped) == before
    assert open_fields(type(model), closed, KEYS, OWNER) == dumped
    opened = open_fields(type(model), closed, KEYS, OWNER)
    assert type(model).model_validate(opened) == model


def test_a_model_within_itself_is_sealed_at_every_depth() -> None:
    family = a_resident(relatives=[a_resident(relatives=[a_resident(contacts={"wife": "李四"})])])

    closed = sealed(family)

    assert "张三丰" not in repr(closed)
    assert "李四" not in repr(closed)
    assert Resident(**open_fields(Resident, closed, KEYS, OWNER)) == family


def test_only_personal_text_is_sealed() -> None:
    closed = sealed(a_resident(addresses=[Address(city="北京", street="长安街")]))

    assert closed["id"] == "p1"
    assert closed["floor"] == 1
    assert closed["addresses"][0]["city"] == "北京"
    assert closed["addresses"][0]["street"].startswith(f"s1.{KEYS.newest}.")
    assert isinstance(closed["phones"], tuple)


def test_the_same_text_never_seals_alike() -> None:
    assert sealed(a_resident())["name"] != sealed(a_resident())["name"]


def test_an_empty_text_stays_empty() -> None:
    closed = sealed(a_resident(name="", phones=("",)))

    assert closed["name"] == ""
    assert closed["phones"] == ("",)
    assert open_fields(Resident, closed, KEYS, OWNER)["name"] == ""


def test_a_type_without_personal_text_is_passed_through_untouched() -> None:
    dumped = Unit(id="u1", label="8-2-0101").model_dump()

    assert not personal_paths(Unit)
    assert seal_fields(Unit, dumped, KEYS, OWNER) is dumped
    assert open_fields(Unit, dumped, KEYS, OWNER) is dumped


def test_documents_of_older_and_newer_versions_open() -> None:
    closed = sealed(a_resident())
    del closed["phones"]
    closed["added_later"] = {"by": "a newer version"}

    opened = open_fields(Resident, closed, KEYS, OWNER)

    assert opened["name"] == "张三丰"
    assert "phones" not in opened
    assert opened["added_later"] == {"by": "a newer version"}


places = st.tuples(
    st.sampled_from([ESTATE, EstateId("garden2"), EstateId("")]),
    st.sampled_from(["gate.visit:1", "gate.visit:11", "archives.person:1", "", "1 7:"]),
    st.sampled_from(["name", "nickname", "phones", "contacts", "relatives.name"]),
)


def _put(field: str, text: str) -> dict[str, Any]:
    whole: dict[str, Any] = {
        "phones": {"phones": [text]},
        "contacts": {"contacts": {"any": text}},
        "relatives.name": {"relatives": [{"name": text}]},
    }
    return dict(whole.get(field, {field: text}))


def _taken(field: str, data: dict[str, Any]) -> str:
    value = data[field.partition(".")[0]]
    while not isinstance(value, str):
        value = next(iter(value.values())) if isinstance(value, dict) else value[0]
    return value


@given(places, places)
def test_a_ciphertext_opens_only_in_the_estate_owner_and_field_it_was_made_for(
    made_for: tuple[EstateId, str, str], put_to: tuple[EstateId, str, str]
) -> None:
    keys_there, keys_here = (
        EstateKeys(place[0], (FIRST_KEY,), BareMaster()) for place in (made_for, put_to)
    )
    closed = seal_fields(Resident, _put(made_for[2], "张三"), keys_there, made_for[1])

    moved = _put(put_to[2], _taken(made_for[2], closed))

    if made_for == put_to:
        opened = open_fields(Resident, moved, keys_here, put_to[1])
        assert _taken(put_to[2], opened) == "张三"
    else:
        with pytest.raises(SealBroken):
            open_fields(Resident, moved, keys_here, put_to[1])


@given(st.data())
def test_a_ciphertext_that_was_changed_anywhere_does_not_open(data: st.DataObject) -> None:
    name = sealed(a_resident(name=data.draw(st.text(min_size=1, max_size=9))))["name"]
    place = data.draw(st.integers(0, len(name) - 1))
    other = data.draw(st.characters(codec="utf-8").filter(lambda each: each != name[place]))
    changed = name[:place] + other + name[place + 1 :]

    with pytest.raises((SealBroken, EstateKeyUnknown)) as refused:
        open_fields(Resident, {"name": changed}, KEYS, OWNER)

    # Only a change of the key's name can look like a key that is still on its way.
    if isinstance(refused.value, EstateKeyUnknown):
        assert place < len(f"s1.{KEYS.newest}.")


def test_a_ciphertext_has_one_way_to_be_written() -> None:
    name = sealed(a_resident())["name"]
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    with_a_spare_bit_set = name[:-1] + alphabet[alphabet.index(name[-1]) + 1]

    for twin in (
        with_a_spare_bit_set,
        f"{name}=",
        f"{name}==",
        f"{name}!",
        f"{name}\n",
        f" {name}",
    ):
        with pytest.raises(SealBroken):
            open_fields(Resident, {"name": twin}, KEYS, OWNER)


@pytest.mark.parametrize(
    "text", ["张三", "s1.", "s1..", "s1.x", "s2.k.AAAA", "s1.k.AAAA.B", "s1.k."]
)
def test_what_was_never_sealed_is_not_taken_for_an_opened_text(text: str) -> None:
    with pytest.raises(SealBroken) as refused:
        open_fields(Resident, {"name": text}, KEYS, OWNER)

    assert "张三" not in refused.value.message("zh")


def test_a_ciphertext_of_another_estate_is_broken_and_not_merely_early() -> None:
    other = EstateId("other")
    theirs = EstateKeys(other, (new_wrapped_key(BareMaster(), other),), BareMaster())
    closed = seal_fields(Resident, a_resident().model_dump(), theirs, OWNER)

    with pytest.raises(SealBroken):
        open_fields(Resident, closed, KEYS, OWNER)


@given(st.binary(max_size=200), st.binary(max_size=200))
def test_stored_answers_open_under_their_own_key_only(answer: bytes, junk: bytes) -> None:
    closed = seal_bytes(KEYS, "keys:1", answer)

    assert open_bytes(KEYS, "keys:1", closed) == answer
    for wrong in (closed[:-1], closed + b"x", junk, b"s1.k." + junk, b"s1.\xff." + junk):
        with pytest.raises(SealBroken):
            open_bytes(KEYS, "keys:1", wrong)
    with pytest.raises(SealBroken):
        open_bytes(KEYS, "keys:2", closed)


# Where personal text may be marked


@dataclass
class Card:
    holder: PrivateText
    number: int


def test_personal_text_is_found_behind_every_way_to_write_it() -> None:
    DoorName = NewType("DoorName", PrivateText)

    class Door(BaseModel):
        named: DoorName
        either: Card | Address
        names: RootModel[list[PrivateText]]
        mark_without_call: Annotated[str, Personal]
        whole_list: Annotated[tuple[str, ...], Personal()]
        anything: JsonValue = None

    door = TypeAdapter(Door).validate_python(
        {
            "named": CANARY,
            "either": {"holder": CANARY, "number": 7},
            "names": [CANARY],
            "mark_without_call": CANARY,
            "whole_list": [CANARY],
            "anything": {"free": ["text"]},
        }
    )

    closed = sealed(door)

    assert CANARY not in repr(closed)
    assert closed["anything"] == {"free": ["text"]}
    assert Door(**open_fields(Door, closed, KEYS, OWNER)) == door


@pytest.mark.parametrize(
    "annotation",
    [
        Annotated[date, Personal()],
        Annotated[str | int, Personal()],
        Annotated[Address, Personal()],
        dict[PrivateText, str],
        Annotated[dict[PrivateText, str] | None, Personal()],
        SerializeAsAny[Address],
    ],
)
def test_a_mark_that_could_not_be_kept_is_refused(annotation: Any) -> None:
    model = create_model("Wrong", field=(annotation, ...))

    with pytest.raises(TypeError):
        personal_paths(model)


# Estates' keys


def test_after_a_rotation_the_new_key_seals_and_the_old_one_still_opens() -> None:
    before = sealed(a_resident())
    newer = new_wrapped_key(BareMaster(), ESTATE)
    rotated = EstateKeys(ESTATE, (newer, FIRST_KEY), BareMaster())

    after = seal_fields(Resident, a_resident().model_dump(), rotated, OWNER)

    assert after["name"].startswith(f"s1.{newer.key_id}.")
    assert open_fields(Resident, before, rotated, OWNER)["name"] == "张三丰"
    assert open_fields(Resident, after, rotated, OWNER)["name"] == "张三丰"


def test_a_key_that_is_late_makes_its_ciphertext_wait() -> None:
    newer = new_wrapped_key(BareMaster(), ESTATE)
    rotated = EstateKeys(ESTATE, (newer, FIRST_KEY), BareMaster())
    early = seal_fields(Resident, a_resident().model_dump(), rotated, OWNER)

    with pytest.raises(EstateKeyUnknown) as refused:
        open_fields(Resident, early, KEYS, OWNER)

    assert isinstance(refused.value, NotYet)
    assert newer.key_id in refused.value.message("zh")


def test_a_keyring_knows_only_the_estates_it_has_learned_and_not_forgotten() -> None:
    keyring = Keyring(BareMaster())
    with pytest.raises(EstateKeyUnknown):
        keyring.for_estate(ESTATE)

    learned = keyring.learn(ESTATE, [FIRST_KEY])
    assert keyring.for_estate(ESTATE) is learned
    assert keyring.learn(ESTATE, [FIRST_KEY]) is learned

    newer = new_wrapped_key(BareMaster(), ESTATE)
    keyring.learn(ESTATE, [newer, FIRST_KEY])
    assert keyring.for_estate(ESTATE).newest == newer.key_id

    keyring.forget(ESTATE)
    with pytest.raises(EstateKeyUnknown):
        keyring.for_estate(ESTATE)


def test_an_estate_without_keys_is_an_estate_whose_keys_are_late() -> None:
    with pytest.raises(EstateKeyUnknown):
        Keyring(BareMaster()).learn(ESTATE, [])


# The master key's file


def test_a_master_key_file_is_made_once_and_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "secrets" / "master.key"

    made = FileMasterKey.create(path)
    again = FileMasterKey.create(path)

    assert made.newest == again.newest
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert os.listdir(path.parent) == ["master.key"]


def test_processes_that_start_together_end_with_the_same_master_key(tmp_path: Path) -> None:
    path = tmp_path / "master.key"

    with ThreadPoolExecutor(16) as threads:
        made = list(threads.map(lambda _: FileMasterKey.create(path), range(64)))

    assert {each.newest for each in made} == {FileMasterKey(path).newest}
    assert os.listdir(tmp_path) == ["master.key"]


@pytest.mark.parametrize("content", [None, "", "# only a remark\n", "short\n", "AAAA\n", "密\n"])
def test_a_file_without_a_whole_key_is_refused_by_name(tmp_path: Path, content: str | None) -> None:
    path = tmp_path / "master.key"
    if content is not None:
        path.write_text(content, "utf-8")

    with pytest.raises(MasterKeyUnreadable) as refused:
        FileMasterKey(path)

    assert str(path) in refused.value.message("zh")


def test_a_wrapped_key_opens_only_for_its_own_estate_and_name(tmp_path: Path) -> None:
    master = FileMasterKey.create(tmp_path / "master.key")
    wrapped = new_wrapped_key(master, ESTATE)

    assert EstateKeys(ESTATE, (wrapped,), master).newest == wrapped.key_id
    with pytest.raises(SealBroken):
        EstateKeys(EstateId("other"), (wrapped,), master)
    with pytest.raises(SealBroken):
        EstateKeys(ESTATE, (WrappedKey(key_id="else", wrapped=wrapped.wrapped),), master)


@pytest.mark.parametrize("wrapped", ["", "m2.x.y", "nonsense"])
def test_a_wrapped_key_in_another_form_is_refused(tmp_path: Path, wrapped: str) -> None:
    master = FileMasterKey.create(tmp_path / "master.key")

    with pytest.raises(SealBroken):
        master.unwrap(wrapped, "context")


def test_a_master_key_is_rotated_by_a_line_on_top_and_rewrapping(tmp_path: Path) -> None:
    path, other = tmp_path / "master.key", tmp_path / "newer.key"
    wrapped = new_wrapped_key(FileMasterKey.create(path), ESTATE)
    closed = seal_fields(
        Resident,
        a_resident().model_dump(),
        EstateKeys(ESTATE, (wrapped,), FileMasterKey(path)),
        OWNER,
    )
    newest = FileMasterKey.create(other).newest

    path.write_text(f"{other.read_text()}# the first key\n{path.read_text()}")
    both = FileMasterKey(path)
    rewrapped = rewrapped_key(both, ESTATE, wrapped)

    assert both.newest == newest
    assert rewrapped.key_id == wrapped.key_id
    keys = EstateKeys(ESTATE, (rewrapped,), FileMasterKey(other))
    assert open_fields(Resident, closed, keys, OWNER)["name"] == "张三丰"
    with pytest.raises(MasterKeyUnknown):
        EstateKeys(ESTATE, (wrapped,), FileMasterKey(other))
