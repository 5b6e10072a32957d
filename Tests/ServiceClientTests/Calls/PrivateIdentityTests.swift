import Foundation
import ScriptedService
import ServiceClient
import Testing

/// The client id and the token are nobody else's, however they came to lie where they are.
@Suite(.timeLimit(.minutes(15))) struct PrivateIdentityTests {
    private static func mode(_ file: URL) -> mode_t {
        var facts = stat()
        return lstat(file.path, &facts) == 0 ? facts.st_mode & 0o777 : 0
    }

    @Test func whatStoodOpenIsClosedAndUsed() async throws {
        try await ClientFixture.with(token: nil, answers: [ClientCall.credits.answer, ClientCall.credits.answer]) {
            rig in
            let id = "b3a9f1c2-0000-4000-8000-000000000001"
            try FileManager.default.createDirectory(
                at: rig.clientIDFile.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(id.utf8).write(to: rig.clientIDFile)
            chmod(rig.clientIDFile.path, 0o644)
            try await ClientCall.credits.run(rig)
            #expect(rig.tokenRequests.map { $0.header("X-Client-Id") } == [id])
            #expect(Self.mode(rig.clientIDFile) == 0o600)
            #expect(Self.mode(rig.credentialsFile) == 0o600)
            chmod(rig.credentialsFile.path, 0o644)
            try await rig.withAnother { client in _ = try await client.credits() }
            #expect(rig.tokenRequests.count == 1)
            #expect(Self.mode(rig.credentialsFile) == 0o600)
        }
    }

    @Test func aTokenThatAnotherUserPutThereIsNotUsed() async throws {
        guard geteuid() == 0 else { return print("skipped: only the administrator can give files away") }
        try await ClientFixture.with(token: nil, answers: [ClientCall.credits.answer, ClientCall.credits.answer]) {
            rig in
            try await ClientCall.credits.run(rig)
            chown(rig.credentialsFile.path, 65_534, 65_534)
            try await rig.withAnother { client in _ = try await client.credits() }
            #expect(rig.calls.map(\.token) == ["nmv_usr_1", "nmv_usr_2"])
        }
    }
}
