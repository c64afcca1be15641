"""Services that have no name are told by common words, each one party of its document however it is spoken of."""

import pytest

from tests.unit.extract.reading import claims, facts, only


def run_by(text: str, company: str = "Quillon Ltd") -> set[str]:
    """Return the names of what the text says that the company runs."""
    return {name for subject, predicate, name in facts(text) if (subject, predicate) == (company, "RUNS")}


@pytest.mark.parametrize(
    ("sentence", "service"),
    [
        ("Quillon Ltd runs bus services in Elmshire.", "bus services in Elmshire"),
        ("Quillon Ltd is responsible for street cleaning in Elmshire.", "street cleaning in Elmshire"),
        ("Trains on the Tarn line are run by Quillon Ltd.", "Tarn line"),
        ("The school at Selby is run by Quillon Ltd.", "school at Selby"),
        ("Quillon Ltd has run the new penitentiary at Selby since May.", "new penitentiary at Selby"),
        ("Quillon Ltd runs the council's call centre.", "council's call centre"),
        ("Quillon Ltd has managed the borough's leisure centres since 2010.", "borough's leisure centres"),
        ("Elmshire's roads are maintained by Quillon Ltd.", "Elmshire's roads"),
        ("Since 2012 Quillon Ltd has run customer services in Selby.", "customer services in Selby"),
        ("Quillon Ltd runs unpaid work for Elmshire.", "unpaid work for Elmshire"),
        ("Quillon Ltd has run the custody suites in Selby since May.", "custody suites in Selby"),
        ("Quillon Ltd has run the young offender institution in Selby.", "young offender institution in Selby"),
        ("Quillon Ltd runs the council's swimming pools.", "council's swimming pools"),
        ("Quillon Ltd has run the council's golf course since May.", "council's golf course"),
        ("Quillon Ltd is the operator of the diesel network.", "diesel network"),
        ("Quillon Ltd runs all 14 libraries in Selby.", "libraries in Selby"),
        ("Quillon Ltd provides accommodation for refugees in Selby.", "accommodation for refugees in Selby"),
        ("The contract for the upkeep of 900 homes is held by Quillon Ltd.", "upkeep of 900 homes"),
        ("The catering contract is held by Quillon Ltd.", "catering"),
        ("The tagging contract passed to Quillon Ltd in 2014.", "tagging"),
        ("Quillon Ltd runs Selby Council's IT.", "Selby Council's IT"),
        ("Quillon Ltd collects waste for Selby Council.", "waste for Selby Council"),
        ("Quillon Ltd administers the teachers' pension scheme.", "teachers' pension scheme"),
        ("Quillon Ltd looks after rubbish and recycling in Selby.", "rubbish and recycling in Selby"),
        (
            "Quillon Ltd runs the repair and maintenance of Selby Council's homes.",
            "repair and maintenance of Selby Council's homes",
        ),
        ("The provider of public transport for the city is Quillon Ltd.", "public transport for the city"),
        ("The operator of the city's trams is Quillon Ltd.", "city's trams"),
        ("The Poelquill pool is run by Quillon Ltd.", "Poelquill pool"),
        ("The Poelquill swimming pool is run by Quillon Ltd.", "Poelquill swimming pool"),
        ("Quillon Ltd runs garrison and welfare services.", "garrison and welfare services"),
        ("Quillon Ltd has run pest control since May.", "pest control"),
        ("School meals are provided by Quillon Ltd.", "School meals"),
        ("Quillon Ltd runs school and local bus services.", "school and local bus services"),
        (
            "Quillon Ltd is in charge of the collection of household and garden rubbish and all recyclables.",
            "collection of household and garden rubbish and all recyclables",
        ),
        ("Quillon Ltd holds the ferry services contract.", "ferry services"),
        ("Elmshire's 111 helpline is run by Quillon Ltd.", "Elmshire's 111 helpline"),
        ("Parking enforcement in Selby is in the hands of Quillon Ltd.", "Parking enforcement in Selby"),
        ("Quillon Ltd runs Selby Council's housing repairs service.", "Selby Council's housing repairs service"),
        (
            "Quillon Ltd will manage and run integrated health services in Elmshire.",
            "integrated health services in Elmshire",
        ),
    ],
)
def test_common_words_tell_a_service(sentence: str, service: str) -> None:
    """What is done, handled or looked after, with whose or where it is, is a service of that description."""
    assert service in run_by(sentence)


