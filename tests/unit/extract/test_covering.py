"""Which regions a service covers is read by verbs, by its area and by what is done where."""

import pytest

from tests.unit.extract.reading import facts, put

STATED = {
    (
        ("Cumbria CRC", "Cumbria", "asserted"),
        ("Cumbria CRC", "Durham", "asserted"),
    ): [
        "Cumbria CRC covers Cumbria and Durham.",
    ],
    (
        ("tagging service", "Essex", "asserted"),
        ("tagging service", "Kent", "asserted"),
    ): [
        "The tagging service covers Kent and Essex.",
    ],
    (("Northern CRC", "Cumbria", "asserted"),): [
        "Northern CRC serves Cumbria.",
        "Northern CRC manages low-risk offenders in Cumbria.",
        "Offenders in Cumbria are supervised by Northern CRC.",
        "Probation in Cumbria is run by Northern CRC.",
    ],
    (("HMP Elmfield", "Cumbria", "asserted"),): [
        "HMP Elmfield serves Cumbria.",
        "Cumbria is covered by HMP Elmfield.",
        "Cumbria is served by HMP Elmfield.",
    ],
    (("Electronic monitoring", "Scotland", "asserted"),): [
        "Electronic monitoring now extends to Scotland.",
    ],
    (
        ("Northern CRC", "Cumbria", "asserted"),
        ("Northern CRC", "Durham", "asserted"),
    ): [
        "The Northern CRC, which covers Cumbria and Durham, was inspected.",
        "Northern CRC provides probation services in Cumbria and Durham.",
        "Northern CRC supervises 9,000 offenders across Cumbria and Durham.",
    ],
    (
        ("bus services in Kent and Essex", "Essex", "asserted"),
        ("bus services in Kent and Essex", "Kent", "asserted"),
    ): [
        "Quillon Ltd runs bus services in Kent and Essex.",
    ],
    (("refuse collection", "Kent", "asserted"),): [
        "In Kent, refuse collection is run by Quillon Ltd.",
        "Across Kent, Quillon Ltd runs refuse collection.",
    ],
    (
        ("refuse collection in Kent in Essex", "Essex", "asserted"),
        ("refuse collection in Kent in Essex", "Kent", "asserted"),
    ): [
        "Quillon Ltd runs refuse collection in Kent and in Essex.",
    ],
    (("Elmshire CRC", "Essex", "asserted"), ("Elmshire CRC", "Kent", "asserted")): [
        "Elmshire CRC takes in Essex and Kent.",
        "Elmshire CRC, which takes in Essex and Kent, is poor.",
        "Elmshire CRC, covering Essex and Kent, is poor.",
        "Elmshire CRC covering Essex and Kent is poor.",
    ],
    (): [
        "Elmshire CRC took in 40 workers from Kent.",
    ],
    (("refuse collection in the Kent area", "Kent", "asserted"),): [
        "Quillon Ltd runs refuse collection in the Kent area.",
    ],
    (("refuse collection in the Kent region", "Kent", "asserted"),): [
        "Quillon Ltd runs refuse collection in the Kent region.",
    ],
    (("refuse collection in the county of Kent", "Kent", "asserted"),): [
        "Quillon Ltd runs refuse collection in the county of Kent.",
    ],
    (
        ("home care across Essex and Kent", "Essex", "asserted"),
        ("home care across Essex and Kent", "Kent", "asserted"),
    ): [
        "The deal includes home care across Essex and Kent.",
        "The contract is for home care across Essex and Kent.",
    ],
    (("Home care", "Norfolk", "asserted"),): [
        "Award notice\n\nHome care\n\nBuyer: Elmshire Council\nSupplier: Quillon Ltd\n"
        "Place of performance: Norfolk\nStart: 1 April 2020",
    ],
    (("Home care", "Norfolk", "planned"),): [
        "Contract notice\n\nHome care\n\nContracting authority: Elmshire Council\nRegion: Norfolk",
    ],
    (("Electronic monitoring", "Scotland", "denied"),): [
        "Electronic monitoring does not cover Scotland.",
    ],
    (("Electronic monitoring", "Scotland", "planned"),): [
        "Electronic monitoring will cover Scotland.",
        "Electronic monitoring will be extended to Scotland.",
    ],
    (("Electronic monitoring", "Scotland", "ended"),): [
        "Electronic monitoring used to cover Scotland.",
    ],
}

