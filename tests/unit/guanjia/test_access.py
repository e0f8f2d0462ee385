"""Who may do what on the bus, derived from the services' maps; the secrets; NATS' configuration."""

import json
import stat
from pathlib import Path

import bcrypt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chassis.bus.rights import BusRights, covers, inbox_of, operator_rights
from chassis.bus.topology import Durable, durables, stream_name
from chassis.logins import LoginUnusable, address_as
from chassis.service import Service
from contracts.event import Event
from contracts.words import EstateId
from guanjia.access.nats_configuration import NatsPlace, all_rights, render
from guanjia.access.secret_folder import SecretFolder, SecretMissing, read_secret
from guanjia.services import NAMES, SettingsWrong, build_all

SERVICES = {service.name: service for service in build_all()}
RIGHTS = {each.user: each for each in all_rights(list(SERVICES.values()))}
PLACE = NatsPlace("127.0.0.1", 4222, 8222, "/data")
EVERY_EVENT = sorted(Event.known.values(), key=lambda event: event.type_name())


def subject(event: type[Event]) -> str:
    return event.subject_for(EstateId("yuehu"))


def test_every_service_is_a_user() -> None:
    assert set(RIGHTS) == {"operator", *NAMES}


@pytest.mark.parametrize("service", NAMES)
def test_a_service_publishes_its_own_events_and_no_others(service: str) -> None:
    may = RIGHTS[service].may_publish

    assert {event for event in EVERY_EVENT if may(subject(event))} == {
        event for event in EVERY_EVENT if event.service() == service
    }


@pytest.mark.parametrize("service", NAMES)
def test_a_service_subscribes_to_its_inbox_and_what_it_overhears(service: str) -> None:
    may = RIGHTS[service].may_subscribe

    assert [user for user in RIGHTS if may(f"{inbox_of(user)}.x.1")] == [service]
    assert not may("_INBOX.x.1")
    assert {event for event in EVERY_EVENT if may(subject(event))} == set(
        SERVICES[service].overhears
    )


def test_only_notifications_overhears() -> None:
    assert [name for name in NAMES if SERVICES[name].overhears] == ["notifications"]


@pytest.mark.parametrize("service", NAMES)
def test_a_service_pulls_and_acknowledges_the_durables_of_its_map_alone(service: str) -> None:
    may = RIGHTS[service].may_publish
    every = [durable for each in SERVICES.values() for durable in hears(each)]

    for kind in ("$JS.API.CONSUMER.MSG.NEXT", "$JS.API.CONSUMER.INFO"):
        allowed = {each for each in every if may(f"{kind}.{each.stream}.{each.name}")}
        assert allowed == set(hears(SERVICES[service]))
    acknowledged = {each for each in every if may(f"$JS.ACK.{each.stream}.{each.name}.1.2.3.4.5")}
    assert acknowledged == set(hears(SERVICES[service]))


@pytest.mark.parametrize("service", NAMES)
def test_no_service_touches_a_stream_or_makes_a_consumer(service: str) -> None:
    may = RIGHTS[service].may_publish

    for name in map(stream_name, NAMES):
        for verb in ("CREATE", "UPDATE", "DELETE", "PURGE", "INFO", "MSG.GET", "SNAPSHOT"):
            assert not may(f"$JS.API.STREAM.{verb}.{name}")
        for call in (
            f"CONSUMER.CREATE.{name}",
            f"CONSUMER.CREATE.{name}.mine",
            f"CONSUMER.CREATE.{name}.mine.evt.>",
            f"CONSUMER.DURABLE.CREATE.{name}.mine",
            f"CONSUMER.DELETE.{name}.{service}-hears-identity",
            f"CONSUMER.LIST.{name}",
            f"DIRECT.GET.{name}",
        ):
            assert not may(f"$JS.API.{call}")


def test_the_operator_declares_reads_and_restores() -> None:
    operator = operator_rights()

    assert operator.may_publish("$JS.API.STREAM.UPDATE.EVT_DISPATCH")
    assert operator.may_publish("$JS.API.CONSUMER.CREATE.EVT_DISPATCH.archives-hears-dispatch")
    assert operator.may_subscribe("evt.>")


def words(wild: str) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(["a", "b", *wild]), min_size=1, max_size=4).map(".".join)


@settings(max_examples=150)
@given(st.tuples(words("*"), st.booleans()), words(""))
def test_a_right_covers_what_its_words_stand_for(right: tuple[str, bool], asked: str) -> None:
    text, any_after = right
    allowed, wanted = text.split("."), asked.split(".")

    long_enough = len(wanted) > len(allowed) if any_after else len(wanted) == len(allowed)
    fits = all(word in ("*", other) for word, other in zip(allowed, wanted, strict=False))

    assert covers(f"{text}.>" if any_after else text, asked) == (long_enough and fits)


