"""The house rules that no linter knows, read from the syntax of every module we ship.

A rule is a function from one module to the lines that break it; its docstring is the rule.
"""

import ast
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

SERVICES = (
    "identity",
    "archives",
    "reception",
    "dispatch",
    "gate",
    "fees",
    "notifications",
)
OUR_NAMES = ("contracts", "chassis", *SERVICES, "guanjia")

LONGEST_FILE_LINES = 350

_SERVICE_FILES = {"__init__", "__main__", "service", "settings"}
_NAMES_THAT_SAY_NOTHING = re.compile(
    r"^_?(utils?|helpers?|common|misc|base|managers?|constants|shared)(_|$)|_(utils?|helpers?|manager)$"
)
# The standard library, less what reads a clock, makes up values, or reaches outside the process.
_IMPURE = {
    "asyncio",
    "http",
    "io",
    "logging",
    "os",
    "pathlib",
    "random",
    "secrets",
    "shutil",
    "socket",
    "sqlite3",
    "subprocess",
    "tempfile",
    "threading",
    "time",
    "urllib",
}
_MADE_UP_IDS = {"uuid.uuid1", "uuid.uuid4", "uuid.uuid6", "uuid.uuid7"}
_CLOCKS = {
    "datetime.now",
    "datetime.utcnow",
    "datetime.today",
    "date.today",
    "time.time",
    "time.time_ns",
}
_ROUTER = "fastapi.APIRouter"
# Declaring a collection, and the refusals of a commit.
_OF_THE_STORE = (
    "chassis.store.Collection",
    "chassis.store.Index",
    "chassis.store.changes.",
    "chassis.store.collection.",
)
_SUPPRESSION = re.compile(r"#\s*(noqa|type:\s*ignore)(?P<rest>.*)$")
_RULE = re.compile(r"^\s*(:\s*[A-Z]+[0-9]+(,\s*[A-Z]+[0-9]+)*|\[[a-z, -]+\])")
_RULE_AND_REASON = re.compile(_RULE.pattern + r"\W+\w+")

Finding = tuple[int, str]


@dataclass(frozen=True)
class Module:
    """One source file: where it lies, what it is called, what it says."""

    path: Path
    name: str

    @cached_property
    def text(self) -> str:
        return self.path.read_text()

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text, str(self.path))

    @property
    def parts(self) -> list[str]:
        return self.name.split(".")

    @property
    def package(self) -> str:
        """The import name it belongs to: `gate`."""
        return self.parts[0]

    @property
    def is_feature_file(self) -> bool:
        return self.package in SERVICES and len(self.parts) >= 3

    @property
    def is_model(self) -> bool:
        return self.is_feature_file and self.parts[2] == "model"

    @cached_property
    def imports(self) -> list[Finding]:
        """(line, full name of what is imported); of `from a import b` it is `a.b`."""
        found: list[Finding] = []
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                found += [(node.lineno, alias.name) for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module:
                found += [(node.lineno, f"{node.module}.{alias.name}") for alias in node.names]
        return found


def modules(root: Path) -> list[Module]:
    """Every module of every distribution under `root`."""
    found = []
    for source in sorted(root.glob("*/*/src")):
        for path in sorted(source.rglob("*.py")):
            parts = path.relative_to(source).with_suffix("").parts
            name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
            found.append(Module(path, name))
    return found


def breaches(root: Path, only: str | None = None) -> list[str]:
    """What breaks a rule, as `path:line: rule: what`; empty is well. `only` looks at one file."""
    return [
        f"{module.path.relative_to(root)}:{line}: {rule.__name__}: {what}"
        for module in modules(root)
        if only is None or module.path == root / only
        for rule in RULES
        for line, what in rule(module)
    ]


def model_imports_only_pure_code(module: Module) -> Iterator[Finding]:
    """A model imports the pure standard library, pydantic, contracts and other models."""
    if not module.is_model:
        return
    for line, name in module.imports:
        top = name.partition(".")[0]
        pure = top in sys.stdlib_module_names and top not in _IMPURE
        if not (pure or top in ("pydantic", "contracts") or ".model." in f"{name}."):
            yield line, name


def model_never_awaits(module: Module) -> Iterator[Finding]:
    """A model decides; it waits for nothing."""
    if module.is_model:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Await | ast.AsyncFunctionDef | ast.AsyncFor | ast.AsyncWith):
                yield node.lineno, type(node).__name__


def model_makes_up_no_ids(module: Module) -> Iterator[Finding]:
    """Ids come from `work`, or follow from what they name (uuid5)."""
    if module.is_model:
        spoken = [
            (node.lineno, ast.unparse(node))
            for node in ast.walk(module.tree)
            if isinstance(node, ast.Attribute)
        ]
        yield from (
            (line, name) for line, name in [*module.imports, *spoken] if name in _MADE_UP_IDS
        )


def only_chassis_reads_the_clock(module: Module) -> Iterator[Finding]:
    """Time comes in through `work.now`."""
    if module.package == "chassis":
        return
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute):
            spoken = ".".join(ast.unparse(node).split(".")[-2:])
            if spoken in _CLOCKS:
                yield node.lineno, spoken


