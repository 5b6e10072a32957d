import ScriptedService
import ServiceClient
import Testing

/// Whether there is more behind a film that ended with its connection is asked once, and asking takes nothing away.
@Suite(.timeLimit(.minutes(15))) struct SecondLookTests {
    /// Answers to the second look that are no more of the film.
    static let noMore: [ScriptedAnswer] =
        [400, 401, 403, 404, 416, 429, 500, 503].map { .plain("no", status: $0) } + [
            .html("<p>Log in", status: 200), .json("{}"), .json(#"{"code":1001}"#), .file(Film.bytes),
            ScriptedAnswer(framing: .untilClose, steps: [.bytes(Film.head)]), .raw([.cut]), .raw([.reset]),
            Film.part(from: 1000, said: nil), Film.part(from: 1000, said: "bytes 1000-299999/300000"),
            Film.part(from: 1000, said: "bytes */300000"), .redirect(to: "http://h:99999/"),
        ]

    @Test(arguments: noMore)
    func whatIsNoMoreOfItLeavesWhatCame(_ answer: ScriptedAnswer) async throws {
        let film = ScriptedAnswer(framing: .untilClose, steps: [.bytes(Film.bytes)])
        try await ClientFixture.with({ $0.header("Range") == nil ? film : answer }) { rig in
            let size = Film.bytes.count + 1
            let came = try await rig.client.download(render: "r", url: nil, size: size, to: rig.film)
            #expect(came.size == Film.bytes.count)
            let bytes = try rig.bytes(rig.film)
            #expect(bytes == Film.bytes)
            #expect(rig.calls.filter { $0.header("Range") == nil }.count == 1)
        }
    }

    @Test func aStoreThatGivesAByteAtATimeIsNotListenedToForEver() async throws {
        try await ClientFixture.with({ request in
            let start = Film.start(request) ?? 0
            return ScriptedAnswer(
                status: 206,
                headers: [("Content-Range", "bytes \(start)-\(start)/\(Film.bytes.count)")],
                framing: .fixed(1),
                steps: [.bytes([Film.bytes[start]])]
            )
        }) { rig in
            try rig.leave(Film.bytes.prefix(1000))
            let error = try await serviceError { try await rig.fetch(size: Film.bytes.count) }
            let whole = Film.bytes.count
            #expect(error == .shortDownload(expected: whole, got: 2000))
            #expect(rig.calls.count == 1000)
            #expect(!rig.has(rig.film))
        }
    }

    /// A first part, and then always one of something else.
    @Test func partsOfOtherFilmsAreNotBegunAnewForEver() async throws {
        try await ClientFixture.with({ request in
            guard Film.start(request) == nil else { return Film.part(from: 0, said: "bytes 0-299999/300000") }
            return ScriptedAnswer(
                status: 206,
                headers: [("Content-Range", "bytes 0-999/300000")],
                framing: .fixed(1000),
                steps: [.bytes(Array(Film.bytes.prefix(1000)))]
            )
        }) { rig in
            let error = try await serviceError { try await rig.fetch() }
            guard case .unreadable = error else {
                Issue.record("\(error)")
                return
            }
            #expect(rig.calls.count == 6)
            #expect(!rig.has(rig.film))
        }
    }
}
