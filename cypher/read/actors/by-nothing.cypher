// actors/by-nothing: fragment; every actor.
MATCH (actor:Actor)
WITH actor
