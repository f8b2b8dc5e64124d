"""The words of the questions, and of the signposts to which the answers lead."""
