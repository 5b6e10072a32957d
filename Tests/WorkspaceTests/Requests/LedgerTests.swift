import ExactJSON
import SeededNumbers
import ServiceClient
import ServiceProtocol
import Testing
import Timeline

@testable import Workspace

/// Where requests stand, by their names and by nothing else.
@Suite struct LedgerTests {
    private let deletion = KeyEdit(.delete(SegmentAddress(.text, 1, 1), ripple: false), on: Draft(json: Drafts.titled))

    private func ledger(_ requests: Request...) -> Ledger {
        var ledger = Ledger()
        for request in requests { ledger.add(request) }
        return ledger
    }

    @Test func aNameThatIsKnownIsTakenInOnce() {
        var ledger = ledger(.said("one", id: 1))
        let isTakenTwice = ledger.add(.said("two", id: 1))
        ledger.finish(1, .done)
        let isTakenAgain = ledger.add(.said("one", id: 1))
        #expect(!isTakenTwice && !isTakenAgain)
        #expect(ledger.entries.map(\.step) == [.done(.done)])
    }

    @Test func theSameWordsUnderTwoNamesAreTwoRequests() {
        var ledger = ledger(.said("nicer", id: 1), .said("nicer", id: 2))
        ledger.move(1, to: .running)
        ledger.move(2, to: .queued)
        #expect(ledger.waiting.map(\.id) == [2])
    }

    @Test func whatFollowsIsReadyWhenItsLeaderIsDone() {
        var ledger = ledger(Request(id: 1, .export(ExportOrder(ratio: .tall))), .edit(deletion, id: 2))
        ledger.put(1, behind: 2)
        #expect(ledger.followers.map(\.id) == [1] && ledger.ready.isEmpty)
        ledger.finish(2, .done)
        // The shape was its leader's work.
        #expect(ledger.ready.map(\.action) == [.export(ExportOrder())])
    }

    @Test(arguments: [Ledger.Outcome.failed, .dropped])
    func whatFollowsEndsWithALeaderThatIsNotDone(_ outcome: Ledger.Outcome) {
        var ledger = ledger(Request(id: 1, .export(ExportOrder())), .edit(deletion, id: 2))
        ledger.put(1, behind: 2)
        let ended = ledger.finish(2, outcome)
        #expect(ended == [1])
        #expect(ledger[1]?.step == .done(.dropped))
        #expect(ledger.ready.isEmpty && !ledger.isExporting)
    }

    @Test func anEditIsShownUntilItsOwnTurnHasMadeADraft() {
        var ledger = ledger(.edit(deletion, id: 1), .edit(deletion, id: 2))
        #expect(ledger.ghosts.map(\.id) == [1, 2])
        ledger.apply(.draft(Drafts.empty), of: nil)
        ledger.apply(.began("delete"), of: 1)
        #expect(ledger.ghosts.map(\.id) == [1, 2])
        ledger.apply(.draft(Drafts.empty), of: 1)
        #expect(ledger.ghosts.map(\.id) == [2])
        ledger.apply(.notSent(nil), of: 2)
        #expect(ledger.ghosts.isEmpty)
    }

    @Test func whatIsDoneIsForgottenAfterAWhileButNotWhatIsWaitedFor() {
        var ledger = ledger(Request(id: 1, .export(ExportOrder())), .said("shape", id: 2))
        ledger.put(1, behind: 2)
        ledger.finish(2, .done)
        for number in 3...1000 {
            let id = RequestID(maker: "test", number: number)
            ledger.add(.said("x", id: id))
            ledger.finish(id, .done)
        }
        #expect(ledger.entries.count { $0.isDone } == Ledger.mostDone)
        #expect(ledger.ready.map(\.id) == [1])
        // No draft is held for what is over.
        ledger.add(.edit(deletion))
        ledger.finish(ledger.entries.last?.id, .done)
        #expect(ledger.entries.last?.request.action == .say("delete T1·1"))
    }

    @Test func namesOfTwoMakersDiffer() {
        var (one, two) = (RequestNumbers(), RequestNumbers())
        #expect(Set([one.next(), one.next(), two.next(), two.next()]).count == 4)
    }

