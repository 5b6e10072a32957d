import Foundation
import Testing

@testable import Studio

@Suite("What a killed studio leaves") struct ScratchTests {
    @Test func itIsGoneAtTheNextStart() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "scratch-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let folders = StudioFolders(root: folder)
        try folders.prepare()
        let place = try folders.newScratch().appending(path: "half.mp4")
        try Data("half".utf8).write(to: place)
        try folders.prepare()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folders.scratch.path).isEmpty)
    }
}
