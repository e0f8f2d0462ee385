"""Files a service keeps: photos, signatures, scanned papers, PDFs (design 7)."""

from chassis.files.stored import FILES, FileRules, MediaType, StoredFile

__all__ = ["FILES", "FileRules", "MediaType", "StoredFile"]
