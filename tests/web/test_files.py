"""Styles and scripts as they are sent."""

from __future__ import annotations

import gzip

import pytest

from sparring.web.assets import Asset, assets
from tests.web.conftest import Site

PLAIN = Asset(b"body {}" * 100, "text/css", "d", pressed=b"pressed")


@pytest.mark.parametrize(
    ("encodings", "encoding"),
    [("gzip, deflate, br, zstd", "br"), ("gzip", "gzip"), ("br;q=1.0", "br"), ("", ""), ("identity", "")],
)
def test_the_smallest_form_that_is_accepted_is_sent(encodings: str, encoding: str) -> None:
    assert PLAIN.accepted(encodings)[1] == encoding


def test_without_a_pressed_form_gzip_is_sent(site: Site) -> None:
    response = site.client.get("/static/site.css", HTTP_ACCEPT_ENCODING="gzip, br")

    assert response["Content-Encoding"] == "gzip"
    assert gzip.decompress(response.content) == assets()["site.css"].content


def test_a_file_is_kept_for_ever_only_under_its_own_address(site: Site) -> None:
    digest = assets()["site.css"].digest

    assert "immutable" in site.client.get(f"/static/site.css?v={digest}")["Cache-Control"]
    assert site.client.get("/static/site.css?v=old")["Cache-Control"] == "no-cache"
