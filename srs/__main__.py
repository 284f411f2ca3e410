"""`python -m srs` is the same program as `srs`."""

from srs.cli import main

main()
