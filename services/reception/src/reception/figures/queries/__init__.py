"""The figures of complaints as they are shown, as a workbook and as a paper."""
