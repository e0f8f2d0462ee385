"""Which gates the estate has, as everybody names them."""
