"""A name is found with all the words that belong to it, and with no other."""

import pytest

from tests.unit.extract.naming import mentions, named, read
from tests.unit.extract.reading import facts


@pytest.mark.parametrize(
    "name",
    [
        "Quillon",
        "Quillon Ltd",
        "Quillon plc",
        "Quillon, LLC",
        "Quillon Care Nord gGmbH",
        "Quillon (Northern) Ltd",
        "Quillon Care & Custody Services",
        "Q&M Cleaning",
        "Quillon/Ostrand",
        "easyQuill",
        "q2q",
        "Quillon in Partnership",
        "Q4S",
        "3QC",
        "L'Oquille",
        "An Quillan Nua",
        "Quillon Plus",
        "Grupo Quillon de Orval",
        "Quillon und Tarn GmbH",
        "First Quillon",
        "Quillon's Coaches",
        "First Choice Quillon",
        "Quillon 1st Homes",
        "Prime Life Schools",
        "Amber Court Homes",
        "Quillon Health of Cumbria County LLC",
        "Quillon Corp. of America",
        "Quillon Australia & New Zealand",
        "Voices of the World",
        "Feed the Birds",
        "Freedom From Quilling",
        "Q/2 Capital Partners",
        "quill GmbH",
    ],
)
def test_a_firm_keeps_its_form_its_marks_and_its_small_words(name: str) -> None:
    """Legal forms, brackets, ampersands, slashes, particles and small first letters are part of a firm's name."""
    assert name in named(f"The award went to {name} in May.")


@pytest.mark.parametrize(
    "name",
    [
        "Department for Rural Roads and Fisheries",
        "Ministry of Infrastructure and the Environment",
        "HM Inspectorate of Lighthouses",
        "Her Majesty's Inspectorate of Lighthouses",
        "London Borough of Quilling",
        "City of Quill Town",
        "State of Quillinois",
        "House of Commons Public Accounts Committee",
        "Quilling Magistrates' Court",
        "Council on Quill Safety",
        "Quilling Roundtable for Poverty Relief",
        "Comptroller and Auditor General",
        "Traffic Commissioner for Cumbria",
        "Cumbria & Lancashire Police",
        "Norwegian Quill Authority",
        "Health Service Executive",
        "Overview and Scrutiny Committee",
        "Cumbria and Quillon Teaching Hospitals",
        "Review of Quill Services",
        "Conseil départemental de l'Isquille",
        "Régie des transports de Quilles",
        "Auditor General of India",
        "Department of Corrections, Rehabilitation and Reentry",
        "Regulator of Quill Homes",
        "Office of Quill Regulation",
        "Tarn County Sheriff's Office",
        "Tarn County Sheriff's Department",
        "Seeds and Fodder Committee",
        "Quill Commissioner's Office",
        "Agence de santé",
        "NHS Cumbria and Durham",
        "Department of Quills and Fodder",
        "European Court of Auditors",
        "Comptroller of the Treasury",
        "U.S. Immigration and Customs Enforcement",
    ],
)
def test_a_body_keeps_what_it_is_for_and_where(name: str) -> None:
    """ "Of", "for", "on" and the "and" of what a body is for lead its name on."""
    assert name in named(f"The contract was let by the {name} in May.")


@pytest.mark.parametrize(
    "name",
    [
        "HMP Quill Wells",
        "St Quilla's School",
        "King's Quill Hospital",
        "Quilling prison",
        "Quilling care home",
        "Service 13",
        "Lot B",
        "Contract No. 21-048A",
        "New Quill House",
        "New York Quill Line",
        "Quillon House Care home",
        "City of Quillon Academy",
        "Maison d'arrêt de Quill-Corbas",
        "Quilling Juvenile Assessment and Treatment Center",
        "Charles Quilling Reception and Guidance Center",
        "QU on Wheels",
        "Quilling swimming pool",
        "Quilling light rail line",
    ],
)
def test_a_service_keeps_its_number_and_its_small_head(name: str) -> None:
    """Numbers, letters, saints and small words for what it is are part of a service's name."""
    assert name in named(f"The firm has run {name} since May.")


@pytest.mark.parametrize(
    "name",
    [
        "Grace E. Quill II",
        'Grace "Bo" Quill',
        "C.L. “Butch” Quill",
        "J.P. Quill",
        "Ursula von der Quill",
        "Lord Quill of Tarn",
        "Dr Quill",
        "Jane O'Quill",
    ],
)
def test_a_person_keeps_initials_particles_and_titles(name: str) -> None:
    """Initials with their stops, particles and honorifics are part of a person's name."""
    assert name in named(f"It was said by {name} in May.")


@pytest.mark.parametrize(
    ("rank", "name"), [("Judge", "Kate Quill"), ("Lt. Col.", "Kate Quill"), ("Rep.", "Kate Quill")]
)
def test_a_rank_before_a_full_name_is_left_out(rank: str, name: str) -> None:
    """ "Judge Kate Quill" is Kate Quill, while "Judge Quill" is told by the rank."""
    assert name in named(f"So {rank} {name} wrote.")
    assert "Judge Quill" in named("So Judge Quill wrote.")


@pytest.mark.parametrize(
    "headline",
    [
        "Quillon Loses Prison Contract to Ostrand Group",
        "QUILLON LOSES PRISON CONTRACT TO OSTRAND GROUP",
        "Prison Contract Goes From Quillon to Ostrand Group in a Surprise",
    ],
)
def test_a_headline_names_whom_the_text_names(headline: str) -> None:
    """Where all words have capitals, the names are those that the sentences below show."""
    text = f"{headline}\n\nThe prison was run by Quillon until May. It will go to Ostrand Group."
    found = [mention.name for mention in mentions(text)]
    assert sorted(found[:-2]) == ["Ostrand Group", "Quillon"]


