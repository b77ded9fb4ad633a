import Diagnostics
import Foundation
import Glibc

/// A page in the shared browser.
final class BrowserPage {
    private let browser: BrowserSession
    private let target: String
    private let session: String

    init() throws {
        struct Target: Decodable { let targetId: String }
        struct Session: Decodable { let sessionId: String }
        browser = try BrowserSession.shared.get()
        target = try browser.call(
            "Target.createTarget",
            // In a window of its own: what is behind another page draws no frames.
            ["url": "about:blank", "newWindow": true],
            as: Target.self
        ).targetId
        session = try browser.call(
            "Target.attachToTarget",
            ["targetId": .text(target), "flatten": true],
            as: Session.self
        ).sessionId
        // Not "Accessibility": a tree that is kept while a page is loaded may miss what its style sheet,
        // loaded later, unfolds.
        for domain in ["Page", "Runtime", "Log"] {
            try browser.call("\(domain).enable", on: session)
        }
        // Each page is as if it were the one that is used, however many there are.
        try browser.call("Emulation.setFocusEmulationEnabled", ["enabled": true], on: session)
    }

    deinit { _ = try? browser.call("Target.closeTarget", ["targetId": .text(target)]) }

    /// Opens an address, and waits until it is loaded.
    func open(_ address: String) throws {
        browser.forgetEvents(on: session)
        try browser.call("Page.navigate", ["url": .text(address)], on: session)
        try browser.wait(for: "Page.loadEventFired", on: session)
    }

    func setScripts(on isOn: Bool) throws {
        try browser.call(
            "Emulation.setScriptExecutionDisabled",
            ["value": .flag(!isOn)],
            on: session
        )
    }

    /// - Parameter width: In CSS pixels.
    func setWidth(_ width: Int, height: Int = 900) throws {
        try browser.call(
            "Emulation.setDeviceMetricsOverride",
            [
                "width": .number(width), "height": .number(height), "deviceScaleFactor": 1,
                "mobile": false,
            ],
            on: session
        )
    }

    func setScheme(_ scheme: String) throws {
        let feature: JSONValue = ["name": "prefers-color-scheme", "value": .text(scheme)]
        let still: JSONValue = ["name": "prefers-reduced-motion", "value": "reduce"]
        try browser.call(
            "Emulation.setEmulatedMedia",
            ["features": .array([feature, still])],
            on: session
        )
    }

    /// The value of an expression, awaited where it is a promise.
    func value<Value: Decodable>(of script: String, as type: Value.Type) throws -> Value {
        let answer = try browser.call(
            "Runtime.evaluate",
            ["expression": .text(script), "awaitPromise": true, "returnByValue": true],
            on: session,
            as: Evaluated<Value>.self
        )
        guard let value = answer.result.value else {
            let fault = answer.exceptionDetails?.exception?.description ?? "no value"
            throw BrowserPipe.Failure(description: fault)
        }
        return value
    }

    /// Asks the page again and again whether something has come to be so, also while it is being replaced.
    func wait(until condition: String) throws {
        // A minute is not slow but never.
        for _ in 0..<3_000 {
            let isSo = try? value(of: "Boolean(\(condition))", as: Bool.self)
            if isSo == true { return }
            usleep(20_000)
        }
        let page = try value(of: "document.documentElement.outerHTML", as: String.self)
        throw BrowserPipe.Failure(description: "never: \(condition)\n\(page)")
    }

    /// Presses and releases a key of the page, as a person would: what the browser itself does with the key
    /// (to the next link, follow this one) it does.
    func press(_ key: Key) throws {
        for kind in ["keyDown", "keyUp"] {
            var event: JSONValue = [
                "type": .text(kind), "key": .text(key.rawValue), "code": .text(key.rawValue),
                "windowsVirtualKeyCode": .number(key.code),
            ]
            if key == .enter, kind == "keyDown" { event = event.adding(["text": "\r"]) }
            try browser.call("Input.dispatchKeyEvent", event, on: session)
        }
    }

    /// A key, by its name in events.
    enum Key: String {
        case tab = "Tab"
        case enter = "Enter"

        /// The number that browsers know it by.
        fileprivate var code: Int {
            switch self {
            case .tab: 9
            case .enter: 13
            }
        }
    }

    /// What was said on the console since the page was opened: errors of scripts, files that are missing,
    /// what the content security policy has refused.
    func complaints() throws -> [String] {
        struct Entry: Decodable {
            struct Body: Decodable {
                let level: String
                let text: String
                let url: String?
            }
            let entry: Body
        }
        struct Thrown: Decodable {
            struct Details: Decodable { let text: String }
            let exceptionDetails: Details
        }
        struct Said: Decodable { let type: String }
        let entries = try browser.events("Log.entryAdded", on: session, as: Entry.self)
            .filter { $0.entry.level != "verbose" }
            .map { "\($0.entry.text) \($0.entry.url ?? "")" }
        let thrown = try browser.events("Runtime.exceptionThrown", on: session, as: Thrown.self)
            .map(\.exceptionDetails.text)
        let said = try browser.events("Runtime.consoleAPICalled", on: session, as: Said.self)
            .map { "console.\($0.type)" }
        return entries + thrown + said
    }

    /// What assistive technology is given.
    func outline() throws -> AccessibilityOutline {
        // What a folded element shows is known when a frame is drawn, not when the page is loaded.
        try drawFrame()
        return try browser.call(
            "Accessibility.getFullAXTree",
            on: session,
            as: AccessibilityOutline.self
        )
    }

    /// Waits until what is loaded and set has been drawn.
    private func drawFrame() throws {
        let corner: JSONValue = ["x": 0, "y": 0, "width": 1, "height": 1, "scale": 1]
        try browser.call("Page.captureScreenshot", ["clip": corner], on: session)
    }

    /// The whole page as a picture in PNG.
    func picture() throws -> Data {
        struct Answer: Decodable { let data: Data }
        return try browser.call(
            "Page.captureScreenshot",
            ["format": "png", "captureBeyondViewport": true],
            on: session,
            as: Answer.self
        ).data
    }
}

/// What the browser answers to an expression.
private struct Evaluated<Value: Decodable>: Decodable {
    struct Object: Decodable { let value: Value? }
    struct Fault: Decodable { let exception: Exception? }
    struct Exception: Decodable { let description: String? }

    let result: Object
    let exceptionDetails: Fault?
}
