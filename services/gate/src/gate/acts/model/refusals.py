"""Why an act cannot be taken in as it came, or may not be decided about."""

from contracts.refusals import Invalid, Refused


class ActMalformed(Invalid):
    """An act cannot be read."""

    zh = "登记内容无法识别（{faults}），已原样保存，待人工查看。"
    en = "The act cannot be read ({faults}). It is kept as sent, for a person to look at."


class ActKindUnknown(Invalid):
    """No feature takes in this kind of act, or not in this version."""

    zh = "平板发来的登记种类 {kind}（版本 {version}）本系统不认识，已原样保存。请更新系统后再处理。"
    en = (
        "This kind of act is not known here: {kind}, version {version}."
        " It is kept as sent; update the system, then apply it."
    )


class ActIdReused(Refused):
    """Two acts of different content came under one id."""

    zh = "两项不同的登记使用了同一编号，第二项未记入，已原样保存，请核对。"
    en = (
        "Two different acts came under one id. The second is kept as sent and not applied: compare."
    )


class SequenceReused(Refused):
    """A place in the tablet's journal was taken by another act."""

    zh = "平板流水号 {sequence} 已有另一项登记，本项未记入，已原样保存，请核对。"
    en = "Number {sequence} of the tablet's journal was another act. This one is kept: compare."


class JournalOfAnotherTablet(Refused):
    """The journal belongs to another tablet."""

    zh = "该流水属于另一台平板，本项未记入，已原样保存，请核对。"
    en = "This journal belongs to another tablet. The act is kept as sent: compare."


class ActFailed(Refused):
    """We could not take the act in, for a reason that is ours."""

    zh = "系统未能记入这项登记，已原样保存并记录。请联系技术人员，修复后再处理。"
    en = "We could not take this act in. It is kept as sent; call support, and apply it afterwards."


class NotATablet(Refused):
    """Acts come from a registered tablet."""

    zh = "请在已登记的门岗平板上办理。"
    en = "Do this on a registered tablet of a gate."


class TabletIsRevoked(Refused):
    """The tablet is trusted no more."""

    zh = "这台平板已停用。请换用其他平板，或联系管理处。"
    en = "This tablet has been revoked. Use another, or call the office."


class MayNotBeAsked(Invalid):
    """This kind of act is reported, not asked for."""

    zh = "{kind} 直接登记即可，无需事先询问。可询问：{known}"
    en = "{kind} is reported, not asked for. May be asked: {known}"


class DecidedAlready(Refused):
    """Somebody has applied or dismissed the kept act."""

    zh = "这项登记已处理，无需重复办理。"
    en = "This act has been decided already; nothing more is needed."


class NothingToDecide(Refused):
    """The act was taken in as it came."""

    zh = "这项登记已正常记入，无需处理。"
    en = "This act was taken in; there is nothing to decide."


class NothingMissing(Refused):
    """No act of the tablet waits for one that has not come."""

    zh = "这台平板没有缺失的登记，无需处理。"
    en = "Nothing of this tablet is missing; nothing is to be done."


class ActsMissing(Refused):
    """Acts of a tablet never came, and somebody decided not to wait for them."""

    zh = "平板流水 {first} 至 {last} 号登记始终未收到，已决定不再等待。请核对该时段的登记。"
    en = (
        "Numbers {first} to {last} of the tablet's journal never came and are waited for no longer."
        " Compare what was registered at that time."
    )
