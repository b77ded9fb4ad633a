/// Which sections of two texts belong together: the longest common succession of heading levels.
enum SectionAlignment {
    /// Beyond so many sections they are taken in their order, for the table grows with the square.
    private static let most = 400

    /// The sections of both texts in order, side by side; `nil` where one has no counterpart.
    static func pairs(
        _ left: [PageSection],
        _ right: [PageSection]
    ) -> [(left: PageSection?, right: PageSection?)] {
        if left.map(\.level) == right.map(\.level) || max(left.count, right.count) > most {
            return (0..<max(left.count, right.count)).map { index in
                (
                    index < left.count ? left[index] : nil,
                    index < right.count ? right[index] : nil
                )
            }
        }
        let common = table(left, right)
        var pairs: [(left: PageSection?, right: PageSection?)] = []
        var (row, column) = (0, 0)
        while row < left.count || column < right.count {
            if row < left.count, column < right.count, left[row].level == right[column].level,
                common[row][column] == common[row + 1][column + 1] + 1
            {
                pairs.append((left[row], right[column]))
                (row, column) = (row + 1, column + 1)
            } else if column == right.count
                || row < left.count && common[row + 1][column] >= common[row][column + 1]
            {
                pairs.append((left[row], nil))
                row += 1
            } else {
                pairs.append((nil, right[column]))
                column += 1
            }
        }
        return pairs
    }

    /// How many sections the rests of both texts have in common, by where the rests begin.
    private static func table(_ left: [PageSection], _ right: [PageSection]) -> [[Int]] {
        var common = Array(
            repeating: Array(repeating: 0, count: right.count + 1),
            count: left.count + 1
        )
        for row in left.indices.reversed() {
            for column in right.indices.reversed() {
                common[row][column] =
                    left[row].level == right[column].level
                    ? common[row + 1][column + 1] + 1
                    : max(common[row + 1][column], common[row][column + 1])
            }
        }
        return common
    }
}
