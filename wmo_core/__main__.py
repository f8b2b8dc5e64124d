"""``python -m wmo_core``: everything that needs no browser."""

import sys

from wmo_core.cli.main import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
