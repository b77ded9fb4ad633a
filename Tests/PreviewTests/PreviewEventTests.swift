import Diagnostics
import Glibc
import Testing

@testable import Preview

/// What the terminal says of a preview that the system does not help.
@Suite struct PreviewEventTests {
    @Test func `too few watches are said with what to raise`() {
        let phrase = Phrase.unwatched(ENOSPC)
        #expect(phrase.french.contains("le dossier est relu plusieurs fois par seconde"))
        #expect(
            phrase.french.hasSuffix("\u{202F}; augmentez fs.inotify.max_user_watches pour l’éviter")
        )
        #expect(phrase.english.contains("the folder is looked at several times a second"))
        #expect(phrase.english.hasSuffix("; raise fs.inotify.max_user_watches to avoid it"))
    }

    @Test func `another reason is said as the system says it, and nothing is proposed`() {
        let phrase = Phrase.unwatched(EMFILE)
        let reason = Phrase.systemError(EMFILE)
        #expect(phrase.french.contains("(\(reason.french))"))
        #expect(phrase.english.contains("(\(reason.english))"))
        #expect(!phrase.french.contains("inotify"))
        #expect(!phrase.english.contains("inotify"))
    }
}
