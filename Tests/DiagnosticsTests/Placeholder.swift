// The first tests of Diagnostics.
