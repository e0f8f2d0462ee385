"""Work orders: every act from the slip to the finished work, and the board."""
