import Foundation
import Testing

/// A file holds one concept, and one that grows long is about to hold two.
@Suite struct FileSizeTests {
    /// The most lines of a file.
    private static let bounds = ["Sources": 200, "Tests": 250]

    /// The files that were longer when this was written, and how long: they may shrink, and go from here, but not grow.
    private static let longer: [String: Int] = [
        "Sources/Rendering/Spans/Movie/FilmPictures.swift": 209,
        "Sources/Rendering/Spans/SpanRender.swift": 215,
        "Sources/Studio/Generator/Music/SoundBank.swift": 243,
        "Sources/Studio/Generator/Scenes/Stage+Forest.swift": 266,
        "Tests/DeckTests/KeyAimTests.swift": 256,
        "Tests/EditLanguageTests/PlayTableTests.swift": 269,
        "Tests/LoopbackTests/ServiceRulesTests.swift": 302,
        "Tests/RenderingTests/RenderTests.swift": 259,
        "Tests/StudioTests/Fetch/AddressFetchTests.swift": 270,
        "Tests/TimelineTests/EditTableTests.swift": 264,
        "Tests/WorkspaceTests/Conversation/TurnTests.swift": 259,
        "Tests/WorkspaceTests/Service/SessionTests.swift": 312,
    ]

    private static func lines(_ file: String) throws -> Int {
        try House.text(file).utf8.count { $0 == UInt8(ascii: "\n") }
    }

    @Test(arguments: bounds.keys.sorted())
    func noFileIsLong(_ folder: String) throws {
        let most = try #require(Self.bounds[folder])
        let files = House.swiftFiles(in: folder)
        #expect(files.count > 50)
        for file in files {
            let (lines, bound) = (try Self.lines(file), Self.longer[file] ?? most)
            #expect(lines <= bound, "\(file) has \(lines) lines; \(bound) are the most: take it apart")
        }
    }

    @Test func whoIsNoExceptionAnyMoreIsNotListed() throws {
        for file in Self.longer.keys.sorted() {
            let isThere = FileManager.default.fileExists(atPath: House.root.appending(path: file).path)
            let most = try #require(Self.bounds[String(file.prefix { $0 != "/" })])
            #expect(try isThere && Self.lines(file) > most, "\(file) needs no exception")
        }
    }
}
