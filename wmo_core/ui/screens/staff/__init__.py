"""The screens of staff: logging in, and managing accounts."""
