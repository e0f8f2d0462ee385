"""Benchmarks: figures of one run on one machine, told as ratios. Nothing here passes or fails."""
