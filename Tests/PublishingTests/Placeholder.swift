// The first tests of Publishing.
