// The first tests of MarkdownRendering.