def a_service_has_its_map_and_features_only(module: Module) -> Iterator[Finding]:
    """Beside its features, a service has `__main__`, `service` and `settings`."""
    if module.package in SERVICES and len(module.parts) == 2:
        is_package = module.path.name == "__init__.py"
        if not is_package and module.parts[1] not in _SERVICE_FILES:
            yield 1, module.name


def a_feature_uses_of_another_only_model_and_commands(module: Module) -> Iterator[Finding]:
    """Another feature's collection, events, queries, reactions and routes are its own affair."""
    if not module.is_feature_file:
        return
    for line, name in module.imports:
        parts = name.split(".")
        if parts[0] != module.package or parts[1] == module.parts[1] or len(parts) < 3:
            continue
        if parts[2] not in ("model", "commands"):
            yield line, name


def contracts_import_pydantic_only(module: Module) -> Iterator[Finding]:
    """Contracts are read by everybody, so they need nothing but pydantic."""
    if module.package == "contracts":
        for line, name in module.imports:
            top = name.partition(".")[0]
            if top not in {"contracts", "pydantic", "pydantic_core", *sys.stdlib_module_names}:
                yield line, name


def drivers_stay_in_their_place(module: Module) -> Iterator[Finding]:
    """What import-linter cannot protect, because nobody imports it yet."""
    places = {"bson": "chassis.store", "gridfs": "chassis.store", "nats": "chassis.bus"}
    for line, name in module.imports:
        place = places.get(name.partition(".")[0])
        if place and not f"{module.name}.".startswith(f"{place}."):
            yield line, name


def names_say_what_is_inside(module: Module) -> Iterator[Finding]:
    """No `utils`, `helpers`, `common`, `base`, `manager`: not as a file, not as a class."""
    if _NAMES_THAT_SAY_NOTHING.search(module.parts[-1]):
        yield 1, module.name
    for node in ast.walk(module.tree):
        if isinstance(node, ast.ClassDef) and re.search(r"(Manager|Helper|Util)s?$", node.name):
            yield node.lineno, node.name


def no_service_asks_how_it_is_run(module: Module) -> Iterator[Finding]:
    """Whoever builds the platform decides its shape: there is no `if embedded`."""
    if module.package in SERVICES:
        for node in ast.walk(module.tree):
            name = getattr(node, "id", None) or getattr(node, "attr", None)
            if isinstance(name, str) and "embedded" in name.lower():
                yield getattr(node, "lineno", 1), name


def suppressions_name_rule_and_reason(module: Module) -> Iterator[Finding]:
    """`# noqa: S603 - why`; the reason may also stand in a comment right above."""
    above = ""
    for line, text in enumerate(module.text.splitlines(), 1):
        found = _SUPPRESSION.search(text)
        wanted = _RULE if above.lstrip().startswith("# ") else _RULE_AND_REASON
        if found and not wanted.match(found["rest"]):
            yield line, found[0]
        above = text


def files_are_about_one_subject(module: Module) -> Iterator[Finding]:
    """A file that passes about 300 lines has become two subjects."""
    lines = module.text.count("\n")
    if lines > LONGEST_FILE_LINES:
        yield lines, f"{lines} lines"


def modules_say_why_they_exist(module: Module) -> Iterator[Finding]:
    """A module with code in it begins with one to four lines on why it exists."""
    docstring = ast.get_docstring(module.tree)
    if module.tree.body and not docstring:
        yield 1, "no module docstring"


def subscribers_acknowledge_by_hand(module: Module) -> Iterator[Finding]:
    """FastStream's default throws an event away at its first exception (facts.md, trap 1)."""
    for node in ast.walk(module.tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr == "subscriber":
            given = {word.arg: ast.unparse(word.value) for word in node.keywords}
            if given.get("ack_policy") != "AckPolicy.MANUAL":
                yield node.lineno, f"ack_policy={given.get('ack_policy')}"


def services_route_through_chassis(module: Module) -> Iterator[Finding]:
    """Only chassis' `Routes` makes routes: it is what asks for a permission."""
    if module.package in SERVICES:
        for line, name in module.imports:
            if name.startswith("starlette.routing") or name in ("fastapi.FastAPI", _ROUTER):
                yield line, name


def services_reach_documents_through_work(module: Module) -> Iterator[Finding]:
    """`Work` and `Reader` are bound to one estate; nothing else of the store is for services."""
    if module.package in SERVICES:
        for line, name in module.imports:
            in_store = f"{name}.".startswith("chassis.store.")
            if in_store and not name.startswith(_OF_THE_STORE):
                yield line, name


RULES: tuple[Callable[[Module], Iterator[Finding]], ...] = (
    model_imports_only_pure_code,
    model_never_awaits,
    model_makes_up_no_ids,
    only_chassis_reads_the_clock,
    a_service_has_its_map_and_features_only,
    a_feature_uses_of_another_only_model_and_commands,
    contracts_import_pydantic_only,
    drivers_stay_in_their_place,
    names_say_what_is_inside,
    no_service_asks_how_it_is_run,
    suppressions_name_rule_and_reason,
    files_are_about_one_subject,
    modules_say_why_they_exist,
    subscribers_acknowledge_by_hand,
    services_route_through_chassis,
    services_reach_documents_through_work,
)
