"""What is charged and to whom: the fee counter's part of the directory."""
