"""What the Wmo-loket keeps of a melding, and which terms run."""
