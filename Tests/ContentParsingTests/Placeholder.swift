// The first tests of ContentParsing.
