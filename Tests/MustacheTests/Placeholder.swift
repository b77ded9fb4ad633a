// The first tests of Mustache.
