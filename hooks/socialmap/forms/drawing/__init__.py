"""The drawing of a form: genogram and ecogram."""
