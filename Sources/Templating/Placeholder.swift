// The first file of Templating.
