"""档案: units and people of an estate, and how a spreadsheet of them becomes the directory."""
