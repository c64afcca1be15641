import sys

from whoran.cli import main

sys.exit(main())
