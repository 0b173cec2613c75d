"""Makes of matplotlib's SVG a small one whose colours follow the theme, and compares two of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from sparring.errors import UndrawnFigure
from sparring.prove.palette import NAMES, PALETTE

NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?")
PARTS = re.compile(rf"({NUMBER.pattern})")
REFERENCE = re.compile(r"#([\w-]+)")
NEAR = 0.6
"""Points by which the same coordinate may differ between two machines."""

ROUNDED = ("d", "points", "transform", "x", "y", "width", "height", "viewBox")
KEPT = ("stroke-width", "stroke-dasharray", "opacity", "fill-opacity", "stroke-opacity", "text-anchor")
DEFAULTS = {"stroke-width": "1", "opacity": "1", "text-anchor": "start", "stroke-dasharray": "none"}
TURNED_BY_NOTHING = re.compile(r"^rotate\(-?0(?:\.0*)? [^)]*\)$")
SIZE = re.compile(r"([\d.]+)px")
FONT = (
    "text{font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',sans-serif;white-space:pre}"
)
ROOT = {"xmlns": "http://www.w3.org/2000/svg", "stroke-linejoin": "round", "role": "img"}
PAINTS = ("stroke", "fill")
WORDS = ("text", "tspan")


def themed(drawn: str, name: str) -> str:
    """The picture as it is kept; `name` begins its ids, so that two may stand on one page."""
    root = ElementTree.fromstring(drawn)
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
        _restyle(element)
    _prune(root)
    _rename(root, name)
    root.attrib = {**ROOT, "viewBox": root.get("viewBox", "")}
    _, _, width, height = root.attrib["viewBox"].split()
    root.attrib |= {"width": f"{width}pt", "height": f"{height}pt"}
    style = Element("style")
    style.text, style.tail = style_of(root), "\n"
    root.insert(0, style)
    return ElementTree.tostring(root, encoding="unicode") + "\n"


def style_of(root: Element) -> str:
    """The rules of the colours that a picture has, for light and for dark surroundings."""
    used = {one for element in root.iter() for one in element.get("class", "").split()}
    light = {name: _rule(name, PALETTE[name[2:]].light) for name in sorted(used)}
    dark = {name: _rule(name, PALETTE[name[2:]].dark) for name in sorted(used)}
    return f"{FONT}{''.join(light.values())}@media(prefers-color-scheme:dark){{{''.join(dark.values())}}}"


def _rule(name: str, value: str) -> str:
    return f".{name}{{{'stroke' if name.startswith('s-') else 'fill'}:{value}}}"


def _restyle(element: Element) -> None:
    """Attributes instead of styles, classes instead of colours, and no more digits than one sees."""
    found = dict(_declarations(element.attrib.pop("style", "")))
    found |= {key: value for key in PAINTS if (value := element.attrib.pop(key, ""))}
    classes = [_colour(key, found.pop(key, "")) for key in PAINTS]
    if element.tag == "text" and not classes[1]:
        classes[1] = "f-ink"
    if found.get("fill") == "none" or found.get("stroke") == "none":
        element.attrib |= {key: "none" for key in PAINTS if found.get(key) == "none"}
    element.attrib |= {key: found[key] for key in KEPT if key in found and found[key] != DEFAULTS.get(key)}
    size = SIZE.search(found.get("font-size", found.get("font", "")))
    if size:
        element.set("font-size", size[1])
    named = " ".join(one for one in classes if one and one != "none")
    element.attrib |= {"class": named} if named else {}
    element.attrib |= {key: "none" for key, one in zip(PAINTS, classes, strict=True) if one == "none"}
    if TURNED_BY_NOTHING.match(element.get("transform", "")):
        del element.attrib["transform"]
    for key in (*ROUNDED, *KEPT):
        if key in element.attrib and not key.startswith("text"):
            element.set(key, _rounded(element.attrib[key], 1 if key in ROUNDED else 2))


def _declarations(style: str) -> Iterator[tuple[str, str]]:
    for declaration in style.split(";"):
        key, colon, value = declaration.partition(":")
        if colon:
            yield key.strip(), value.strip()


def _colour(key: str, value: str) -> str:
    """The class of a paint, `none`, or nothing where none is said."""
    if value in ("", "none"):
        return value
    name = NAMES.get(value.lower())
    if name is None:
        raise UndrawnFigure(f"the colour {value} is none of {', '.join(PALETTE)}, which follow the theme")
    return f"{key[0]}-{name}"


def _rounded(text: str, digits: int) -> str:
    """A text with its numbers at so many digits, and one space where there was more."""
    shorter = NUMBER.sub(lambda found: f"{float(found[0]):.{digits}f}".rstrip("0").rstrip(".") or "0", text)
    return " ".join(re.sub(r"(?<![\d.])-0(?![\d.])", "0", shorter).split())


def _prune(parent: Element) -> None:
    """Takes out what nobody sees: notes about the file, empty groups, and groups that only group."""
    for child in list(parent):
        _prune(child)
        place = list(parent).index(child)
        child.tail = "\n" if parent.tag not in WORDS else child.tail
        if _is_unseen(child):
            parent.remove(child)
        elif child.tag == "g" and not set(child.attrib) - {"id"}:
            parent.remove(child)
            for number, grandchild in enumerate(child):
                parent.insert(place + number, grandchild)
    if parent.tag not in WORDS:
        parent.text = "\n" if len(parent) else None


def _is_unseen(element: Element) -> bool:
    """Whether nothing of it is painted: notes, empty groups, the grounds that a page has itself."""
    if element.tag == "path":
        return element.get("fill") == "none" and "class" not in element.attrib
    return element.tag in ("metadata", "style") or (element.tag in ("g", "defs") and not len(element))


def _rename(root: Element, name: str) -> None:
    """Numbers the ids that something refers to, and drops the others."""
    used = {
        one
        for element in root.iter()
        for value in element.attrib.values()
        for one in REFERENCE.findall(value)
    }
    ids = [element.get("id") for element in root.iter() if element.get("id") in used]
    names = {old: f"{name}-{number}" for number, old in enumerate(dict.fromkeys(ids), start=1)}
    for element in root.iter():
        for key, value in list(element.attrib.items()):
            if key == "id":
                element.attrib.pop(key)
                element.attrib |= {"id": names[value]} if value in names else {}
            elif "#" in value:
                element.attrib.pop(key)
                new = REFERENCE.sub(lambda found: f"#{names.get(found[1], found[1])}", value)
                element.set(key.rpartition("}")[2], new)


def are_alike(one: str, other: str) -> bool:
    """Whether two pictures are the same but for small differences in their numbers."""
    return all(
        left == right or (left is not None and right is not None and _are_near(left, right))
        for left, right in zip_longest(PARTS.split(one), PARTS.split(other))
    )


def _are_near(left: str, right: str) -> bool:
    numbers = NUMBER.fullmatch(left) and NUMBER.fullmatch(right)
    return bool(numbers) and abs(float(left) - float(right)) <= NEAR
