"""`socialmap import`: a directory, or an export of ours, taken into the map: shown as a difference, checked, written when asked to."""
