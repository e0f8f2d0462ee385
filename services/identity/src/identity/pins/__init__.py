"""Guards unlock a registered tablet by a PIN of their own, for one shift."""
