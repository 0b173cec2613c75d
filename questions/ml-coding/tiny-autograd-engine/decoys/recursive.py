"""Goes down by recursion, which ends at a depth of about 1,000: keep a stack of your own.

verdict: passed, not robust
"""

REPLACE = {
    """\
        found, todo = {self}, [self]
        while todo:
            for parent in todo.pop().parents:
                if parent not in found:
                    found.add(parent)
                    todo.append(parent)
""": """\
        found = set()

        def collect(value):
            if value not in found:
                found.add(value)
                for parent in value.parents:
                    collect(parent)

        collect(self)
""",
}
