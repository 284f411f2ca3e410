"""`python -m tests.locale [LANGUAGE ...]`: bring the catalogs up to date, or begin one."""

import sys

from tests.locale.catalogs import file_of, languages, read, update

for each in sys.argv[1:] or languages():
    update(each)
    missing = sum(not all(told) for told in read(each).values())
    sys.stdout.write(f"{file_of(each)}: {missing} without a translation\n")