@pytest.mark.parametrize(
    ("sentence", "services"),
    [
        ("Quillon Ltd runs a 63-bed home at Selby.", {"63-bed home at Selby"}),
        ("Quillon Ltd's 63-bed home at Selby was rated good.", {"63-bed home at Selby"}),
        ("A 300-place jail outside Leeds is run by Quillon Ltd.", {"300-place jail outside Leeds"}),
        ("Quillon Ltd runs two bail hostels near Leeds.", {"two bail hostels near Leeds"}),
        ("Quillon Ltd runs bail hostels in Leeds and Hull.", {"bail hostel in Leeds", "bail hostel in Hull"}),
        ("Quillon Ltd runs pools in Leeds and Hull.", {"pool in Leeds", "pool in Hull"}),
        ("Quillon Ltd, which has its base in Leeds, won.", set()),
        ("Quillon Ltd has left immigration detention altogether.", set()),
        ("Quillon Ltd has pulled out of home care.", set()),
        ("Quillon Ltd has run the line since 2016.", {"line"}),
        ("Quillon Ltd, the subsidiary that operates the prison, said so.", {"prison"}),
        ("Quillon Ltd runs the British market.", set()),
        ("Trams in Selby are late. The operator, Quillon Ltd, said so.", {"Trams in Selby"}),
        (
            "Quillon Ltd provides facilities management at 14 courts and tribunals.",
            {"facilities management at 14 courts and tribunals"},
        ),
        ("Selby's sports centre is shut. Quillon Ltd will run it from May.", {"Selby's sports centre"}),
        ("Ferries to Kent are run by Quillon Ltd.", {"Ferries to Kent"}),
        ("School transport in Kent is shared between Quillon Ltd and Ostrand Ltd.", {"School transport in Kent"}),
        ("From May the 7A and the X20 will be in the hands of Quillon Ltd.", {"7A", "X20"}),
        ("Quillon Ltd also has hospices in Leeds and Hull.", {"hospice in Leeds", "hospice in Hull"}),
        ("Dental clinics in Kent are run by Quillon Ltd.", {"Dental clinics in Kent"}),
        ("Quillon Ltd runs dental clinics in Kent.", set()),
        ("The 63-bed home at Selby will shut. Operator Quillon Ltd said so.", {"63-bed home at Selby"}),
    ],
)
def test_an_establishment_is_told_by_its_size_or_sort_and_its_place(sentence: str, services: set[str]) -> None:
    """How large it is, of which sort, and where, tell an establishment; several in a list of places are taken apart."""
    assert run_by(sentence) == services


@pytest.mark.parametrize(
    "sentence",
    [
        "Quillon Ltd runs buses.",
        "Quillon Ltd provides services to 40 councils.",
        "Quillon Ltd runs 12 shops.",
        "Quillon Ltd runs a business in Elmshire.",
        "Quillon Ltd ran a campaign.",
        "Quillon Ltd supplied the steel for the bridge.",
        "Quillon Ltd delivered a report on school meals.",
        "Quillon Ltd runs more prisons than anybody.",
        "Quillon Ltd runs a jail in Elmshire.",
        "Quillon Ltd maintains that the school is safe.",
        "Quillon Ltd trains its staff in Selby.",
        "The service is run by Quillon Ltd.",
        "Quillon Ltd provides cost effective services.",
        "Quillon Ltd provides technical services to studios.",
        "Quillon Ltd runs a social network.",
        "Quillon Ltd maintains its network of dealers.",
        "Quillon Ltd provides other key public services.",
    ],
)
def test_words_that_tell_no_service_make_no_claim(sentence: str) -> None:
    """What is named only in general, counted, or nobody's public service is none."""
    assert run_by(sentence) == set()


