"""Where the catalogue is kept, and how the tariff of before is read as one."""
