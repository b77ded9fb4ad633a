internal import CCMarkGFM
internal import CMarkGFMShims

/// Where a block's own text begins.
///
/// The library says where a block was opened. Link definitions that open a paragraph, and text that
/// turns out to stand before a table, are taken out later, and the line is left as it was. The last
/// line is right, so the first follows from the number of lines.
enum GFMBlockLine {
    /// How many lines below its `start_line` the text of a block begins.
    static func offset(of node: OpaquePointer?, _ kind: portal_gfm_kind) -> Int {
        let start = Int(cmark_node_get_start_line(node))
        let last = Int(cmark_node_get_end_line(node))
        switch kind {
        case PORTAL_GFM_PARAGRAPH where start == 0:
            return Int(cmark_node_get_start_line(cmark_node_next(node)))
        case PORTAL_GFM_PARAGRAPH where last > start:
            return max(0, last - lineCount(of: node) + 1 - start)
        case PORTAL_GFM_HEADING where last > start:
            // The last line is the one behind the underline, except at the end of the text.
            return max(0, last - 1 - lineCount(of: node) - start)
        case PORTAL_GFM_TABLE_ROW where cmark_gfm_extensions_get_table_row_is_header(node) != 0:
            let next = cmark_node_next(node)
            let header =
                next == nil
                ? Int(cmark_node_get_end_line(cmark_node_parent(node))) - 1
                : Int(cmark_node_get_start_line(next)) - 2
            return max(0, header - start)
        default:
            return 0
        }
    }

    private static func lineCount(of node: OpaquePointer?) -> Int {
        guard var text = cmark_node_get_string_content(node) else { return 0 }
        var count = 0
        while text.pointee != 0 {
            if text.pointee == 0x0A { count += 1 }
            text += 1
        }
        return count
    }
}
