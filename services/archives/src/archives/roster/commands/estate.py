"""A made-up estate: towers, villas, shops, parking and people. The same seed, the same estate.

No phone here can be anybody's: mobile numbers begin with 13 to 19, and what begins with 10 are the
operators' short codes of five digits (10010, 10086), so no subscriber has eleven digits beginning
with 1003. No plate can be anybody's either: Hainan has no registration office with the letter Z.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import count
from random import Random

from contracts.words import Relation

_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任"
    "沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤"
    "单解仇区查盖"
)
_GIVEN = (
    "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国志海燕春雪梓涵宇轩浩然欣怡子墨思远佳慧文博"
    "雨桐晓东嘉诚振宁若曦乐瑶安琪立新永康德胜美玲凤仙少华国庆卫东"
)
_PHASES = (date(2016, 6, 18), date(2017, 9, 30), date(2019, 5, 18))
"""When the towers were handed over, four at a time; villas and shops with the first."""
_OPENED = _PHASES[0]
_TOWERS_A_PHASE = 4
_TODAY = date(2026, 10, 31)
_PLATE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789"


@dataclass(eq=False)
class SampleUnit:
    """A unit as the estate's office knows it."""

    building: str
    entrance: str
    room: str
    area_hundredths: int
    use: str
    delivered_on: date | None
    people: list["SampleTie"] = field(default_factory=list)


@dataclass(eq=False)
class SamplePerson:
    """Somebody made up."""

    name: str
    phone: str
    plates: list[str] = field(default_factory=list)


@dataclass(eq=False)
class SampleTie:
    """What somebody is to a unit."""

    person: SamplePerson
    relation: Relation
    since: date | None = None
    until: date | None = None


class SampleEstate:
    """Units in the order of the office's list, with exactly so many people and plates."""

    def __init__(self, units: int, people: int, plates: int, seed: int) -> None:
        self._random = Random(seed)  # noqa: S311 (a made-up estate, not a secret)
        self._phones: set[str] = set()
        self.units = self._built(units)
        homes = [unit for unit in self.units if unit.use != "车位"]
        self._populate(homes, people)
        self._sell_twice([unit for unit in self.units if unit.use == "车位"], homes)
        self._give_plates(plates)

    def _built(self, number: int) -> list[SampleUnit]:
        villas, shops, parking = number // 50, number * 3 // 100, number * 12 // 100
        units = [
            SampleUnit("别墅", "", f"{place:02d}", self._area(220, 380), "别墅", _OPENED)
            for place in range(1, villas + 1)
        ]
        units += [
            SampleUnit("商铺", "", f"S{place:02d}", self._area(30, 160), "商铺", _OPENED)
            for place in range(1, shops + 1)
        ]
        units += [
            SampleUnit("地下车库", "", f"B1-{place:03d}", self._area(11, 14), "车位", None)
            for place in range(1, parking + 1)
        ]
        return self._towers(number - len(units)) + units

    def _towers(self, flats: int) -> list[SampleUnit]:
        units: list[SampleUnit] = []
        for building in count(1):
            floors = self._random.choice((11, 18, 24))
            phase = _PHASES[min((building - 1) // _TOWERS_A_PHASE, len(_PHASES) - 1)]
            for entrance in (1, 2):
                areas = [self._area(62, 142) for _ in range(2)]
                for floor in range(1, floors + 1):
                    for door, area in enumerate(areas, start=1):
                        if len(units) == flats:
                            return units
                        room = f"{floor:02d}{door:02d}"
                        place = (f"{building}号楼", f"{entrance}单元", room)
                        units.append(SampleUnit(*place, area, "住宅", phase))
        return units

    def _populate(self, homes: list[SampleUnit], people: int) -> None:
        random = self._random
        taken = random.sample(homes, len(homes) - len(homes) // 14)
        left = people
        for unit in taken[:left]:
            unit.people.append(self._moved_in(unit, Relation.OWNER))
        left -= min(left, len(taken))
        while left > 0 and taken:
            unit = random.choice(taken)
            relation = random.choices(
                (Relation.OWNER, Relation.FAMILY, Relation.TENANT, Relation.AGENT), (22, 55, 20, 3)
            )[0]
            owners = sum(tie.relation is Relation.OWNER for tie in unit.people)
            if relation is Relation.OWNER and owners > 1:
                continue
            unit.people.append(self._moved_in(unit, relation))
            left -= 1
        order = list(Relation)
        for unit in homes:
            unit.people.sort(key=lambda tie: order.index(tie.relation))

    def _sell_twice(self, spaces: list[SampleUnit], homes: list[SampleUnit]) -> None:
        """Parking goes to owners of flats, and some of them own a second flat.

        One person, several units.
        """
        reachable = [
            tie.person
            for unit in homes
            for tie in unit.people
            if tie.relation is Relation.OWNER and tie.person.phone
        ]
        vacant = [unit for unit in homes if not unit.people]
        for unit in spaces + vacant[: len(vacant) // 3]:
            if reachable:
                person = self._random.choice(reachable)
                since = self._moved_into(unit)
                unit.people.append(SampleTie(person, Relation.OWNER, since))

    def _give_plates(self, number: int) -> None:
        drivers = list(dict.fromkeys(tie.person for unit in self.units for tie in unit.people))
        given: set[str] = set()
        while len(given) < number and drivers:
            plate = self._plate()
            if plate not in given:
                given.add(plate)
                self._random.choice(drivers).plates.append(plate)

    def _moved_in(self, unit: SampleUnit, relation: Relation) -> SampleTie:
        random = self._random
        since = until = None
        if relation is Relation.TENANT:
            since = self._day(date(2023, 1, 1))
            until = since + timedelta(days=365 * random.randint(1, 3) - 1)
        elif relation is Relation.OWNER:
            since = self._moved_into(unit)
        names = {tie.person.name for tie in unit.people}
        while (name := self._name()) in names:
            pass
        # Every tenth has left no number; children and parents more often.
        silent = random.random() < (0.3 if relation is Relation.FAMILY else 0.06)
        return SampleTie(
            SamplePerson(name, "" if silent else self._phone()), relation, since, until
        )

    def _moved_into(self, unit: SampleUnit) -> date:
        """Some day since the estate was opened; those who bought before the delivery, that day."""
        return max(self._day(_OPENED), unit.delivered_on or _OPENED)

    def _name(self) -> str:
        given = "".join(self._random.sample(_GIVEN, self._random.choice((1, 2, 2, 2))))
        return self._random.choice(_SURNAMES) + given

    def _phone(self) -> str:
        while (phone := f"1003{self._random.randrange(10_000_000):07d}") in self._phones:
            pass
        self._phones.add(phone)
        return phone

    def _plate(self) -> str:
        random = self._random
        if random.random() < 0.3:
            return f"琼ZD{random.randrange(100_000):05d}"
        return (
            "琼Z" + "".join(random.choices(_PLATE_LETTERS, k=2)) + f"{random.randrange(1000):03d}"
        )

    def _area(self, least: int, most: int) -> int:
        return self._random.randint(least * 100, most * 100)

    def _day(self, first: date) -> date:
        return first + timedelta(days=self._random.randrange((_TODAY - first).days))
