import ScriptedService
import ServiceClient
import ServiceProtocol
import Testing

/// What comes in a film's place and is none, whatever its head says.
@Suite(.timeLimit(.minutes(15))) struct NotMediaTests {
    /// Bodies that say nothing bad of themselves and are no film.
    static let noFilms: [ScriptedAnswer] = [
        .file(Array("<html><body>Bad Gateway</body></html>".utf8)), .file(Array("{\"code\":500}".utf8)),
        .plain("upstream connect error or disconnect before headers", status: 200), .file([0, 1, 2, 3, 4, 5, 6, 7, 8]),
        ScriptedAnswer(steps: [.bytes(Array(repeating: 0x20, count: 5000)), .text("<p>")]),
        ScriptedAnswer(steps: [.repeated(Array("no film ".utf8), times: 1 << 30)]),
        .file([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]),
    ]

    @Test(arguments: noFilms)
    func whatIsNoFilmByItsFirstBytesIsThrownAway(_ answer: ScriptedAnswer) async throws {
        try await ClientFixture.with(answers: [answer, .file(Film.bytes)]) { rig in
            let error = try await serviceError { try await rig.fetch() }
            #expect(error == .unreadable(what: .noFilm))
            #expect(!rig.has(rig.film))
            // Nothing goes on from there: the next try begins anew.
            #expect(!rig.has(rig.part))
            try await rig.fetch()
            let bytes = try rig.bytes(rig.film)
            #expect(bytes == Film.bytes)
        }
    }

    @Test func whatIsNoFilmAtAnAddressIsLookedForAtTheOther() async throws {
        for answer in Self.noFilms + [.html("<p>", status: 200), .redirect(to: "http://h:99999/")] {
            try await ScriptedService.with({ _ in answer }) { store in
                try await ClientFixture.with(answers: [.file(Film.bytes)]) { rig in
                    try await rig.fetch(url: store.address + "/film")
                    let bytes = try rig.bytes(rig.film)
                    #expect(bytes == Film.bytes)
                }
            }
        }
    }

    @Test(arguments: ["mp3", "wav", "png", "gif", "webm"])
    func everyFormatIsKnown(_ format: String) async throws {
        let heads: [String: [UInt8]] = [
            "mp3": Array("ID3\u{4}".utf8), "wav": Array("RIFF\0\0\0\0WAVE".utf8), "gif": Array("GIF89a".utf8),
            "png": [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "webm": [0x1A, 0x45, 0xDF, 0xA3],
        ]
        let bytes = try #require(heads[format])
        try await ClientFixture.with(answers: [.file(bytes)]) { rig in
            let film = try await rig.client.download(render: "r", url: nil, format: format, to: rig.film)
            #expect(film.kind.isKind(of: format))
        }
    }
}
