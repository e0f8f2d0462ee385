"""派工: work orders from the slip to the finished work, the board, the technicians."""
