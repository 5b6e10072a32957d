import ScriptedService
import ServiceProtocol
import Synchronization
import Testing

@testable import ServiceClient

/// A download that was cut goes on, and what comes out is the film to the byte.
@Suite(.timeLimit(.minutes(15))) struct ResumeTests {
    @Test(arguments: [1, 65_536, Film.bytes.count - 1])
    func aCutDownloadGoesOn(_ length: Int) async throws {
        try await ClientFixture.with({ $0.number == 0 ? Film.cut(after: length) : Film.answer($0) }) { rig in
            let error = try await serviceError { try await rig.fetch() }
            #expect(!rig.has(rig.film))
            // What was on its way when the connection broke may be lost; what is kept is the film's beginning.
            let part = try rig.bytes(rig.part)
            #expect(part.count <= length)
            #expect(part == Array(Film.bytes.prefix(part.count)))
            #expect(error == .shortDownload(expected: Film.bytes.count, got: part.count))
            try await rig.fetch()
            let bytes = try rig.bytes(rig.film)
            #expect(bytes == Film.bytes)
            #expect(!rig.has(rig.part))
            #expect(rig.calls.map { $0.header("Range") } == [nil, part.isEmpty ? nil : "bytes=\(part.count)-"])
        }
    }

    @Test func itGoesOnAsOftenAsItIsCut() async throws {
        // The cut comes when the client has all before it.
        let arrived = Steps()
        let step = 60_000
        let script: ScriptedService.Script = { request in
            let start = Film.start(request) ?? 0
            var answer = Film.answer(request)
            guard start + step < Film.bytes.count else { return answer }
            answer.steps = [
                .bytes(Array(Film.bytes[start..<(start + step)])), .wait(arrived.gate(start + step)), .cut,
            ]
            return answer
        }
        try await ClientFixture.with(script) { rig in
            for count in 1..<(Film.bytes.count / step) {
                let error = try await serviceError {
                    try await rig.client.download(render: "r", url: nil, to: rig.film) { share in
                        let length = Int((share * Double(Film.bytes.count)).rounded())
                        if length == count * step { arrived.gate(length).open() }
                    }
                }
                #expect(error == .shortDownload(expected: Film.bytes.count, got: count * step))
            }
            try await rig.fetch(size: Film.bytes.count)
            let bytes = try rig.bytes(rig.film)
            #expect(bytes == Film.bytes)
            #expect(rig.calls.map { Film.start($0) ?? 0 } == Array(stride(from: 0, to: Film.bytes.count, by: step)))
        }
    }

    /// A gate for each length that has to arrive.
    private final class Steps: Sendable {
        private let gates = Mutex<[Int: Gate]>([:])

        func gate(_ length: Int) -> Gate {
            gates.withLock { gates in
                let gate = gates[length] ?? Gate()
                gates[length] = gate
                return gate
            }
        }
    }

    /// Answers to a request for the rest that are not the rest.
    static let refusals: [ScriptedAnswer] = [
        Film.part(from: 999, said: "bytes 999-299999/300000"), Film.part(from: 0, said: "bytes 0-299999/300000"),
        Film.part(from: 1000, said: nil), Film.part(from: 1000, said: "pages 1000-299999/300000"),
        Film.part(from: 1000, said: "bytes */300000"), Film.part(from: 1000, said: "bytes"),
        Film.part(from: 1000, said: "bytes 99999999999999999999-299999/300000"),
        ScriptedAnswer(status: 416, headers: [("Content-Range", "bytes */300000")], framing: .fixed(0)),
        .html("<p>416", status: 416),
    ]

    @Test(arguments: refusals)
    func whatIsNotTheRestBeginsAnew(_ refusal: ScriptedAnswer) async throws {
        try await ClientFixture.with({ $0.header("Range") == nil ? .file(Film.bytes) : refusal }) { rig in
            try rig.leave(Film.bytes.prefix(1000))
            try await rig.fetch()
            let bytes = try rig.bytes(rig.film)
            #expect(bytes == Film.bytes)
            #expect(!rig.has(rig.part))
            #expect(rig.calls.map { $0.header("Range") } == ["bytes=1000-", nil])
        }
    }

    @Test(arguments: [1000, 400_000])
    func aServerWithoutRangesBeginsAnew(_ length: Int) async throws {
        try await ClientFixture.with(answers: [.file(Film.bytes)]) { rig in
            try rig.leave(Array(repeating: 0, count: length))
            try await rig.fetch()
            let bytes = try rig.bytes(rig.film)
            #expect(bytes == Film.bytes)
            #expect(rig.calls.map { $0.header("Range") } == ["bytes=\(length)-"])
        }
    }

    @Test func aPartThatIsWholeAlreadyIsFetchedAnew() async throws {
        let none = ScriptedAnswer(status: 416, framing: .fixed(0))
        try await ClientFixture.with({ Film.start($0) == Film.bytes.count ? none : Film.answer($0) }) { rig in
            try rig.leave(Film.bytes)
            try await rig.fetch(size: Film.bytes.count)
            let bytes = try rig.bytes(rig.film)
            #expect(bytes == Film.bytes)
        }
    }

    @Test func aServerThatAlwaysRefusesTheRestIsGivenUp() async throws {
        try await ClientFixture.with({ _ in ScriptedAnswer(status: 416, framing: .fixed(0)) }) { rig in
            try rig.leave(Film.bytes.prefix(1000))
            let error = try await serviceError { try await rig.fetch() }
            #expect(error == .http(status: 416, detail: ""))
            #expect(rig.calls.count == 2)
        }
    }

    /// Answers that are a part of the film, and not all of the rest.
    @Test func aRestThatIsNotAllOfItIsFollowedByTheNext() async throws {
        let script: ScriptedService.Script = { request in
            let start = Film.start(request) ?? 0
            let end = min(start + 100_000, Film.bytes.count)
            var answer = ScriptedAnswer.file(Array(Film.bytes[start..<end]))
            answer.status = 206
            answer.headers.append(("Content-Range", "bytes \(start)-\(end - 1)/\(Film.bytes.count)"))
            return answer
        }
        try await ClientFixture.with(script) { rig in
            try rig.leave(Film.bytes.prefix(1000))
            try await rig.fetch()
            let bytes = try rig.bytes(rig.film)
            #expect(bytes == Film.bytes)
            #expect(rig.calls.map { Film.start($0) } == [1000, 101_000, 201_000])
        }
    }

    @Test func aRestThatMakesTheFilmTooLongIsNone() async throws {
        let answer = Film.part(from: 1000, said: "bytes 1000-1999/2000")
        try await ClientFixture.with(answers: [answer]) { rig in
            try rig.leave(Film.bytes.prefix(1000))
            let error = try await serviceError { try await rig.fetch() }
            #expect(error == .shortDownload(expected: 2000, got: Film.bytes.count))
            #expect(!rig.has(rig.film))
        }
    }

    @Test(
        arguments: [
            ("bytes 0-99/200", 0, 100, 200), ("bytes 5-/*", 5, nil, nil), ("Bytes 5-4/9", 5, nil, 9),
            ("bytes 1-9223372036854775807/3", 1, nil, 3),
        ] as [(String, Int, Int?, Int?)]
    )
    func aRangeIsReadAsFarAsItCanBe(_ text: String, _ first: Int, _ end: Int?, _ total: Int?) {
        let range = ContentRange(text)
        #expect(range?.first == first)
        #expect(range?.end == end)
        #expect(range?.total == total)
    }

    @Test(arguments: [nil, "", "bytes", "bytes */5", "bytes -5/9", "pages 1-2/3"] as [String?])
    func whatIsNoRangeIsNone(_ text: String?) { #expect(ContentRange(text) == nil) }

    @Test func theRestMayBePromisedLongerThanAnythingIs() async throws {
        let answer = ScriptedAnswer(
            status: 206,
            headers: [("Content-Range", "bytes 1000-/*")],
            framing: .fixed(.max),
            steps: [.bytes([1]), .cut]
        )
        try await ClientFixture.with(answers: [answer]) { rig in
            try rig.leave(Film.bytes.prefix(1000))
            let error = try await serviceError { try await rig.fetch() }
            #expect(error == .unreadable(what: .endlessFilm))
            let part = try rig.bytes(rig.part)
            #expect(part.count == 1000)
        }
    }

    @Test func theFallBackAddressGoesOnWithTheSamePart() async throws {
        try await ScriptedService.with({ $0.number == 0 ? Film.cut(after: 1000) : .json("{}", status: 403) }) { store in
            try await ClientFixture.with({ Film.answer($0) }) { rig in
                _ = try await serviceError { try await rig.fetch(url: store.address + "/f") }
                try await rig.fetch(url: store.address + "/f")
                let bytes = try rig.bytes(rig.film)
                #expect(bytes == Film.bytes)
                #expect(store.requests.map { $0.header("Range") } == [nil, "bytes=1000-"])
                #expect(rig.calls.map { $0.header("Range") } == ["bytes=1000-"])
            }
        }
    }
}
