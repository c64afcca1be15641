"""Pages of real answers, asked of the register."""

from whoran.opened import OpenedGraph
from whoran.render.changes import changes
from whoran.render.evidence import evidence
from whoran.render.found import found
from whoran.render.ownership import ownership
from whoran.render.page import Page
from whoran.render.paths import paths
from whoran.render.shown import shown
from whoran.render.who_ran import who_ran


def lines(page: Page) -> list[str]:
    """The lines of a page."""
    return str(page).split("\n")


def test_a_yes_has_its_owners_and_the_two_sentences_around_the_day(graph: OpenedGraph) -> None:
    """A day between two sources is answered in one sentence, with owners, and shown with the outer two sources."""
    said = lines(who_ran(graph.who_ran("Wales CRC", on="2018-06-01")))
    assert said[0] == "Wales CRC on 1 June 2018"
    assert said[2].startswith(
        "Yes, on these sources: Working Links, from 1 February 2015 to 15 February 2019, owned by Aurelius"
    )
    quotes = [line for line in said if line.startswith("    “")]
    assert len(quotes) == 2
    assert any("The Independent, 28 December 2015" in line for line in said)
    assert any("Russell Webster, 3 July 2019" in line for line in said)


def test_owners_of_a_chain_are_told_up_to_the_top(graph: OpenedGraph) -> None:
    """An owner's owner is told with it."""
    told = "\n".join(lines(who_ran(graph.who_ran("Merseyside CRC", on="2018-06-01"))))
    assert "owned by" in told
    chains = [each["owners"] for each in graph.who_ran("London CRC", on="2018-06-01")["answers"]]
    page = "\n".join(lines(who_ran(graph.who_ran("London CRC", on="2018-06-01"))))
    assert all(owner["owner"]["name"] in page for owners in chains for owner in owners)


def test_a_maybe_says_why(graph: OpenedGraph) -> None:
    """A maybe ends with the day that is not known."""
    said = lines(who_ran(graph.who_ran("Wales CRC", on="2019-12-10")))
    (maybe,) = [line for line in said if line.startswith("Maybe: National Probation Service")]
    assert maybe.endswith("; the day in December 2019 on which it started is not known")


def test_contradictions_are_marked_and_explained_once(graph: OpenedGraph) -> None:
    """What is disputed is marked where it stands, and each kind of mark is explained once, and no other."""
    said = lines(who_ran(graph.who_ran("Wales CRC", on="2019-12-10")))
    assert any("to 26 or 27 June 2021 (end disputed)" in line for line in said)
    assert said.count("end disputed: sources give ends that exclude each other") == 1
    assert not any(line.startswith("start disputed:") for line in said)


def test_no_names_who_was_last_and_what_came_next(graph: OpenedGraph) -> None:
    """After the last hand the answer is no, with both last hands in one clause and what succeeded."""
    (said,) = [line for line in lines(who_ran(graph.who_ran("Wales CRC", on="2022"))) if line.startswith("No, ")]
    assert said == (
        "No, on these sources: nobody ran Wales CRC in 2022, it had ended; the last were Kent, Surrey and Sussex CRC "
        "(interventions) and National Probation Service (supervision), until 26 or 27 June 2021 (end disputed), "
        "succeeded by Probation Service"
    )


def test_no_before_the_first_hand(graph: OpenedGraph) -> None:
    """Before the first hand the answer is no, with who was first."""
    (said,) = [line for line in lines(who_ran(graph.who_ran("Wales CRC", on="2010-01-01"))) if line.startswith("No, ")]
    assert said.endswith("it had not started; the first was Ministry of Justice, from 1 June 2014")


def test_a_company_that_ran_nothing(graph: OpenedGraph) -> None:
    """Asked of a company, no names what it ran last."""
    said = lines(who_ran(graph.who_ran("Working Links", on="2020")))[2]
    assert said.startswith("No, on these sources: Working Links ran nothing in 2020, it had ended; the last were ")
    assert "Wales CRC" in said


def test_a_region_that_nothing_covers_in_hand(graph: OpenedGraph) -> None:
    """Where no source says anything, that is said."""
    answer = graph.who_ran("Chris Grayling")
    assert answer["why"] == "unrecorded"
    assert lines(who_ran(answer))[2] == ("No, on these sources: Chris Grayling ran nothing, as far as any of them says")


