"""What staff are told of complaints."""
