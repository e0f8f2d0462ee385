"""What messages about custody and missed plans say."""
