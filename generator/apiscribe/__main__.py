"""`python -m apiscribe`: the same as the command."""

import sys

from .entry import main

if __name__ == "__main__":
    sys.exit(main())
