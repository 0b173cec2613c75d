"""Normalizes the text before it is encoded: decoding must give back every character as it was.

verdict: wrong
"""

REPLACE = {
    "class BPETokenizer:": "import unicodedata\n\n\nclass BPETokenizer:",
    "text.encode(": 'unicodedata.normalize("NFKC", text).encode(',
}
