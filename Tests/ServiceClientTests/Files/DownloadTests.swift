import Foundation
import ScriptedService
import ServiceClient
import ServiceProtocol
import Testing

/// A film on its way down: whole, or not there.
@Suite(.timeLimit(.minutes(15))) struct DownloadTests {
    @Test(arguments: [nil, Film.bytes.count])
    func aWholeFilmComesWhole(_ size: Int?) async throws {
        let rest = Array(Film.bytes.dropFirst(1000))
        let answers = [
            .file(Film.bytes), ScriptedAnswer(steps: [.bytes(Array(Film.bytes.prefix(1000))), .bytes(rest)]),
            ScriptedAnswer(framing: .untilClose, steps: [.bytes(Film.bytes)]),
        ]
        for answer in answers {
            try await ClientFixture.with(answers: [answer]) { rig in
                let progress = UploadTests.Progress()
                try await rig.client.download(render: "r", url: nil, size: size, to: rig.film) { progress.add($0) }
                let bytes = try rig.bytes(rig.film)
                #expect(bytes == Film.bytes)
                #expect(!rig.has(rig.part))
                #expect(progress.isMonotonous)
                if size != nil { #expect(progress.all.last == 1) }
                #expect(rig.calls.map(\.path) == ["/api/render/proxy/r/download"])
                #expect(rig.calls.first?.header("Range") == nil)
            }
        }
    }

    @Test func theNameAppearsWithTheLastByte() async throws {
        let gate = Gate()
        let answer = ScriptedAnswer(
            framing: .fixed(Film.bytes.count),
            steps: [.bytes(Array(Film.bytes.dropLast())), .wait(gate), .bytes([Film.bytes[Film.bytes.count - 1]])]
        )
        try await ClientFixture.with(answers: [answer]) { rig in
            try rig.leave([])
            try Data("an older film".utf8).write(to: rig.film)
            let isNearlyWhole = Gate()
            let task = Task {
                try await rig.client.download(render: "r", url: nil, to: rig.film) { share in
                    if share > 0.99999, share < 1 { isNearlyWhole.open() }
                }
            }
            await isNearlyWhole.wait()
            let older = try rig.bytes(rig.film)
            #expect(older == Array("an older film".utf8))
            #expect(rig.has(rig.part))
            gate.open()
            _ = try await task.value
            let bytes = try rig.bytes(rig.film)
            #expect(bytes == Film.bytes)
            #expect(!rig.has(rig.part))
        }
    }

    @Test func whoCancelsKeepsThePart() async throws {
        let answer = ScriptedAnswer(
            framing: .fixed(Film.bytes.count),
            steps: [.bytes(Array(Film.bytes.prefix(100_000))), .hang]
        )
        try await ClientFixture.with({ $0.number == 0 ? answer : Film.answer($0) }) { rig in
            let hasBegun = Gate()
            let task = Task {
                try await rig.client.download(render: "r", url: nil, to: rig.film) { share in
                    if share > 0.33 { hasBegun.open() }
                }
            }
            await hasBegun.wait()
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            try await rig.service.connectionClosed(ofRequest: 0)
            #expect(!rig.has(rig.film))
            let part = try rig.bytes(rig.part)
            #expect(part == Array(Film.bytes.prefix(100_000)))
            try await rig.fetch()
            #expect(rig.calls.last?.header("Range") == "bytes=100000-")
            let bytes = try rig.bytes(rig.film)
            #expect(bytes == Film.bytes)
        }
    }

    /// Answers that hold less than their heads promise.
    static let wrong: [ScriptedAnswer] = [
        Film.cut(after: 100_000), ScriptedAnswer(steps: [.bytes(Film.bytes), .cut]),
        ScriptedAnswer(framing: .fixed(Film.bytes.count), steps: [.bytes(Film.bytes.dropLast())]),
    ]

    @Test(arguments: wrong)
    func aFilmOfAnotherLengthIsNone(_ answer: ScriptedAnswer) async throws {
        try await ClientFixture.with(answers: [answer]) { rig in
            let error = try await serviceError { try await rig.fetch(size: Film.bytes.count) }
            guard case .shortDownload(Film.bytes.count, let got) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(!rig.has(rig.film))
            let part = try rig.bytes(rig.part)
            #expect(part.count == got)
            #expect(rig.calls.count == 1)
        }
    }

    /// The store knows what it sent; what the service says of the length is told, and no failure.
    @Test(arguments: [Film.bytes.count + 1, Film.bytes.count - 1, 0, -1])
    func anotherLengthThanTheServiceSaysIsTold(_ promised: Int) async throws {
        let answers = [ScriptedAnswer.file(Film.bytes), ScriptedAnswer(steps: [.bytes(Film.bytes)])]
        for answer in answers {
            try await ClientFixture.with(answers: [answer]) { rig in
                let film = try await rig.client.download(render: "r", url: nil, size: promised, to: rig.film)
                #expect(film.file == rig.film)
                #expect(film.size == Film.bytes.count)
                #expect(film.kind == .mp4)
                let bytes = try rig.bytes(rig.film)
                #expect(bytes == Film.bytes)
            }
        }
    }

    /// Where only the end of the connection ends a body, it may have been cut: whether there is more is asked once.
    @Test(arguments: [true, false])
    func whatEndedWithTheConnectionIsLookedAtTwice(_ isCut: Bool) async throws {
        // What was not cut is a film as it is.
        let short = Film.least + Film.box("mdat", Array(repeating: 5, count: 100_000 - Film.least.count - 8))
        let first = isCut ? Array(Film.bytes.prefix(100_000)) : short
        let half = ScriptedAnswer(framing: .untilClose, steps: [.bytes(first)])
        let none = ScriptedAnswer(status: 416, framing: .fixed(0))
        try await ClientFixture.with({ $0.number == 0 ? half : isCut ? Film.answer($0) : none }) { rig in
            let film = try await rig.client.download(render: "r", url: nil, size: Film.bytes.count, to: rig.film)
            #expect(film.size == (isCut ? Film.bytes.count : 100_000))
            #expect(rig.calls.map { $0.header("Range") } == [nil, "bytes=100000-"])
        }
    }

    @Test(arguments: [ScriptedAnswer.file([]), ScriptedAnswer(), ScriptedAnswer(framing: .untilClose)])
    func noBytesAreNoFilm(_ answer: ScriptedAnswer) async throws {
        try await ClientFixture.with(answers: [answer]) { rig in
            let error = try await serviceError { try await rig.fetch() }
            #expect(error == .shortDownload(expected: 0, got: 0))
            #expect(!rig.has(rig.film))
        }
    }

    @Test(arguments: [ScriptedAnswer.html("<p>Log in", status: 200), .json("[]"), .json("{")])
    func aPageIsNoFilm(_ answer: ScriptedAnswer) async throws {
        try await ClientFixture.with(answers: [answer]) { rig in
            try rig.leave(Film.bytes.prefix(10))
            let error = try await serviceError { try await rig.fetch() }
            guard case .unreadable = error else {
                Issue.record("\(error)")
                return
            }
            #expect(!rig.has(rig.film))
            let part = try rig.bytes(rig.part)
            #expect(part == Array(Film.bytes.prefix(10)))
        }
    }

    // MARK: Other addresses

    @Test(arguments: [400, 401, 402, 403, 404, 410, 413, 429])
    func anAddressThatRefusesIsGivenUp(_ status: Int) async throws {
        let answers: [ScriptedAnswer] = [
            .plain("<?xml version=\"1.0\"?><Error><Code>ExpiredToken</Code></Error>", status: status),
            .json(#"{"message":"X-Client-Id, session"}"#, status: status), .json(#"{"code":7}"#, status: status),
        ]
        for answer in answers {
            try await ScriptedService.with({ _ in answer }) { store in
                try await ClientFixture.with(token: nil, { $0.asksForToken ? .token(1) : .file(Film.bytes) }) { rig in
                    try await rig.fetch(url: store.address + "/film?signature=x")
                    let bytes = try rig.bytes(rig.film)
                    #expect(bytes == Film.bytes)
                    #expect(rig.calls.map(\.path) == ["/api/render/proxy/r/download"])
                    #expect(rig.calls.map(\.token) == ["nmv_usr_1"])
                    #expect(rig.tokenRequests.count == 1)
                }
                #expect(store.requests.map(\.path) == ["/film?signature=x"])
            }
        }
    }

    @Test(arguments: [500, 503])
    func anAddressInTroubleIsTold(_ status: Int) async throws {
        try await ScriptedService.with({ _ in .plain("busy", status: status) }) { store in
            try await ClientFixture.with(answers: []) { rig in
                let error = try await serviceError { try await rig.fetch(url: store.address + "/film") }
                #expect(error == .http(status: status, detail: "busy"))
                #expect(rig.service.requests.isEmpty)
            }
        }
    }

    @Test func theServicesOwnAddressGetsTheToken() async throws {
        try await ClientFixture.with(answers: [.json("{}", status: 404), .file(Film.bytes)]) { rig in
            try await rig.fetch(url: rig.service.address + "/files/f.mp4?x=1")
            #expect(rig.calls.map(\.path) == ["/files/f.mp4?x=1", "/api/render/proxy/r/download"])
            #expect(rig.calls.map(\.token) == [ClientFixture.token, ClientFixture.token])
        }
        try await ClientFixture.with(answers: [.file(Film.bytes)]) { rig in
            try await rig.fetch(url: "/files/f.mp4")
            #expect(rig.calls.map(\.path) == ["/files/f.mp4"])
            #expect(rig.calls.map(\.token) == [ClientFixture.token])
        }
    }

    @Test(arguments: [true, false])
    func noOtherAddressGetsTheToken(_ byRedirect: Bool) async throws {
        try await ScriptedService.with({ _ in .file(Film.bytes) }) { store in
            let address = store.address + "/film"
            try await ClientFixture.with(answers: [.redirect(to: address)]) { rig in
                try await rig.fetch(url: byRedirect ? nil : address)
                let bytes = try rig.bytes(rig.film)
                #expect(bytes == Film.bytes)
                #expect(rig.calls.count == (byRedirect ? 1 : 0))
            }
            let request = try #require(store.requests.first)
            #expect(request.header("Authorization") == nil)
            #expect(!request.headers.contains { $0.name.lowercased().hasPrefix("x-") })
            #expect(!request.headers.contains { $0.value.contains(ClientFixture.token) })
            #expect(store.requests.count == 1)
        }
    }
}
