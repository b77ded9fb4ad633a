#include "CMarkGFMShims.h"

#include "Arena.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

// The extensions library exports the kinds that it registered, but declares them in no header.
extern cmark_node_type CMARK_NODE_STRIKETHROUGH;
extern cmark_node_type CMARK_NODE_TABLE;
extern cmark_node_type CMARK_NODE_TABLE_ROW;
extern cmark_node_type CMARK_NODE_TABLE_CELL;

static cmark_syntax_extension *extensions[5];

void portal_gfm_start(void) {
    static const char *const names[5] = {
        "table", "strikethrough", "autolink", "tagfilter", "tasklist",
    };
    cmark_gfm_core_extensions_ensure_registered();
    for (int index = 0; index < 5; ++index) {
        extensions[index] = cmark_find_syntax_extension(names[index]);
    }
}

cmark_parser *portal_gfm_parser_new(int options) {
    portal_gfm_arena_enter();
    cmark_parser *parser = cmark_parser_new_with_mem(options, &portal_gfm_arena);
    for (int index = 0; index < 5; ++index) {
        cmark_parser_attach_syntax_extension(parser, extensions[index]);
    }
    return parser;
}

void portal_gfm_parser_end(void) { portal_gfm_arena_leave(); }

enum portal_gfm_kind portal_gfm_node_kind(cmark_node *node) {
    cmark_node_type type = cmark_node_get_type(node);
    switch (type) {
    case CMARK_NODE_DOCUMENT: return PORTAL_GFM_DOCUMENT;
    case CMARK_NODE_BLOCK_QUOTE: return PORTAL_GFM_BLOCK_QUOTE;
    case CMARK_NODE_LIST: return PORTAL_GFM_LIST;
    case CMARK_NODE_ITEM:
        // An item that belongs to an extension is a task: tasklist claims it and keeps its type.
        return cmark_node_get_syntax_extension(node) ? PORTAL_GFM_TASK : PORTAL_GFM_ITEM;
    case CMARK_NODE_CODE_BLOCK: return PORTAL_GFM_CODE_BLOCK;
    case CMARK_NODE_HTML_BLOCK: return PORTAL_GFM_HTML_BLOCK;
    case CMARK_NODE_PARAGRAPH: return PORTAL_GFM_PARAGRAPH;
    case CMARK_NODE_HEADING: return PORTAL_GFM_HEADING;
    case CMARK_NODE_THEMATIC_BREAK: return PORTAL_GFM_THEMATIC_BREAK;
    case CMARK_NODE_FOOTNOTE_DEFINITION: return PORTAL_GFM_FOOTNOTE_DEFINITION;
    case CMARK_NODE_TEXT: return PORTAL_GFM_TEXT;
    case CMARK_NODE_SOFTBREAK: return PORTAL_GFM_SOFT_BREAK;
    case CMARK_NODE_LINEBREAK: return PORTAL_GFM_LINE_BREAK;
    case CMARK_NODE_CODE: return PORTAL_GFM_CODE;
    case CMARK_NODE_HTML_INLINE: return PORTAL_GFM_HTML_INLINE;
    case CMARK_NODE_EMPH: return PORTAL_GFM_EMPHASIS;
    case CMARK_NODE_STRONG: return PORTAL_GFM_STRONG;
    case CMARK_NODE_LINK: return PORTAL_GFM_LINK;
    case CMARK_NODE_IMAGE: return PORTAL_GFM_PICTURE;
    case CMARK_NODE_FOOTNOTE_REFERENCE: return PORTAL_GFM_FOOTNOTE_REFERENCE;
    default: break;
    }
    if (type == CMARK_NODE_STRIKETHROUGH) return PORTAL_GFM_STRIKETHROUGH;
    if (type == CMARK_NODE_TABLE) return PORTAL_GFM_TABLE;
    if (type == CMARK_NODE_TABLE_ROW) return PORTAL_GFM_TABLE_ROW;
    if (type == CMARK_NODE_TABLE_CELL) return PORTAL_GFM_TABLE_CELL;
    return PORTAL_GFM_UNKNOWN;
}
