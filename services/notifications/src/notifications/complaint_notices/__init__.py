"""Who is told what of complaints."""
