import SiteModel
import Testing

@testable import Delivery

struct MediaTypeTests {
    @Test(arguments: [
        ("fr/index.html", "text/html; charset=utf-8"), ("a/b.PDF", "application/pdf"),
        ("feed.atom", "application/atom+xml; charset=utf-8"), ("CNAME", "application/octet-stream"),
        ("archive.tar", "application/octet-stream"), ("font.woff2", "font/woff2"),
    ])
    func `a file is what its name says`(path: String, type: String) {
        #expect(MediaType.header(of: path) == type)
    }
}

struct ServedAddressesTests {
    private func addresses(_ aliases: [String] = []) throws -> ServedAddresses {
        var small = SmallSite()
        small.aliases = aliases
        let site = try small.site()
        return ServedAddresses(
            ServerRules(of: site, redirects: site.redirects, hasNotFound: true)
        )
    }

    @Test(arguments: [
        ("/p/fr/faq/", ServedAddresses.Meaning.path("fr/faq/")), ("/p/", .path("")),
        ("/p", .redirect(to: "/p/")), ("/", .nothing), ("/other/", .nothing),
        ("/p/.well-known/security.txt", .path(".well-known/security.txt")),
        ("/p/_headers", .nothing), ("/p/fr/.git/config", .nothing), ("/p/.nojekyll", .nothing),
        ("/p/fr/index.html.gz", .nothing), ("/p/fr/index.html.br", .nothing),
        ("/p/fr/404.html", .nothing), ("/p/404.html", .nothing),
    ])
    func `an address means what the rules say`(
        address: String,
        meaning: ServedAddresses.Meaning
    ) throws {
        #expect(try addresses().meaning(of: address) == meaning)
    }

    @Test(arguments: ["/p/fr/aide/", "/p/fr/aide", "/p/fr/c++/"])
    func `a former address leads on`(address: String) throws {
        let addresses = try addresses(["/fr/aide/", "/fr/c++/"])
        #expect(addresses.meaning(of: address) == .redirect(to: "/p/fr/faq/"))
    }

    @Test(arguments: [
        ("/p/fr/rien/", "fr/404.html"), ("/p/en/nothing", "en/404.html"), ("/p/rien", "404.html"),
        ("/p/french/", "404.html"),
    ])
    func `where nothing stands the language of the address answers`(
        address: String,
        file: String
    ) throws {
        #expect(try addresses().notFoundFile(for: address) == file)
    }

    @Test func `without encryption nothing leads to it`() throws {
        let fields = try addresses().fieldsWithoutEncryption
        #expect(!fields.map(\.name).contains("Strict-Transport-Security"))
        let policy = fields.first { $0.name == "Content-Security-Policy" }?.value
        #expect(policy?.hasSuffix("base-uri 'none'; frame-ancestors 'none'") == true)
    }

    @Test func `what is named by its bytes is kept for ever`() {
        #expect(
            ServedAddresses.caching(of: "assets/style.d26b.css")
                == "public, max-age=31536000, immutable"
        )
        #expect(ServedAddresses.caching(of: "fr/assets/") == "no-cache")
    }
}
