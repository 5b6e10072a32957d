import ExactJSON
import Foundation
import GRDB
import ScriptedService
import ServiceClient
import Testing
import Timeline

@testable import Workspace

/// A service with several accounts, each with sessions of its own.
private actor AccountedService {
    /// Whose each token is, and what the service calls them; nil where it does not say.
    private let users: [String: String?]
    private var owners: [String: String] = [:]
    private var drafts: [String: String] = [:]
    /// What was asked for with somebody else's token.
    private(set) var trespasses: [String] = []
    private(set) var sessionsBegun = 0

    init(users: [String: String?]) { self.users = users }

    func put(_ draft: JSON, in session: String) { drafts[session] = draft.text }

    func answer(_ request: ScriptedRequest) -> ScriptedAnswer {
        if request.path == "/api/auth/anonymous-token" {
            return .envelope(data: #"{"token":"anonymous","user_id":"anon_7"}"#)
        }
        let token = String((request.header("Authorization") ?? "").dropFirst("Bearer ".count))
        guard let user = users[token] else { return .envelope(code: 1001) }
        if request.path == "/api/tasks/me/with-session/nemo_agent" {
            sessionsBegun += 1
            let session = "s\(sessionsBegun)"
            owners[session] = user ?? token
            return .envelope(
                data: #"{"task_id":"t","session_id":"\#(session)","user_id":\#(JSON(user).text)}"#
            )
        }
        let session = request.path.split(separator: "/").dropLast().last.map(String.init) ?? ""
        guard owners[session] == user ?? token else {
            trespasses.append(request.path)
            return .envelope(code: 1002)
        }
        return .envelope(data: #"{"state":{"draft":\#(drafts[session] ?? #"{"t":[],"d":0}"#)}}"#)
    }
}

/// One project under several accounts: each has its own session and timeline, and none is lost when the token changes.
@Suite(.timeLimit(.minutes(15))) struct AccountServiceTests {
    /// A store, and programs that are started on it one after the other.
    private struct Rig {
        let service: AccountedService
        let address: String
        let folder: URL
        let store: ProjectStore

        /// Runs a program on the project with a token, or without one.
        func run(
            _ token: String?,
            isolation: isolated (any Actor)? = #isolation,
            _ body: (Workspace) async throws -> Void
        ) async throws {
            let address = address
            let configuration = ServiceConfiguration(
                traits: .hosted,
                key: "hosted",
                baseAddress: { () async throws(ServiceError) in address },
                fixedToken: token,
                attribution: Attribution(installPath: "/usr/bin/reeldeck", environment: [:]),
                clientIDFile: folder.appending(path: "client_id"),
                credentialsFile: folder.appending(path: "credentials.json")
            )
            let client = ServiceClient(configuration)
            try store.claim(service: client.key)
            let workspace = Workspace(
                project: try store.open("film", service: client.key, create: true),
                client: client,
                store: store,
                language: .english
            )
            let outcome: Result<Void, any Error>
            do { outcome = .success(try await body(workspace)) } catch { outcome = .failure(error) }
            await workspace.close()
            await client.shutdown()
            try outcome.get()
        }

        /// Puts a draft into the session that the program has, and sees it.
        func fill(_ workspace: Workspace, _ draft: JSON) async throws {
            await service.put(draft, in: try await workspace.sessionID())
            _ = try await workspace.refresh()
            #expect(await workspace.project.draft == draft)
        }
    }

    private func with(
        _ users: [String: String?],
        _ body: (Rig) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "accounts-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let service = AccountedService(users: users)
        try await ScriptedService.with({ await service.answer($0) }) { scripted in
            let store = try ProjectStore(file: folder.appending(path: "projects.sqlite"))
            try await body(Rig(service: service, address: scripted.address, folder: folder, store: store))
        }
    }

    @Test(arguments: [nil, "known"]) func eachAccountComesBackToItsTimeline(_ name: String?) async throws {
        let users = ["A": name.map { "\($0)_a" }, "B": name.map { "\($0)_b" }, "anonymous": "anon_7"]
        try await with(users) { rig in
            try await rig.run("A") { try await rig.fill($0, Drafts.filmed) }
            try await rig.run("B") { workspace in
                #expect(await workspace.project.timeline.isEmpty)
                #expect(await workspace.takeUntold() == [.otherAccount])
                try await rig.fill(workspace, Drafts.titled)
                #expect(try await workspace.shownTimeline().isKept == false)
            }
            try await rig.run(nil) { workspace in
                #expect(await workspace.takeUntold() == [.otherAccount])
                try await rig.fill(workspace, Drafts.filmedAndTitled)
            }
            for (token, draft) in [("A", Drafts.filmed), ("B", Drafts.titled), (nil, Drafts.filmedAndTitled)] {
                try await rig.run(token) { workspace in
                    #expect(await workspace.project.draft == draft)
                    #expect(await workspace.takeUntold().isEmpty)
                    _ = try await workspace.refresh()
                    #expect(await workspace.project.draft == draft)
                    #expect(await workspace.project.keptDrafts.isEmpty)
                }
            }
            #expect(await rig.service.trespasses.isEmpty)
            #expect(await rig.service.sessionsBegun == 3)
        }
    }

    /// What a token opens is the account's, not the token's.
    @Test func anotherTokenOfTheSameAccountGoesOnWithItsTimeline() async throws {
        try await with(["A1": "user_a", "A2": "user_a"]) { rig in
            try await rig.run("A1") { try await rig.fill($0, Drafts.filmed) }
            for token in ["A2", "A1", "A2"] {
                try await rig.run(token) { workspace in
                    #expect(try await workspace.sessionID() == "s1")
                    #expect(await workspace.project.draft == Drafts.filmed)
                    _ = try await workspace.refresh()
                    #expect(await workspace.project.draft == Drafts.filmed)
                }
            }
            #expect(await rig.service.trespasses.isEmpty)
        }
    }

    /// What an earlier version kept does not say whose it is: whoever comes first has it, as in that version.
    @Test func whatAnEarlierVersionKeptIsTheFirstOnes() async throws {
        try await with(["A": nil, "B": nil]) { rig in
            try await rig.run("A") { try await rig.fill($0, Drafts.filmed) }
            try await rig.store.database.write {
                try $0.execute(sql: "UPDATE session SET service = 'hosted', account = NULL")
            }
            try await rig.run("A") { workspace in
                #expect(await workspace.project.draft == Drafts.filmed)
                _ = try await workspace.refresh()
            }
            try await rig.run("B") { #expect(await $0.project.sessionID == nil) }
            try await rig.run(nil) { #expect(await $0.project.sessionID == nil) }
            try await rig.run("A") { #expect(await $0.project.draft == Drafts.filmed) }
            #expect(await rig.service.trespasses.isEmpty)
        }
    }

    @Test func noTokenIsOnDisk() async throws {
        try await with(["very-secret-token": "user_a"]) { rig in
            try await rig.run("very-secret-token") { try await rig.fill($0, Drafts.filmed) }
            let files = try FileManager.default.contentsOfDirectory(at: rig.folder, includingPropertiesForKeys: nil)
            for file in files {
                guard let data = try? Data(contentsOf: file) else { continue }
                #expect(data.range(of: Data("very-secret".utf8)) == nil, "\(file.lastPathComponent)")
            }
        }
    }
}
