/// Why a page is not printed to its end. Inclusions are indices into the program's.
enum RenderingLimit {
    /// More than ``Renderer/deepestInclusion`` inclusions are within each other.
    case tooDeep(inclusion: Int)
    /// The page has more than ``Renderer/mostSteps`` inclusions and repetitions, or more than
    /// ``Renderer/mostBytes`` bytes; `nil` where its own template repeats something.
    case tooLong(inclusion: Int?)
}