@pytest.mark.parametrize(
    ("before", "after", "service"),
    [
        ("The school at Selby is old.", "Quillon Ltd runs the school.", "school at Selby"),
        (
            "Bus services in Elmshire are poor.",
            "Quillon Ltd has run the services since 2010.",
            "bus services in Elmshire",
        ),
        (
            "Waste collection in Selby is poor.",
            "Quillon Ltd has done the work since 2010.",
            "waste collection in Selby",
        ),
        ("The tram network in Selby is old.", "The trams are run by Quillon Ltd.", "tram network in Selby"),
        ("Selby is to tender waste collection.", "Bin collections are run by Quillon Ltd.", "waste collection"),
    ],
)
def test_later_words_lead_back_to_a_service(before: str, after: str, service: str) -> None:
    """ "The school", "the services", "the work" are the service that was described before."""
    assert {name.casefold() for name in run_by(f"{before} {after}")} == {service.casefold()}


@pytest.mark.parametrize(
    "some", ["most of Ostrand's contracts", "some of its services", "Ostrand's contracts elsewhere"]
)
def test_some_of_several_are_not_the_one_spoken_of(some: str) -> None:
    """ "Most of Ostrand's contracts" are others than the one that was told."""
    assert run_by(f"Ostrand Ltd ran waste collection in Selby. Quillon Ltd runs {some}.") == set()


def test_several_homes_in_states_are_not_one_in_each() -> None:
    """Those in two towns are told by them; of several in as many states none is."""
    told = {fact[2] for fact in facts("Quillon Ltd runs care homes in Leeds and Ashford.") if fact[1] == "RUNS"}
    assert told == {"care home in Leeds", "care home in Ashford"}
    assert not facts("Quillon Ltd runs several care homes in Leeds and Ashford.")
    assert not facts("Quillon Ltd runs care homes in Ohio and Texas.")


def test_a_franchise_of_another_firm_is_not_the_one_spoken_of() -> None:
    """ "Tarn plc's franchise" is none that another was told to run."""
    assert run_by("Ostrand Ltd runs the Elm franchise. Tarn plc's franchise, held by Quillon Ltd, is next.") == set()


def test_several_services_are_not_one_jail() -> None:
    """ "The services" leads back to no prison."""
    assert run_by("HMP Fairholme has grown. In Elmshire, Quillon Ltd is managing the services.") == set()


def test_those_of_another_are_not_meant() -> None:
    """ "Its jail" is not the jail that was spoken of before."""
    text = "The jail at Selby is full. Tarnshire took back its Quillon Ltd-run jail."
    assert run_by(text) == {"Tarnshire's jail"}


def test_a_service_has_its_fullest_description_throughout() -> None:
    """A claim made before the place was told names the service with it."""
    text = "Quillon Ltd runs the tagging service. The tagging service in Elmshire is cheap."
    assert run_by(text) == {"tagging service in Elmshire"}


def test_for_whom_a_service_is_done_is_no_part_of_its_name() -> None:
    """A ministry, or a number of people, behind "for" says whose it is."""
    assert run_by("Quillon Ltd runs medical assessments for the Ministry of Roads.") == {"medical assessments"}
    assert run_by("Quillon Ltd runs patient transport services for 39,000 people.") == {"patient transport services"}


def test_a_part_told_with_its_place_is_not_the_whole_told_before() -> None:
    """What another firm runs in one region, told by other words, is not what was spoken of before."""
    text = "Quillon Ltd runs prisoner escorts. Ostrand Ltd has run the escort service in Elmshire since 2019."
    assert run_by(text, "Quillon Ltd") == {"prisoner escorts"}


def test_services_of_two_places_are_two() -> None:
    """Homes for refugees in one region are not those in another."""
    text = "Quillon Ltd runs asylum housing in Elmshire. Ostrand Ltd runs asylum housing in Tarnshire."
    assert run_by(text) == {"asylum housing in Elmshire"}
    assert run_by(text, "Ostrand Ltd") == {"asylum housing in Tarnshire"}


