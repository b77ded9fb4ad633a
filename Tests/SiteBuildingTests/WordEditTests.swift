import SiteBuilding
import SiteModel
import Synchronization
import Testing

/// After an edit of titles, summaries and texts a build makes some artifacts anew: together with those that
/// it keeps they are what a build from nothing makes.
@Suite struct WordEditTests {
    /// What a rebuild has made, and what it would take over.
    private final class Rebuilt: Sendable {
        let made = Mutex<[Route: [UInt8]]>([:])
        let kept = Mutex<Set<Route>>([])
    }

    private static let template = """
        <title>{{page.title}}</title>{{#page.breadcrumbs}}<a>{{short-title}}</a>{{/page.breadcrumbs}}
        {{#page.children}}<li>{{title}}: {{summary}}</li>{{/page.children}}
        {{#page.next}}<a rel="next">{{title}}</a>{{/page.next}}{{{page.body}}}
        """

    private var site: SmallSite {
        var site = SmallSite([
            "a/fr.md": "---\ntitle: A\n---\n", "a/en.md": "---\ntitle: A\n---\n",
            "a/x/fr.md": "---\ntitle: X\nsummary: Un\n---\nTexte\n",
            "a/x/en.md": "---\ntitle: X\n---\nText\n",
            "a/y/fr.md": "---\ntitle: Y\n---\n", "a/y/en.md": "---\ntitle: Y\n---\n",
            "b/fr.md": "---\ntitle: B\n---\n", "b/en.md": "---\ntitle: B\n---\n",
        ])
        site.files["Templates/page.mustache"] = Self.template
        return site
    }

    private func build(
        _ site: SmallSite,
        after last: TextDependencies? = nil
    ) async throws -> (rebuilt: Rebuilt, dependencies: TextDependencies) {
        let rebuilt = Rebuilt()
        let (_, dependencies) = await SiteBuilder(try await site.prepared(), workers: 2).rebuild(
            after: last,
            seed: 1,
            carryOver: { (route) throws(Never) in
                rebuilt.kept.withLock { _ = $0.insert(route) }
                return true
            },
            { (artifact) throws(Never) in
                guard case .bytes(let bytes) = artifact.content else { return }
                rebuilt.made.withLock { $0[artifact.route] = bytes }
            }
        )
        return (rebuilt, try dependencies.unwrapped())
    }

    /// - Returns: The documents that are made anew; those that are kept are what they were.
    private func remade(_ edit: (inout SmallSite) -> Void) async throws -> [String] {
        let (before, dependencies) = try await build(site)
        let noted = try TextDependencies(text: dependencies.text).unwrapped()
        var edited = site
        edit(&edited)
        let (fresh, expected) = try await build(edited)
        let (again, dependenciesNow) = try await build(edited, after: noted)
        let made = again.made.withLock { $0 }
        for route in again.kept.withLock({ $0 }) {
            let (old, new) = (before.made.withLock { $0[route] }, fresh.made.withLock { $0[route] })
            #expect(old == new, "\(route.path)")
        }
        for (route, bytes) in made { #expect(fresh.made.withLock { $0[route] } == bytes) }
        #expect(dependenciesNow.text == expected.text)
        return made.keys.map(\.path).filter { $0.hasSuffix("/") }.sorted()
    }

    @Test func `a title is made anew where it is shown, and nowhere else`() async throws {
        let routes = try await remade {
            $0.files["Content/a/x/fr.md"]?.replace("title: X", with: "title: W")
        }
        #expect(routes == ["en/a/", "en/a/x/", "fr/a/", "fr/a/x/"])
    }

    @Test func `a title that moves its page in a list makes its neighbours anew as well`()
        async throws
    {
        let routes = try await remade {
            $0.files["Content/a/x/fr.md"]?.replace("title: X", with: "title: Z")
        }
        #expect(routes == ["en/a/", "en/a/x/", "en/a/y/", "fr/a/", "fr/a/x/", "fr/a/y/"])
    }

    @Test func `a text is made anew where it stands`() async throws {
        let routes = try await remade { $0.files["Content/a/x/fr.md"]?.append("Encore\n") }
        #expect(routes == ["en/a/x/", "fr/a/x/"])
    }

    @Test func `what is no word of the page changes all`() async throws {
        let routes = try await remade {
            $0.files["Content/a/x/fr.md"]?.replace("title: X", with: "title: &t X\nslug: *t")
        }
        #expect(routes.contains("fr/b/"))
    }
}

extension String {
    fileprivate mutating func replace(_ old: String, with new: String) {
        self = replacing(old, with: new)
    }
}
