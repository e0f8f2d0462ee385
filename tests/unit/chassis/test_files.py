"""What becomes of a file that is sent: its kind by its content, images without a word of where."""

import io
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from chassis.files import MediaType
from chassis.files.cleaning import FileKindNotTaken, FileUnreadable, ImageTooManyPixels, cleaned
from contracts.refusals import Invalid

PIXELS = 1_000_000
CANARY = b"KANARIENVOGEL"
PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"
ORIENTATION, GPS, MODEL = 0x0112, 0x8825, 0x0110
MIRRORED_A_QUARTER_ROUND = 6


def a_photo(kind: str = "JPEG", size: tuple[int, int] = (40, 20), mode: str = "RGB") -> bytes:
    """Left half red, as a telephone held upright takes it: with where and with what."""
    image = Image.new(mode, size)
    image.paste("red" if mode == "RGB" else 1, (0, 0, size[0] // 2, size[1]))
    exif = Image.Exif()
    exif[ORIENTATION], exif[MODEL] = MIRRORED_A_QUARTER_ROUND, CANARY.decode()
    exif.get_ifd(GPS).update({1: "N", 2: (22.0, 32.0, 3.0), 29: CANARY.decode()})
    more: dict[str, object] = {"exif": exif, "icc_profile": CANARY * 20, "xmp": CANARY}
    if kind == "JPEG":
        more["comment"] = CANARY
    if kind == "PNG":
        texts = PngImagePlugin.PngInfo()
        texts.add_text("Author", CANARY.decode())
        texts.add_itxt("XML:com.adobe.xmp", CANARY.decode())
        more["pnginfo"] = texts
        more.pop("xmp")
    target = io.BytesIO()
    image.save(target, kind, **more)
    return target.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_an_image_keeps_nothing_of_where_and_with_what_it_was_taken(kind: str) -> None:
    sent = a_photo(kind) + CANARY
    assert CANARY in sent

    clean = cleaned(sent, PIXELS)

    assert clean.media_type == f"image/{kind.lower()}"
    assert CANARY not in clean.content
    with Image.open(io.BytesIO(clean.content)) as kept:
        assert not kept.getexif()
        assert not {"exif", "icc_profile", "xmp", "comment", "Author"} & kept.info.keys()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_an_image_stands_as_its_exif_said_it_was_held(kind: str) -> None:
    clean = cleaned(a_photo(kind), PIXELS)

    with Image.open(io.BytesIO(clean.content)) as kept:
        assert kept.size == (20, 40)
        red, black = (kept.convert("RGB").getpixel(place) for place in ((10, 5), (10, 35)))
    assert isinstance(red, tuple)
    assert isinstance(black, tuple)
    assert red[0] > 200
    assert max(black) < 50


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16"])
def test_drawings_of_every_depth_are_kept(mode: str) -> None:
    target = io.BytesIO()
    Image.new(mode, (9, 7), 1).save(target, "PNG")

    clean = cleaned(target.getvalue(), PIXELS)

    with Image.open(io.BytesIO(clean.content)) as kept:
        assert (kept.format, kept.size, kept.mode) == ("PNG", (9, 7), mode)


def test_a_transparent_palette_stays_transparent() -> None:
    target = io.BytesIO()
    Image.new("P", (4, 4), 0).save(target, "PNG", transparency=0)

    clean = cleaned(target.getvalue(), PIXELS)

    with Image.open(io.BytesIO(clean.content)) as kept:
        assert kept.convert("RGBA").getpixel((0, 0))[3] == 0  # type: ignore[index]  # RGBA: four bands


def test_a_jpeg_for_print_is_taken_and_kept_for_screens() -> None:
    target = io.BytesIO()
    Image.new("CMYK", (8, 8)).save(target, "JPEG")

    clean = cleaned(target.getvalue(), PIXELS)

    with Image.open(io.BytesIO(clean.content)) as kept:
        assert kept.mode == "RGB"


def test_of_several_pictures_in_one_the_first_is_kept() -> None:
    target = io.BytesIO()
    first, second = (Image.new("RGB", (8, 8), colour) for colour in ("red", "blue"))
    first.save(target, "MPO", save_all=True, append_images=[second])

    clean = cleaned(target.getvalue(), PIXELS)

    assert clean.media_type is MediaType.JPEG
    assert clean.content.count(b"\xff\xd8\xff") == 1


def test_a_pdf_is_kept_as_it_is() -> None:
    assert cleaned(PDF, PIXELS).content == PDF
    assert cleaned(PDF, PIXELS).media_type is MediaType.PDF


@pytest.mark.parametrize(
    "sent",
    [b"", b"x", b"<svg onload=alert(1)>", b"MZ\x90", b"GIF89a\x01\x00\x01\x00", b"PK\x03\x04"],
)
def test_other_kinds_are_not_taken(sent: bytes) -> None:
    with pytest.raises(FileKindNotTaken):
        cleaned(sent, PIXELS)


@pytest.mark.parametrize(
    "sent",
    [
        a_photo()[:200],
        a_photo("PNG")[:-60],
        a_photo("WEBP")[:60],
        b"RIFF\x04\x00\x00\x00WAVE",
        b"\xff\xd8\xff" + CANARY,
        PDF.replace(b"%%EOF", b""),
    ],
    ids=["half a jpeg", "half a png", "half a webp", "a sound", "no jpeg", "half a pdf"],
)
def test_what_cannot_be_read_to_the_end_is_told(sent: bytes) -> None:
    with pytest.raises(FileUnreadable):
        cleaned(sent, PIXELS)


def a_bomb(width: int, height: int) -> bytes:
    """A PNG that says it is very large, and is a few bytes."""

    def chunk(name: bytes, body: bytes) -> bytes:
        check = zlib.crc32(name + body).to_bytes(4, "big")
        return len(body).to_bytes(4, "big") + name + body + check

    header = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x02\x00\x00\x00"
    pixels = zlib.compress(b"\x00" * 1000)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("side", [1_001, 10_000, 60_000])
def test_a_pixel_bomb_is_refused_before_it_is_drawn(side: int) -> None:
    with pytest.raises(ImageTooManyPixels) as refused:
        cleaned(a_bomb(side, side), PIXELS)

    assert refused.value.data["pixels_limit"] == PIXELS


@settings(max_examples=60, deadline=None)
@given(
    kind=st.sampled_from(["JPEG", "PNG", "WEBP"]),
    cut=st.integers(0, 400),
    place=st.integers(0, 2_000),
    junk=st.binary(max_size=12),
)
def test_a_mangled_image_is_cleaned_or_refused_and_never_an_error(
    kind: str, cut: int, place: int, junk: bytes
) -> None:
    sent = a_photo(kind)
    mangled = sent[:place] + junk + sent[place + len(junk) : len(sent) - cut]

    try:
        clean = cleaned(mangled, PIXELS)
    except Invalid:
        return

    assert CANARY not in clean.content
