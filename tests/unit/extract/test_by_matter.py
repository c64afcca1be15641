"""What real reports tell beside their facts is not taken for one."""

import pytest

from tests.unit.extract.reading import facts, put


@pytest.mark.parametrize(
    ("sentence", "fact"),
    [
        (
            "Security at the Elmfield Hospital, which Quillon Ltd provides, was poor.",
            ("Quillon Ltd", "RUNS", "Security at the Elmfield Hospital"),
        ),
        (
            "The cleaning of Elmfield Hospital, which Quillon Ltd carries out, was poor.",
            ("Quillon Ltd", "RUNS", "cleaning of Elmfield Hospital"),
        ),
        (
            "Quillon Ltd took over refuse and recycling collections in the district.",
            ("Quillon Ltd", "TOOK_OVER", "refuse and recycling collections in the district"),
        ),
        (
            "Quillon Ltd carries out refuse, food and garden waste collections in the district.",
            ("Quillon Ltd", "RUNS", "refuse, food and garden waste collections in the district"),
        ),
        ("Quillon Ltd operates bus and ferry routes.", ("Quillon Ltd", "RUNS", "bus and ferry routes")),
        (
            "Moving Ridgeway Academy to a new sponsor was hard. Quillon Ltd runs the academy.",
            ("Quillon Ltd", "RUNS", "Ridgeway Academy"),
        ),
        (
            "The council hired Quillon Ltd to build, maintain and run Elmfield Prison.",
            ("Quillon Ltd", "RUNS", "Elmfield Prison"),
        ),
    ],
)
def test_what_is_run_is_the_whole_of_what_the_words_say(sentence: str, fact: tuple[str, str, str]) -> None:
    """Work that is done somewhere is not the place; a description keeps its "and", a name sheds the verb before it."""
    assert fact in facts(sentence)
    assert {each for each in facts(sentence) if each[1] == fact[1]} == {fact}


@pytest.mark.parametrize(
    ("sentence", "untold"),
    [
        (
            "The Department for Education handed Ridgeway Academy to Quillon Ltd.",
            ("Department for Education", "RUNS", "Ridgeway Academy"),
        ),
        ("NHS cleaning contractor Quillon Ltd was fined.", ("NHS", "COMMISSIONED", "Quillon Ltd")),
        ("Government contractor Quillon Ltd runs Elmfield Prison.", ("Government", "COMMISSIONED", "Quillon Ltd")),
        (
            "Elm Council hired Quillon Ltd to build Elmfield Prison, and to maintain and run it.",
            ("Elm Council", "RUNS", "Elmfield Prison"),
        ),
        (
            "Porters at Elmfield Hospital, supplied by Quillon Ltd, walked out.",
            ("Quillon Ltd", "RUNS", "Elmfield Hospital"),
        ),
        (
            "Alice Marlow of Quillon Ltd said she would write to the home secretary.",
            ("Alice Marlow", "HELD_OFFICE", "Home Office"),
        ),
    ],
)
def test_those_who_stand_beside_a_fact_have_no_part_in_it(sentence: str, untold: tuple[str, str, str]) -> None:
    """Who decides, is written to, supplies staff or only says in what business a firm is, neither runs nor buys."""
    assert untold not in facts(sentence)


def test_a_direction_alone_is_half_of_a_place() -> None:
    """A place that is told by its direction has its name in common with the place behind "and"."""
    text = "Quillon Ltd runs refuse collection in Upper and Lower Peakshire."
    covered = {each[2] for each in facts(text) if each[1] == "COVERS"}
    assert covered == {"Upper Peakshire", "Lower Peakshire"}


def test_counted_answers_are_no_field_of_a_notice() -> None:
    """A label whose values are counted reports a survey, and names no holder of a contract."""
    assert not facts("Operator: Quillon Buses 45; Tarn Buses 28; Ostrand Buses 12.")


def test_it_behind_and_is_what_the_verb_before_was_done_to() -> None:
    """ "It" is the object of the clause that "and" goes on with, not what the sentence before spoke of."""
    text = "Quillon Ltd runs Elm House. Ofsted inspected The Beeches in May and found it unsafe."
    assert {each[2] for each in facts(text) if each[1] == "INSPECTED"} == {"Beeches"}


def test_a_place_behind_a_preposition_and_and_is_no_service() -> None:
    """What is said of shelters in two towns makes neither town a shelter."""
    text = "The night shelters in Dunmore and Overmeer are run by Quillon Ltd."
    assert put(text, "RUNS") == {
        ("Quillon Ltd", "night shelter in Dunmore", "asserted"),
        ("Quillon Ltd", "night shelter in Overmeer", "asserted"),
    }


