import Foundation
import Testing

@testable import PrivateFiles

/// One program at a time holds a file.
@Suite struct FileLockTests {
    private func withFile(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "lock-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.appending(path: "held"))
    }

    @Test func whoComesSecondGetsNoneUntilTheFirstHasGone() throws {
        try withFile { file in
            let first = try FileLock.claim(file, .either)
            #expect(first != nil)
            #expect(try FileLock.claim(file, .either) == nil)
            #expect(try FileLock.claim(file, .existing) == nil)
            try withExtendedLifetime(first) {
                #expect(throws: PrivateFilesError.self) { try FileLock.claim(file, .new) }
            }
        }
    }

    @Test func aLockEndsWithWhoHoldsIt() throws {
        try withFile { file in
            #expect(try FileLock.claim(file, .new) != nil)
            let lock = try FileLock.claim(file, .existing)
            #expect(lock != nil)
            #expect(FileFacts(file.path)?.isOpenToOthers == false)
            lock?.write("a long line\n")
            lock?.write("short\n")
            #expect(try String(contentsOf: file, encoding: .utf8) == "short\n")
        }
    }

    @Test func oneThatIsNotThereIsNotMadeUnlessItIsTo() throws {
        try withFile { file in
            #expect(throws: PrivateFilesError.self) { try FileLock.claim(file, .existing) }
            #expect(FileFacts(file.path) == nil)
        }
    }

    @Test func aLinkIsNotFollowed() throws {
        try withFile { file in
            let other = file.deletingLastPathComponent().appending(path: "other")
            try Data("mine".utf8).write(to: other)
            try FileManager.default.createSymbolicLink(at: file, withDestinationURL: other)
            #expect(throws: PrivateFilesError.self) { try FileLock.claim(file, .either) }
        }
    }
}
