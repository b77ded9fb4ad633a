import Diagnostics
import Foundation
import Glibc
import Synchronization

/// One browser for all tests of pages: starting it takes longer than looking at a page.
final class BrowserSession: Sendable {
    static let shared = Result { try BrowserSession() }

    /// What the browser tells by itself.
    struct Event: Decodable {
        let method: String
        let sessionId: String?
    }

    private struct Answer<Value: Decodable>: Decodable { let result: Value }

    private struct Head: Decodable {
        struct Fault: Decodable { let message: String }
        let id: Int?
        let method: String?
        let sessionId: String?
        let error: Fault?
    }

    private struct State: ~Copyable {
        var pipe: BrowserPipe
        var nextID = 1
        /// What has been told and not been looked at, in order.
        var events: [(event: Event, message: Data)] = []
    }

    private let state: Mutex<State>

    private init() throws {
        // A browser that has died is an error of one test, not the end of the process.
        signal(SIGPIPE, SIG_IGN)
        state = Mutex(State(pipe: try BrowserPipe(try Browser.executable())))
    }

    /// Tells the browser to do something, and waits until it has.
    @discardableResult
    func call<Value: Decodable>(
        _ method: String,
        _ parameters: JSONValue = [:],
        on session: String? = nil,
        as type: Value.Type = Nothing.self
    ) throws -> Value {
        try state.withLock { state in
            let id = state.nextID
            state.nextID += 1
            var command: JSONValue = [
                "id": .number(id), "method": .text(method), "params": parameters,
            ]
            if let session { command = command.adding(["sessionId": .text(session)]) }
            try state.pipe.send(command.compact)
            while true {
                let message = try state.pipe.receive()
                let head = try JSONDecoder().decode(Head.self, from: message)
                if let method = head.method {
                    let event = Event(method: method, sessionId: head.sessionId)
                    state.events.append((event, message))
                } else if head.id == id {
                    if let fault = head.error {
                        throw BrowserPipe.Failure(description: "\(method): \(fault.message)")
                    }
                    return try JSONDecoder().decode(Answer<Value>.self, from: message).result
                }
            }
        }
    }

    /// Waits until the browser tells of something, unless it has since `forgetEvents`.
    func wait(for method: String, on session: String) throws {
        try state.withLock { state in
            while !state.events.contains(where: { $0.event.isOf(method, session) }) {
                let message = try state.pipe.receive()
                if let event = try? JSONDecoder().decode(Event.self, from: message) {
                    state.events.append((event, message))
                }
            }
        }
    }

    /// What the browser has told of one kind on a page, since `forgetEvents`.
    func events<Value: Decodable>(
        _ method: String,
        on session: String,
        as type: Value.Type
    ) throws -> [Value] {
        let messages = state.withLock { state in
            state.events.filter { $0.event.isOf(method, session) }.map(\.message)
        }
        return try messages.map { try JSONDecoder().decode(Told<Value>.self, from: $0).params }
    }

    func forgetEvents(on session: String) {
        state.withLock { state in state.events.removeAll { $0.event.sessionId == session } }
    }

    struct Nothing: Decodable {}
}

extension BrowserSession.Event {
    fileprivate func isOf(_ method: String, _ session: String) -> Bool {
        self.method == method && sessionId == session
    }
}

/// The message of an event.
private struct Told<Value: Decodable>: Decodable { let params: Value }
