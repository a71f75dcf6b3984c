"""A letter that asks an organisation whether its record is right, and the answer that comes back: text and PDF say the same."""