def test_as_known_on_is_in_the_heading(graph: OpenedGraph) -> None:
    """What a question leaves out stands in its heading."""
    answer = graph.who_ran("Wales CRC", on="2018", as_known_on="2016-03")
    assert lines(who_ran(answer))[0] == "Wales CRC in 2018, as known on 31 March 2016"


def test_ownership_is_indented_by_step(graph: OpenedGraph) -> None:
    """Each step away from the entity asked about stands one indent deeper than the one before."""
    said = lines(ownership(graph.ownership("Aurelius", on="2018")))
    (owned,) = [line for line in said if " owned Working Links" in line]
    (ran,) = [line for line in said if "Working Links ran Wales CRC" in line]
    assert owned.startswith("    Aurelius")
    assert ran.startswith("        Working Links")
    assert "No source says who owned or ran it." in said


def test_changes_tell_parts_of_one_hand_together(graph: OpenedGraph) -> None:
    """A service that goes to one hand in two parts is told once, with both parts."""
    said = lines(changes(graph.changes("Wales CRC", from_="2019-02", to="2019-03")))
    assert any("to Kent, Surrey and Sussex CRC (interventions, supervision)" in line for line in said)


def test_a_change_that_happened_shows_what_says_so(graph: OpenedGraph) -> None:
    """Of a change that was planned first, a sentence that says that it happened is shown."""
    answer = graph.changes("Northumbria CRC", from_="2015", to="2015")
    assert "planned" in {each["status"] for change in answer["answers"] for each in change["evidence"]}
    assert not any("[planned]" in line for line in lines(changes(answer)))


def test_no_change(graph: OpenedGraph) -> None:
    """Where nothing changed hands, that is said."""
    said = lines(changes(graph.changes("Wales CRC", from_="2016", to="2017")))
    assert said[2] == "No, on these sources: nothing changed hands, as far as any of them gives a day"


def test_path_on_other_days(graph: OpenedGraph) -> None:
    """Where no path holds on the days asked about, those of others are told with theirs."""
    said = lines(paths(graph.paths("Aurelius", "region:Wales", on="2020-06-01")))
    assert said[2] == "No, on these sources: no such path on 1 June 2020"
    assert said[3] == (
        "There was one from 31 December 2017 to 14 February 2019, and maybe from 1 June 2016 to 14 February 2019: "
        "Aurelius owns Working Links runs Wales CRC covers Wales"
    )


def test_no_path_at_all(graph: OpenedGraph) -> None:
    """Where nothing joins two entities on any day, that is said."""
    said = lines(paths(graph.paths("Aurelius", "Chris Grayling", on="2018")))
    assert said[2] == "No, on these sources: no such path of at most 6 edges in 2018, nor on any other day"


def test_evidence_counts_and_lists_statements(graph: OpenedGraph) -> None:
    """Evidence tells how many statements there are, and shows every one of them."""
    answer = graph.evidence(graph.who_ran("Wales CRC", on="2018-06-01")["answers"][0]["fact"])
    said = lines(evidence(answer))
    assert said[1] == f"{answer['statements']} distinct statements say so:"
    assert sum(line.startswith("    “") for line in said) == len(answer["fact"]["evidence"])


def test_rows_are_quoted_without_what_the_answer_says(graph: OpenedGraph) -> None:
    """Of a register's row the answer quotes the dates and the note; its parties and source stand beside."""
    said = lines(who_ran(graph.who_ran("Wales CRC", on="2014-09-01")))
    assert (
        "    “start: 2014-06-01; end: 2015-02-01; note: came into existence in public ownership; transferred to"
        in said[3]
    )
    assert not any("subject_kind" in line for line in said)


def test_entity_and_search(graph: OpenedGraph) -> None:
    """An entity is shown with its other names and edges; a search with what it found, or that it found nothing."""
    said = lines(shown(graph.show("Working Links")))
    assert sum("whoran evidence " in line or line.startswith("    fact ") for line in said) == 8
    assert lines(shown(graph.show("Working Links")))[0].startswith("Working Links, Company  ")
    assert lines(found(graph.search("aurelius")))[0].startswith("Aurelius, Company  ")
    assert lines(found(graph.search("zzzz qqqq"))) == ["Nothing is called 'zzzz qqqq', and no passage holds it."]
