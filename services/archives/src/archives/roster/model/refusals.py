"""Why a whole file cannot be read. What is wrong with single rows stands in `faults`."""

from contracts.refusals import Busy, Invalid, Refused


class RosterFileTooLarge(Invalid):
    """More bytes than a roster may have."""

    zh = (
        "文件太大（{megabytes} MB，最多 {limit} MB）。请删去图片和无关的工作表，"
        "或分成几个文件导入。"
    )
    en = (
        "The file is too large ({megabytes} MB, at most {limit} MB). Remove pictures and other "
        "sheets, or split it."
    )


class RosterTooLong(Invalid):
    """More rows than a roster may have."""

    zh = "行数超过 {limit}。请按楼栋分成几个文件导入。"
    en = "There are more than {limit} rows. Split the file, for example by building."


class RosterTooWide(Invalid):
    """A value stands in a column no roster reaches."""

    zh = "第 {row} 行在第 {limit} 列之后还有内容。请删去多余的列后再导入。"
    en = (
        "Row {row} has something beyond column {limit}. Delete the columns that do not belong to "
        "the roster."
    )


class RosterIsABomb(Invalid):
    """An archive that unpacks into far more than it shows, or asks the reader to expand things."""

    zh = (
        "文件结构异常（{reason}），已拒绝读取。请在表格软件中新建文件，只粘贴数值，另存为 .xlsx "
        "再导入。"
    )
    en = (
        "The file is built in a way no spreadsheet is ({reason}) and was refused. Paste the "
        "values into a new file."
    )


class NotASpreadsheet(Invalid):
    """Neither a readable .xlsx nor a readable text table."""

    zh = "无法读取此文件（{reason}）。请在表格软件中打开，另存为 .xlsx 或 UTF-8 的 .csv 再导入。"
    en = (
        "The file cannot be read ({reason}). Open it in a spreadsheet program and save it as "
        ".xlsx or UTF-8 .csv."
    )


class OldOrLockedWorkbook(Invalid):
    """An .xls of before 2007, or a workbook under a password: both look alike from outside."""

    zh = "这是旧版 .xls 文件，或加了密码。请去掉密码，另存为 .xlsx 再导入。"
    en = "This is an old .xls, or it has a password. Remove the password and save it as .xlsx."


class EncodingUnknown(Invalid):
    """Text that is neither UTF-8 nor GB18030."""

    zh = "文字编码既不是 UTF-8 也不是 GB18030（约第 {line} 行）。请另存为“CSV UTF-8”再导入。"
    en = "The text is neither UTF-8 nor GB18030 (about line {line}). Save it as “CSV UTF-8”."


class NoSuchSheet(Invalid):
    """The mapping names a sheet the workbook does not have."""

    zh = "没有名为“{sheet}”的工作表；文件中有：{there}。请改正对照文件中的 sheets。"
    en = "There is no sheet “{sheet}”; there are: {there}. Correct `sheets` in the mapping file."


class NoHeadingRow(Invalid):
    """No row near the top names the columns that are needed."""

    zh = (
        "前 {rows} 行中找不到标题行：缺少 {missing}。最接近的一行是：{seen}。请补上标题，"
        "或用对照文件说明各列。"
    )
    en = (
        "No heading row in the first {rows} rows: missing {missing}. Nearest: {seen}. Add "
        "headings or a mapping file."
    )


class HeadingTwice(Invalid):
    """Two columns claim to be the same thing."""

    zh = "{columns} 两列都像是“{field}”。请改名其中一列，或用对照文件指定。"
    en = "Columns {columns} both look like “{field}”. Rename one, or say which in a mapping file."


class MappingUnusable(Invalid):
    """A mapping file that cannot be read, or names what does not exist."""

    zh = "对照文件有误：{reason}。可用的名称：{fields}。"
    en = "The mapping file is not right: {reason}. Known names: {fields}."


class RosterHasBadRows(Invalid):
    """Nothing was written, because some rows cannot be used. `findings` lists them."""

    zh = "{rows} 行中有 {bad_rows} 行不能用，未写入任何内容。请按列表改正，或选择跳过（skip_bad）。"
    en = "{bad_rows} of {rows} rows cannot be used; nothing was written. Mend or skip them."


class ImportUnderWay(Refused):
    """Another roster of the estate is being imported."""

    zh = "本小区正在导入另一份名册。请等它完成后再试。"
    en = "Another roster of this estate is being imported. Try again when it is done."


class ImportHeldUp(Busy):
    """What was written could not be said for too long: the bus is away."""

    zh = "消息总线长时间未恢复，导入中断；已写入的保留。恢复后重新导入同一文件即可续完。"
    en = "The bus is away and the import stopped; what was written stays. Import it again."
