"""The summary sheet on screen, and as a workbook."""
