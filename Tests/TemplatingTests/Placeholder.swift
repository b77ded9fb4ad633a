// The first tests of Templating.
