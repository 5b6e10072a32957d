import Foundation
import TestSupport
import Testing

@testable import Rendering

/// Whether there is a film in a file that has come, whatever it is called.
@Suite(.inTurn, .timeLimit(.minutes(15)))
struct FoundMediaFilmTests {
    /// What was done to a film that was whole.
    enum Harm: CaseIterable { case none, isText, isCut, isEmpty, isGone }

    @Test(arguments: Harm.allCases)
    func aFilmIsToldFromWhatIsNone(_ harm: Harm) async throws {
        let shop = try RenderingFixture()
        _ = try await shop.clip("film.mp4", seconds: 1, size: "64x64")
        let bytes = try Data(contentsOf: URL(filePath: shop.path("film.mp4")))
        let part = URL(filePath: shop.path("film.mp4.part"))
        switch harm {
        case .none: try bytes.write(to: part)
        case .isText: try Data("....ftypisom, says a page of <html>".utf8).write(to: part)
        case .isCut: try bytes.prefix(bytes.count / 2).write(to: part)
        case .isEmpty: try Data().write(to: part)
        case .isGone: break
        }
        let found = await MediaProbe(tools: shop.tools).findsMedia(in: part.path)
        #expect(found == (harm == .isGone ? nil : harm == .none))
    }
}
