import Foundation
import Testing

/// What stands in the way of a build that the machine has put there: the published site stays as it was,
/// the message says why, and the next build needs no help.
@Suite struct BuildObstacleTests {
    @Test func `a full disk`() throws {
        let site = try TemporarySite()
        let text = try site.inOwnMounts(
            """
            mkdir "$SITE/disk"
            mount -t tmpfs -o size=1m tmpfs "$SITE/disk"
            build() { "$PORTAL" build --site "$SITE" --output "$SITE/disk/Public" --as-of 2026-01-01; }
            state() { (cd "$SITE/disk/Public" && find . -type f | LC_ALL=C sort | xargs sha256sum); }
            # What of the staging tree is not in the published one: files with one name, files, folders.
            left() {
              cd "$SITE/disk/.portal/Public.staging" || return
              find . -type f -links 1
              find . | while read -r path; do test -e "$SITE/disk/Public/$path" || echo "$path"; done
            }
            build
            state > "$SITE/before"
            head -c 2000000 /dev/zero | tr '\\0' x > "$SITE/Content/big.txt"
            build || echo "exit status $?"
            state | diff "$SITE/before" - && echo "the site is as it was"
            (left) | grep . || echo "the disk is as empty as before"
            rm "$SITE/Content/big.txt"
            printf 'More words.\\n' >> "$SITE/Content/en.md"
            build
            "$PORTAL" build --site "$SITE" --output "$SITE/anew" --as-of 2026-01-01
            diff -r "$SITE/disk/Public" "$SITE/anew" && echo "the site is the new one"
            """
        )
        guard let text else { return }
        #expect(
            text.contains("exit status 2\nthe site is as it was\nthe disk is as empty as before\n")
        )
        #expect(
            text.contains(
                "cannot be written: the disk is full; make room, the published site is as it was"
            )
        )
        #expect(text.hasSuffix("the site is the new one\n"))
    }

    @Test func `a mount point`() throws {
        let site = try TemporarySite()
        let text = try site.inOwnMounts(
            """
            mkdir "$SITE/Public"
            mount -t tmpfs tmpfs "$SITE/Public"
            build() { "$PORTAL" build --site "$SITE" --as-of 2026-01-01 "$@"; }
            build
            stat -c '%i %y' "$SITE/Public/fr/index.html" > "$SITE/before"
            printf 'More words.\\n' >> "$SITE/Content/en.md"
            rm -r "$SITE/Content/news/en.md"
            printf -- '---\\ntitle: Home\\n---\\nNew.\\n' > "$SITE/Content/en.md"
            build
            stat -c '%i %y' "$SITE/Public/fr/index.html" | diff "$SITE/before" - && echo "what is the same was not written"
            build --output "$SITE/anew"
            diff -r "$SITE/Public" "$SITE/anew" && echo "the site is the new one"
            """
        )
        guard let text else { return }
        #expect(text.contains("the folder could not be exchanged in one step"))
        #expect(text.contains("what is the same was not written\n"))
        #expect(text.hasSuffix("the site is the new one\n"))
    }

    @Test func `a disk that cannot be written`() throws {
        let site = try TemporarySite()
        let text = try site.inOwnMounts(
            """
            build() { "$PORTAL" build --site "$SITE" --as-of 2026-01-01; }
            build
            printf 'More words.\\n' >> "$SITE/Content/en.md"
            mount --bind "$SITE" "$SITE"
            mount -o remount,bind,ro "$SITE"
            build || echo "exit status $?"
            umount "$SITE"
            build
            """
        )
        guard let text else { return }
        #expect(text.contains("exit status 2\n"))
        #expect(text.contains("portal: “\(site.resolved)/.portal/Public.lock” cannot be written: "))
        #expect(text.split(separator: "\n").last?.hasPrefix("4 pages") == true)
    }

    @Test func `another build that has the lock is named`() throws {
        let site = try TemporarySite()
        #expect(try PortalProcess.build(site).status == 0)
        let lock = open(site.folder.path + "/.portal/Public.lock", O_RDWR)
        try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)
        let text = "\(getpid()) 1764374709\n"
        try #require(ftruncate(lock, 0) == 0 && write(lock, text, text.utf8.count) > 0)
        let result = try PortalProcess.build(site)
        #expect(result.status == 2)
        #expect(
            result.errors == "portal: another build (process\u{A0}\(getpid()), "
                + "since 2025-11-29 00:05:09 UTC) is publishing to “\(site.resolved)/Public”; "
                + "wait until it has finished\n"
        )
        close(lock)
        #expect(try PortalProcess.build(site).status == 0)
    }

    @Test func `two builds at once publish one whole site, and who comes too late says so`() throws
    {
        let site = try TemporarySite()
        for _ in 0..<5 {
            let builds = try (0..<2).map { _ in
                try PortalProcess.start([
                    "build", "--site", site.folder.path, "--as-of", "2026-01-01",
                ])
            }
            for build in builds { build.waitUntilExit() }
            let statuses = builds.map(\.terminationStatus)
            #expect(statuses.contains(0))
            #expect(statuses.allSatisfy { $0 == 0 || $0 == 2 })
            #expect(try site.published() == site.builtAnew())
            try FileManager.default.removeItem(at: site.folder.appending(path: "Public"))
        }
    }

    @Test(arguments: [".portal", "Public", ".portal/Public.lock"])
    func `something else under the name of a folder or file that is needed`(name: String) throws {
        let site = try TemporarySite()
        if name.hasSuffix("lock") {
            try site.write("x", to: name + "/file")
        } else {
            try site.write("x", to: name)
        }
        let result = try PortalProcess.build(site)
        #expect(result.status == 2)
        #expect(result.errors.hasPrefix("portal: "))
        #expect(result.errors.contains(name))
        try FileManager.default.removeItem(at: site.folder.appending(path: name))
        #expect(try PortalProcess.build(site).status == 0)
    }

    @Test func `what somebody put into the folder is named, and goes only when that is asked for`()
        throws
    {
        let site = try TemporarySite()
        try site.write("precious", to: "Public/thesis.tex")
        let result = try PortalProcess.build(site)
        #expect(result.status == 2)
        #expect(result.errors.contains("holds “thesis.tex”, which portal did not write"))
        #expect(try site.published().keys.sorted() == ["thesis.tex"])
        #expect(try PortalProcess.build(site, "--clean").status == 0)
        #expect(try site.published() == site.builtAnew())
    }
}

