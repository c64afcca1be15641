"""All commands with their examples, in the order in which help lists them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Annotated, NamedTuple

import typer

from queries.saved import saved_queries
from whoran.cli import asking, claims, copying, cypher, evaluating, judging, keeping, loading, looking, serving


class Command(NamedTuple):
    """A command: its name, what it does, the part of help that lists it, and examples that can be typed as they stand."""

    name: str
    function: Callable[..., None]
    panel: str | None
    examples: tuple[str, ...]
    more: str = ""
    settings: Mapping[str, bool] = {}

    def join(self, group: typer.Typer) -> None:
        """Add the command to a group."""
        epilog = examples(*self.examples) + self.more
        settings = dict(self.settings)
        group.command(self.name, rich_help_panel=self.panel, epilog=epilog, context_settings=settings)(self.function)


def examples(*lines: str) -> str:
    """The end of a command's help."""
    return "Examples:\n" + "\n".join(f"$ {line}" for line in lines)


ASK, READ, KEEP = "Ask", "Read", "Keep and share"

COMMANDS = (
    Command(
        "who-ran",
        asking.who_ran,
        ASK,
        (
            'whoran who-ran "Wales CRC"',
            'whoran who-ran "Wales CRC" --on 2018-06-01',
            'whoran who-ran "Working Links" --from 2015 --to 2017-06',
            "whoran who-ran region:Wales --on 2019-12 --json",
        ),
    ),
    Command(
        "ownership",
        asking.ownership,
        ASK,
        ('whoran ownership "Working Links"', 'whoran ownership "Working Links" --on 2018'),
    ),
    Command(
        "changes",
        asking.changes,
        ASK,
        ('whoran changes "Wales CRC"', 'whoran changes "Working Links" --from 2016 --to 2019'),
    ),
    Command(
        "path",
        asking.path,
        ASK,
        (
            "whoran path Aurelius region:Wales --on 2018-06-01",
            "whoran path Seetec region:Wales --on 2020 --paths 3",
        ),
    ),
    Command("search", looking.search, ASK, ('whoran search "working links"', "whoran search administration --limit 5")),
    Command("show", looking.show, ASK, ('whoran show "Working Links"', "whoran show region:Wales --json")),
    Command("evidence", looking.evidence, ASK, ("whoran evidence b7749790f18d7778521cc96a85e353ae",)),
    Command(
        "load",
        loading.load,
        READ,
        (
            "whoran load reports/ register.csv",
            "whoran load leaflet.pdf --published-on 2019-02 --publisher Napo",
            "whoran load https://example.org/news/1 papers.zip",
            "whoran load reports/ --store sqlite:///reports.db",
            "whoran load reports/ --extractor both --model-url http://localhost:11434/v1 --model qwen3",
            "whoran load --dry-run reports/",
        ),
        "\n\nExit code: 0 where anything was loaded (what was skipped is listed), 1 where nothing was, 130 after Ctrl-C.",
    ),
    Command(
        "extract",
        loading.extract,
        READ,
        (
            "whoran extract report.pdf > claims.jsonl",
            "whoran extract https://example.org/news/1",
            "whoran extract --figures reports/",
            "whoran extract --explain report.txt",
            "whoran extract report.txt --extractor model --refused",
        ),
    ),
    Command(
        "evaluate",
        evaluating.evaluate,
        READ,
        (
            "whoran evaluate annotated/",
            "whoran evaluate annotated/ --examples 10",
            "whoran evaluate annotated/ --claims claims.jsonl --json",
        ),
        "\n\ndocs/evaluation.md says how to write an annotation and what is counted. Exit code: 0 where anything was scored "
        "(what was not is listed), 1 where nothing was, 130 after Ctrl-C.",
    ),
    Command(
        "forget",
        keeping.forget,
        KEEP,
        ('whoran forget "Working Links cuts jobs"', "whoran forget https://example.org/report --yes"),
    ),
    Command("export", keeping.export, KEEP, ("whoran export record.jsonl", "whoran export - | gzip > record.jsonl.gz")),
    Command("import", keeping.import_record, KEEP, ("whoran import record.jsonl --store sqlite:///copy.db",)),
    Command(
        "copy",
        copying.copy,
        KEEP,
        (
            "whoran copy sqlite:///whoran.db neo4j://localhost:7687",
            "whoran copy neo4j://localhost:7687 sqlite:///mine.db",
        ),
        "\n\nA Neo4j server's user and password are NEO4J_USERNAME and NEO4J_PASSWORD. Exit code: 0 where all was copied, "
        "1 where it could not be, 130 after Ctrl-C.",
    ),
    Command("serve", serving.serve, KEEP, ("whoran serve", "whoran serve --port 9000 --store sqlite:///reports.db")),
)

