"""管家, the operator's program: the only package that knows several services."""
