"""Takes the longest token that fits at each place, another algorithm: replay the merges by their index.

verdict: wrong
"""

REPLACE = {
    '        ids = list(text.encode("utf-8"))\n': """\
        data, ids = text.encode("utf-8"), []
        while data:
            fitting = [i for i in self.vocab if data.startswith(self.vocab[i])]
            ids.append(max(fitting, key=lambda i: len(self.vocab[i])))
            data = data[len(self.vocab[ids[-1]]) :]
        return ids
"""
}
