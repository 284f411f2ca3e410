"""Settings for every test."""

from hypothesis import settings

settings.register_profile("srs", deadline=None)  # how long an example takes proves nothing
settings.load_profile("srs")
