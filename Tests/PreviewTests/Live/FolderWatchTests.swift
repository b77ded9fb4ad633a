import CPlatform
import Dispatch
import Foundation
import Glibc
import SourceReading
import Testing

@testable import Preview

/// What the system tells of a folder, and what it leaves out.
@Suite struct FolderWatchTests {
    @Test func `where changes were lost everything is looked at`() async throws {
        let site = try SiteFolder()
        let path = try #require(realpath(site.path, nil).map { String(cString: $0) })
        let limit = try String(
            contentsOfFile: "/proc/sys/fs/inotify/max_queued_events",
            encoding: .utf8
        )
        let most = try #require(Int(limit.trimmingCharacters(in: .whitespacesAndNewlines)))
        let queue = DispatchQueue(label: "reading")
        queue.suspend()
        let watch = try FolderWatch(site: path, reading: queue)
        watch.cover(path + "/Content")
        // Nobody reads what the system tells, until it tells no more. Twice the same in a row it tells once.
        for number in 0...most {
            let name = number.isMultiple(of: 2) ? "/Content/fr.md" : "/Content/en.md"
            try #require(utimes(path + name, nil) == 0)
        }
        queue.resume()

        // What it tells while it is being read, it may tell in parts: the loss comes last.
        var isLost = false
        var tellsAgain = false
        for number in 0..<200 where !tellsAgain {
            try site.write("---\ntitle: Home\n---\nHello \(number).\n", to: "Content/en.md")
            switch try await watch.next() {
            case .everywhere: isLost = true
            case .folders(let names):
                tellsAgain = isLost && names[path + "/Content"]?.contains("en.md") == true
            }
        }
        #expect(isLost, "not everything is suspected")
        #expect(tellsAgain, "everything is suspected for ever")
    }

    @Test func `more folders than may be watched are refused`() throws {
        let site = try SiteFolder()
        let watch = try FolderWatch(site: site.path, limit: 2)
        watch.cover(site.path)
        watch.cover(site.path + "/Content")
        #expect(watch.refusal == nil)
        watch.cover(site.path + "/Content")
        #expect(watch.refusal == nil)
        watch.cover(site.path + "/Templates")
        #expect(watch.refusal?.errno == ENOSPC)
    }
}
