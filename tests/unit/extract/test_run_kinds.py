"""What is run is told from who runs it by who lives there, what it holds, how it changes hands and what it is listed with."""

import pytest

from tests.unit.extract.naming import kinds


@pytest.mark.parametrize(
    "text",
    [
        "Prisoners at Quillon were locked up all day.",
        "At Quillon, prisoners complained of the food.",
        "Then Quillon's inmates rioted.",
        "The headteacher of Quillon wrote to parents.",
        "The passengers on Quillon complained.",
        "Then Quillon, which holds 700 men, was built again.",
        "Since May Quillon has 48 beds and a garden.",
        "The firm's contract at Quillon ends in May.",
        "Then Quillon's operator denied it.",
        "Staff at Quillon, which is managed by a charity, walked out.",
        "Then Quillon is no ordinary prison.",
        "He worked at Quillon, a 440-bed removal centre beside the runway.",
        "Kent's newest jail, Quillon, will open in May.",
        "Then Quillon is among 22 schools in the county.",
        "It was late, said Quillon operator Acme.",
        "Quillon, which is run by a charity, was rated inadequate.",
        "Then Quillon provides nursing care for up to 38 people.",
        "Then Quillon is registered for 24 adults.",
        "Then Quillon used to be a council home.",
        "Quillon, Sheffield\nThis independent hospital provides rehabilitation.",
    ],
)
def test_who_lives_and_works_there_shows_what_is_run(text: str) -> None:
    """Prisoners, pupils and passengers, beds and operators belong to what is run."""
    assert kinds(text)["Quillon"] == "Service"


def test_beds_in_several_homes_are_a_firms() -> None:
    """Who has so many beds in several homes is who runs them."""
    assert kinds("Since May Quillon has 480 beds in twelve homes.") == {"Quillon": "Company"}


@pytest.mark.parametrize(
    "text",
    [
        "The firm handed back Quillon to the state.",
        "The firm was stripped of Quillon in May.",
        "It pulled out of Quillon in May.",
        "It lost Quillon to a rival.",
        "In May Quillon passed to Ostrand Ltd.",
        "It took over Quillon from Ostrand Ltd in May.",
    ],
)
def test_what_changes_hands_is_run(text: str) -> None:
    """What is handed back, lost to another or passes to another is what is run, where nothing shows otherwise."""
    assert kinds(text)["Quillon"] == "Service"


def test_a_firm_that_is_taken_over_is_one_by_its_shape() -> None:
    """A name that ends as firms' names do stays a firm when it is taken over."""
    assert kinds("It took over Quillon Holdings from Ostrand Ltd.")["Quillon Holdings"] == "Company"


def test_who_goes_to_court_passes_to_nobody() -> None:
    """Only a name behind it makes "went to" a change of hands."""
    assert kinds("In May Quillon went to court.") == {"Quillon": "Company"}


def test_the_next_sentence_says_what_a_name_is() -> None:
    """The one name before "The jail" is that of a jail, where none is shown to be one."""
    assert kinds("In May Quillon reopened its gates. The jail is calm.") == {"Quillon": "Service"}
    assert kinds("In May Quillon left Elm Prison. The jail is calm.")["Quillon"] == "Company"
    assert kinds("In May Quillon met again. The prison officers were calm.") == {"Quillon": "Company"}


def test_trains_are_run_or_run_others() -> None:
    """A name that ends in what is run and who runs it alike is what the verb shows, and those listed with it too."""
    found = kinds("Ostrand Ltd runs Quillon Railway and Tarnock Trains.")
    assert (found["Quillon Railway"], found["Tarnock Trains"]) == ("Service", "Service")
    assert kinds("In May Tarnock Trains bought Ostrand Ltd.")["Tarnock Trains"] == "Company"