def test_a_narrow_right_does_not_cover_a_wide_subscription() -> None:
    rights = BusRights("x", publish=(), subscribe=("evt.fees.*.paid.v1",))

    assert rights.may_subscribe("evt.fees.*.paid.v1")
    assert not rights.may_subscribe("evt.fees.>")
    assert not rights.may_subscribe("evt.*.yuehu.paid.v1")


def test_secrets_are_made_once_and_are_their_owners_alone(tmp_path: Path) -> None:
    folder = SecretFolder(tmp_path / "secrets")

    made = folder.make()
    contents = {file: file.read_bytes() for file in made}

    assert folder.make() == []
    assert {file: file.read_bytes() for file in made} == contents
    assert {folder.mongo_password_file(user) for user in RIGHTS} <= set(made)
    assert {folder.nats_password_file(user) for user in RIGHTS} <= set(made)
    assert len(set(contents.values())) == len(made)
    assert {stat.S_IMODE(file.stat().st_mode) for file in made} == {0o600}


def test_a_secret_taken_away_is_made_anew_and_the_others_stay(tmp_path: Path) -> None:
    folder = SecretFolder(tmp_path)
    folder.make()
    lost = folder.nats_password_file("dispatch")
    before = lost.read_text()
    lost.unlink()

    assert folder.make() == [lost]
    assert lost.read_text() != before


def test_the_configuration_keeps_no_password_and_flushes_always(tmp_path: Path) -> None:
    folder = SecretFolder(tmp_path)
    folder.make()
    passwords = {user: read_secret(folder.nats_password_file(user)) for user in RIGHTS}

    text = render([*RIGHTS.values()], passwords, PLACE)

    assert not [user for user, password in passwords.items() if password in text]
    configuration = json.loads(text)
    assert configuration["jetstream"]["sync_interval"] == "always"
    for user in configuration["authorization"]["users"]:
        assert bcrypt.checkpw(passwords[user["user"]].encode(), user["password"].encode())


def test_the_same_secrets_and_maps_make_the_same_file() -> None:
    rights = [RIGHTS["dispatch"], RIGHTS["fees"]]
    first = render(rights, {"dispatch": "one", "fees": "two"}, PLACE)

    assert render(rights, {"dispatch": "one", "fees": "two"}, PLACE, before=first) == first
    again = json.loads(render(rights, {"dispatch": "new", "fees": "two"}, PLACE, before=first))
    then = json.loads(first)["authorization"]["users"]
    now = again["authorization"]["users"]
    assert [old["password"] == new["password"] for old, new in zip(then, now, strict=True)] == [
        False,
        True,
    ]
    assert render(rights, {"dispatch": "one", "fees": "two"}, PLACE, before="# my own") != first


def test_a_secret_that_is_not_there_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(SecretMissing, match="guanjia secrets"):
        read_secret(tmp_path / "nobody")


def test_an_address_carries_the_user_and_the_password_of_the_file(tmp_path: Path) -> None:
    file = tmp_path / "password"
    file.write_text("s3cret-_.~\n")

    mongo = address_as("guanjia_fees", file, "mongodb://a:1,b:2/?replicaSet=guanjia")

    assert mongo == "mongodb://guanjia_fees:s3cret-_.~@a:1,b:2/?replicaSet=guanjia"
    assert address_as("fees", file, "nats://old:one@bus:4222") == "nats://fees:s3cret-_.~@bus:4222"
    assert address_as("", None, "nats://old:one@bus:4222") == "nats://old:one@bus:4222"


def test_a_login_that_cannot_be_used_is_told_without_the_password(tmp_path: Path) -> None:
    file = tmp_path / "password"
    file.write_text("p@ss/word")

    with pytest.raises(LoginUnusable) as unfit:
        address_as("fees", file, "nats://bus")
    with pytest.raises(LoginUnusable, match="cannot be read"):
        address_as("fees", tmp_path / "nobody", "nats://bus")
    with pytest.raises(LoginUnusable, match="no file"):
        address_as("fees", None, "nats://bus")

    assert "p@ss" not in str(unfit.value)


def test_a_setting_that_is_wrong_is_named_with_what_is_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GUANJIA_NATS_USER", "fees")
    monkeypatch.setenv("GUANJIA_NATS_URL", "nats://whose:secret@bus:4222")
    monkeypatch.setenv("GUANJIA_NATS_PASSWORD_FILE", str(tmp_path / "nobody"))

    with pytest.raises(SettingsWrong) as wrong:
        build_all()

    assert wrong.value.faults.keys() == {"GUANJIA_NATS_URL"}
    assert "cannot be read" in str(wrong.value)
    assert "secret" not in str(wrong.value)


def hears(service: Service) -> list[Durable]:
    return durables(service.name, [heard.event for heard in service.hears])
