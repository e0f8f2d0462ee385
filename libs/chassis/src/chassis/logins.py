"""The address of a server as one of its users sees it: name and password become part of it."""

import re
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

OPERATOR = "operator"
"""The user of both servers who sets up, looks after dead letters, backs up and restores."""

_FIT = re.compile(r"[A-Za-z0-9._~-]+")


class LoginUnusable(ValueError):
    """A password file is absent, empty, or holds what an address cannot carry."""

    def __init__(self, file: Path | None, zh: str, en: str) -> None:
        super().__init__(f"{file}：{zh}\n{file}: {en}")


def address_as(user: str, password_file: Path | None, url: str) -> str:
    """`url` with the user and the password in the file, in place of any it had.

    Without a user the address as it is. Raises LoginUnusable.
    """
    if not user:
        return url
    password = _read(password_file)
    parts = urlsplit(url)
    hosts = parts.netloc.rpartition("@")[2]
    return urlunsplit(parts._replace(netloc=f"{user}:{password}@{hosts}"))


def _read(file: Path | None) -> str:
    if file is None:
        raise LoginUnusable(
            file,
            "已指定用户，但未指定密码文件。",
            "a user is named, but no file with the password.",
        )
    try:
        password = file.read_text().strip()
    except OSError as error:
        raise LoginUnusable(
            file, f"密码文件不可读（{error.strerror}）。", f"cannot be read ({error.strerror})."
        ) from None
    if not _FIT.fullmatch(password):
        # NATS' client does not decode what an address had to encode.
        raise LoginUnusable(
            file,
            "密码只能由字母、数字和 . _ ~ - 组成；guanjia secrets 会生成这样的密码。",
            "a password consists of letters, digits and . _ ~ - alone; guanjia secrets makes such.",
        )
    return password
