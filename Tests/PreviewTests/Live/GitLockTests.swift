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

    @Test(arguments: [true, false])
    func `a further worktree has its lock where its file says`(isAbsolute: Bool) throws {
        let main = try SiteFolder()
        let site = try SiteCopy()
        try FileManager.default.createDirectory(
            atPath: main.path + "/.git/worktrees/site",
            withIntermediateDirectories: true
        )
        let name = URL(filePath: main.path).lastPathComponent
        let place = isAbsolute ? main.path : "../" + name
        try site.write("gitdir: \(place)/.git/worktrees/site\n", to: ".git")
        let lock = GitLock(around: site.path)
        #expect(!lock.isHeld)
        try main.write("", to: ".git/worktrees/site/index.lock")
        #expect(lock.isHeld)
    }

    @Test func `a file of that name that says something else is no repository`() throws {
        let site = try SiteCopy()
        try site.write("nothing\n", to: ".git")
        #expect(!GitLock(around: site.path).isHeld)
    }
}
