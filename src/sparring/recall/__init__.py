"""Recall: what is remembered, what to do next, how ready one is; five rooms, pure, without clock or store."""
