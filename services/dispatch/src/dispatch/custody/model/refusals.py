"""Why a custody slip refuses what somebody wants to do with it."""

from contracts.refusals import Invalid, Refused


class NotAPaidService(Refused):
    """Things are taken into custody for a service that was ordered (W11)."""

    zh = "任务单 {number} 不是有偿服务，或已了结，不能登记代管物品。请另开有偿服务单。"
    en = "{number} is no paid service under way. Open an order for a paid service first."


class CountsDiffer(Invalid):
    """What was counted is not what is listed: nothing changes hands before both agree."""

    zh = "清点为 {counted} 件，登记为 {listed} 件。请与对方重新清点，逐件核对标签。"
    en = "{counted} pieces were counted, {listed} are listed. Count again together, tag by tag."


class TagTwice(Invalid):
    """A tag is on one piece."""

    zh = "标签 {tags} 重复。请逐件更换为不同的标签号。"
    en = "The tag {tags} is there twice. Give every piece a tag of its own."


class TagInUse(Refused):
    """The tag is on a piece of another slip that has not gone back yet."""

    zh = "标签 {tags} 正用于代管单 {number}。请换用其他标签。"
    en = "The tag {tags} is on a piece of {number} still. Use another one."


class TagUnknown(Invalid):
    """The slip has no such piece."""

    zh = "代管单 {number} 没有标签 {tags}。请核对标签号。"
    en = "{number} has no piece with the tag {tags}. Check the tag."


class NotThere(Refused):
    """A piece is somewhere else."""

    zh = "标签 {tags} 现为“{where_zh}”，不能“{act_zh}”。请核对标签号或先补记前一步。"
    en = "{tags} is {where_en}: no “{act_en}” now. Check the tag, or record the step before first."


class DamageWithoutPhoto(Invalid):
    """Damage is shown, so that nobody argues about who did it (W11)."""

    zh = "标签 {tags} 注明了破损，请附照片。"
    en = "{tags} is noted as damaged: add a photo."


class NotChecked(Refused):
    """What the vendor had is looked at before it goes back to the owner (W11)."""

    zh = "标签 {tags} 送洗回来后尚未复查，不能交还。请先逐件复查。"
    en = "{tags} has not been looked at since the vendor had it. Check it before giving it back."


class DueInPast(Invalid):
    """Nobody asks for yesterday."""

    zh = "约定时间 {due_at} 已经过去。请填写今后的时间。"
    en = "{due_at} is over already. Choose a time to come."


class OwnLoss(Refused):
    """Who had it in hand does not settle its loss."""

    zh = "代管单 {number} 由您经手，差件须由另一位有权的人了结。"
    en = "You handled {number}: somebody else who may settles what is missing."


class PiecesStillHeld(Refused):
    """The service ends when everything is back with the owner, or settled."""

    zh = "代管单 {number} 还有 {count} 件未交还（标签 {tags}），不能报完工。请先交还或了结差件。"
    en = "{number} has {count} pieces not given back ({tags}). Give them back or settle them first."
