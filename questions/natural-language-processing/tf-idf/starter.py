class TfIdf:
    """Documents as weights of terms: count times idf_, scaled to length 1."""

    idf_: dict[str, float]

    def fit(self, documents: list[list[str]]) -> "TfIdf":
        raise NotImplementedError

    def transform(self, documents: list[list[str]]) -> list[dict[str, float]]:
        raise NotImplementedError
