"""外协单位: who outside the house is asked, for what, until when."""
