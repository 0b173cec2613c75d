"""Returns a pickle that would run a command.

question: testing/doubled
expect: wrong | malformed
"""

import pickle


class Command:
    def __reduce__(self):
        return eval, ("print('ESCAPED')",)


def doubled(values):
    return pickle.dumps(Command())
