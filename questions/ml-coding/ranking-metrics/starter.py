def ranking_metrics(
    rankings: list[list[str]], gains: list[dict[str, int]], k: int
) -> tuple[float, float, float]:
    """Mean NDCG, mean reciprocal rank and mean recall at k over the queries."""
    raise NotImplementedError
