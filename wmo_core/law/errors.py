"""The errors of the law. Their messages are for developers and hold nothing that a resident gave."""


class NotKnownError(Exception):
    """No source is known for this day. The product says so and never guesses."""