def test_a_list_of_schools_shows_each() -> None:
    """In a list of several where one is a school by its name and none anything else, all are."""
    found = kinds("It gave up Saltley Road, Hope Street Primary and Quillon.")
    assert set(found.values()) == {"Service"}
    assert kinds("It met Ostrand Ltd, Hope Street Primary and Quillon.")["Quillon"] == "Company"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Nine services, known as Quillon, are delivered here.", "Service"),
        ("Homes such as Quillon are full.", "Service"),
        ("Then Quillon is one of three prisons that are full.", "Service"),
        ("It went to Quillon, a charter network that grows.", "Company"),
        ("The group has Quillon, an infrastructure fund manager.", "Company"),
        ("Then Quillon, a chain of homes, was sold.", "Company"),
        ("Then Quillon is leaving Britain's railways.", "Company"),
        ("It awarded three contracts to Quillon in May.", "Company"),
        ("It belongs to the Dutch state railway Quillon now.", "Company"),
        ("Teaching there is in the hands of Quillon now.", "Company"),
        ("It is a Quillon prison near Leeds.", "Company"),
        ("She said Quillon, the country's only private jail, would close.", "Service"),
        ("It looks after nine pools for the council, Quillon among them.", "Service"),
        ("The home was judged outstanding by Quillon in May.", "PublicBody"),
    ],
)
def test_nouns_show_what_a_name_is(text: str, kind: str) -> None:
    """What a name is known as, one of or described as shows its kind; what it leaves does not."""
    assert kinds(text)["Quillon"] == kind


@pytest.mark.parametrize(
    "heading",
    [
        "Elm's Wood Immigration Removal Centre",
        "Elm Road Primary School",
        "Oak's Court Care Home",
        "Ash Green Community Primary School",
        "Elm House Residential Nursing Home",
    ],
)
def test_a_heading_may_be_the_name_of_an_establishment(heading: str) -> None:
    """A line of capitals that ends as an establishment does, without a verb, is its name."""
    assert kinds(f"{heading}\n\nIt is calm.") == {heading: "Service"}


def test_a_headline_that_ends_in_an_establishment_is_more_than_its_name() -> None:
    """Small words show that a line of capitals says something of the establishment that it ends in."""
    assert kinds("Council To Close Elm Care Home\n\nIt is calm.") == {"Elm Care Home": "Service"}


def test_a_court_of_a_country_is_no_name_with_it() -> None:
    """A possessive before a court that "of" leads on stands between the country and its court."""
    assert "Court of Appeal" in kinds("It went to Elmland's Court of Appeal again.")


@pytest.mark.parametrize(("name", "kind"), [("Sydney Midwives", "Company"), ("Sydney Tarnock", "Person")])
def test_a_given_name_before_a_calling_is_a_place(name: str, kind: str) -> None:
    """Doctors and nurses who are called by a place are no person of that given name."""
    assert kinds(f"Then came {name} again.") == {name: kind}


def test_being_chosen_outweighs_a_name_like_a_bodys() -> None:
    """Who is named as a bidder is a firm, though its name begins as those of public bodies do."""
    assert (
        kinds("It named Learning Communities Queensland as preferred bidder.")["Learning Communities Queensland"]
        == "Company"
    )
    assert kinds("It met Corrections Queensland again.")["Corrections Queensland"] == "PublicBody"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It is held by Kent roads agency now.", "Kent roads agency"),
        ("It was told by Kent's corrections department.", "Kent's corrections department"),
        ("It is one of the builder Jas. Quillon & Co again.", "Jas. Quillon & Co"),
        ("Then came Leeds's One Quill Shop again.", "One Quill Shop"),
        ("Then came Changing Lives in Communities CIC again.", "Changing Lives in Communities CIC"),
    ],
)
def test_more_names_are_read_whole(text: str, name: str) -> None:
    """Agencies in small letters, shortened given names, numbers and a small word before a legal form belong to names."""
    assert name in kinds(text)


def test_a_place_of_its_own_keeps_a_body_apart() -> None:
    """A name that has its place shares it with no other that "and" joins to it."""
    assert set(kinds("It is a partnership of Quillon and Sydney Probation Trust.")) == {
        "Quillon",
        "Sydney Probation Trust",
    }


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Then came Jean-Marc Quillon again.", "Jean-Marc Quillon", "Person"),
        ("It has been with Quillon Direct since its doctors retired.", "Quillon Direct", "Company"),
        ("It is run by the British company Telford.", "Telford", "Company"),
        ("Then London's CRC met again.", "London's CRC", "CRC"),
        (
            "It belongs to Education and Health Centers of America.",
            "Education and Health Centers of America",
            "Company",
        ),
    ],
)
def test_a_name_is_no_other_kind_by_one_word(text: str, name: str, kind: str) -> None:
    """Given names with a hyphen, verbs of another clause, towns that firms are called by and plural heads mislead nobody."""
    assert kinds(text).get(name) == kind
