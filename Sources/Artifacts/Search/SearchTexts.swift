/// What results show: a file of leaves, each with its title, its address, its place and its passages.
enum SearchTexts {
    static func file(_ number: Int, of plan: SearchPlan, _ contents: SiteContents) -> [UInt8] {
        let leaves = plan.textFiles[number]
        var json: [UInt8] = []
        json += #"{"version":""#.utf8
        json += plan.versionText.utf8
        json += #"","leaves":["#.utf8
        var isFirst = true
        for entry in plan.entries(in: leaves) {
            let page = LeafWriter(entry, contents)
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
