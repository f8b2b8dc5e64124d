"""The words of the screens: a record for each file of content/<register>/scherm/, of the same name."""
