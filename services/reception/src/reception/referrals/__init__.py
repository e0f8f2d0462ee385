"""What is passed on until it is answered and the owner told: questions, decisions, requests."""