def test_a_councillor_sits_for_a_ward_and_not_for_a_firm() -> None:
    """The ward behind a councillor's title is no body of which an office is held."""
    assert not put("Jim Garside, county councillor for Moss and Fenny, spoke.", "HELD_OFFICE")


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "Ofsted praised Ashcot's parks. Ashcot's streets are swept by our members and Elmley's by Quillon Ltd.",
            ("Quillon Ltd", "RUNS", "Ashcot's streets"),
        ),
        (
            "Ostrand Care moved staff from Elm House to the new hub in Chester, which is owned by Tarn Group.",
            ("Tarn Group", "OWNS", "Elm House"),
        ),
        (
            "The town's routes are run by Quillon Ltd. Their shop steward, Dai Beynon, was angry.",
            ("Dai Beynon", "HELD_OFFICE", "town's routes"),
        ),
        (
            "Ashcot's streets are swept by Quillon Ltd. When Elmley gave up its parks the contractor, Tarn Ltd, failed.",
            ("Tarn Ltd", "RUNS", "Ashcot's streets"),
        ),
        (
            "Elm Council met. Elm Council spoke. Elm Council's pools are run by Quillon Ltd. The chief executive, "
            "Alice Marlow, said so.",
            ("Alice Marlow", "HELD_OFFICE", "Quillon Ltd"),
        ),
    ],
)
def test_an_unsure_antecedent_makes_no_claim(text: str, fact: tuple[str, str, str]) -> None:
    """Another's agent, a place that one came from, a line, a service told before or a firm named once are not meant."""
    assert fact not in facts(text)


def test_a_councillor_sits_on_the_council_that_the_text_is_about() -> None:
    """Of several councils a councillor's is the one named most often, not the one named last."""
    text = "Elm Council met. Elm Council spoke to Ash Council. Councillor Alice Marlow was angry."
    assert put(text, "HELD_OFFICE") == {("Alice Marlow", "Elm Council", "asserted")}


def test_two_places_with_and_name_one_rehabilitation_company() -> None:
    """A company named by a pair of places keeps both, though no gazetteer knows them."""
    text = "Quillon Ltd owns Wessen and Downmoor Community Rehabilitation Company."
    assert ("Quillon Ltd", "OWNS", "Wessen and Downmoor Community Rehabilitation Company") in facts(text)


@pytest.mark.parametrize("form", ["Limited", "Ltd"])
def test_a_rehabilitation_company_with_its_legal_form_keeps_its_places(form: str) -> None:
    """ "Kent, Surrey and Sussex Community Rehabilitation Company Limited" is one company, not three bodies."""
    name = f"Kent, Surrey and Sussex Community Rehabilitation Company {form}"
    found = facts(f"Ann Tarn is chief executive of the {name} (KSS CRC).")
    assert found == {("Ann Tarn", "HELD_OFFICE", name)}


def test_the_company_of_a_firm_is_owned_by_it() -> None:
    """ "Elmshire CRC, the Quillon company" is owned by Quillon."""
    assert ("Quillon", "OWNS", "Elmshire CRC") in facts("Elmshire CRC, the Quillon company, is poor. Quillon grew.")


def test_what_a_ferry_crosses_is_neither_a_service_nor_its_area() -> None:
    """The water behind "across" only says which ferry it is."""
    text = "Quillon Ltd runs the ferry across the Helder, which it took over from Tarn Marine in 2011."
    assert ("Quillon Ltd", "TOOK_OVER", "ferry across the Helder") in facts(text)
    assert not put(text, "COVERS")


@pytest.mark.parametrize(
    ("text", "fact", "untold"),
    [
        (
            "Elm Council runs bin collections in Elmshire. Bidders are Tarn Ltd, Ostrand Ltd and the present operator, "
            "Quillon Ltd.",
            ("Quillon Ltd", "RUNS", "bin collections in Elmshire"),
            ("Ostrand Ltd", "RUNS", "bin collections in Elmshire"),
        ),
        (
            "Ostrand Ltd houses 180 people under a Home Office contract held by Quillon Ltd.",
            ("Home Office", "COMMISSIONED", "Quillon Ltd"),
            ("Home Office", "COMMISSIONED", "Ostrand Ltd"),
        ),
        (
            "In a letter seen by the Standard, Quillon Ltd's chief executive, Drew Calloway, says no.",
            ("Drew Calloway", "HELD_OFFICE", "Quillon Ltd"),
            ("Standard", "HELD_OFFICE", "Quillon Ltd"),
        ),
    ],
)
def test_of_those_who_stand_near_the_one_who_is_meant_is_taken(
    text: str, fact: tuple[str, str, str], untold: tuple[str, str, str]
) -> None:
    """The last of a list has its description before it; a participle names the holder; "the" stands before no person."""
    assert fact in facts(text)
    assert untold not in facts(text)


def test_a_firm_has_no_local_chair() -> None:
    """Where "its" can only mean a union that the firm's name hides, no office is told."""
    assert not put('Ostrand Ltd sold its buses. "We said so," said its local chair, Per Lundin.', "HELD_OFFICE")
