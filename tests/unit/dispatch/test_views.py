"""Saved views: names stand for one, there is room for some, and the first one is followed."""

import pytest

from contracts.urgency import UrgencyClass
from contracts.words import StaffId
from dispatch.views.model import (
    MOST_VIEWS,
    BoardNarrowing,
    Chosen,
    NameTaken,
    SavedView,
    Shelf,
    TooManyViews,
    ViewUnknown,
)


def a_view(name: str, **wanted: object) -> SavedView:
    return SavedView(name=name, wanted=BoardNarrowing.model_validate(wanted))


def test_a_name_stands_for_one_view_and_a_changed_one_keeps_its_place() -> None:
    shelf = Shelf(id="staff-1", views=(a_view("急修"), a_view("8栋")), first=Chosen(name="急修"))

    shelf.save(a_view("特急急修", urgencies=[UrgencyClass.P1]), was="急修")

    assert [view.name for view in shelf.views] == ["特急急修", "8栋"]
    assert shelf.first == Chosen(name="特急急修"), "the first one is followed"
    with pytest.raises(NameTaken):
        shelf.save(a_view("8栋"))
    with pytest.raises(NameTaken):
        shelf.save(a_view("8栋"), was="特急急修")
    with pytest.raises(ViewUnknown):
        shelf.save(a_view("夜班"), was="早班")
    shelf.save(a_view("8栋", buildings=["8"]), was="8栋")
    assert shelf.views[1].wanted.buildings == ("8",)


def test_what_is_removed_is_nobodys_first_and_leaves_room() -> None:
    shelf = Shelf(id="staff-1", views=(a_view("急修"),), first=Chosen(name="急修"))
    for number in range(MOST_VIEWS - 1):
        shelf.save(a_view(f"{number}栋"))
    with pytest.raises(TooManyViews):
        shelf.save(a_view("又一个"))

    shelf.remove("急修")

    assert shelf.first is None
    with pytest.raises(ViewUnknown):
        shelf.remove("急修")
    shelf.save(a_view("又一个"))


def test_a_shared_view_of_the_same_name_is_another_one() -> None:
    shelf = Shelf(id="staff-1", views=(a_view("急修"),), first=Chosen(name="急修", shared=True))

    shelf.remove("急修")

    assert shelf.first == Chosen(name="急修", shared=True)


def test_a_view_saved_while_it_named_one_of_each_goes_on() -> None:
    old = {"urgency": "P1", "kind": None, "building": "", "technician_id": "w", "text": "漏"}

    view = BoardNarrowing.model_validate(old)

    assert view == BoardNarrowing(
        urgencies=(UrgencyClass.P1,), technician_ids=(StaffId("w"),), text="漏"
    )
    assert BoardNarrowing.model_validate_json(view.model_dump_json()) == view
