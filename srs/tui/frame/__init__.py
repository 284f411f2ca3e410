"""What every screen has around it: the keys at the foot, messages, colours."""
