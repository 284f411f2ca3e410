"""What 0011 makes of a collection as 0010 left it. None of it may change with the program."""
