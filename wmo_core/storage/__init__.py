"""What is stored for a while: answers that someone hands over, sealed. It knows no screen and no clock."""
