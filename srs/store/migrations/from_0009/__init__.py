"""What 0010 makes of a collection as 0009 left it. None of it may change with the program."""
