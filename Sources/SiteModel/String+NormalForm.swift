internal import Foundation

extension String {
    /// The same text in Unicode normal form C: as the tree spells the names of files, so that paths can be
    /// compared byte by byte.
    ///
    /// Every scalar below U+0300 is its own normal form and composes with none of its like, so English
    /// and French names as Linux spells them pay nothing. The standard library keeps its normaliser
    /// to itself; Foundation's costs no start-up time here, since the YAML parser links Foundation.
    /// Source: Unicode Standard Annex #15, section 9.
    package var inNormalFormC: String {
        // U+0300 is the first scalar that begins with the byte 0xCC.
        utf8.allSatisfy { $0 < 0xCC } ? self : precomposedStringWithCanonicalMapping
    }
}
