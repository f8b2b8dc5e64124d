"""The law as data and pure rules: dated numbers, working days, terms and the eigen bijdrage."""
