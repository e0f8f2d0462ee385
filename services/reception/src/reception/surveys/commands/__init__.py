"""What is done with a survey: kept, answered, evaluated and acted upon."""
