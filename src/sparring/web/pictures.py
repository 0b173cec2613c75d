"""Pictures of the bank inside a page, so that their colours follow the theme that the reader chose."""

from __future__ import annotations

import html
import re
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

ALONE = re.compile(r"<p>((?:<img [^>]*>\s*)+)</p>")
IMAGE = re.compile(r"<img [^>]*>")
SOURCE = re.compile(r'src="([\w.-]+\.svg)"')
WORDS = re.compile(r'alt="([^"]*)"')
DECLARED = "<!"
"""Begins what can make much of little; no picture of ours has one."""

MOST_BYTES = 60_000
ELEMENTS = frozenset({"svg", "g", "defs", "path", "use", "text", "tspan", "clipPath", "rect"})
ATTRIBUTE_NAMES = """
viewBox width height d x y points transform class id href clip-path fill fill-opacity opacity
stroke stroke-width stroke-dasharray stroke-linejoin stroke-opacity font-size text-anchor
"""
ATTRIBUTES = frozenset(ATTRIBUTE_NAMES.split())
OWN = re.compile(r"(?:url\()?#[\w-]+\)?")


def with_pictures(page: str, folder: Path) -> str:
    """Puts the pictures that lie in a question's folder where the page names them."""
    if "<img" not in page:
        return page
    page = ALONE.sub(lambda found: _shown(found[1], folder), page)
    return IMAGE.sub(lambda found: f'<span class="picture">{_picture(found[0], folder)}</span>', page)


def _shown(images: str, folder: Path) -> str:
    """Pictures in a paragraph of their own: one, or several to step through."""
    pictures = [_picture(image, folder) for image in IMAGE.findall(images)]
    if len(pictures) == 1:
        return f'<figure class="picture">{pictures[0]}</figure>'
    steps = "".join(
        f'<figure class="picture">{picture}<figcaption>{number} of {len(pictures)}</figcaption></figure>'
        for number, picture in enumerate(pictures, start=1)
    )
    return f'<div class="frames" tabindex="0" role="group" aria-label="{len(pictures)} steps">{steps}</div>'


def _picture(image: str, folder: Path) -> str:
    """The drawing itself; its words where there is none, or none that may stand on a page."""
    source, words = SOURCE.search(image), WORDS.search(image)
    told = html.unescape(words[1]) if words else ""
    drawn = drawing(folder / source[1], " ".join(told.split())) if source else None
    return drawn or f'<span class="soft">Picture: {html.escape(told)}</span>'


def drawing(path: Path, told: str) -> str | None:
    """A file's SVG without its own styles and with words for those who do not see it; None if it is odd."""
    try:
        text = path.read_text(encoding="utf-8")
        if len(text) > MOST_BYTES or DECLARED in text:
            return None
        root = ElementTree.fromstring(text)
    except (OSError, ValueError, ElementTree.ParseError):
        return None
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
    for style in root.findall("style"):
        root.remove(style)
    if root.tag != "svg" or not all(_is_plain(element) for element in root.iter()):
        return None
    root.attrib |= {"role": "img", "aria-label": told}
    return ElementTree.tostring(root, encoding="unicode").strip()


def _is_plain(element: Element) -> bool:
    """Whether an element only draws: no script, no address outside of the picture."""
    own = [element.attrib.get(key, "#x") for key in ("href", "clip-path")]
    names = {key for key in element.attrib if key != "role"}
    return element.tag in ELEMENTS and names <= ATTRIBUTES and all(OWN.fullmatch(value) for value in own)
