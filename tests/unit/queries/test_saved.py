"""Saved queries: what their files say, and values written as Cypher."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.span import UNKNOWN_MAX, UNKNOWN_MIN
from graph.vocabulary import FOLLOWED, KINDS, PREDICATES
from queries.errors import BadWindow
from queries.saved import SavedQuery, parsed, saved_queries
from queries.values import NAME_LENGTH, BadParameter, literal

SAVED = saved_queries()
EACH = pytest.mark.parametrize("query", SAVED.values(), ids=SAVED)
STRANGE = "'} DETACH DELETE n //"


def read_back(cypher: str) -> str:
    r"""The text that a Cypher literal means: numbered characters first, anywhere, as Cypher 5 reads them; then escapes."""
    units = re.sub(r"(?<!\\)((?:\\\\)*)\\u([0-9a-f]{4})", lambda found: found[1] + chr(int(found[2], 16)), cypher)
    plain = units.encode("utf-16", "surrogatepass").decode("utf-16")
    assert re.fullmatch(r"'(?:[^'\\]|\\['\\])*'", plain, re.DOTALL), plain
    return re.sub(r"\\(['\\])", r"\1", plain[1:-1])


def values(query: str, /, **given: str) -> dict[str, str | int | date]:
    """The values of a saved query, from what a user writes."""
    return SAVED[query].values({key.strip("_"): text for key, text in given.items()})


def test_there_are_ten_saved_queries() -> None:
    """There are ten saved queries, with who ran, who owned, how they are joined and who says so among them."""
    assert len(SAVED) == 10
    assert {"who-ran", "ownership", "path", "evidence"} <= set(SAVED)


@EACH
def test_a_query_takes_what_its_statement_uses(query: SavedQuery) -> None:
    """The parameters that a file lists are those of its statement, and their examples and defaults can be read."""
    assert set(re.findall(r"\$(\w+)", query.statement)) == {each.name for each in query.parameters}
    assert query.values({each.name: each.example for each in query.parameters})
    assert query.title
    assert query.about


@EACH
def test_a_filled_in_query_has_no_parameters_left(query: SavedQuery) -> None:
    """A query that is filled in needs no parameters, and starts with its title as a comment."""
    filled = query.filled_in(query.values({each.name: each.example for each in query.parameters}))
    assert "$" not in filled
    assert filled.startswith(f"// {query.title}\n")


@EACH
def test_a_script_is_one_statement_with_its_parameters_told(query: SavedQuery) -> None:
    """What is pasted is one statement, with its parameters above it as comments and their values in it."""
    given = query.values({each.name: each.example for each in query.parameters})
    title, *lines = query.script(given).splitlines()
    assert title == f"// {query.title}"
    assert lines[: len(given)] == [f"// ${name} = {literal(value)}" for name, value in given.items()]
    statement = "\n".join(lines[len(given) :])
    assert statement == f"{query.filled_in(given).partition(chr(10))[2]};"
    assert statement.count(";") == 1


def test_a_name_cannot_end_a_comment() -> None:
    """A name with an end of line in it, numbered or not, stays within the comment that tells of it."""
    script = SAVED["changes"].script(values("changes", name="!\n\r!"))
    assert "\\u0021 \\u0021" in script.splitlines()[1]
    assert "\\u000a" not in script.splitlines()[1]


@EACH
def test_a_statement_is_one_that_reads(query: SavedQuery) -> None:
    """A saved query is one statement, and changes nothing."""
    assert ";" not in query.statement
    assert not re.search(r"\b(CREATE|MERGE|SET|DELETE|REMOVE|DROP|LOAD|FOREACH)\b", query.statement)


def test_evidence_finds_every_predicate() -> None:
    """The query for the evidence of a fact knows each predicate there is, and a path follows those that paths follow."""
    assert re.findall(r"\[fact:(\w+) \{id: \$fact\}\]", SAVED["evidence"].statement) == list(PREDICATES)
    assert "|".join(FOLLOWED) in SAVED["path"].statement


def test_names_are_reduced_as_the_store_reduces_them() -> None:
    """A name is looked up as the store keeps it: reduced, and cut where the store cuts."""
    assert (
        values("who-ran", service="the Wales Community Rehabilitation Company", on="2018-06-01")["service"]
        == "wales crc"
    )
    assert len(str(values("changes", name="x" * 2000)["name"])) == NAME_LENGTH


def test_a_kind_before_a_name_is_refused() -> None:
    """A name with its kind is refused with what to do, since the name alone is looked up."""
    for kind in KINDS:
        with pytest.raises(BadParameter, match="leave the kind out"):
            values("changes", name=f"{kind.lower()}:Wales")


def test_days_are_read_from_their_first_to_their_last() -> None:
    """From a year is from its first day, to a year is to its last; on a day is one day."""
    given = values("changes", name="Wales CRC", from_="2015", to="2016-02")
    assert (given["from"], given["to"]) == (date(2015, 1, 1), date(2016, 2, 29))
    with pytest.raises(BadWindow, match="2018-06-01"):
        values("who-ran", service="Wales CRC", on="2018")
    with pytest.raises(BadWindow, match="there is no day"):
        values("changes", name="Wales CRC", from_="2019", to="2015")


def test_without_days_all_time_is_meant() -> None:
    """Changes are those of all time where no days are given: from the unknown first day to the unknown last."""
    given = values("changes", name="Wales CRC")
    assert (given["from"], given["to"]) == (UNKNOWN_MIN, UNKNOWN_MAX)
    assert "--from (a year, month or day, else all time)" in SAVED["changes"].usage()


@pytest.mark.parametrize(
    ("name", "given", "told"),
    [
        ("who-ran", {"service": " ", "on": "2018-06-01"}, "a name is empty"),
        ("who-ran", {"service": "Wales CRC"}, r"--on is missing: who-ran takes --service .*such as Wales CRC"),
        ("evidence", {"fact": "zz"}, "32 hex digits"),
        ("find", {"words": "!?"}, "no word"),
        ("find", {"words": "wales", "limit": "0"}, "number of rows"),
        ("find", {"words": "wales", "limit": "ten"}, "number of rows"),
    ],
)
def test_what_a_query_cannot_take_is_told(name: str, given: dict[str, str], told: str) -> None:
    """What is missing or cannot be read is told with what the query takes."""
    with pytest.raises(BadParameter, match=told):
        SAVED[name].values(given)


def test_what_no_query_knows_is_told() -> None:
    """An option that the query does not take is told with those that it takes."""
    with pytest.raises(BadParameter, match="--servce is not known: who-ran takes --service"):
        SAVED["who-ran"].values({}, ["--servce", "Wales CRC"])


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_text_is_read_back_as_it_was(text: str) -> None:
    """A text written as Cypher is read back as it was, in both versions of Cypher, and nothing of it ends the literal."""
    assert read_back(literal(text)) == text


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_literal_holds_nothing_that_browser_or_an_address_reads(text: str) -> None:
    """A text written as Cypher holds no comment, no end of a statement or line, and no separator of an address."""
    assert not set(literal(text)) & set('/;&#?%+=:{}$"`<>\n\r\t')


def test_a_strange_name_is_written_safely() -> None:
    """A name that would end its text and delete the graph stays a text."""
    assert read_back(literal(STRANGE)) == STRANGE
    assert literal("O'Brien \\u0027") == r"'O\'Brien \\u0027'"
    assert literal(date(2018, 6, 1)) == "date('2018-06-01')"
    assert literal(20) == "20"


@pytest.mark.parametrize(
    "line", ["// $on: the day", "// $on (moment, as 2018): the day", "// on (day, as 2018): the day"]
)
def test_a_line_that_is_no_parameter_is_told(line: str) -> None:
    """A file whose parameters cannot be read is told with how to write them."""
    with pytest.raises(ValueError, match="write // "):
        parsed("mine", f"// Mine\n// What it does\n//\n{line}\nRETURN 1")
