import ExactJSON
import ManualClock
import ServiceClient
import Timeline

@testable import Workspace

/// A project in session `s1` of a service that can forget it, and programs at work on it.
struct ForgottenProject {
    let service: ForgetfulService
    let desk: WorkspaceFixture
    let clock: HastyClock

    static func with(
        _ words: ForgetfulService.Words = .code,
        draft: JSON = Drafts.filmed,
        session: String? = "s1",
        isolation: isolated (any Actor)? = #isolation,
        _ body: (ForgottenProject) async throws -> Void
    ) async throws {
        let service = ForgetfulService(words, draft: draft)
        try await WorkspaceFixture.with({ await service.answer($0) }) { desk in
            var project = try desk.store.open("film", service: "hosted", create: true)
            (project.sessionID, project.draft) = (session, draft)
            try desk.store.save(project, service: "hosted")
            try await body(ForgottenProject(service: service, desk: desk, clock: HastyClock(desk.clock)))
        }
    }

    /// The project as it is on disk.
    func kept() throws -> Project { try desk.store.project("film", service: "hosted") }

    /// Another program that has the project open.
    func program() throws -> Workspace {
        Workspace(
            project: try desk.store.open("film", service: "hosted", create: false),
            client: desk.client,
            store: desk.store,
            language: .english,
            clock: clock
        )
    }
}

/// Everything that is told up to an event.
func told(
    _ events: AsyncStream<Workspace.Event>,
    looking clock: ManualClock? = nil,
    until isLast: (Workspace.Event) -> Bool
) async -> [Workspace.Event] {
    var all: [Workspace.Event] = []
    var looking: Task<Void, Never>?
    defer { looking?.cancel() }
    for await event in events {
        all.append(event)
        if let clock, looking == nil, case .looking = event.told { looking = Task { await clock.run() } }
        if isLast(event) { break }
    }
    return all
}

extension RequestError {
    /// Nothing was sent, since there is no session.
    static let unsent = RequestError.notSent(.sessionLost)
}
