// The first file of ContentParsing.
