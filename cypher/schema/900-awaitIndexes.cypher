// awaitIndexes: returns when every index serves; at most 300 seconds.
CALL db.awaitIndexes(300)