NOT_STATED = [
    "The refuse collection in Kent is run by Quillon Ltd.",
    "The refuse collection in Kent was brought back in-house by Elmshire Council.",
    "Quillon Ltd will take over refuse collection in Kent.",
    "Elmshire Council has awarded Quillon Ltd a contract for refuse collection in Kent.",
    "The refuse collection in the county of Kent is run by Quillon Ltd.",
    "Essex's trams are run by Quillon Ltd.",
    "The service reaches Kent and Essex.",
    "Quillon Ltd covers Kent.",
    "Quillon Ltd works in Kent.",
    "HMP Elmfield is in Kent.",
    "Quillon Ltd is based in Kent.",
    "HMP Elmfield, in Kent, is run by Quillon Ltd.",
    "Northern CRC held a meeting in Kent.",
    "Northern CRC was inspected in Kent.",
    "Northern CRC opened an office in Kent.",
    "The inspection of Northern CRC covered Kent.",
    "Quillon Ltd runs HMP Elmfield in Kent.",
    "Quillon Ltd runs a care home in Kent.",
    "Quillon Ltd runs Elmfield Hall in Kent, where 300 men are held.",
    "Quillon Ltd manages Bolt House in Essex, a home for young offenders.",
    "Quillon Ltd runs the buses in Northampton.",
    "The contract covers offices in Kent.",
    "The contract was for home care in Kent.",
    "Quillon Ltd operates the resource recovery parks in Kent.",
    "In Kent, Quillon Ltd runs HMP Elmfield.",
    "Refuse collection in Kent should be better, the union said.",
    "Contract notice\n\nHMP Elmfield\n\nBuyer: Elmshire Council\nSupplier: Quillon Ltd\nRegion: Norfolk",
]


@pytest.mark.parametrize(("sentence", "facts"), [(each, facts) for facts, said in STATED.items() for each in said])
def test_it_is_read_however_it_is_put(sentence: str, facts: tuple[tuple[str, str, str], ...]) -> None:
    """Whatever words say where a service works, the claim is the same."""
    assert put(sentence, "COVERS") == set(facts)


@pytest.mark.parametrize("sentence", NOT_STATED)
def test_what_is_like_it_is_not_it(sentence: str) -> None:
    """What is wanted, offered, talked of, or of another sense makes no such claim."""
    assert put(sentence, "COVERS") == set()


def test_each_of_several_crcs_covers_its_own_area() -> None:
    """CRCs that are named together by their areas do not cover one another's."""
    text = "Quillon Ltd runs the CRCs in Kent, Essex and Norfolk."
    assert put(text, "COVERS") == {(f"{place} CRC", place, "asserted") for place in ("Kent", "Essex", "Norfolk")}


def test_a_list_of_places_ends_where_the_sentence_begins() -> None:
    """A name behind the comma that ends a list of places is no further place."""
    text = "Across Kent and Essex, Quillon Ltd runs the refuse collection."
    assert {place for _, place, _ in put(text, "COVERS")} == {"Kent", "Essex"}


def test_each_of_several_services_covers_no_place_told_with_another() -> None:
    """Of trains in one region and buses in another neither covers the other's."""
    assert put("Quillon Ltd took over trains in Wales and buses in London.", "COVERS") == set()


def test_a_region_that_opens_a_sentence_is_covered_by_what_works_across_it() -> None:
    """Refuse collection does, and a name that shows nothing need not."""
    assert put("In Elmshire, refuse collection is run by Quillon Ltd.", "COVERS")
    assert not put("In Elmshire, Quillon Ltd lost Tarnlea. Quillon Ltd ran Tarnlea.", "COVERS")


def test_a_line_is_known_by_the_places_that_it_serves() -> None:
    """What serves places is no firm, behind a comma and "which" too."""
    found = facts("Quillon runs the Elmline franchise. Elmline, which serves Kent and east Sussex, is the third.")
    assert ("Elmline franchise", "COVERS", "Kent") in found


def test_a_region_by_its_point_of_the_compass_may_be_written_small() -> None:
    """The point belongs to the region's name."""
    covered = {fact[2] for fact in facts("The Elmline franchise covers south east London and north Wales.")}
    assert covered == {"south east London", "north Wales"}


def test_where_offices_are_is_not_covered() -> None:
    """The towns from which people are supervised are those of its offices, not its areas."""
    text = "Cumbria CRC supervises offenders from offices in Carlisle, Barrow and Kendal."
    assert not {fact for fact in facts(text) if fact[1] == "COVERS"}


def test_where_a_range_of_areas_ends_nobody_is_worked_for() -> None:
    """ "From Wales to Kent" tells where a contractor works, not for whom."""
    text = (
        "Quillon Ltd is the largest contractor of the Elmway Programme, with areas from Scotland to the East Midlands."
    )
    assert put(text, "COMMISSIONED") == set()
