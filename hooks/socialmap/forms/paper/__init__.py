"""A form as a fillable PDF."""
