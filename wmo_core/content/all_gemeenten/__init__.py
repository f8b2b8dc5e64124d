"""All municipalities of the Netherlands: the list, finding one in it, and what is known of each."""
