import Foundation
import ScriptedService
import ServiceClient
import Synchronization
import Testing

/// What begins as a film does gets a film's name only where it is a whole one.
@Suite(.timeLimit(.minutes(15))) struct WholeMovieTests {
    /// Films that were cut before they were sent, under a length that is that of what is left.
    static let cut: [[UInt8]] =
        [12, 24, 31, 40, 200_000, Film.bytes.count - 1].map { Array(Film.bytes.prefix($0)) } + [
            Film.head + Film.box("mdat", Array(repeating: 7, count: 500)),
            Film.head + Film.box("mdat", Array(repeating: 7, count: 500)) + Film.box("moov", [1, 2, 3]).dropLast(),
        ]

    @Test(arguments: cut)
    func aCutOneIsGivenUpForTheFallBackAndNeverGoesOn(_ bytes: [UInt8]) async throws {
        try await ClientFixture.with({ $0.path == "/f" ? .file(bytes) : .file(Film.bytes) }) { rig in
            try await rig.fetch(url: "/f")
            let isWhole = try rig.bytes(rig.film) == Film.bytes
            #expect(isWhole)
            #expect(rig.calls.map { $0.header("Range") } == [nil, nil])
        }
        try await ClientFixture.with({ _ in .file(bytes) }) { rig in
            let error = try await serviceError { try await rig.fetch() }
            #expect([.unreadable(what: .brokenFilm), .unreadable(what: .noFilm)].contains(error))
            #expect(!rig.has(rig.film) && !rig.has(rig.part))
        }
    }

    @Test(arguments: [
        Film.least, Film.head + Film.box("mdat", [1, 2]) + Film.box("moov", [3]), Film.bytes + [0, 0, 0, 0],
    ])
    func aWholeOneIsTaken(_ bytes: [UInt8]) async throws {
        try await ClientFixture.with(answers: [.file(bytes)]) { rig in
            try await rig.fetch()
            let isWhole = try rig.bytes(rig.film) == bytes
            #expect(isWhole)
        }
    }

    // MARK: Whoever looks into it

    @Test(arguments: [FilmVerdict.film, .unknown])
    func whatMayBeOneIsTaken(_ verdict: FilmVerdict) async throws {
        let asked = Mutex<[URL]>([])
        try await ClientFixture.with(
            answers: [.file(Film.bytes)],
            configure: { configuration in
                configuration.probe = { file in
                    asked.withLock { $0.append(file) }
                    return verdict
                }
            }
        ) { rig in
            try await rig.fetch()
            #expect(rig.has(rig.film))
            #expect(asked.withLock { $0.map(\.path) } == [rig.part.path])
        }
    }

    @Test func whatIsNoneIsLookedForElsewhereAndThenSaid() async throws {
        let verdicts = Mutex([FilmVerdict.noFilm, .film, .noFilm, .noFilm])
        try await ClientFixture.with(
            { _ in .file(Film.bytes) },
            configure: { configuration in
                configuration.probe = { _ in verdicts.withLock { $0.removeFirst() } }
            }
        ) { rig in
            try await rig.fetch(url: "/f")
            #expect(rig.calls.map(\.path) == ["/f", "/api/render/proxy/r/download"])
            try FileManager.default.removeItem(at: rig.film)
            let error = try await serviceError { try await rig.fetch(url: "/f") }
            #expect(error == .unreadable(what: .brokenFilm))
            #expect(!rig.has(rig.film) && !rig.has(rig.part))
        }
    }

    // MARK: Bounds

    private static let endless = ScriptedAnswer(
        steps: [.bytes(Film.head), .repeated(Array(repeating: 7, count: 64 * 1024), times: 1 << 20)]
    )

    @Test(arguments: [ScriptedAnswer.Framing.chunked, .untilClose])
    func oneThatNeverEndsIsGivenUpAndGivesTheDiskBack(_ framing: ScriptedAnswer.Framing) async throws {
        var endless = Self.endless
        endless.framing = framing
        let answer = endless
        try await ClientFixture.with(
            { $0.path == "/f" ? answer : .file(Film.bytes) },
            configure: { $0.largestFilm = 4 << 20 }
        ) { rig in
            try await rig.fetch(url: "/f")
            let isWhole = try rig.bytes(rig.film) == Film.bytes
            #expect(isWhole)
        }
        try await ClientFixture.with({ _ in answer }, configure: { $0.largestFilm = 4 << 20 }) { rig in
            let error = try await serviceError { try await rig.fetch() }
            #expect(error == .unreadable(what: .endlessFilm))
            #expect(!rig.has(rig.part))
        }
    }

    /// Nothing of it is written.
    @Test(arguments: [Int.max, 1 << 50, (4 << 20) + 1])
    func oneThatIsLargerThanAnyIsNotBegun(_ length: Int) async throws {
        let answer = ScriptedAnswer(framing: .fixed(length), steps: [.bytes(Film.head), .hang])
        try await ClientFixture.with({ _ in answer }, configure: { $0.largestFilm = 4 << 20 }) { rig in
            let error = try await serviceError { try await rig.fetch() }
            #expect(error == .unreadable(what: .endlessFilm))
            #expect(!rig.has(rig.part))
        }
    }

    @Test func oneThatIsLargerThanTheDiskIsNotBegun() async throws {
        let answer = ScriptedAnswer(framing: .fixed(1 << 60), steps: [.bytes(Film.head), .hang])
        try await ClientFixture.with({ _ in answer }, configure: { $0.largestFilm = .max }) { rig in
            try rig.leave([])
            let error = try await serviceError { try await rig.fetch() }
            #expect(error == .localFile(path: rig.part.path, reason: .diskFull))
        }
    }
}
