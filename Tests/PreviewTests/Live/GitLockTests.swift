import Foundation
import Testing

@testable import Preview

@Suite struct GitLockTests {
    @Test func `Git holds its lock while the file is there, also above the site`() throws {
        let site = try SiteCopy()
        #expect(!GitLock(around: site.path).isHeld)

        try site.makeFolder(".git")
        let lock = GitLock(around: site.path + "/Content")
        #expect(!lock.isHeld)
        try site.write("", to: ".git/index.lock")
        #expect(lock.isHeld)
        try site.remove(".git/index.lock")
        #expect(!lock.isHeld)
    }
}
