import Foundation
import ServiceClient
import ServiceProtocol
import TestSupport
import Testing
import Timeline
import Workspace

/// The files of a project: told with all that is known of them, renamed, exchanged and taken out.
// Waiting for its turn counts.
@Suite(.inTurn, .serialized, .timeLimit(.minutes(15))) struct MediaListServiceTests {
    private static func film(_ name: String, seconds: Int, in folder: URL) throws -> URL {
        let file = folder.appending(path: name)
        _ = try Tool.output(of: [
            "ffmpeg", "-v", "error", "-f", "lavfi", "-i", "testsrc2=size=64x36:rate=10:duration=\(seconds)",
            "-f", "lavfi", "-i", "sine=duration=\(seconds)", "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt",
            "yuv420p", "-c:a", "aac", "-y", file.path,
        ])
        return file
    }

    private static func media(_ loopback: Loopback, _ screen: Workspace) async throws -> [SessionMedia.File] {
        try await loopback.client.media(session: try await screen.sessionID()).files
    }

    @Test func filesAreToldRenamedAndTakenOut() async throws {
        try await Loopback.with { loopback in
            let screen = try loopback.workspace()
            let files = try ["beach.mp4", "spare.mp4"].map { try Self.film($0, seconds: 2, in: loopback.folder) }
            _ = try await screen.upload(files)
            var told = try await Self.media(loopback, screen)
            let beach = try #require(told.first)
            #expect(told.map(\.name) == ["beach.mp4", "spare.mp4"] && beach.kind == .video && beach.width == 64)
            #expect(beach.streams.count == 2 && beach.streams.first == "h264 10 fps" && (beach.size ?? 0) > 100)
            #expect(!beach.isMissing && beach.place.map(FileManager.default.fileExists) == true)

            let (id, spare) = (try #require(beach.id), try #require(told.last?.id))
            // The ending says what it is, and stays.
            try await screen.rename(file: id, to: "../die See")
            told = try await Self.media(loopback, screen)
            #expect(told.map(\.name) == ["die See.mp4", "spare.mp4"])
            await #expect(throws: (any Error).self) { try await screen.rename(file: id, to: "song.mp3") }
            await #expect(throws: (any Error).self) { try await screen.rename(file: "another", to: "a.mp4") }

            _ = try await loopback.say("add \"die See.mp4\"", screen)
            #expect(try await screen.refresh().timeline.duration > 1900)
            try await screen.remove(file: spare)
            try await screen.remove(file: id)
            #expect(try await Self.media(loopback, screen) == [])
            // Of the one that versions use, the content is kept: one may go back to them.
            #expect(beach.place.map(FileManager.default.fileExists) == true)
            let content = try #require(told.last?.place)
            #expect(!FileManager.default.fileExists(atPath: content))
            await #expect(throws: (any Error).self) { try await screen.remove(file: id) }
            await screen.close()
        }
    }

    @Test func aMissingFileIsExchangedForOneThatServes() async throws {
        try await Loopback.with { loopback in
            let screen = try loopback.workspace()
            let file = try Self.film("beach.mp4", seconds: 3, in: loopback.folder)
            _ = try await screen.upload([file])
            _ = try await loopback.say("add beach.mp4", screen)
            let first = try #require(try await Self.media(loopback, screen).first)
            try FileManager.default.removeItem(atPath: try #require(first.place))
            #expect(try await Self.media(loopback, screen).first?.isMissing == true)

            let id = try #require(first.id)
            let short = try Self.film("short.mp4", seconds: 1, in: loopback.folder)
            // It is said how much the film needs, and what was sent for nothing goes again.
            let error = await #expect(throws: ServiceError.self) {
                try await screen.relink(file: id, to: short.path)
            }
            #expect("\(String(describing: error))".contains("3.0 s"))
            #expect(try await Self.media(loopback, screen).count == 1)
            let other = try Self.film("other.mp4", seconds: 4, in: loopback.folder)
            try await screen.relink(file: id, to: other.path)
            let now = try await Self.media(loopback, screen)
            #expect(now.count == 1 && now.first?.id == id && now.first?.name == "beach.mp4")
            #expect(now.first?.isMissing == false && now.first?.duration.map { $0 > 3900 } == true)
            await screen.close()
        }
    }

    /// What another clip shows is not taken away from it.
    @Test func aFileThatIsUsedDoesNotStandForAnother() async throws {
        try await Loopback.with { loopback in
            let screen = try loopback.workspace()
            for name in ["beach.mp4", "market.mp4"] {
                _ = try await screen.upload([try Self.film(name, seconds: 2, in: loopback.folder)])
                _ = try await loopback.say("add \(name)", screen)
            }
            let before = try await Self.media(loopback, screen)
            let (one, other) = (try #require(before.first?.id), try #require(before.last?.id))
            let session = try await screen.sessionID()
            await #expect(throws: ServiceError.self) {
                _ = try await loopback.client.change(file: one, .content(ofFile: other), session: session)
            }
            #expect(try await Self.media(loopback, screen) == before)
            await screen.close()
        }
    }

    @Test func anotherSessionIsRefused() async throws {
        try await Loopback.with { loopback in
            await #expect(throws: (any Error).self) { try await loopback.client.media(session: "none of these") }
        }
    }
}
