"""What a search costs a server with 1,000 questions: CPU of the search alone and of the page, p50 and p95.

usage: python benchmarks/search.py [--questions 1000] [--runs 5]

Each query is typed letter by letter, as a field sends it that searches while one types.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from reading import pad
from sparring.bank.index.concordance import open_concordance
from sparring.bank.index.open import open_index
from sparring.bank.locate import locate
from sparring.settings import Places

PORT = 8717
QUERIES = (
    "batchnorm", "overfiting", "transfomer", "knn", "ppo", "svm", "transformers", "auc", "l1 l2", "cross val",
    "dropuot", "k means", "xgboost vs random forest", "p value", "rag", "lora", "adam", "bias variance",
    "imbalanced", "data leak",
)  # fmt: skip


def typed(query: str) -> list[str]:
    """What a field holds while the query is typed."""
    return [query[: length + 1] for length in range(len(query))]


def cpu(call: Callable[[str], Any], queries: Sequence[str], runs: int) -> list[float]:
    """CPU milliseconds of this thread for each query of each run."""
    found = []
    for _ in range(runs):
        for query in queries:
            began = time.thread_time()
            call(query)
            found.append(1000 * (time.thread_time() - began))
    return sorted(found)


def told(name: str, times: Sequence[float]) -> str:
    p95 = times[int(0.95 * (len(times) - 1))]
    return f"{name:44} p50 {statistics.median(times):6.2f} ms  p95 {p95:6.2f} ms  most {times[-1]:6.2f} ms"


def pages(home: Path, bank: Path, runs: int) -> None:
    """Prints what the pages cost, through the whole application."""
    from sparring.web.server.serving import application

    places = Places(home / "data", home / "cache", home / "work")
    _, desk = application(places, locate(bank, bank), PORT)
    from django.test import Client

    client = Client(HTTP_HOST=f"127.0.0.1:{PORT}")
    client.get(desk.launch.address(PORT).partition(str(PORT))[2])
    desk.shelf.read_ahead()
    every = [text for query in QUERIES for text in typed(query)]

    def ask(words: str, **more: object) -> object:
        return client.get("/search", {"words": words, **more}, headers={"HX-Request": "true"})

    print(told("in brief below the field, letter by letter", cpu(partial(ask, brief=1), every, runs)))
    print(told("the list of the page, letter by letter", cpu(ask, every, runs)))
    whole = cpu(lambda words: client.get("/search", {"words": words}), QUERIES, runs)
    print(told("the whole page", whole))
    desk.room.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--questions", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=5)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        home, bank = Path(folder) / "home", Path(folder) / "questions"
        pad(bank, chosen.questions)
        index = open_index(bank, home / "cache")
        began = time.process_time()
        open_concordance(index, home / "cache")
        first, began = time.process_time() - began, time.process_time()
        concordance = open_concordance(index, home / "cache")
        kept = time.process_time() - began
        print(f"{len(index.questions)} questions; their words: {first:.2f} s once, {kept:.2f} s when kept")
        every = [text for query in QUERIES for text in typed(query)]
        search = cpu(lambda words: concordance.search(words.split(), limit=16), every, 1)
        print(told("a search, letter by letter, for the first time", search))
        pages(home, bank, chosen.runs)


if __name__ == "__main__":
    main()
