import EditLanguage
import ServiceClient
import ServiceProtocol
import Testing
import Timeline

@testable import Workspace

/// What is told in words, once for the screen and the command line.
@Suite struct WordsTests {
    @Test func lengthsOfFiles() {
        let bytes = [0, 999, 1000, 5200, 999_999, 1_000_000, 6_240_000, 1_500_000_000]
        let words = ["0 B", "999 B", "1 kB", "5 kB", "999 kB", "1.0 MB", "6.2 MB", "1.5 GB"]
        #expect(bytes.map(ByteCount.words) == words)
    }

    @Test func theBalance() {
        #expect(
            English().words(for: Credits(available: 100, frozen: 0, total: 100)) == "100 credits to spend, 100 in all."
        )
        #expect(
            English().words(for: Credits(available: 90, frozen: 10, total: 100))
                == "90 credits to spend, 10 set aside for what runs, 100 in all."
        )
    }

    @Test(arguments: [
        ("export", ExportOrder()), ("export vertical", ExportOrder(ratio: .tall)),
        ("export to out/x.gif", ExportOrder(format: "gif", file: "out/x.gif")),
    ])
    func whatIsSaidOfAnExportIsItsOrder(_ message: String, _ order: ExportOrder) {
        #expect(Request.Action(said: message) == .export(order))
    }

    @Test func theNamedFormatIsTheFilms() {
        #expect(ExportOrder(file: "a/b.MOV").output.format == "mov")
        #expect(ExportOrder(format: "webm", file: "a/b.mov").output.format == "webm")
        #expect(ExportOrder(file: "film").output == RenderOutput())
    }

    @Test func whoeverDoesNotAnswerIsOffline() {
        #expect(RequestError(ServiceError.connectionLost).isOffline)
        #expect(RequestError.notSent(.service(.noService(reason: "It ended."))).isOffline)
        #expect(!RequestError.service(.http(status: 500, detail: "")).isOffline)
        #expect(!RequestError.notSent(.sessionLost).isOffline)
    }
}
