"""What can go wrong with a local server; each is told in a sentence that says what to do."""


class ServerError(Exception):
    """A local server cannot be had."""


class FetchFailed(ServerError):
    """Neo4j could not be fetched from Maven Central."""


class PortTaken(ServerError):
    """Something else listens at a port that was asked for."""


class FolderInUse(ServerError):
    """Another server runs on the folder that was asked for."""


class StartFailed(ServerError):
    """The server ended, or did not answer, while it was starting; holds the end of what it logged."""


class Stopped(ServerError):
    """The server ended by itself, or was killed; holds the end of what it logged."""


class WrongPassword(ServerError):
    """The data were made with another password than the one given or kept."""