    @Test func whatIsToldOfATurnBearsItsOwnName() {
        var conversation = Conversation(draft: Drafts.empty, timeouts: .hosted)
        for id: RequestID in [1, 2] { _ = conversation.handle(.said("nicer", id: id), at: .zero) }
        let words = AgentFrame(data: #"{"content":{"parts":[{"text":"Done."}]},"turnComplete":true}"#)
        _ = conversation.handle(.signal(.frame(words)), at: .zero)
        _ = conversation.handle(.ended, at: .zero)
        for _ in 1...2 {
            _ = conversation.handle(.stateUnavailable(.connectionLost), at: .zero)
            _ = conversation.handle(.ranOut(.look), at: .zero)
        }
        // The second begins in the same breath.
        let told = conversation.handle(.stateUnavailable(.connectionLost), at: .zero).compactMap { effect in
            if case .tell(_, let id) = effect { id } else { nil }
        }
        #expect(told == [1, 1, 2])
        #expect(conversation.ledger[1]?.isDone == true && conversation.ledger[2]?.step == .running)
    }

    // MARK: Two that hear of the same

    /// A conversation and a screen's ledger beside it, in whatever happens: both say the same, nothing is sent under one
    /// name twice but what was stranded, and in the end nothing is on its way any more.
    @Test(arguments: 1...60)
    func aLedgerThatHearsOfItComesToSayTheSame(_ seed: Int) {
        var numbers = Seeded(UInt64(seed))
        var storm = Storm()
        for _ in 0..<120 { storm.step(&numbers) }
        storm.calm()
        for ledger in [storm.conversation.ledger, storm.screen] {
            let open = ledger.entries.filter { !$0.isDone }
            #expect(open.isEmpty)
        }
        #expect(storm.screen.ghosts.isEmpty && storm.screen.followers.isEmpty)
        for (id, count) in storm.begun { #expect(count <= 1 + storm.stranded, "\(id)") }
        // Each was heard of: it began, was carried out, or was told to be nothing.
        #expect(Set(storm.begun.keys).union(storm.ended) == Set(storm.conversation.ledger.entries.map(\.id)))
    }
}

/// Whatever can happen to a conversation, in any order.
private struct Storm {
    var conversation = Conversation(draft: Drafts.titled, timeouts: .hosted)
    var screen = Ledger()
    /// How often a turn began with each request.
    var begun: [RequestID: Int] = [:]
    /// The requests that were told to be over without a turn.
    var ended: Set<RequestID> = []
    var stranded = 0
    private var last = 0
    private var questions = 0
    private var now = Duration.zero

    private static let small: [Request.Action] = [.undo, .redo, .answer(true), .answer(false)]
    private static let drafts: [JSON] = [Drafts.titled, Drafts.filmed, Drafts.empty]
    private static let sessions: [Conversation.Event] = [.sessionRenewed, .sessionDeclined, .sessionFound]

    mutating func step(_ numbers: inout Seeded) {
        let waiting = (conversation.waiting + conversation.ledger.parked).randomElement(using: &numbers)?.id
        switch numbers.number(0...19) {
        case 0...4: want(.say(numbers.chance(20) ? "yes" : "nicer"))
        case 5: want(.edit(KeyEdit(.setCanvas(Canvas(width: 1080, height: 1080)), on: Draft(json: Drafts.titled))))
        case 6: want(Self.small.randomElement(using: &numbers) ?? .undo)
        case 7: want(.export(ExportOrder(ratio: .tall)))
        case 8: want(.credits)
        case 9: hear(.aimed(Drafts.titled))
        case 10: hear(.notAimed(.connectionLost))
        case 11: hear(.ended)
        case 12: hear(.state(Self.drafts.randomElement(using: &numbers) ?? Drafts.empty))
        case 13: ask()
        case 14: hear(.broke(.connectionLost, wasSent: numbers.chance(50)))
        case 15:
            if conversation.phase == .streaming { stranded += 1 }
            hear(.sessionLost)
        case 16: hear(Self.sessions.randomElement(using: &numbers) ?? .sessionFound)
        case 17: if let waiting { hear(numbers.chance(50) ? .held(waiting) : .released(waiting)) }
        case 18: if let waiting { hear(numbers.chance(50) ? .amended(waiting, "other") : .withdrawn(waiting)) }
        default: hear(numbers.chance(30) ? .cancelled : .stateUnavailable(.connectionLost))
        }
        let (shown, counted) = (Set(unfinished(screen)), Set(unfinished(conversation.ledger)))
        #expect(shown == counted)
    }

    /// What is not over, and whether it waits.
    private func unfinished(_ ledger: Ledger) -> [String] {
        ledger.entries.filter { !$0.isDone }.map { "\($0.id) \($0.step) \($0.request.text)" }
    }

    /// Lets everything come to its end.
    mutating func calm() {
        hear(.sessionFound)
        for _ in 0..<500 {
            now += .seconds(60)
            for request in conversation.waiting { hear(.released(request.id)) }
            for request in conversation.ledger.parked { hear(.unparked(request.id)) }
            hear(.aimed(Drafts.titled))
            hear(.ended)
            hear(.state(Drafts.titled))
            if case .asking = conversation.phase { want(.answer(true)) }
        }
    }

    private mutating func ask() {
        questions += 1
        let call = #"{"id":"c","name":"delete_all","args":{}}"#
        let frame = #"""
            {"content":{"parts":[{"functionCall":{"id":"q\#(questions)","name":"adk_request_confirmation","args":{\#
            "originalFunctionCall":\#(call),"toolConfirmation":{"hint":"Delete?","confirmed":false}}}}]},\#
            "longRunningToolIds":["q\#(questions)"]}
            """#
        hear(.signal(.frame(AgentFrame(data: frame))))
    }

    private mutating func want(_ action: Request.Action) {
        last += 1
        let request = Request(id: RequestID(maker: "storm", number: last), action)
        screen.add(request)
        hear(.submitted(request))
    }

    private mutating func hear(_ event: Conversation.Event) {
        for effect in conversation.handle(event, at: now) {
            switch effect {
            case .tell(let event, let id): tell(event, of: id)
            case .carryOut(let request): carryOut(request)
            case .aim, .open, .close, .fetchState, .start, .stopTimers, .putAway: break
            }
        }
    }

    private mutating func tell(_ event: Request.Event, of id: RequestID?) {
        screen.apply(event, of: id)
        guard let id else { return }
        switch event {
        case .began: begun[id, default: 0] += 1
        case .notSent, .taken, .credits: ended.insert(id)
        default: break
        }
    }

    /// As a workspace does it, where everything goes well.
    private mutating func carryOut(_ request: Request) {
        if case .export(let order) = request.action, order.ratio != nil, conversation.ledger.followers.isEmpty {
            last += 1
            let edit = KeyEdit(.setCanvas(Canvas(width: 1080, height: 1920)), on: Draft(json: Drafts.titled))
            let shape = Request(id: RequestID(maker: "storm", number: last), .edit(edit))
            hear(.putBehind(request.id, shape.id))
            screen.add(shape)
            return hear(.submitted(shape))
        }
        tell(.credits(Credits(available: 1, frozen: 0, total: 1)), of: request.id)
        hear(.settled(request.id, .done))
    }
}
