import EditLanguage
import Foundation
import Rendering
import ServiceProtocol
import Testing
import Timeline

@testable import Studio

/// Every format that a film is written in can be asked for in words, on the command line and over the wire.
@Suite("Export formats") struct ExportFormatTests {
    @Test(arguments: OutputFormat.allCases)
    func canBeAskedForInWords(_ format: OutputFormat) {
        #expect(MessageRouter.route("export as \(format.rawValue)") == .export(SpokenExport(format: format.rawValue)))
        #expect(MessageRouter.route("导出\(format.rawValue)") == .export(SpokenExport(format: format.rawValue)))
        let file = "/films/a.\(format.fileExtension)"
        #expect(
            MessageRouter.route("export to \(file)") == .export(SpokenExport(format: format.rawValue, file: file))
        )
    }

    @Test(arguments: OutputFormat.allCases)
    func isTakenFromARequestAsItIsWritten(_ format: OutputFormat) throws {
        let wish = RenderOutput(format: format.rawValue, quality: "draft")
        #expect(try FilmOrder(wish, of: Draft(), session: "s").output.format == format)
    }

    /// What comes down is told by its first bytes, so a format must be one of those that are known by them.
    @Test(arguments: OutputFormat.allCases)
    func isToldByItsFirstBytes(_ format: OutputFormat) {
        let kinds = [MediaSignature.mp4, .matroska, .gif, .mp3, .wav, .png].filter { $0.isKind(of: format.rawValue) }
        #expect(kinds.count == 1, "\(kinds)")
        #expect(MediaSignature.isPicture(format: format.rawValue) == format.isStill)
        #expect(kinds.first?.serves(format: format.rawValue) == true)
    }

    @Test func peopleAreToldOfAllOfThem() {
        for format in OutputFormat.allCases { #expect(OutputFormat.list.contains(format.rawValue)) }
        #expect(OutputFormat.list.hasSuffix(" or png"))
    }
}
