"""`python -m guanjia` is the console script `guanjia`."""

from guanjia.cli import app

app()
