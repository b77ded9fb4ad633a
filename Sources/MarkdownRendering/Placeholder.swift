// The first file of MarkdownRendering.
