/// What results show: a file of leaves, each with its title, its address, its place and its passages.
enum SearchTexts {
    static func file(_ number: Int, of plan: SearchPlan, _ contents: SiteContents) -> [UInt8] {
        let leaves = plan.leaves(inFile: number)
        var json = Array(#"{"version":"\#(plan.version)","leaves":["#.utf8)
        var isFirst = true
        for entry in plan.entries(in: leaves) {
            let text = contents.searchIndexes.text(of: entry, contents)
            let page = LeafWriter(entry, text, contents)
            for leaf in entry.leaves.clamped(to: leaves) {
                if !isFirst { json += ",\n".utf8 }
                isFirst = false
                page.write(part: leaf - entry.leaves.lowerBound, to: &json)
            }
        }
        json += "]}\n".utf8
        return json
    }
}
