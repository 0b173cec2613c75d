"""Classes that lie: about what they are, how long they are, what they equal, or that they can be shown."""

from __future__ import annotations

import random

from tests.hostile.grammar.values import expression, text

BASES = ("object", "list", "dict", "float", "int", "str", "tuple", "Exception", "BaseException", "set")
NUMPY_BASES = (*BASES, "np.ndarray", "np.float64", "np.generic")
METHODS = (
    *("__eq__", "__hash__", "__len__", "__iter__", "__str__", "__repr__", "__bool__", "__float__", "__int__"),
    *("__getattr__", "__getattribute__", "__class__", "__array__", "__index__", "__reduce__", "__del__"),
    *("__next__", "__call__", "__getitem__", "__format__", "__dict__", "__mro_entries__", "__array_ufunc__"),
)
BODIES = (
    *("return {v}", "raise {e}", "return self", "while True: pass", "return True", "return 10**5000"),
    *("yield from iter(int, 1)", "return Crooked", "return type(self)()", "return lambda *_: {v}"),
)
ERRORS = (
    *(
        "ValueError({v})",
        "KeyboardInterrupt",
        "SystemExit(0)",
        "MemoryError",
        "StopIteration",
        "RecursionError",
    ),
    *(
        "NotImplementedError({v})",
        "type({t}, (Exception,), {{}})({v})",
        "ExceptionGroup('e', [ValueError()] * 9)",
    ),
    *(
        "UnicodeDecodeError('utf-8', b'a', 0, 1, {t})",
        "SyntaxError({t}, ('f', 1, 1, {t}))",
        "OSError(2, {t})",
    ),
)


def crooked(rng: random.Random, *, numpy: bool) -> str:
    """The class `Crooked`, and `crooked()`, which gives an object of it or of its class."""
    base = rng.choice(NUMPY_BASES if numpy else BASES)
    lines = [f"class Crooked({base}):", "    pass"]
    for method in rng.sample(METHODS, rng.randint(0, 3)):
        body = rng.choice(BODIES).format(v=short(rng), e=error(rng))
        lines += [f"    def {method}(self, *given):", "        value = given", f"        {body}"]
    lines += [f"Crooked.__name__ = {text(rng).replace(chr(0), '') or 'C'!r}" if rng.random() < 0.3 else ""]
    made = (
        "Crooked()",
        "Crooked.__new__(Crooked)",
        "type({t}, (Crooked,), {{}})()",
        "[Crooked()]",
        "Crooked",
    )
    chosen = rng.choice(made).format(t=repr(text(rng).replace("\0", "")))
    return "\n".join(
        [*lines, "def crooked():", "    try:", f"        return {chosen}", "    except Exception as error:"]
    ) + ("\n        return error\n")


def error(rng: random.Random) -> str:
    """An expression for an exception."""
    return rng.choice(ERRORS).format(v=short(rng), t=repr(text(rng).replace("\0", "")))


def short(rng: random.Random) -> str:
    """An expression that is cheap to compute."""
    return expression(rng, numpy=False, depth=4)
