"""Plain data over the border of the sandbox, both ways."""

from sparring.sandbox.box.decode import loads, weighed
from sparring.sandbox.box.encode import dumps
from sparring.sandbox.box.plain import BadData, TooMuch

__all__ = ["BadData", "TooMuch", "dumps", "loads", "weighed"]
