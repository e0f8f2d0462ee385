"""How long the gate remembers whom it names: the estate's days, then erased; counts stay."""
