import numpy as np


def nms(boxes: np.ndarray, scores: np.ndarray, classes: np.ndarray, threshold: float) -> list[int]:
    """The indices that greedy non-maximum suppression per class keeps, best first."""
    raise NotImplementedError
