"""The people in a room: their names, groups of them, an order of speaking."""
