import Foundation
import Testing
import Timeline

@testable import Studio

/// Where the clips lie that the studio made, of this version and of earlier ones.
@Suite struct GeneratedNamesTests {
    private static let canvas = Canvas(width: 1920, height: 1080)
    /// What the program of November 2026 called the clip: FNV-1a of `a city at night|5000|1920x1080@30`.
    private static let former = "clip-84e28fe11fd0f5bd.mp4"

    private func withFolders(_ body: (StudioFolders) async throws -> Void) async throws {
        let place = FileManager.default.temporaryDirectory.appending(path: "names-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: place) }
        let folders = StudioFolders(root: place)
        try folders.prepare()
        try await body(folders)
    }

    @Test func aClipIsNamedByAHashOfAllThatItIsMadeFrom() async throws {
        try await withFolders { folders in
            let name = folders.clip("a city at night", length: 5000, canvas: Self.canvas).lastPathComponent
            #expect(name.wholeMatch(of: /clip-[0-9a-f]{64}\.mp4/) != nil)
            let others = [
                folders.clip("a city at night", length: 5001, canvas: Self.canvas),
                folders.clip("a city at night|5000", length: 5000, canvas: Self.canvas),
                folders.clip("a city at night", length: 5000, canvas: Canvas(width: 1080, height: 1920)),
            ]
            #expect(Set(others.map(\.lastPathComponent) + [name]).count == 4)
        }
    }

    @Test func aClipOfAnEarlierVersionIsFoundUnderItsName() async throws {
        try await withFolders { folders in
            let old = folders.generated.appending(path: Self.former)
            try Data("film".utf8).write(to: old)
            #expect(folders.clip("a city at night", length: 5000, canvas: Self.canvas) == old)
            // Another one is not taken for it.
            #expect(folders.clip("a city at night", length: 4000, canvas: Self.canvas) != old)
            let media = Segment.Media(source: .generated(prompt: "a city at night"))
            let clip = Segment(start: 0, duration: 5000, name: "city", content: .media(media))
            let draft = Draft(tracks: [Track(kind: .video, segments: [clip])], canvas: Self.canvas)
            let files = await LocalMedia(folder: folders.root).files(of: draft, session: "any")
            #expect(files == [.generated(prompt: "a city at night"): old])
        }
    }

    @Test func aClipOfThisVersionGoesFirst() async throws {
        try await withFolders { folders in
            let new = folders.clip("a city at night", length: 5000, canvas: Self.canvas)
            try Data("film".utf8).write(to: new)
            try Data("film".utf8).write(to: folders.generated.appending(path: Self.former))
            #expect(folders.clip("a city at night", length: 5000, canvas: Self.canvas) == new)
        }
    }
}
