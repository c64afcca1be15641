"""The command line, from outside: the real command on real files."""
