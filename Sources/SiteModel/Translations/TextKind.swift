/// What a block of a page's text is. The letter stands for it in `translated-from`, so it is never
/// given to another kind.
package enum TextKind: Character, Sendable, Hashable {
    case title = "t"
    case shortTitle = "n"
    case summary = "s"
    /// The words of a field of the page's type.
    case field = "f"
    case heading = "h"
    case paragraph = "p"
    case listItem = "l"
    case tableRow = "r"
    case code = "c"
    case quotation = "q"
    /// The definition of a footnote.
    case footnote = "d"
}
