"""What messages about matters at the desk say."""
