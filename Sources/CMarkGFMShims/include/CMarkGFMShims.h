#pragma once

// What MarkdownRendering needs of cmark-gfm and its public headers do not offer in a form that Swift
// can use. The structs are opaque here, as they are there.

struct cmark_node;
struct cmark_parser;

/// The kinds of node, with the extensions' kinds beside the library's own. `MarkdownNode` is made
/// from them.
enum portal_gfm_kind {
    PORTAL_GFM_UNKNOWN,
    PORTAL_GFM_DOCUMENT,
    PORTAL_GFM_BLOCK_QUOTE,
    PORTAL_GFM_LIST,
    PORTAL_GFM_ITEM,
    PORTAL_GFM_TASK,
    PORTAL_GFM_CODE_BLOCK,
    PORTAL_GFM_HTML_BLOCK,
    PORTAL_GFM_PARAGRAPH,
    PORTAL_GFM_HEADING,
    PORTAL_GFM_THEMATIC_BREAK,
    PORTAL_GFM_FOOTNOTE_DEFINITION,
    PORTAL_GFM_TABLE,
    PORTAL_GFM_TABLE_ROW,
    PORTAL_GFM_TABLE_CELL,
    PORTAL_GFM_TEXT,
    PORTAL_GFM_SOFT_BREAK,
    PORTAL_GFM_LINE_BREAK,
    PORTAL_GFM_CODE,
    PORTAL_GFM_HTML_INLINE,
    PORTAL_GFM_EMPHASIS,
    PORTAL_GFM_STRONG,
    PORTAL_GFM_STRIKETHROUGH,
    PORTAL_GFM_LINK,
    PORTAL_GFM_PICTURE,
    PORTAL_GFM_FOOTNOTE_REFERENCE,
};

/// Registers the extensions. Must have returned once before any other function here is called, and
/// must not run on two threads at once: the library keeps them in a list of the process.
void portal_gfm_start(void);

/// A parser with the extensions table, strikethrough, autolink, tagfilter and tasklist attached, in
/// this order. The parser, its tree and all that is printed of it live in memory of the thread that
/// calls, until the same thread has called `portal_gfm_parser_end` as often as this; nothing is freed
/// by itself.
struct cmark_parser *portal_gfm_parser_new(int options);

/// Ends the use of a parser and of its tree.
void portal_gfm_parser_end(void);

/// What a node is.
enum portal_gfm_kind portal_gfm_node_kind(struct cmark_node *node);
