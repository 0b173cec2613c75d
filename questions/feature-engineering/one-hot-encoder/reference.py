"""One-hot encoding whose columns are settled in training."""


class OneHotEncoder:
    categories_: list[list[str]]

    def fit(self, rows: list[list[str | None]]) -> "OneHotEncoder":
        if not rows:
            raise ValueError("no rows to learn from")
        columns = zip(*rows, strict=True)
        self.categories_ = [sorted({v for v in column if v is not None}) for column in columns]
        return self

    def transform(self, rows: list[list[str | None]]) -> list[list[int]]:
        return [self._encoded(row) for row in rows]

    def _encoded(self, row: list[str | None]) -> list[int]:
        blocks = zip(row, self.categories_, strict=True)
        return [int(value == category) for value, categories in blocks for category in categories]
