"""The words of the screens of staff."""
