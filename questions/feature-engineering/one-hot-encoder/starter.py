class OneHotEncoder:
    """A 0/1 column for each category seen in training: categories_ holds them, column by column."""

    categories_: list[list[str]]

    def fit(self, rows: list[list[str | None]]) -> "OneHotEncoder":
        raise NotImplementedError

    def transform(self, rows: list[list[str | None]]) -> list[list[int]]:
        raise NotImplementedError
