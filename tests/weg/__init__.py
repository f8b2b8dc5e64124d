"""How long the walk is: four people from the first screen to the plan in hand. ``make weg`` prints it."""
