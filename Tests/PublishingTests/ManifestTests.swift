import Testing

@testable import Publishing

@Suite struct ManifestTests {
    private static let manifest = Manifest(
        inode: 42,
        entries: [
            .init(
                path: "b c/é.html",
                size: 10,
                digest: 0xDEAD_BEEF,
                modified: 1_700_000_000_000_000_001
            ),
            .init(path: "a", size: 0, digest: nil),
        ]
    )

    @Test func `the written form has a line for each file, in order of path`() {
        #expect(
            String(decoding: Self.manifest.text, as: UTF8.self)
                == "portal manifest 2\ninode 42\n- 0 - a\n"
                + "deadbeef 10 1700000000000000001 b c/é.html\nend 2\n"
        )
    }

    @Test func `the compressor stands before the files`() {
        let manifest = Manifest(inode: 1, entries: [], compressor: "gzip-9 zlib-1.2")
        #expect(
            String(decoding: manifest.text, as: UTF8.self)
                == "portal manifest 2\ninode 1\ncompressor gzip-9 zlib-1.2\nend 0\n"
        )
        #expect(Manifest(text: manifest.text) == manifest)
    }

    @Test func `the form without times is read too`() {
        let text = "portal manifest 1\ninode 42\n- 0 a\ndeadbeef 10 b c/é.html\nend 2\n"
        #expect(
            Manifest(text: Array(text.utf8))
                == Manifest(
                    inode: 42,
                    entries: [
                        .init(path: "a", size: 0, digest: nil),
                        .init(path: "b c/é.html", size: 10, digest: 0xDEAD_BEEF),
                    ]
                )
        )
    }

    @Test func `what is written is read back`() {
        #expect(Manifest(text: Self.manifest.text) == Self.manifest)
        #expect(Manifest(text: Manifest.empty.text) == .empty)
    }

    @Test func `a manifest that is cut anywhere is none`() {
        let text = Self.manifest.text
        for length in 0..<(text.count - 1) {
            #expect(Manifest(text: Array(text[..<length])) == nil, "\(length)")
        }
    }

    @Test(
        arguments: [
            "portal manifest 3\ninode 1\nend 0\n", "portal manifest 2\ninode x\nend 0\n",
            "portal manifest 2\ninode 1\nz 1 1 a\nend 1\n",
            "portal manifest 2\ninode 1\n1 1 z a\nend 1\n",
            "portal manifest 2\ninode 1\n1 1 a\nend 1\n",
            "portal manifest 1\ninode 1\n1 a\nend 1\n",
        ]
    )
    func `another text is none`(text: String) {
        #expect(Manifest(text: Array(text.utf8)) == nil)
    }

    @Test func `a mixture knows the files of both, and the digests that are sure`() {
        let new = Manifest(
            inode: 2,
            entries: [
                .init(path: "changed", size: 2, digest: 2), .init(path: "same", size: 1, digest: 1),
            ]
        )
        let old = Manifest(
            inode: 1,
            entries: [
                .init(path: "changed", size: 1, digest: 1), .init(path: "gone", size: 1, digest: 1),
                .init(path: "same", size: 1, digest: 1),
            ]
        )
        #expect(
            new.mixed(with: old).entries == [
                .init(path: "changed", size: 1, digest: nil),
                .init(path: "gone", size: 1, digest: nil),
                .init(path: "same", size: 1, digest: 1),
            ]
        )
    }
}
