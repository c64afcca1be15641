"""Services that go by two words, each of which says something else alone: "pest control", "cycle hire"."""

from __future__ import annotations

from loaders.extract.knowledge.words import words

PAIRED = frozenset(
    tuple(pair.split("-"))
    for pair in words(
        """human-resources building-control land-charges environmental-health back-office street-lighting pest-control
        debt-collection customer-services community-services regulatory-services development-control trading-standards
        fleet-management
        grounds-maintenance winter-maintenance facilities-management blood-tests unpaid-work community-payback community-service
        offender-learning offender-management behaviour-management home-detention police-custody court-custody custody-suite
        custody-suites control-room post-room legal-aid supported-living traffic-control health-visiting
        school-nurses health-visitors
        congestion-charge speed-cameras cycle-hire bike-hire golf-course golf-courses sewage-works district-heating fire-stations
        fire-engines tourist-information community-equipment equipment-store careers-advice family-support air-traffic
        traffic-signals traffic-lights street-lights
        light-rail waste-sites waste-site recycling-sites recycling-site dog-warden dog-wardens school-crossing crossing-patrols
        open-spaces green-spaces public-spaces playing-fields sports-pitches football-pitches public-conveniences bus-shelters
        bus-stops car-club scooter-hire boat-hire bus-runs school-runs rail-link rail-links bus-stations bus-station
        council-houses council-homes beach-huts
        parking-meters recycling-banks bottle-banks street-furniture trunk-roads trunk-road civic-amenity tree-surgery
        bail-supervision drug-testing pensions-administration control-rooms firearms-licensing
        vehicle-recovery data-centre data-centres home-help home-helps direct-provision"""
    )
)
"""The two words of each."""
