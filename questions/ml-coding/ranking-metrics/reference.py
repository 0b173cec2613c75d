"""NDCG, reciprocal rank and recall at k: three numbers a query, then means over queries."""

from math import log2
from statistics import fmean


def ranking_metrics(
    rankings: list[list[str]], gains: list[dict[str, int]], k: int
) -> tuple[float, float, float]:
    if len(rankings) != len(gains) or k < 1:
        raise ValueError("one dict for each ranking, and k of at least 1")
    found = [of_query(ranking, grades, k) for ranking, grades in zip(rankings, gains) if grades]
    if not found:
        raise ValueError("no query has a relevant item")
    return tuple(fmean(column) for column in zip(*found))


def of_query(ranking: list[str], grades: dict[str, int], k: int) -> tuple[float, float, float]:
    got = [grades.get(item, 0) for item in ranking[:k]]
    best = sorted(grades.values(), reverse=True)[:k]
    hits = [rank for rank, grade in enumerate(got, start=1) if grade]
    return dcg(got) / dcg(best), 1 / hits[0] if hits else 0.0, len(hits) / len(grades)


def dcg(grades: list[int]) -> float:
    return sum((2**grade - 1) / log2(rank + 1) for rank, grade in enumerate(grades, start=1))
