"""The demo estate as data: somebody for each role of requirements.md C with work to do."""

from dataclasses import dataclass, field

from contracts.words import EstateId

ESTATE = EstateId("cuihu")
NAME = "翠湖花园"
ZONE = "Asia/Shanghai"
PRESETS = (
    ("dispatch", "clock_policy", "grade_1"),
    ("dispatch", "consent_policy", "tenant_small_repairs"),
    ("dispatch", "warranty_policy", "national_minimum"),
    ("dispatch", "pause_policy", "suggested"),
    ("dispatch", "cause_list", "suggested"),
    ("dispatch", "shift_plan", "three_shifts"),
    ("dispatch", "skill_catalogue", "repairs"),
    ("reception", "follow_up_policy", "association_2004_grade_1"),
    ("gate", "gate_policy", "main_and_east"),
    ("gate", "admission_policy", "usual"),
    ("gate", "pledge_policy", "record_only"),
)
"""(service, kind of settings, preset) its manager has chosen: nothing is in force by itself."""
RECEIPT_BOOKS = (("desk", 1), ("cashier", 51))
"""(who holds it, its first number): books of 50 stamped receipts (F25)."""
GATE_CARDS = (
    ("正门", "visitor", "A", 30),
    ("正门", "vehicle", "AC", 10),
    ("东门", "visitor", "B", 30),
    ("东门", "vehicle", "BC", 10),
)
"""(gate, kind, prefix, how many): the numbered cards in each gate's box (F36, F41)."""
VENDORS = (
    ("安捷电梯工程有限公司", ["电梯"], "曹工", "02150000010"),
    ("恒固防水工程队", ["防水", "外墙"], "罗队长", "02150000020"),
)
"""(name, trades, contact, phone) of vendors the dispatcher may ask."""
GAS_CHECK = {
    "name": "燃气安全检查",
    "matter": "免费检查燃气管道、阀门与软管，做泄漏试验",
    "scope": {"whole_building": "1"},
}
"""Every two months from two weeks on (T34): nobody is to be called today."""
PATROL = ("设备房日巡", (("水泵房", "1"), ("配电间", "1"), ("电梯机房", "2")))
"""A route and its points with their buildings, walked every day from tomorrow on (F18)."""
PATROL_TIMES = ("09:00", "15:00")
PASSWORD = "demo-2026"  # noqa: S105 - for a look on one machine of your own; it is printed
ADMINISTRATOR = "admin"


@dataclass(frozen=True)
class DemoStaff:
    """Somebody who works there; `buildings` where the role is for own buildings only, a PIN for
    those at the gate's tablet.
    """

    sign_in: str
    name: str
    role: str
    buildings: tuple[str, ...] = field(default=())
    pin: str = ""


@dataclass(frozen=True)
class DemoGuest:
    """Somebody whom the owner found by these initials expects today; `standing`: at any time."""

    host: str
    name: str
    people: int = 1
    plate: str = ""
    note: str = ""
    standing: bool = False


GUESTS = (
    DemoGuest("hlx", "黄大海", people=3, plate="沪A7K391", note="父母来看外孙"),
    DemoGuest("hlx", "周敏", note="钢琴老师"),
    DemoGuest("hlx", "刘阿姨", note="钟点工，每周二、五上午", standing=True),
)
"""Who is expected at the gates of the made-up estate (J6)."""

STAFF = (
    DemoStaff("director", "周正阳", "P01"),
    DemoStaff("manager", "林雅琴", "P03"),
    DemoStaff("office", "何志远", "P04"),
    DemoStaff("supervisor", "宋晓梅", "P05"),
    DemoStaff("desk", "陈静", "P06"),
    DemoStaff("caretaker", "吴建国", "P07", buildings=("1", "2")),
    DemoStaff("cashier", "郑丽华", "P08"),
    DemoStaff("night", "马超", "P09"),
    DemoStaff("technician", "赵大勇", "P12"),
    DemoStaff("electrician", "孙伟", "P12"),
    DemoStaff("dispatcher", "钱国强", "P13"),
    DemoStaff("finance", "冯雪", "P14"),
    DemoStaff("guard", "李铁军", "P15", pin="380517"),
    DemoStaff("foreman", "曹刚", "P16", pin="924068"),
)
