import ExactJSON
import ManualClock
import ScriptedService
import ServiceClient
import ServiceProtocol
import Synchronization
import Testing
import Timeline

@testable import Workspace

/// What is done when the program goes, and in which session a turn is looked for.
@Suite(.timeLimit(.minutes(15))) struct ClosingServiceTests {
    private let key = KeyEdit(.delete(SegmentAddress(.video, 1, 1), ripple: true), on: Draft(json: Drafts.filmed))

    /// A driver whose calls get a session each, in order.
    private func driver(
        _ desk: WorkspaceFixture,
        sessions: [String] = ["s1"],
        asked: Asked = Asked(),
        tell: @escaping @Sendable (Request.Event) -> Void = { _ in }
    ) -> TurnDriver {
        TurnDriver(
            Conversation(draft: Drafts.filmed, timeouts: .hosted),
            client: desk.client,
            clock: desk.clock,
            inSession: { _, call in try await call(sessions[min(asked.next(), sessions.count - 1)]) },
            passOn: { if case .tell(let event, _) = $0 { tell(event) } }
        )
    }

    private final class Asked: Sendable {
        private let number = Mutex(0)
        func next() -> Int {
            number.withLock {
                $0 += 1; return $0 - 1
            }
        }
        var count: Int { number.withLock { $0 } }
    }

    @Test func anEditByKeyThatIsAimedIsNotSentAnyMore() async throws {
        let service = ForgetfulService(draft: Drafts.filmed)
        let gate = Gate()
        try await WorkspaceFixture.with({ request in
            if request.path.hasPrefix("/api/state/") { await gate.wait() }
            return await service.answer(request)
        }) { desk in
            let notices = Mutex<[Request.Event]>([])
            let asked = Asked()
            let driver = driver(desk, asked: asked) { notice in notices.withLock { $0.append(notice) } }
            await driver.handle(.edited(key, id: 7))
            try await desk.service.until { $0.contains { $0.path.hasPrefix("/api/state/") } }
            await driver.close()
            gate.open()
            // Even if the state comes all the same.
            await driver.handle(.aimed(Drafts.filmed))
            #expect(await driver.liveness == nil)
            #expect(asked.count == 1)
            #expect(notices.withLock { $0.contains(.notSent(nil)) })
            #expect(await service.done.isEmpty)
        }
    }

    @Test func whatIsSaidToAClosedWorkspaceIsNotSent() async throws {
        try await ForgottenProject.with { project in
            let workspace = try project.program()
            await workspace.close()
            await workspace.say("add a title", id: 1)
            #expect(await !workspace.isTurnRunning())
            #expect(await project.service.done.isEmpty)
        }
    }

    @Test func aQuestionStaysOpen() async throws {
        try await ForgottenProject.with { project in
            let question = TurnReader.ToolQuestion(id: "q", hint: "Delete all?", tool: nil)
            var asking = try project.kept()
            asking.questions = [question]
            try project.desk.store.save(asking, service: "hosted")
            let workspace = try project.program()
            _ = await workspace.ready()
            await workspace.close()
            #expect(try project.kept().questions == [question])
        }
    }

    @Test func aTurnIsNotLookedForInAnotherSession() async throws {
        let service = ForgetfulService(draft: Drafts.filmed)
        try await WorkspaceFixture.with({ await service.answer($0) }) { desk in
            let (notices, continuation) = AsyncStream<Request.Event>.makeStream()
            await service.remember("s2")
            let driver = driver(desk, sessions: ["s1", "s2"]) { continuation.yield($0) }
            await driver.handle(.said("add a title"))
            var all: [Request.Event] = []
            var looking: Task<Void, Never>?
            defer { looking?.cancel() }
            for await notice in notices {
                all.append(notice)
                if looking == nil, case .looking = notice { looking = Task { await desk.clock.run() } }
                if notice == .finished { break }
            }
            #expect(all.contains { if case .unseen = $0 { true } else { false } })
            #expect(!all.contains { if case .draft = $0 { true } else { false } })
            #expect(desk.service.requests.allSatisfy { !$0.path.hasPrefix("/api/state/") })
            await driver.close()
        }
    }
}
