"""How well the search answers what people type: the questions, and the figure."""
