import Foundation
import ScriptedService
import ServiceClient
import ServiceProtocol
import Testing

/// Answers that come packed.
@Suite(.timeLimit(.minutes(15))) struct PackedTests {
    @Test func answersArePackedWhereTheServiceLikes() async throws {
        let answer = ScriptedAnswer.packed(Packed.whole(#"{"code":0,"data":{"available":7,"frozen":0,"total":7}}"#))
        try await ClientFixture.with(answers: [answer]) { rig in
            let credits = try await rig.client.credits()
            #expect(credits.available == 7)
            #expect(rig.calls.map { $0.header("Accept-Encoding") } == ["gzip"])
        }
    }

    @Test func anErrorMayBePackedToo() async throws {
        var answer = ScriptedAnswer.packed(Packed.whole(#"{"code":2001,"message":"spent"}"#))
        answer.status = 402
        try await ClientFixture.with(answers: [answer]) { rig in
            let error = try await serviceError { _ = try await rig.client.credits() }
            #expect(error.refusal?.code == .outOfCredits)
        }
    }

    /// 40 MB come out of 40 KB.
    @Test func aBombIsTurnedAwayInWords() async throws {
        let bomb = try Packed.spaces(40 << 20)
        #expect((1000..<100_000).contains(bomb.count))
        try await ClientFixture.with(answers: [.packed(bomb)]) { rig in
            let error = try await serviceError { _ = try await rig.client.credits() }
            #expect(error == .unreadable(what: .tooLong))
        }
        try await ClientFixture.with(answers: [.packed(bomb, type: "text/event-stream")]) { rig in
            let error = try await serviceError { try await ClientCall.send.run(rig) }
            #expect(error == .unreadable(what: .eventTooLong))
        }
    }

    @Test func whatIsCutIsNoAnswer() async throws {
        let whole = Packed.whole(#"{"code":0,"data":{"available":7,"frozen":0,"total":7}}"#)
        let cut = ScriptedAnswer.packed(Array(whole.dropLast(12)))
        try await ClientFixture.with(answers: [cut, cut]) { rig in
            let error = try await serviceError { _ = try await rig.client.credits() }
            #expect(error.leavesOutcomeUnknown)
        }
    }

    /// Each event is heard before the next one is sent.
    @Test func aStreamThatIsPackedUnaskedStillComesPieceByPiece() async throws {
        let events = ["one", "two", "three"].map { "data: {\"content\":{\"parts\":[{\"text\":\"\($0)\"}]}}\n\n" }
        let gates = events.map { _ in Gate() }
        var steps: [ScriptedAnswer.Step] = [.bytes(Packed.head)]
        for (event, gate) in zip(events, gates) { steps += [.bytes(Packed.piece(Array(event.utf8))), .wait(gate)] }
        steps.append(.bytes(Packed.end(after: Array(events.joined().utf8))))
        var answer = ScriptedAnswer.eventStream(steps)
        answer.headers.append(("Content-Encoding", "gzip"))
        try await ClientFixture.with(answers: [answer]) { rig in
            var heard = 0
            for try await _ in rig.client.send(AgentMessage(sessionID: "s", text: "go")) {
                gates[heard].open()
                heard += 1
            }
            #expect(heard == 3)
            #expect(rig.calls.map { $0.header("Accept-Encoding") } == ["identity"])
        }
    }

    /// Neither its parts nor its length would be those of the film.
    @Test func aFilmThatIsPackedIsNone() async throws {
        let packed = ScriptedAnswer.packed(Packed.head + Packed.piece(Film.head), type: "video/mp4")
        try await ClientFixture.with(answers: [packed, .file(Film.least)]) { rig in
            let film = rig.folder.appending(path: "film.mp4")
            let error = try await serviceError {
                try await rig.client.download(render: "render_1", url: nil, to: film)
            }
            #expect(error == .unreadable(what: .packedFilm))
            #expect(!FileManager.default.fileExists(atPath: film.path))
            try await rig.client.download(render: "render_1", url: nil, to: film)
            #expect(try Data(contentsOf: film) == Data(Film.least))
            #expect(rig.calls.allSatisfy { $0.header("Accept-Encoding") == "identity" })
        }
    }
}
