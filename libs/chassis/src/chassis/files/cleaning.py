"""What was sent becomes what is kept: its kind by its content, an image drawn anew without a word
of where and with what it was taken.
"""

from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageOps

from chassis.files.stored import MediaType
from contracts.refusals import Invalid

_FORMATS = {
    "JPEG": MediaType.JPEG,
    # What many telephones write: a JPEG with more pictures behind the first.
    "MPO": MediaType.JPEG,
    "PNG": MediaType.PNG,
    "WEBP": MediaType.WEBP,
}
_MAGIC = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF")
_QUALITY = 90
_WEBP_EFFORT = 2
"""Half the time of the usual 4, for files a little larger."""
_PDF_END_WITHIN_BYTES = 2048


class FileKindNotTaken(Invalid):
    """It is neither a JPEG, PNG or WebP image nor a PDF, whatever its name or header says."""

    zh = "不支持的文件类型。请上传 JPEG、PNG、WebP 图片或 PDF 文件。"
    en = "This kind of file is not taken. Send a JPEG, PNG or WebP image, or a PDF."


class FileUnreadable(Invalid):
    """It begins like a file of its kind and cannot be read to the end."""

    zh = "文件已损坏或不完整，无法读取。请重新拍照或导出后再上传。"
    en = "The file is damaged or incomplete. Take the photo or export the document again."


class ImageTooManyPixels(Invalid):
    """Drawn out, the image would take more memory than one image may."""

    zh = "图片尺寸过大（{width}×{height}）。请缩小到 {pixels_limit} 像素以内再上传。"
    en = "The image is too large ({width}×{height}). Keep it within {pixels_limit} pixels."


@dataclass(frozen=True)
class Clean:
    """What is kept of a file that was sent."""

    media_type: MediaType
    content: bytes


def cleaned(sent: bytes, pixels_limit: int) -> Clean:
    """The file as it is kept. Images are drawn anew: turned as their EXIF says, without EXIF, GPS,
    comments, colour profile, thumbnails, further frames or anything behind the end.

    A PDF is kept as it is, and only ever given out as an attachment. Takes as long as decoding
    takes: for a thread. Raises FileKindNotTaken, FileUnreadable, ImageTooManyPixels.
    """
    if sent.startswith(b"%PDF-"):
        if b"%%EOF" not in sent[-_PDF_END_WITHIN_BYTES:]:
            raise FileUnreadable
        return Clean(MediaType.PDF, sent)
    if not sent.startswith(_MAGIC):
        raise FileKindNotTaken
    try:
        with Image.open(BytesIO(sent), formats=("JPEG", "PNG", "WEBP")) as image:
            return _drawn_anew(image, pixels_limit)
    except Invalid:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise ImageTooManyPixels(width="?", height="?", pixels_limit=pixels_limit) from error
    except Exception as error:
        # A decoder that is fed strangers' bytes raises what it likes; it is always the file.
        raise FileUnreadable from error


def _drawn_anew(image: Image.Image, pixels_limit: int) -> Clean:
    if image.width * image.height > pixels_limit:
        raise ImageTooManyPixels(width=image.width, height=image.height, pixels_limit=pixels_limit)
    media_type = _FORMATS[image.format or ""]
    image.load()
    ImageOps.exif_transpose(image, in_place=True)
    # Emptied, because some of it is written out again by default.
    image.info = {name: image.info[name] for name in ("transparency",) if name in image.info}
    target = BytesIO()
    match media_type:
        case MediaType.JPEG:
            drawn = image if image.mode in ("L", "RGB") else image.convert("RGB")
            drawn.save(target, "JPEG", quality=_QUALITY)
        case MediaType.PNG:
            image.save(target, "PNG")
        case _:
            image.save(target, "WEBP", quality=_QUALITY, method=_WEBP_EFFORT)
    return Clean(media_type, target.getvalue())
