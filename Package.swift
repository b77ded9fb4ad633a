// swift-tools-version: 6.2
import PackageDescription

// A target imports strictly lower floors; targets of one floor do not know each other. The floors are
// listed from the ground up, and the README draws them. Each third-party module is imported by one target.

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// - Parameter files: What becomes a constant of the program, `PackageResources.NAME`.
func floor(
    _ name: String,
    on lower: [Target.Dependency] = [],
    embedding files: [String] = []
) -> Target {
    .target(
        name: name,
        dependencies: lower,
        resources: files.map { .embedInCode($0) },
        swiftSettings: strict
    )
}

func tests(of name: String, with others: [Target.Dependency] = [], fixtures: Bool = false) -> Target
{
    .testTarget(
        name: name + "Tests",
        dependencies: [.target(name: name)] + others,
        resources: fixtures ? [.copy("Fixtures")] : [],
        swiftSettings: strict
    )
}

let package = Package(
    name: "portal",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "portal", targets: ["portal"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        // Without its traits: no configuration files, no full Foundation.
        .package(
            url: "https://github.com/hummingbird-project/hummingbird",
            from: "2.28.1",
            traits: []
        ),
        // What Hummingbird is made of, where the preview meets it.
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    ],
    targets: [
        // C that Swift does not see by itself.
        .systemLibrary(
            name: "CCMarkGFM",
            pkgConfig: "libcmark-gfm",
            providers: [
                .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]),
                .brew(["cmark-gfm"]),
            ]
        ),
        .target(name: "CMarkGFMShims", dependencies: ["CCMarkGFM"]),
        .target(name: "CPlatform"),
        .systemLibrary(
            name: "CMessageDigest",
            pkgConfig: "libmd",
            providers: [.apt(["libmd-dev"]), .brew(["libmd"])]
        ),
        .systemLibrary(
            name: "CZlib",
            pkgConfig: "zlib",
            providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]
        ),
        .systemLibrary(
            name: "CBrotli",
            pkgConfig: "libbrotlienc",
            providers: [.apt(["libbrotli-dev"]), .brew(["brotli"])]
        ),

        // Floor 0: what to tell the author, how text is set, and what bytes are.
        floor("Diagnostics"),
        floor("Typography"),
        floor("Digests", on: ["CMessageDigest"]),
        floor("Compression", on: ["CZlib", "CBrotli"]),

        // Floor 1: the values of a site; the template engine, which knows no site.
        floor("SiteModel", on: ["Diagnostics"]),
        floor("Mustache", on: ["Diagnostics"]),

        // Floor 2: from text to values, and from values to text.
        floor(
            "ContentParsing",
            on: ["SiteModel", "Diagnostics", .product(name: "Yams", package: "Yams")]
        ),
        floor(
            "MarkdownRendering",
            on: ["SiteModel", "Typography", "Diagnostics", "CCMarkGFM", "CMarkGFMShims"]
        ),
        floor("Templating", on: ["SiteModel", "Mustache", "Typography", "Diagnostics"]),
        floor("Artifacts", on: ["SiteModel", "Typography", "Diagnostics"]),
        floor("EditorialChecks", on: ["SiteModel", "Diagnostics"]),
        floor("Delivery", on: ["SiteModel", "Digests", "Typography", "Diagnostics"]),

        // Floor 3: a folder to a source tree; a source tree to the bytes at every address.
        floor("SourceReading", on: ["SiteModel", "Diagnostics", "CPlatform"]),
        floor(
            "SiteBuilding",
            on: [
                "ContentParsing", "MarkdownRendering", "Templating", "Artifacts", "Delivery",
                "EditorialChecks", "SiteModel", "Digests", "Typography", "Diagnostics",
            ]
        ),

        // Floor 4: the bytes to a browser on this machine; to a folder that is deployed, all or nothing.
        floor(
            "Preview",
            on: [
                "SourceReading", "SiteBuilding", "Artifacts", "Delivery", "Templating", "SiteModel",
                "Typography", "Digests", "Diagnostics", "CPlatform",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
            ],
            embedding: ["Assets/preview.js", "Assets/overlay.css", "Assets/desk.css"]
        ),
        floor(
            "Publishing",
            on: ["SiteModel", "Digests", "Compression", "Diagnostics", "CPlatform"]
        ),

        // Floors 5 and 6: the commands and the executable.
        floor(
            "PortalCommands",
            on: [
                "SourceReading", "SiteBuilding", "Publishing", "Preview", "ContentParsing",
                "MarkdownRendering", "Delivery", "SiteModel", "Digests", "Diagnostics", "CPlatform",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .executableTarget(name: "portal", dependencies: ["PortalCommands"], swiftSettings: strict),

        // Not part of the product: what feeds bad input to everything above (`make fuzz`).
        .target(
            name: "Fuzzing",
            dependencies: [
                "SourceReading", "SiteBuilding", "ContentParsing", "MarkdownRendering", "Mustache",
                "SiteModel", "Typography", "Diagnostics",
            ],
            path: "Fuzz/Fuzzing",
            swiftSettings: strict
        ),
        .executableTarget(
            name: "portal-fuzz",
            dependencies: ["Fuzzing"],
            path: "Fuzz/portal-fuzz",
            swiftSettings: strict
        ),

        // What the sites that tests make have in common.
        .target(name: "SampleSites", path: "Tests/SampleSites", swiftSettings: strict),

        tests(of: "Diagnostics"),
        tests(of: "Typography", fixtures: true),
        tests(of: "Digests"),
        tests(of: "Compression", with: ["CZlib"]),
        tests(of: "SiteModel", with: ["Diagnostics"]),
        tests(of: "Mustache", with: ["Diagnostics"], fixtures: true),
        tests(of: "ContentParsing", with: ["SiteModel", "Diagnostics"]),
        tests(of: "MarkdownRendering", with: ["SiteModel", "Diagnostics"], fixtures: true),
        tests(of: "Templating", with: ["SiteModel", "Mustache", "Diagnostics"]),
        tests(of: "Artifacts", with: ["SiteModel", "Diagnostics"]),
        tests(of: "EditorialChecks", with: ["MarkdownRendering", "SiteModel", "Diagnostics"]),
        tests(of: "SourceReading", with: ["SiteModel", "Diagnostics"]),
        tests(
            of: "SiteBuilding",
            with: ["SampleSites", "SourceReading", "SiteModel", "Digests", "Diagnostics"],
            fixtures: true
        ),
        tests(of: "Delivery", with: ["SiteModel", "Diagnostics"]),
        tests(of: "Publishing", with: ["SiteModel", "Digests", "Compression", "Diagnostics"]),
        tests(
            of: "Preview",
            with: [
                "SampleSites", "SourceReading", "SiteBuilding", "Artifacts", "Delivery",
                "SiteModel",
                "Diagnostics", "CPlatform",
            ]
        ),
        tests(of: "PortalCommands", with: ["portal", "SampleSites"]),
        tests(of: "Fuzzing"),

        // The published site in a browser: needs Chromium (`Scripts/setup tests`).
        .testTarget(
            name: "BrowserTests",
            dependencies: ["portal", "Artifacts", "Compression", "SiteModel", "Diagnostics"],
            swiftSettings: strict
        ),
    ]
)
