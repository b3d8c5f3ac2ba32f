"""The closed vocabularies of the API, in its spelling. What every word means stands in `schema.graphql`.

A test holds them against that file, so a word that the API gains is missed here for no longer than a test run.
"""

from __future__ import annotations

from typing import Any, Literal, get_args

EntityKind = Literal[
    "STATE",
    "DE_FACTO_STATE",
    "ARMED_GROUP",
    "ORGANIZATION",
    "COMMUNITY",
    "PERSON",
    "SIDE",
    "CONFLICT",
    "CLASH",
    "INCIDENT",
    "AGREEMENT",
    "RESOLUTION",
    "DECLARATION",
    "MEASURE",
    "PLACE",
    "SOURCE",
]
ClaimKind = Literal[
    "SUPPORT",
    "MEDIATION",
    "RESTRICTION",
    "PARTICIPATION",
    "OCCURRENCE",
    "CONTROL",
    "ESTIMATE",
    "BALLOT",
    "AFFILIATION",
    "RECOGNITION",
    "POSITION",
    "ASSESSMENT",
]
SupportType = Literal[
    "TROOPS",
    "TROOP_PRESENCE",
    "ARMS",
    "MATERIEL",
    "TRAINING",
    "FUNDING",
    "INTELLIGENCE",
    "TERRITORY_ACCESS",
    "INFRASTRUCTURE_ACCESS",
    "OTHER",
    "UNKNOWN",
    "FIGHTERS",
    "DIPLOMATIC",
    "ECONOMIC",
    "HUMANITARIAN",
]
SupportMode = Literal["ACTIVE", "TOLERATED"]
Openness = Literal["OPEN", "TACIT", "COVERT"]
ProviderKind = Literal["GOVERNMENT", "STATE_ELEMENT", "NON_STATE", "PRIVATE"]
Measure = Literal[
    "KILLED",
    "WOUNDED",
    "MISSING",
    "CAPTURED",
    "RELEASED",
    "DISPLACED",
    "MATERIEL_LOST",
    "EXPENDITURE",
    "INHABITANTS",
    "STRENGTH",
    "SHARE",
    "VOTES",
]
Modifier = Literal["ABOUT", "AT_LEAST", "AT_MOST", "MORE_THAN", "LESS_THAN", "ALMOST", "DOZENS"]
Status = Literal["UNCONTESTED", "CONTESTED", "ALLEGED", "ALLEGED_DENIED", "DENIED", "UNSUPPORTED"]
Strength = Literal["NONE", "ALLEGED", "REPORTED", "CORROBORATED"]
Opposition = Literal["NONE", "DOUBTED", "DENIED_BY_PARTY", "DENIED_INDEPENDENTLY"]
Stance = Literal["ASSERTS", "DOUBTS", "DENIES", "RETRACTS"]
Hedge = Literal["NONE", "CLAIMED", "REPORTEDLY", "POSSIBLY"]
SpeakerKind = Literal["NAMED", "COLLECTIVE", "ANONYMOUS", "UNNAMED"]
AttributionBasis = Literal["EXPLICIT", "BY_POSITION"]
SourceKind = Literal[
    "ENCYCLOPAEDIA",
    "BOOK",
    "ARTICLE",
    "NEWS",
    "REPORT",
    "DATA_SET",
    "OFFICIAL_DOCUMENT",
    "STATEMENT",
    "CABLE",
]
Tier = Literal["PRIMARY", "SECONDARY", "TERTIARY"]
DateBasis = Literal["STATED", "INFERRED"]
BoundKind = Literal["GIVEN", "OPEN", "UNKNOWN"]
Match = Literal["POSSIBLE", "CERTAIN"]
Scope = Literal["EXACT", "WITH_SIDE", "WITH_ORGANS", "ALL", "WITH_MEMBERS", "WITH_OFFICERS"]
Grain = Literal["ROOTS", "ALL"]
ClaimOrder = Literal["SUBJECT", "PERIOD_ASCENDING", "PERIOD_DESCENDING", "STRENGTH"]
NameMatch = Literal["EXACT", "BEGINNING", "WORDS", "WORD_BEGINNINGS", "TYPOS", "SOUNDS"]
EstimateDimension = Literal["MEASURE", "COUNTED", "SIDE", "POPULATION", "YEAR", "EVENT", "PLACE", "PERPETRATOR"]
TotalCover = Literal["WHOLE", "PARTS"]
Agreement = Literal["SINGLE", "CONSISTENT", "CONTRADICTORY", "SEVERAL"]
Alignment = Literal["WITH", "AGAINST", "NEUTRAL", "UNKNOWN"]
Pillar = Literal["SOURCE", "SPEAKER", "PUBLISHER", "CITED_WORK"]
Vote = Literal["YES", "NO", "ABSTAIN", "ABSENT"]
AffiliationRelation = Literal[
    "MEMBER",
    "LEADER",
    "OFFICE_HOLDER",
    "ORGAN",
    "ALLY",
    "NOMINAL_ALLY",
    "SUCCESSOR",
    "SPLINTER",
    "ORIGIN",
]
RestrictionAct = Literal["REQUESTS", "IMPOSES", "AMENDS", "WAIVES", "LIFTS", "LETS_LAPSE", "BREACHES"]
ParticipationRole = Literal["PRIMARY_PARTY", "SECONDARY_PARTY", "COMMANDER", "VOLUNTEER", "SIGNATORY", "OBSERVER"]


def words(vocabulary: Any) -> tuple[str, ...]:
    """The words of one of the above, in the schema's order: where one is weaker than another, it comes first."""
    return get_args(vocabulary)
