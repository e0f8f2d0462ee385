"""Who is calling: reception's part of the directory, found as people say it."""
