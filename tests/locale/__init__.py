"""What the program says, collected from its source, and the catalogs that say it otherwise.

`python -m tests.locale` brings the catalogs of srs/locale up to date: new texts stand in each .po
without a translation, texts that are gone are taken out, and the .mo that the program reads is
made of it. Edit the .po in between; a test tells what is missing.
"""
