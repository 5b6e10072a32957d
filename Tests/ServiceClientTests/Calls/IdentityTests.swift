import Foundation
import ScriptedService
import ServiceClient
import ServiceProtocol
import Testing

/// Who the client is: the id that lasts, the token that is kept.
@Suite(.timeLimit(.minutes(15))) struct IdentityTests {
    /// An id from the environment of whoever runs the tests goes before the file's, as it should.
    static let hasOwnID = ProcessInfo.processInfo.environment["NEMO_CLIENT_ID"] != nil

    static let ok = ClientCall.credits.answer

    static func mode(_ file: URL) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
        return try #require(attributes[.posixPermissions] as? NSNumber).intValue
    }

    @Test func aTokenIsAskedForOnceWithAnIDThatStays() async throws {
        try await ClientFixture.with(token: nil, answers: [Self.ok, Self.ok]) { rig in
            _ = try await rig.client.credits()
            _ = try await rig.client.credits()
            #expect(rig.tokenRequests.count == 1)
            let request = try #require(rig.service.requests.first)
            #expect(request.asksForToken)
            #expect(request.method == "POST")
            #expect(request.text == "{}")
            #expect(request.header("Authorization") == nil)
            #expect(request.header("X-Skill-Source") == "free-video-generation-api")
            let id = try #require(request.header("X-Client-Id"))
            #expect(UUID(uuidString: id) != nil)
            #expect(id == id.lowercased())
            #expect(rig.calls.map(\.token) == ["nmv_usr_1", "nmv_usr_1"])
            #expect(await rig.client.userID == "anon_7")
            guard !Self.hasOwnID else { return }
            #expect(try String(contentsOf: rig.clientIDFile, encoding: .utf8) == id + "\n")
        }
    }

    @Test(.enabled(if: !hasOwnID), arguments: ["", "\n", "\r\n  "])
    func anIDThatIsThereIsUsed(_ tail: String) async throws {
        try await ClientFixture.with(token: nil, answers: [Self.ok]) { rig in
            let id = "0A1B2C3D-0000-4000-8000-00000000000F"
            let folder = rig.clientIDFile.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data((id + tail).utf8).write(to: rig.clientIDFile)
            _ = try await rig.client.credits()
            #expect(rig.tokenRequests.first?.header("X-Client-Id") == id.lowercased())
            #expect(try String(contentsOf: rig.clientIDFile, encoding: .utf8) == id + tail)
        }
    }

    @Test(.enabled(if: !hasOwnID), arguments: ["", "not an id", "\u{0}", "X: y\r\nEvil: 1"])
    func aBrokenIDIsMadeAnew(_ text: String) async throws {
        try await ClientFixture.with(token: nil, answers: [Self.ok]) { rig in
            let folder = rig.clientIDFile.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: rig.clientIDFile)
            _ = try await rig.client.credits()
            let id = try #require(rig.tokenRequests.first?.header("X-Client-Id"))
            #expect(try String(contentsOf: rig.clientIDFile, encoding: .utf8) == id + "\n")
        }
    }

    @Test func aSecondClientHasTheSameIDAndToken() async throws {
        try await ClientFixture.with(token: nil, answers: [Self.ok, Self.ok]) { rig in
            _ = try await rig.client.credits()
            try await rig.withAnother { second in
                _ = try await second.credits()
                #expect(await second.userID == "anon_7")
            }
            #expect(rig.tokenRequests.count == 1)
            #expect(rig.calls.map(\.token) == ["nmv_usr_1", "nmv_usr_1"])
        }
    }

    @Test func aSecondClientWithoutTheTokenStillHasTheID() async throws {
        try await ClientFixture.with(token: nil, answers: [Self.ok, Self.ok]) { rig in
            _ = try await rig.client.credits()
            try FileManager.default.removeItem(at: rig.credentialsFile)
            try await rig.withAnother { _ = try await $0.credits() }
            #expect(rig.tokenRequests.count == 2)
            #expect(Set(rig.tokenRequests.map { $0.header("X-Client-Id") }).count == 1)
        }
    }

    @Test func theTokenIsForTheUserAlone() async throws {
        try await ClientFixture.with(token: nil, answers: [Self.ok]) { rig in
            _ = try await rig.client.credits()
            #expect(try Self.mode(rig.credentialsFile) == 0o600)
            #expect(try String(contentsOf: rig.credentialsFile, encoding: .utf8).contains("nmv_usr_1"))
            let folder = rig.credentialsFile.deletingLastPathComponent()
            // No scratch file is left with the token in it.
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
        }
    }

    @Test func aFileThatAllCouldReadIsClosed() async throws {
        try await ClientFixture.with(token: nil, answers: [Self.ok]) { rig in
            let folder = rig.credentialsFile.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let made = FileManager.default.createFile(
                atPath: rig.credentialsFile.path,
                contents: Data(#"{"studio":{"token":"nmv_usr_studio"}}"#.utf8),
                attributes: [.posixPermissions: 0o644]
            )
            #expect(made)
            _ = try await rig.client.credits()
            #expect(try Self.mode(rig.credentialsFile) == 0o600)
            // The other service's token is no one's business here, and stays.
            #expect(rig.calls.map(\.token) == ["nmv_usr_1"])
            #expect(try String(contentsOf: rig.credentialsFile, encoding: .utf8).contains("nmv_usr_studio"))
        }
    }

    @Test(arguments: ["", "{", "[]", #"{"hosted":{"token":""}}"#, #"{"hosted":{"token":7}}"#, #"{"hosted":"x"}"#])
    func aBrokenTokenFileIsNoToken(_ text: String) async throws {
        try await ClientFixture.with(token: nil, answers: [Self.ok]) { rig in
            let folder = rig.credentialsFile.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: rig.credentialsFile)
            _ = try await rig.client.credits()
            #expect(rig.calls.map(\.token) == ["nmv_usr_1"])
        }
    }

    @Test func aTokenFromOutsideAsksForNone() async throws {
        try await ClientFixture.with(answers: [Self.ok]) { rig in
            _ = try await rig.client.credits()
            #expect(rig.service.requests.map(\.token) == [ClientFixture.token])
            #expect(!FileManager.default.fileExists(atPath: rig.credentialsFile.path))
            #expect(!FileManager.default.fileExists(atPath: rig.clientIDFile.path))
        }
    }

    @Test(arguments: ["{}", #"{"token":""}"#, #"{"token":null}"#, #"{"token":7}"#, "null", "[]"])
    func anAnswerWithoutATokenIsToldAndNotKept(_ data: String) async throws {
        try await ClientFixture.with(token: nil, { _ in .envelope(data: data) }) { rig in
            let error = try await serviceError { _ = try await rig.client.credits() }
            #expect(error == .unreadable(what: .noToken))
            #expect(rig.service.requests.count == 1)
            #expect(!FileManager.default.fileExists(atPath: rig.credentialsFile.path))
        }
    }

    @Test func anAccountWithoutANameIsOneAllTheSame() async throws {
        try await ClientFixture.with(
            token: nil,
            { $0.asksForToken ? .envelope(data: #"{"token":"nmv_usr_9"}"#) : Self.ok }
        ) { rig in
            _ = try await rig.client.credits()
            #expect(await rig.client.userID == nil)
            #expect(rig.calls.map(\.token) == ["nmv_usr_9"])
        }
    }

    @Test func tenCallsAtOnceAskForOneToken() async throws {
        try await ClientFixture.with(token: nil, answers: Array(repeating: Self.ok, count: 10)) { rig in
            try await Self.tenTimes { _ = try await rig.client.credits() }
            #expect(rig.tokenRequests.count == 1)
            #expect(rig.calls.count == 10)
        }
    }

    @Test func tenCallsThatFindTheTokenRefusedAskForOneMore() async throws {
        let tokens = Answers([])
        // As many as the client has connections for one host; the others wait in it.
        let atOnce = 8
        let allAreHere = Gate()
        let script: ScriptedService.Script = { request in
            if request.asksForToken { return tokens.answer(to: request) }
            guard request.token == "nmv_usr_1" else { return Self.ok }
            await allAreHere.wait()
            return .envelope(code: 1001, message: "expired")
        }
        try await ClientFixture.with(token: nil, script) { rig in
            async let calls: Void = Self.tenTimes { _ = try await rig.client.credits() }
            try await rig.service.until { requests in requests.count { $0.token == "nmv_usr_1" } == atOnce }
            allAreHere.open()
            try await calls
            #expect(rig.tokenRequests.count == 2)
            #expect(Set(rig.tokenRequests.map { $0.header("X-Client-Id") }).count == 1)
            #expect(rig.calls.count { $0.token == "nmv_usr_2" } == 10)
        }
    }

    @Test func aTokenThatAnotherProgramGotMeanwhileIsTaken() async throws {
        let script: ScriptedService.Script = { request in
            if request.asksForToken { return .token(1) }
            return request.token == "nmv_usr_other" ? Self.ok : .envelope(code: 1001)
        }
        try await ClientFixture.with(token: nil, script) { rig in
            _ = try await serviceError { _ = try await rig.client.credits() }
            let before = rig.tokenRequests.count
            try Data(#"{"hosted":{"token":"nmv_usr_other","user_id":"anon_8"}}"#.utf8).write(to: rig.credentialsFile)
            _ = try await rig.client.credits()
            #expect(rig.tokenRequests.count == before)
            #expect(rig.calls.last?.token == "nmv_usr_other")
            #expect(await rig.client.userID == "anon_8")
        }
    }

    @Test func whoIsCancelledDoesNotWaitForATokenThatOthersGet() async throws {
        let gate = Gate()
        let script: ScriptedService.Script = { request in
            guard request.asksForToken else { return Self.ok }
            await gate.wait()
            return .token(1)
        }
        try await ClientFixture.with(token: nil, script) { rig in
            let first = Task { try await rig.client.credits() }
            try await rig.service.received(1)
            let second = Task { try await rig.client.credits() }
            first.cancel()
            await #expect(throws: CancellationError.self) { _ = try await first.value }
            gate.open()
            _ = try await second.value
            #expect(rig.tokenRequests.count == 1)
            #expect(rig.calls.map(\.token) == ["nmv_usr_1"])
            #expect(try String(contentsOf: rig.credentialsFile, encoding: .utf8).contains("nmv_usr_1"))
        }
    }

    private static func tenTimes(_ body: @escaping @Sendable () async throws -> Void) async throws {
        try await withThrowingTaskGroup { group in
            for _ in 0..<10 { group.addTask { try await body() } }
            try await group.waitForAll()
        }
    }
}
