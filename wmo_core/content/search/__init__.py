"""Finds pages and short answers by what someone typed. ``finding.find`` is the way in."""
