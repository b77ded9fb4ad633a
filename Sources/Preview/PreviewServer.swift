package import Delivery
package import Diagnostics
internal import Glibc
package import SiteBuilding
internal import SiteModel

/// Shows a site in the browsers of this machine.
package struct PreviewServer: Sendable {
    /// Where it listens.
    package struct Place: Sendable {
        /// The first port to try; 0 for any.
        let port: Int
        /// An address of the machine that others may reach; `nil` for this machine alone.
        let bind: String?

        package init(port: Int, bind: String?) {
            self.port = port
            self.bind = bind
        }
    }

    private let place: Place
    private let language: MessageLanguage
    private let limits: ServerLimits
    private let token: @Sendable () -> AccessToken

    package init(at place: Place, language: MessageLanguage) {
        self.init(at: place, language: language, limits: ServerLimits()) { AccessToken.random() }
    }

    init(
        at place: Place,
        language: MessageLanguage,
        limits: ServerLimits,
        token: @escaping @Sendable () -> AccessToken
    ) {
        self.place = place
        self.language = language
        self.limits = limits
        self.token = token
    }

    /// Shows the site of a folder as it is being written, until the task is cancelled.
    ///
    /// - Throws: `SourceReadingError` where the folder cannot be read, `PreviewError` where nothing can be
    ///   listened on.
    package func show(
        _ siteFolder: String,
        options: BuildOptions,
        telling tell: @escaping @Sendable (PreviewEvent) -> Void
    ) async throws {
        let live = LiveSite(siteFolder: siteFolder, options: options) {
            tell(.unwatched(errno: $0))
        }
        let answers = LiveAnswers(
            live,
            siteFolder: Self.resolved(siteFolder),
            language: language
        )
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await live.run() }
            group.addTask {
                // Only what can be read is worth a server.
                var edition = try await live.current
                let base = edition.site?.site.configuration.baseURL.path ?? "/"
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { try await listen(answers, base: base, telling: tell) }
                    var report = EditionReport()
                    while true {
                        tell(.edition(report.news(of: edition)))
                        edition = try await live.edition(after: edition.number)
                    }
                }
            }
            // Whichever ends first, ends the other.
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    /// Shows a folder that was published, until the task is cancelled.
    ///
    /// - Parameter rules: What servers are told of its site.
    package func show(
        published folder: String,
        rules: ServerRules,
        telling tell: @escaping @Sendable (PreviewEvent) -> Void
    ) async throws {
        var status = stat()
        guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            throw PreviewError.notPublished(path: folder)
        }
        let addresses = ServedAddresses(rules)
        let answers = PublishedAnswers(folder: folder, addresses: addresses, language: language)
        try await listen(answers, base: addresses.base, telling: tell)
    }
}

extension PreviewServer {
    private func listen(
        _ answers: any Answers,
        base: String,
        telling tell: @escaping @Sendable (PreviewEvent) -> Void
    ) async throws {
        let hosts = place.bind.map { [$0] } ?? ["127.0.0.1", "::1"]
        var first = place.port
        while true {
            let found = try PortSearch.find(from: first, for: hosts)
            do {
                return try await listen(on: found, answers, base: base, telling: tell)
            } catch is HTTPListener.PortTaken {
                // Since it was found. Of ports that the system chooses, it chooses another.
                first = place.port == 0 ? 0 : min(found.port + 1, 65_535)
            } catch let error as PreviewError {
                throw error
            } catch {
                if Task.isCancelled { throw CancellationError() }
                throw PreviewError.stopped("\(error)")
            }
        }
    }

    private func listen(
        on found: PortSearch.Found,
        _ answers: any Answers,
        base: String,
        telling tell: @escaping @Sendable (PreviewEvent) -> Void
    ) async throws {
        let isOpen = place.bind.map { SocketAddress($0, port: 0)?.isLoopback != true } ?? false
        let token = isOpen ? token() : nil
        let names = place.bind.map { NetworkNames.of($0) } ?? []
        let access = AccessRule(hosts: HostRule(port: found.port, others: names), token: token)
        let shown = place.bind == nil ? "localhost" : names.first ?? "localhost"
        let query = token.map { "?\(AccessRule.parameter)=\($0.text)" } ?? ""
        let event = PreviewEvent.listening(
            address: "http://\(shown):\(found.port)\(base)\(query)",
            port: found.port,
            taken: place.port == found.port || place.port == 0 ? nil : place.port
        )
        var limits = limits
        let connections = OpenFileLimit.connections(wanted: limits.connections * found.hosts.count)
        limits.connections = connections / found.hosts.count
        let ready = Countdown(from: found.hosts.count) { tell(event) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for host in found.hosts {
                let listener = HTTPListener(
                    host: host,
                    port: found.port,
                    access: access,
                    answers: answers,
                    limits: limits
                )
                group.addTask { try await listener.run { ready.advance() } }
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    /// Absolute, without symbolic links; the same where there is none.
    private static func resolved(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