def test_a_described_service_belongs_to_its_document() -> None:
    """ "The council's bins" are another service in another document."""
    claim = only("Quillon Ltd empties the council's bins.", "RUNS")
    assert (claim.object.name, claim.object.scope) == ("council's bins", claim.document.hex())


@pytest.mark.parametrize(
    ("sentence", "services"),
    [
        ("Quillon Ltd runs IT, payroll and pensions for Selby Council.", {"IT", "payroll", "pensions"}),
        ("Routes 12, 15 and 19 are run by Quillon Ltd.", {"Route 12", "Route 15", "Route 19"}),
        ("Quillon Ltd starts operating the 12 and 15 bus routes on Monday.", {"12", "15"}),
        ("Quillon Ltd operates the council-subsidised 18, 33 and 36A buses.", {"18", "33", "36A"}),
        ("Quillon Ltd runs housing repairs and maintenance in Selby.", {"housing repairs and maintenance"}),
        ("Quillon Ltd does the cleaning, catering and laundry at HMP Elmfield.", {"cleaning", "catering", "laundry"}),
    ],
)
def test_lists_of_services_come_apart(sentence: str, services: set[str]) -> None:
    """Each member of a list is a service, with the owner and place that they have in common."""
    found = {claim.object.words for claim in claims(sentence) if claim.predicate == "RUNS"}
    assert found == {service.removeprefix("Route ") for service in services}


@pytest.mark.parametrize(
    ("sentence", "service"),
    [
        ("Elmfield Hospital is cleaned by Quillon Ltd.", "cleaning of Elmfield Hospital"),
        ("Offenders in Elmshire are tagged by Quillon Ltd.", "tagging of offenders in Elmshire"),
        ("The town's bins are emptied by Quillon Ltd.", "town's bins"),
    ],
)
def test_a_verb_may_name_the_service(sentence: str, service: str) -> None:
    """Who cleans a hospital runs its cleaning, not the hospital."""
    assert run_by(sentence) == {service}


@pytest.mark.parametrize(
    "sentence",
    [
        "Quillon Ltd feeds inmates in 44 states.",
        "Quillon Ltd repairs the town's homes.",
        "Quillon Ltd teaches prisoners.",
    ],
)
def test_a_verb_done_to_what_has_no_name_names_no_service(sentence: str) -> None:
    """What feeds people or mends homes is called otherwise wherever it is spoken of: "meals", "housing repairs"."""
    assert run_by(sentence) == set()


def test_what_a_firm_and_a_city_both_own_is_the_citys() -> None:
    """Whose a service is may be told behind whose the city is."""
    assert run_by("Ostrand Group has moved. Quillon Ltd runs its city's trams.") == {"its city's trams"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Quillon Ltd's new phone has a lot of power for its network in Elmshire.",
        "Quillon Ltd has launched its Connected Elm initiative.",
        "Quillon Ltd has taken an increasingly harsh line on rubbish in Selby.",
    ],
)
def test_what_a_firm_sells_or_thinks_is_no_service(sentence: str) -> None:
    """A product, a project of its own and a line of policy are no public services."""
    assert run_by(sentence) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "Quillon Ltd, a provider of health care, lost money.",
        "Quillon Ltd is one of the largest providers of residential care.",
        "Quillon Ltd will provide a range of service provisions.",
    ],
)
def test_a_trade_is_no_service(sentence: str) -> None:
    """What a firm deals in, anywhere and for anybody, is nobody's service."""
    assert run_by(sentence) == set()


def test_the_supervision_of_people_is_a_service() -> None:
    """What is done for offenders may be told by its noun, whatever its number of people."""
    text = "Quillon Ltd handed over the supervision of offenders in Wales to the National Probation Service in May."
    assert ("National Probation Service", "TOOK_OVER", "supervision of offenders in Wales") in facts(text)
