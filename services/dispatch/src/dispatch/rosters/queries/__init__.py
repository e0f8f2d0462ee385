"""The week as screens show it, and as it hangs on the wall."""
