"""What `guanjia run` tells the person who started it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table


@dataclass(frozen=True)
class SignIn:
    """Somebody of the demo estate one can sign in as."""

    login: str
    password: str
    zh: str
    en: str
    pin: str = ""
    """For the gate's tablet, where they have one."""


def greet(
    console: Console,
    address: str,
    folder: Path,
    sign_ins: Sequence[SignIn],
    troubles: Sequence[str],
    seconds: float,
) -> None:
    """Addresses, demo sign-ins, and what is not right yet."""
    for trouble in troubles:
        console.print(f"[red]尚未就绪 / not ready: {trouble}[/red]")
    console.print()
    console.print(
        f"[bold green]管家已启动 / Guanjia is up[/bold green] ({seconds:.1f} s)", highlight=False
    )
    addresses = Table(box=None, show_header=False, pad_edge=False)
    addresses.add_row("平台 platform", address)
    addresses.add_row("接口 API", f"{address}/api/<service>/…")
    addresses.add_row("状态 health", f"{address}/health/ready")
    addresses.add_row("指标 metrics", f"{address}/metrics")
    addresses.add_row("数据 data", str(folder))
    console.print(addresses, highlight=False)
    tell_sign_ins(console, sign_ins)
    console.print("按 Ctrl-C 停止 / press Ctrl-C to stop")


def tell_sign_ins(console: Console, sign_ins: Sequence[SignIn]) -> None:
    """As whom one can look at the demo estate; nothing where there is none."""
    if not sign_ins:
        return
    table = Table(title="演示登录 / demo sign-ins", title_justify="left", box=SIMPLE_HEAD)
    for heading in ("账号 login", "密码 password", "平板口令 PIN", "岗位", "role"):
        table.add_column(heading)
    for each in sign_ins:
        table.add_row(each.login, each.password, each.pin, each.zh, each.en)
    console.print(table, highlight=False)
    console.print(
        "试用门岗平板：以 manager 登录，“门岗 → 平板登记”取登记码（30 分钟内有效）；"
        "在平板打开 /gate/ 输入登记码，保安再用口令解锁。\n"
        "To try a gate's tablet: as manager take a code from gate → tablets (good for 30 minutes),"
        " open /gate/ on the tablet and type it; a guard then unlocks it with their PIN.",
        highlight=False,
    )
