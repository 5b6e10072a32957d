import Foundation
import Testing

@testable import PrivateFiles

/// What is made for its user alone; the umask of the tests' own program is left as it is, so that it is run as another.
@Suite struct PrivateFilesTests {
    private func withFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "private-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }

    private func mode(_ file: URL) -> UInt32? { FileFacts(file.path, followingLinks: false)?.mode }

    @Test func whateverTheUmaskAFolderAndAFileAreForTheirUserAlone() async {
        await #expect(processExitsWith: .success) {
            for mask: mode_t in [0o000, 0o022, 0o077, 0o777] {
                _ = umask(mask)
                let folder = URL(filePath: "/tmp/private-\(UUID().uuidString)")
                let deep = folder.appending(path: "a/b")
                try PrivateFolder.make(deep)
                try PrivateFile.write("secret", to: deep.appending(path: "token"))
                try PrivateFile.prepare(deep.appending(path: "database"))
                for place in [folder, folder.appending(path: "a"), deep] {
                    #expect(FileFacts(place.path)?.mode == 0o700)
                }
                for name in ["token", "database"] {
                    #expect(FileFacts(deep.appending(path: name).path)?.mode == 0o600)
                }
                #expect(
                    try FileManager.default.contentsOfDirectory(atPath: deep.path).sorted() == ["database", "token"]
                )
                try FileManager.default.removeItem(at: folder)
            }
        }
    }

    @Test func theUsersUmaskIsRememberedForFilms() async {
        await #expect(processExitsWith: .success) {
            for mask: mode_t in [0o002, 0o027] {
                _ = umask(mask)
                #expect(FileMask.users == mask)
            }
            FileMask.close()
            FileMask.close()
            #expect(FileMask.users == 0o027)
            #expect(FileMask.ofUsersFiles == 0o640)
            #expect(umask(0) == 0o077)
        }
    }

    @Test func aFolderThatIsThereIsNotChangedByMaking() throws {
        try withFolder { folder in
            chmod(folder.path, 0o755)
            try PrivateFolder.make(folder)
            #expect(mode(folder) == 0o755)
            #expect(!PrivateFolder.isPrivate(folder))
        }
    }

    @Test func aFolderOfOurNameIsClosed() throws {
        try withFolder { folder in
            let spans = folder.appending(path: "spans")
            try PrivateFolder.claim(spans)
            #expect(mode(spans) == 0o700)
            chmod(spans.path, 0o777)
            try PrivateFolder.claim(spans)
            #expect(mode(spans) == 0o700)
        }
    }

    @Test func aLinkIsNotClosedButRefusedWhereItLeadsInTheOpen() throws {
        try withFolder { folder in
            let disk = folder.appending(path: "disk"), spans = folder.appending(path: "spans")
            mkdir(disk.path, 0o755)
            chmod(disk.path, 0o755)
            symlink(disk.path, spans.path)
            #expect(throws: PrivateFilesError.self) { try PrivateFolder.claim(spans) }
            #expect(mode(disk) == 0o755)
            chmod(disk.path, 0o700)
            try PrivateFolder.claim(spans)
        }
    }

    @Test func aFileThatStoodOpenIsClosedAndKeepsItsBytes() throws {
        try withFolder { folder in
            let file = folder.appending(path: "database")
            try Data("all of it".utf8).write(to: file)
            chmod(file.path, 0o666)
            try PrivateFile.prepare(file)
            #expect(mode(file) == 0o600)
            #expect(try String(contentsOf: file, encoding: .utf8) == "all of it")
        }
    }

    @Test func whatAnotherUserPutThereIsRefused() throws {
        guard geteuid() == 0 else { return print("skipped: only the administrator can give files away") }
        try withFolder { folder in
            let file = folder.appending(path: "database")
            try Data("theirs".utf8).write(to: file)
            chown(file.path, 65_534, 65_534)
            #expect(throws: PrivateFilesError.self) { try PrivateFile.prepare(file) }
            // In a home of their own it is theirs, and an administrator may work with it.
            chown(folder.path, 65_534, 65_534)
            try PrivateFile.prepare(file)
        }
    }

    /// Whose a folder is can put things there for those who are led to it.
    @Test func whoseTheFolderIsIsNotTrustedForThat() async {
        guard geteuid() == 0 else { return print("skipped: only the administrator can give files away") }
        await #expect(processExitsWith: .success) {
            let folder = URL(filePath: "/tmp/private-\(UUID().uuidString)")
            defer { try? FileManager.default.removeItem(at: folder) }
            let theirs = folder.appending(path: "theirs"), ours = folder.appending(path: "ours")
            mkdir(folder.path, 0o700)
            chmod(folder.path, 0o777)
            try Data("theirs".utf8).write(to: theirs)
            try Data("ours".utf8).write(to: ours)
            for file in [theirs, ours, folder] { chmod(file.path, 0o777) }
            for file in [theirs, folder] { chown(file.path, 65_533, 65_533) }
            chown(ours.path, 65_534, 65_534)
            _ = seteuid(65_534)
            #expect(FileFacts.isTrusted(ours.path))
            #expect(!FileFacts.isTrusted(theirs.path))
            #expect(throws: PrivateFilesError.self) { try PrivateFile.prepare(theirs) }
            // What was made to see whose files are here is gone.
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["ours", "theirs"])
            _ = seteuid(0)
        }
    }

    @Test func anotherUsersFolderIsTakenOnlyWhereNobodyElseCouldPutIt() throws {
        guard geteuid() == 0 else { return print("skipped: only the administrator can give files away") }
        try withFolder { folder in
            let inside = folder.appending(path: "running")
            mkdir(inside.path, 0o700)
            for place in [folder, inside] { chown(place.path, 65_534, 65_534) }
            chmod(folder.path, 0o755)
            #expect(throws: PrivateFilesError.self) { try PrivateFolder.claim(inside) }
            chmod(folder.path, 0o700)
            try PrivateFolder.claim(inside)
            chmod(inside.path, 0o755)
            #expect(throws: PrivateFilesError.self) { try PrivateFolder.claim(inside) }
            #expect(mode(inside) == 0o755)
        }
    }

    @Test func aDatabaseIsClosedWithItsCompany() throws {
        try withFolder { folder in
            let names = ["d.sqlite", "d.sqlite-wal", "d.sqlite-shm"]
            for name in names {
                try Data(name.utf8).write(to: folder.appending(path: name))
                chmod(folder.appending(path: name).path, 0o644)
            }
            try PrivateFile.prepareDatabase(folder.appending(path: "d.sqlite"))
            for name in names { #expect(mode(folder.appending(path: name)) == 0o600) }
        }
    }

    @Test func aLinkInAFilesPlaceIsNotFollowed() throws {
        try withFolder { folder in
            let other = folder.appending(path: "other"), file = folder.appending(path: "database")
            try Data("theirs".utf8).write(to: other)
            chmod(other.path, 0o644)
            symlink(other.path, file.path)
            try PrivateFile.prepare(file)
            #expect(mode(other) == 0o644)
            try PrivateFile.write("ours", to: file)
            #expect(try String(contentsOf: other, encoding: .utf8) == "theirs")
            #expect(mode(file) == 0o600)
        }
    }

    @Test func twoNamesOfOneFileAreOneFile() throws {
        try withFolder { folder in
            let one = folder.appending(path: "one").path, two = folder.appending(path: "two").path
            try Data("x".utf8).write(to: URL(filePath: one))
            link(one, two)
            let facts = try #require(FileFacts(one))
            #expect(facts.identity == FileFacts(two)?.identity)
            #expect(facts.names == 2)
            #expect(FileIdentity(text: facts.identity.text) == facts.identity)
            #expect(FileIdentity(text: "1:2:3") == nil)
            #expect(FileFacts(folder.appending(path: "none").path) == nil)
        }
    }

    @Test func anErrorTellsWhy() throws {
        try withFolder { folder in
            let file = folder.appending(path: "file")
            try Data("x".utf8).write(to: file)
            let error = #expect(throws: PrivateFilesError.self) { try PrivateFolder.make(file.appending(path: "a")) }
            #expect(error?.localizedDescription == "it is no folder")
            #expect(error?.path == file.path)
        }
    }

    @Test func everyKindIsTold() throws {
        try withFolder { folder in
            let pipe = folder.appending(path: "pipe").path, link = folder.appending(path: "link").path
            mkfifo(pipe, 0o600)
            symlink("nowhere", link)
            #expect(FileFacts(pipe)?.kind == .pipe)
            #expect(FileFacts(link) == nil)
            #expect(FileFacts(link, followingLinks: false)?.kind == .link)
            #expect(FileFacts(folder.path)?.kind == .folder)
            #expect(FileFacts("/dev/null")?.kind == .device)
        }
    }
}