extension TemporarySite {
    /// The folder without symbolic links.
    var resolved: String { folder.resolvingSymlinksInPath().path }

    /// Runs a shell script, which finds `SITE` and `PORTAL`, where it may mount what it likes and nobody else
    /// sees it.
    ///
    /// - Returns: All that it prints; `nil` where the system does not let it, which is said.
    func inOwnMounts(_ script: String) throws -> String? {
        let unshare = geteuid() == 0 ? [] : ["--map-root-user"]
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments =
            ["unshare", "--mount", "--propagation", "private"] + unshare + [
                "sh", "-c", "mount -t tmpfs tmpfs /mnt || exit 125; umount /mnt; \(script)",
            ]
        process.environment = [
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "en_GB.UTF-8", "SITE": folder.path,
            "PORTAL": PortalProcess.executable.path,
        ]
        let file = folder.appending(path: "output")
        try Data().write(to: file)
        let output = try FileHandle(forWritingTo: file)
        process.standardOutput = output
        process.standardError = output
        try process.run()
        process.waitUntilExit()
        let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        if process.terminationStatus == 125 || process.terminationStatus == 1,
            text.contains("unshare:")
        {
            Issue.record(
                "NOT TESTED: this system lets nobody but root mount a file system: \(text)",
                severity: .warning
            )
            return nil
        }
        #expect(process.terminationStatus == 0, "\(text)")
        return text
    }
}
