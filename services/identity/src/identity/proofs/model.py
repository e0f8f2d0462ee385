"""How a password that is not the right one is answered."""

from contracts.refusals import NotSignedIn, Refused


class SignInFailed(NotSignedIn):
    """Name and password do not go together; which of them is wrong is not told."""

    zh = "登录名或密码不正确。连续输错 5 次将锁定 15 分钟；忘记密码请联系主管。"
    en = (
        "Sign-in name and password do not go together. 5 failures lock it for 15 minutes;"
        " ask your supervisor if you forgot yours."
    )


class PasswordWrong(Refused):
    """The current password was mistyped."""

    zh = "当前密码不正确，密码未更改。请重新输入。"
    en = "That is not your current password; nothing was changed. Type it again."
