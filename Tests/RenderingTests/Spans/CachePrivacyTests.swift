import Foundation
import Testing

@testable import Rendering

/// What is kept of a film is for its user alone.
@Suite struct CachePrivacyTests {
    private static let name = String(repeating: "a", count: 64)

    private func withPlace(_ body: (URL) throws -> Void) throws {
        let place = FileManager.default.temporaryDirectory.appending(path: "cache-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: place) }
        try body(place)
    }

    private static func mode(_ place: URL) -> mode_t {
        var facts = stat()
        return lstat(place.path, &facts) == 0 ? facts.st_mode & 0o777 : 0
    }

    @Test func aCacheIsMadeAndFoundPrivate() throws {
        try withPlace { place in
            let folder = place.appending(path: "deep/spans")
            let cache = RenderCache(folder: folder)
            cache.keep(Data("a piece".utf8), as: Self.name)
            #expect(cache.contents().count == 1)
            for made in [folder, place.appending(path: "deep")] { #expect(Self.mode(made) == 0o700) }
            // As an earlier version left it.
            chmod(folder.path, 0o755)
            let piece = place.appending(path: "piece.mp4")
            try Data("another piece".utf8).write(to: piece)
            cache.keep(piece, as: String(repeating: "b", count: 64))
            #expect(cache.contents().count == 2)
            #expect(Self.mode(folder) == 0o700)
        }
    }

    @Test func nothingIsKeptWhereOthersCanLook() throws {
        try withPlace { place in
            let disk = place.appending(path: "disk"), folder = place.appending(path: "spans")
            mkdir(disk.path, 0o700)
            chmod(disk.path, 0o755)
            symlink(disk.path, folder.path)
            let cache = RenderCache(folder: folder)
            cache.keep(Data("a piece".utf8), as: Self.name)
            let kept = try FileManager.default.contentsOfDirectory(atPath: disk.path)
            #expect(kept == [])
            // Nor is used what lies there.
            try Data("a piece".utf8).write(to: disk.appending(path: "\(Self.name)-7.mp4"))
            #expect(cache.contents().isEmpty)
            #expect(cache.bytes("\(Self.name)-7.mp4") == nil)
            #expect(Self.mode(disk) == 0o755)
        }
    }
}
