import Foundation
import NIOCore
import NIOPosix
import ScriptedService
import ServiceClient
import ServiceProtocol
import Synchronization
import Testing

/// Files on their way up.
@Suite(.timeLimit(.minutes(15))) struct UploadTests {
    static let good = ClientCall.uploadFile.answer

    /// The shares of progress that were told.
    final class Progress: Sendable {
        private let told = Mutex<[Double]>([])
        var all: [Double] { told.withLock { $0 } }
        func add(_ share: Double) { told.withLock { $0.append(share) } }
        var isMonotonous: Bool { zip(all, all.dropFirst()).allSatisfy { $0 <= $1 } }
    }

    /// Makes a file of zeros that takes no room on the disk.
    static func sparse(_ length: Int, in folder: URL, name: String = "film.mp4") throws -> URL {
        let file = folder.appending(path: name)
        try Data().write(to: file)
        let handle = try FileHandle(forWritingTo: file)
        try handle.truncate(atOffset: UInt64(length))
        try handle.close()
        return file
    }

    @Test func theLargestFileIsStreamed() async {
        await #expect(processExitsWith: .success) {
            try await ClientFixture.with(answers: [Self.good, Self.good]) { rig in
                // What is loaded once is loaded with a small file.
                try await ClientCall.uploadFile.run(rig)
                let file = try Self.sparse(AcceptedMedia.largest, in: rig.folder)
                let progress = Progress()
                let before = try PeakMemory.bytes()
                _ = try await rig.client.upload(files: [file], session: "s") { progress.add($0) }
                #expect(try PeakMemory.bytes() - before < 32 << 20)
                #expect(rig.calls.count == 2)
                let request = try #require(rig.calls.last)
                #expect(request.bodyLength > AcceptedMedia.largest)
                #expect(request.header("Content-Length") == String(request.bodyLength))
                #expect(progress.isMonotonous)
                #expect(progress.all.first.map { $0 < 0.01 } == true)
                #expect(progress.all.last == 1)
                #expect(progress.all.count > 100)
            }
        }
    }

    /// While connections have no turn nothing says that they are full.
    @Test func aBusyLoopIsNotGivenTheWholeFile() async {
        await #expect(processExitsWith: .success) {
            try await ClientFixture.with(answers: [Self.good]) { rig in
                let file = try Self.sparse(128 << 20, in: rig.folder)
                let progress = Progress()
                let given = Mutex<Int?>(nil)
                let loops = Array(MultiThreadedEventLoopGroup.singleton.makeIterator())
                let stopped = Mutex(0)
                _ = try await rig.client.upload(files: [file], session: "s") { share in
                    progress.add(share)
                    guard progress.all.count == 2 else { return }
                    for loop in loops {
                        loop.execute {
                            // Until the last of them stands still, pieces are sent.
                            stopped.withLock { $0 += 1 }
                            while stopped.withLock({ $0 }) < loops.count { usleep(1000) }
                            let before = progress.all.count
                            let late = ContinuousClock.now + .milliseconds(500)
                            while progress.all.count < before + 20, ContinuousClock.now < late { usleep(1000) }
                            given.withLock { $0 = max($0 ?? 0, progress.all.count - before) }
                        }
                    }
                }
                let most = try #require(given.withLock { $0 })
                #expect(most <= 4, "so many pieces were read while none could be sent")
                #expect(progress.all.last == 1)
            }
        }
    }

    @Test func whatIsNotTakenIsNotSent() async throws {
        try await ClientFixture.with(answers: []) { rig in
            let large = try Self.sparse(AcceptedMedia.largest + 1, in: rig.folder, name: "large.mp4")
            let text = try Self.sparse(1, in: rig.folder, name: "a.txt")
            let bare = try Self.sparse(1, in: rig.folder, name: "mp4")
            let empty = try Self.sparse(0, in: rig.folder, name: "empty.mp4")
            let none = rig.folder.appending(path: "none.mp4")
            let folder = rig.folder.appending(path: "folder.mp4")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let good = try Self.sparse(1, in: rig.folder, name: "good.mp4")
            let rows: [(URL, ServiceError)] = [
                (large, .fileTooLarge(name: "large.mp4", size: AcceptedMedia.largest + 1)),
                (text, .unsupportedFile(name: "a.txt")), (bare, .unsupportedFile(name: "mp4")),
                (empty, .localFile(path: empty.path, reason: .empty)),
                (none, .localFile(path: none.path, reason: .missing)),
                (folder, .localFile(path: folder.path, reason: .missing)),
            ]
            for (file, expected) in rows {
                let error = try await serviceError {
                    _ = try await rig.client.upload(files: [good, file], session: "s")
                }
                #expect(error == expected)
            }
            #expect(rig.service.requests.isEmpty)
        }
    }

    @Test func severalFilesAreOneForm() async throws {
        try await ClientFixture.with(answers: [Self.good]) { rig in
            let files = ["a.mp4", "b.PNG", "c.m4a"].map { rig.folder.appending(path: $0) }
            for file in files { try Data("<\(file.lastPathComponent)>".utf8).write(to: file) }
            _ = try await rig.client.upload(files: files, session: "s")
            let request = try #require(rig.calls.first)
            let parts = request.text.components(separatedBy: "name=\"files\"; filename=").dropFirst()
            let expected = [("a.mp4", "video/mp4"), ("b.PNG", "image/png"), ("c.m4a", "audio/mp4")]
            #expect(parts.count == expected.count)
            for (part, (name, type)) in zip(parts, expected) {
                #expect(part.hasPrefix("\"\(name)\"\r\nContent-Type: \(type)\r\n\r\n<\(name)>\r\n--"))
            }
        }
    }

    @Test(arguments: [
        ("a\"b.mp4", "a%22b.mp4"), ("a\r\nX-Evil: 1\r\n\r\n.mp4", "a%0D%0AX-Evil: 1%0D%0A%0D%0A.mp4"),
        ("电影 第一幕.mp4", "电影 第一幕.mp4"), ("100%25 %s.mp4", "100%25 %s.mp4"), ("a\\b.mp4", "a\\b.mp4"),
        ("..mp4", "..mp4"), ("-rf; $(x) 'y' &.mp4", "-rf; $(x) 'y' &.mp4"), ("\u{1B}[31m\u{7}.mp4", " [31m .mp4"),
    ])
    func aHostileNameStaysAName(_ name: String, _ written: String) async throws {
        try await ClientFixture.with(answers: [Self.good]) { rig in
            let file = rig.folder.appending(path: name)
            try Data("x".utf8).write(to: file)
            _ = try await rig.client.upload(files: [file], session: "s")
            let text = try #require(rig.calls.first?.text)
            let lines = text.components(separatedBy: "\r\n")
            #expect(lines[1] == "Content-Disposition: form-data; name=\"files\"; filename=\"\(written)\"")
            #expect(lines.count == 7)
        }
    }

    @Test func whoCancelsHangsUp() async throws {
        let early: ScriptedService.EarlyScript = { _ in
            EarlyAnswer(afterBodyBytes: 1 << 20, .raw([.hang]), readsOn: false)
        }
        try await ClientFixture.with({ _ in Self.good }, early: early) { rig in
            // More than the system holds between the two.
            let file = try Self.sparse(128 << 20, in: rig.folder)
            let progress = Progress()
            let task = Task { try await rig.client.upload(files: [file], session: "s") { progress.add($0) } }
            try await rig.service.until { $0.first.map { $0.bodyLength >= 1 << 20 } == true }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            #expect(progress.all.last.map { $0 < 1 } == true)
            #expect(rig.service.requests.count == 1)
        }
    }

    @Test(arguments: [0, 1 << 20])
    func aServerThatRefusesEarlyIsHeard(_ length: Int) async throws {
        let early: ScriptedService.EarlyScript = { _ in
            EarlyAnswer(afterBodyBytes: length, .html("<h1>413</h1>", status: 413))
        }
        try await ClientFixture.with({ _ in Self.good }, early: early) { rig in
            let file = try Self.sparse(32 << 20, in: rig.folder)
            let error = try await serviceError { _ = try await rig.client.upload(files: [file], session: "s") }
            #expect(error.refusal?.code == .fileTooLarge)
            #expect(rig.service.requests.count == 1)
        }
    }

    @Test(arguments: [0, 1 << 20])
    func aFileThatShrinksIsNotSentAsWhole(_ length: Int) async throws {
        try await ClientFixture.with(answers: [Self.good]) { rig in
            let file = try Self.sparse(32 << 20, in: rig.folder)
            let error = try await serviceError {
                _ = try await rig.client.upload(files: [file], session: "s") { share in
                    // By the second piece at the latest.
                    if share < 0.02 { truncate(file.path, off_t(length)) }
                }
            }
            #expect(error == .localFile(path: file.path, reason: .changed))
            try await rig.service.connectionClosed(ofRequest: 0)
            #expect(rig.service.requests.map(\.arrival) == [.brokenOff])
        }
    }

    @Test func aFileThatGrowsIsSentAsItWas() async throws {
        try await ClientFixture.with(answers: [Self.good]) { rig in
            let file = try Self.sparse(1 << 20, in: rig.folder)
            _ = try await rig.client.upload(files: [file], session: "s") { _ in truncate(file.path, 4 << 20) }
            let request = try #require(rig.calls.first)
            #expect(request.wasWhole)
            #expect(request.bodyLength < 1 << 20 + 1024)
        }
    }

    @Test func aFileThatIsGoneIsTold() async throws {
        try await ClientFixture.with(answers: [Self.good]) { rig in
            let files = try ["a.mp4", "b.mp4"].map { try Self.sparse(1 << 20, in: rig.folder, name: $0) }
            let error = try await serviceError {
                _ = try await rig.client.upload(files: files, session: "s") { _ in
                    try? FileManager.default.removeItem(at: files[1])
                }
            }
            #expect(error == .localFile(path: files[1].path, reason: .unreadable))
            #expect(rig.service.requests.count <= 1)
        }
    }
}
