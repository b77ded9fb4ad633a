internal import Diagnostics

extension EventStream {
    /// The edition that a site has, and each that it gets, as
    /// `{"edition":7,"changed":["Content/fr.md"],"errors":0}`; a comment now and then, by which both sides learn that the other has gone.
    static func editions(of live: LiveSite, every pause: Duration = .seconds(15)) -> EventStream {
        EventStream { write in
            try await write("retry: 1000\n\n")
            var edition = try await live.current
            try await write(event(of: edition))
            while !Task.isCancelled {
                if let next = try await newer(than: edition, of: live, within: pause) {
                    edition = next
                    try await write(event(of: edition))
                } else {
                    try await write(":\n\n")
                }
            }
        }
    }

    /// `nil` where none has come in time.
    private static func newer(
        than edition: Edition,
        of live: LiveSite,
        within pause: Duration
    ) async throws -> Edition? {
        try await withThrowingTaskGroup(of: Edition?.self) { group in
            group.addTask { try await live.edition(after: edition.number) }
            group.addTask {
                try await Task.sleep(for: pause)
                return nil
            }
            defer { group.cancelAll() }
            return try await group.next() ?? nil
        }
    }

    private static func event(of edition: Edition) -> String {
        let data = JSONValue.object([
            ("edition", .number(edition.number)),
            // In the first edition all is new, and nothing has changed.
            ("changed", .texts(edition.number == 1 ? [] : edition.changed.sorted())),
            ("errors", .number(edition.diagnostics.count { $0.severity == .error })),
        ])
        let line = String(decoding: data.compact, as: UTF8.self)
        return "id: \(edition.number)\ndata: \(line)\n\n"
    }
}
