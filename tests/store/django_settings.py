"""The settings with which mypy looks at the models; the program makes its own."""

from pathlib import Path

from sparring.store.configuration import store_settings

globals().update(store_settings(Path("nowhere")))
INSTALLED_APPS = ["sparring.store"]
SECRET_KEY = "for types only"
ROOT_URLCONF = "sparring.web.urls"
