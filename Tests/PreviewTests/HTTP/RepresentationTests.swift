import Testing

@testable import Preview

struct RepresentationTests {
    private let content = Representation(
        Array("0123456789".utf8),
        type: "text/plain; charset=utf-8",
        ["Cache-Control": "no-cache"]
    )

    private func response(
        _ fields: HeaderFields = [:],
        method: String = "GET"
    ) throws -> ServerResponse {
        let target = try #require(RequestTarget("/"))
        return content.response(to: ServerRequest(method, target, fields))
    }

    private func text(_ response: ServerResponse) -> String? {
        guard case .bytes(let bytes) = response.body else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func `the whole is sent with what it is`() throws {
        let whole = try response()
        #expect(whole.status == 200)
        #expect(text(whole) == "0123456789")
        #expect(whole.fields["Content-Type"] == "text/plain; charset=utf-8")
        #expect(whole.fields["Content-Length"] == "10")
        #expect(whole.fields["Accept-Ranges"] == "bytes")
        #expect(whole.fields["ETag"] == content.tag.text)
        #expect(whole.fields["Cache-Control"] == "no-cache")
    }

    @Test func `HEAD is told the same and sent nothing`() throws {
        let head = try response(["Range": "bytes=0-1"], method: "HEAD")
        #expect(head.status == 200)
        #expect(text(head) == nil)
        #expect(head.fields["Content-Length"] == "10")
    }

    @Test func `what the client has is not sent again`() throws {
        for condition in [
            content.tag.text, "W/" + content.tag.text, "*", "\"x\", " + content.tag.text,
        ] {
            let response = try response(["If-None-Match": condition, "Range": "bytes=0-1"])
            #expect(response.status == 304)
            #expect(text(response) == nil)
            #expect(response.fields["ETag"] == content.tag.text)
            #expect(response.fields["Cache-Control"] == "no-cache")
            #expect(response.fields["Content-Length"] == nil)
        }
        #expect(try response(["If-None-Match": "\"x\""]).status == 200)
    }

    @Test func `a version that is gone is said to be gone`() throws {
        #expect(try response(["If-Match": "\"x\""]).status == 412)
        #expect(try response(["If-Match": "W/" + content.tag.text]).status == 412)
        #expect(try response(["If-Match": content.tag.text]).status == 200)
        #expect(try response(["If-Match": "*"]).status == 200)
    }

    @Test func `a part is sent with its place`() throws {
        let part = try response(["Range": "bytes=2-4"])
        #expect(part.status == 206)
        #expect(text(part) == "234")
        #expect(part.fields["Content-Range"] == "bytes 2-4/10")
        #expect(part.fields["Content-Length"] == "3")
    }

    @Test func `a part of another version is not sent`() throws {
        for condition in ["\"x\"", "W/" + content.tag.text, "Sun, 22 Nov 2026 00:00:00 GMT"] {
            let response = try response(["Range": "bytes=2-4", "If-Range": condition])
            #expect(response.status == 200)
            #expect(text(response) == "0123456789")
        }
        let same = try response(["Range": "bytes=2-4", "If-Range": content.tag.text])
        #expect(same.status == 206)
    }

    @Test func `a part that is not there is refused with the length`() throws {
        let response = try response(["Range": "bytes=10-"])
        #expect(response.status == 416)
        #expect(response.fields["Content-Range"] == "bytes */10")
    }

    @Test func `a document that answers for another has no conditions`() throws {
        let target = try #require(RequestTarget("/"))
        let request = ServerRequest("GET", target, ["If-None-Match": "*", "Range": "bytes=0-1"])
        let response = content.response(to: request, status: 404)
        #expect(response.status == 404)
        #expect(text(response) == "0123456789")
        #expect(response.fields["ETag"] == nil)
    }
}