@pytest.mark.parametrize("word", ["Library", "Appointment", "Rolling", "Reports"])
def test_a_common_word_with_a_capital_is_no_name(word: str) -> None:
    """A common word that opens a line is a name only if something shows that it is."""
    assert named(f"{word} of the day. {word} stays as it was.") == []


@pytest.mark.parametrize("word", ["CCTV", "GDP", "MP", "Monday", "Rs", "II"])
def test_abbreviations_that_everybody_uses_are_no_names(word: str) -> None:
    """Abbreviations of common nouns, currencies and numerals name nobody."""
    assert named(f"Then {word} came up.") == []


def test_what_opens_a_sentence_is_read_by_what_the_rest_shows() -> None:
    """A common word before a name that the document shows elsewhere does not belong to it."""
    assert named("Leading Quillon is hard. We met Quillon.") == ["Quillon", "Quillon"]


def test_a_name_keeps_the_words_of_the_text() -> None:
    """A name's text is that of its tokens, whatever line breaks and spaces stand in it."""
    (line, found), *_ = read("The award went to the Ministry  of Quills.")
    assert [name.text for name in found] == ["Ministry of Quills"]
    assert [token.text for token in line[found[0].first : found[0].last]] == ["Ministry", "of", "Quills"]


@pytest.mark.parametrize("opener", ["Officially", "Initially", "Eventually"])
def test_an_adverb_that_opens_a_sentence_is_no_part_of_a_name(opener: str) -> None:
    """ "Officially Quillon runs it" names Quillon; "Directly Operated Quills" is a name all the same."""
    assert named(f"{opener} Quillon runs it.") == ["Quillon"]
    assert named("Directly Operated Railways runs it.") == ["Directly Operated Railways"]


def test_a_number_that_opens_a_sentence_may_belong_to_a_name() -> None:
    """ "Four Winds Care Group" is a name, and "four Quillon homes" is a number of them."""
    assert named("Four Winds Care Group runs it.") == ["Four Winds Care Group"]
    assert named("Four Quillon homes are shut. It runs Quillon.") == ["Quillon", "Quillon"]


def test_a_year_may_stand_in_a_firms_name() -> None:
    """A number in brackets before a legal form is part of the name."""
    assert "Quillon (2005) Ltd" in named("It was bought from Quillon (2005) Ltd in May.")


def test_a_word_with_a_number_that_opens_a_sentence_is_a_name() -> None:
    """ "Q4e" is no common word that has its capital from the sentence."""
    assert ("Ann Lee", "OWNS", "Q4e") in facts("Q4e, with five contracts, is owned by Ann Lee.")


def test_a_firm_may_go_by_a_number() -> None:
    """A long number begins the name of a firm with a legal form, and a year none."""
    assert named("It was sold to a firm, 2715530 Quillon Inc., in May.") == ["2715530 Quillon Inc."]
    assert named("In 2016 Quillon Ltd bought it.") == ["Quillon Ltd"]


def test_an_adjective_of_the_compass_may_be_a_name_alone() -> None:
    """Lines go by such words; before a noun they only describe it."""
    assert "Northern" in named("Since 2016 Quillon Ltd has run Northern for them.")
    assert "Northern" not in named("Since 2016 Quillon Ltd has run Northern prisons.")


def test_a_number_and_a_plural_that_do_what_one_does_are_a_name() -> None:
    """Four firms would "own" it; "Four Tarns" that "also owns" it is one."""
    assert named("Four Tarns also owns Quillon Ltd.")[0] == "Four Tarns"


def test_the_small_words_of_a_crc_belong_to_its_name() -> None:
    """CRCs are written with small letters behind their areas too."""
    name = "Dorset, Devon and Cornwall community rehabilitation company"
    assert name in named(f"They went to the {name} in May.")


def test_a_region_of_several_words_ends_a_name() -> None:
    """A body of a region is named for all of it."""
    assert "NHS East of England" in named("It was signed by NHS East of England in May.")


@pytest.mark.parametrize("sentence", ["Northern was run by Quillon Ltd.", "Southern is run by Quillon Ltd."])
def test_an_adjective_of_the_compass_before_a_verb_is_a_name(sentence: str) -> None:
    """No adjective stands there."""
    assert ("Quillon Ltd", "RUNS", sentence.split()[0]) in facts(sentence)


@pytest.mark.parametrize("words", ["government's Operator of Last Resort", "state-owned operator of last resort"])
def test_the_operator_of_last_resort_is_a_body(words: str) -> None:
    """With capitals or without, whosever it is."""
    found = facts(f"Elmfield Trains will be run by the {words} from March 1.")
    assert any(subject.casefold() == "operator of last resort" for subject, _, _ in found)


@pytest.mark.parametrize("text", ["It is run by Tarnardo's.", "Tarnardo's has run it since 2015."])
def test_a_firm_may_be_called_by_its_founders_possessive(text: str) -> None:
    """Where a verb or the end of the sentence follows, a lone possessive is the name of a firm."""
    assert "Tarnardo's" in {each.name for each in mentions(text)}


def test_a_firm_may_end_in_its_country() -> None:
    """Two fields that "and" joins belong to a name that ends in a country."""
    assert "Quillon Employment and Skills Ireland" in named("Its subsidiary Quillon Employment and Skills Ireland won.")
