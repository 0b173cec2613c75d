def perplexity(documents: list[list[float | None]]) -> float:
    """Perplexity of all scored tokens together; None stands for a token that was not scored."""
    raise NotImplementedError
