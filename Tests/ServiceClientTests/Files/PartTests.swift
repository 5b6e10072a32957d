import Foundation
import PrivateFiles
import ScriptedService
import ServiceClient
import Testing

/// What has come of a film is for its user alone, and is nothing that somebody else put in its place.
@Suite(.timeLimit(.minutes(15))) struct PartTests {
    private static func mode(_ file: URL) -> mode_t {
        var facts = stat()
        return lstat(file.path, &facts) == 0 ? facts.st_mode & 0o777 : 0
    }

    @Test func aPartIsPrivateAndAFilmFollowsTheUmask() async throws {
        try await ClientFixture.with({ $0.number == 0 ? Film.cut(after: 1000) : Film.answer($0) }) { rig in
            // As an earlier version left it.
            try rig.leave(Film.bytes.prefix(10))
            chmod(rig.part.path, 0o644)
            _ = try await serviceError { try await rig.fetch() }
            #expect(Self.mode(rig.part) == 0o600)
            try await rig.fetch()
            #expect(Self.mode(rig.film) == FileMask.ofUsersFiles)
        }
    }

    @Test func aLinkInItsPlaceIsNotFollowed() async throws {
        try await ClientFixture.with({ Film.answer($0) }) { rig in
            try rig.leave([])
            let other = rig.folder.appending(path: "other")
            try Data("somebody's".utf8).write(to: other)
            unlink(rig.part.path)
            symlink(other.path, rig.part.path)
            let error = try await serviceError { try await rig.fetch() }
            guard case .localFile = error else {
                Issue.record("\(error)")
                return
            }
            let text = try String(contentsOf: other, encoding: .utf8)
            #expect(text == "somebody's")
        }
    }

    @Test func aSecondNameOfAFileIsNotWrittenTo() async throws {
        try await ClientFixture.with({ Film.answer($0) }) { rig in
            try rig.leave([])
            let other = rig.folder.appending(path: "other")
            try Data("somebody's".utf8).write(to: other)
            unlink(rig.part.path)
            link(other.path, rig.part.path)
            try await rig.fetch()
            let text = try String(contentsOf: other, encoding: .utf8)
            #expect(text == "somebody's")
            let bytes = try rig.bytes(rig.film)
            #expect(bytes == Film.bytes)
        }
    }

    @Test func whatComesToTheFilmsNameMeanwhileStays() async throws {
        try await ClientFixture.with({ Film.answer($0) }) { rig in
            let other = rig.folder.appending(path: "films/other.mp4"), film = rig.film
            let place: @Sendable () throws -> FilmPlace = {
                guard !FileManager.default.fileExists(atPath: film.path) else {
                    return FilmPlace(other, mayReplace: false)
                }
                // Just after it was looked at.
                try Data("somebody's".utf8).write(to: film)
                return FilmPlace(film, mayReplace: false)
            }
            let came = try await rig.client.download(render: "r", url: nil, to: film, as: place)
            #expect(came.file == other)
            let text = try String(contentsOf: film, encoding: .utf8)
            #expect(text == "somebody's")
            let bytes = try rig.bytes(other)
            #expect(bytes == Film.bytes)
            #expect(Self.mode(other) == FileMask.ofUsersFiles)
            #expect(!rig.has(rig.part))
            #expect(FileFacts(other.path)?.names == 1)
        }
    }

    @Test func anEndlessRowOfOtherFilesLosesNoFilm() async throws {
        try await ClientFixture.with({ Film.answer($0) }) { rig in
            try rig.leave([])
            let film = rig.film
            try Data("somebody's".utf8).write(to: film)
            let error = try await serviceError {
                try await rig.client.download(
                    render: "r",
                    url: nil,
                    to: film,
                    as: { FilmPlace(film, mayReplace: false) }
                )
            }
            guard case .localFile = error else {
                Issue.record("\(error)")
                return
            }
            let bytes = try rig.bytes(rig.part)
            #expect(bytes == Film.bytes)
            #expect(Self.mode(rig.part) == 0o600)
        }
    }

    @Test func aFileOfAnotherUsersIsNotWrittenTo() async throws {
        guard geteuid() == 0 else { return print("skipped: only the administrator can give files away") }
        try await ClientFixture.with({ Film.answer($0) }) { rig in
            try rig.leave(Film.bytes.prefix(1000))
            chown(rig.part.path, 65_534, 65_534)
            try await rig.fetch()
            #expect(rig.calls.map { $0.header("Range") } == [nil])
            let bytes = try rig.bytes(rig.film)
            #expect(bytes == Film.bytes)
        }
    }
}