DECISIONS = (
    *(
        Command(verdict, judging.on_entities(verdict), None, lines)
        for verdict, lines in (
            (
                "same",
                ('whoran judge same "Working Links (Employment) Ltd" "Working Links" --by me --note "its old name"',),
            ),
            (
                "not-same",
                ('whoran judge not-same Seetec Seetec --in 0123456789abcdef0123456789abcdef --note "another firm"',),
            ),
            ("unsure", ('whoran judge unsure "Purple Futures" "Interserve" --note "asked the press office"',)),
        )
    ),
    Command("reject", claims.reject, None, ("whoran judge reject 0123456789abcdef --note misread --by me",)),
    Command(
        "correct",
        claims.correct,
        None,
        (
            'whoran judge correct 0123456789abcdef --object "Wales CRC" --note "not the company of that name"',
            "whoran judge correct 0123456789abcdef --from 2015-02-01 --to 2019-02",
            "whoran judge correct 0123456789abcdef --status planned --qualifier part=supervision",
        ),
    ),
    Command(
        "add",
        claims.add,
        None,
        (
            'whoran judge add "Annual report 2016" --quote "now part of the Quillon family" '
            '--subject Quillon --predicate OWNS --object "company:Alder Care" --by me',
            'whoran judge add https://example.org/1 --quote "handed over" --subject Seetec --predicate TOOK_OVER '
            '--object "Wales CRC" --from 2019-02-15 --qualifier "from_party=Working Links"',
        ),
    ),
    Command("undo", judging.undo, None, ("whoran judge undo 0123456789abcdef",)),
    Command("list", judging.listing, None, ("whoran judge list", "whoran judge list --json")),
)

SAVED = tuple(
    Command(
        query.name,
        cypher.filling(query),
        None,
        (cypher.example(query), f"{cypher.example(query)} --run --store neo4j://localhost:7687"),
        settings={"ignore_unknown_options": True, "allow_extra_args": True},
    )
    for query in saved_queries().values()
)
"""The saved queries, which say themselves what they take."""

app = typer.Typer(
    help="Who ran what, when, and who says so: a dated, sourced graph of outsourced public services.",
    epilog=examples("whoran load FOLDER", 'whoran who-ran "Wales CRC" --on 2018-06-01', "whoran who-ran --help"),
    no_args_is_help=True,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
judge = typer.Typer(
    help="Decide what names mean and which claims count; every decision can be undone.",
    epilog=examples('whoran judge same "Working Links (Employment) Ltd" "Working Links"', "whoran judge list"),
    no_args_is_help=True,
    rich_markup_mode="rich",
)
saved = typer.Typer(
    callback=cypher.listing,
    invoke_without_command=True,
    epilog=examples("whoran cypher", 'whoran cypher who-ran --service "Wales CRC" --on 2018-06-01'),
    rich_markup_mode="rich",
)


def show_version(wanted: bool) -> None:
    """Print the version and stop."""
    if wanted:
        from importlib.metadata import version

        typer.echo(f"whoran {version('whoran')}")
        raise typer.Exit


@app.callback()
def options(
    _version: Annotated[
        bool, typer.Option("--version", callback=show_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Take the options that come before every command."""


for command in COMMANDS:
    command.join(app)
for command in DECISIONS:
    command.join(judge)
for command in SAVED:
    command.join(saved)
app.add_typer(judge, name="judge", rich_help_panel=KEEP)
app.add_typer(saved, name="cypher", rich_help_panel=ASK)
