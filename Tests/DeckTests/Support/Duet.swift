import EditLanguage
import ExactJSON
import ServiceClient
import ServiceProtocol
import Terminal
import Timeline

@testable import Deck
@testable import Workspace

/// A screen and a conversation that hear each other, with a service that understands sentences and nothing else.
///
/// A turn does nothing before the test says so: meanwhile keys are pressed and messages wait.
struct Duet {
    var deck: DeckState
    private(set) var talk: Conversation
    /// The draft as the service holds it; others may change it.
    var service: Draft
    /// What was sent, in order.
    private(set) var sent: [String] = []
    /// What is wanted of others than the agent, once it is its turn.
    private(set) var carriedOut: [Request.Action] = []
    /// The answers that the agent got to its questions.
    private(set) var answers: [AgentMessage.Part] = []
    /// Whether the service leaves those waiting who ask for the state before an edit.
    var isSlow = false
    private var names = 0

    init(_ draft: Draft, questions: [TurnReader.ToolQuestion] = []) {
        service = draft
        var project = Sample.project(draft)
        project.questions = questions
        deck = Sample.state(draft)
        deck.chat.question = questions.first
        talk = Conversation(draft: draft.json, questions: questions, timeouts: .studio)
        deck.focus(on: .timeline)
    }

    /// Says something in the chat and goes back to the timeline.
    mutating func say(_ text: String) {
        deck.focus(on: .chat)
        carryOut(deck.type(text + "\n"))
        deck.focus(on: .timeline)
    }

    mutating func press(_ keys: String) { carryOut(deck.type(keys)) }
    mutating func press(_ keys: [Key]) { carryOut(deck.press(keys)) }

    mutating func select(_ address: SegmentAddress) {
        deck.timeline.select(address)
        if let start = deck.timeline.shown[address]?.start { deck.timeline.movePlayhead(to: start) }
    }

    /// Does the turn that runs, and those that begin with its end, until nothing runs.
    mutating func finish() {
        while talk.phase == .streaming { finishTurn() }
    }

    /// Does the turn that runs.
    mutating func finishTurn() {
        if let sentence = sent.last { perform(sentence) }
        end()
    }

    /// The stream ends as a turn does.
    mutating func end() {
        hear(.signal(.frame(AgentFrame(data: #"{"turnComplete":true}"#))))
        hear(.ended)
    }

    private mutating func perform(_ sentence: String) {
        guard case .instructions(let all, _) = EditReader().read(sentence, in: EditContext(draft: service)) else {
            return
        }
        for case .edit(let edit) in all {
            var count = names
            service =
                (try? service.applying(edit) {
                    count += 1
                    return "service-\(count)"
                }) ?? service
            names = count
        }
    }

    mutating func hear(_ event: Conversation.Event) {
        for effect in talk.handle(event, at: .zero) {
            switch effect {
            case .tell(let event, let id): carryOut(deck.update(.workspace(.request(event, of: id))))
            case .carryOut(let request): carryOut(request)
            case .open(let parts):
                for part in parts {
                    if case .text(let text) = part { sent.append(text) } else { answers.append(part) }
                }
            case .aim: if !isSlow { hear(.aimed(service.json)) }
            case .fetchState: hear(.state(service.json))
            case .close, .start, .stopTimers, .putAway: break
            }
        }
    }

    private mutating func carryOut(_ effects: [DeckEffect]) {
        for effect in effects {
            switch effect {
            case .talk(.submit(let request)): hear(.submitted(request))
            case .talk(.cancelTurn): hear(.cancelled)
            default: break
            }
        }
    }

    /// As a workspace does it: an export whose picture has to change its shape lets that go first.
    private mutating func carryOut(_ request: Request) {
        carriedOut.append(request.action)
        guard case .export(let order) = request.action, let ratio = order.ratio,
            let shape = service.canvas.shaped(ratio)
        else { return hear(.settled(request.id, .done)) }
        let reshaping = Request(
            id: RequestID(maker: "workspace", number: request.id.number),
            .edit(KeyEdit(.setCanvas(shape), on: service))
        )
        hear(.putBehind(request.id, reshaping.id))
        hear(.submitted(reshaping))
    }

    /// The names of the clips of the first video track, in order.
    var clips: [String] { service.tracks.first?.segments.map(\.name) ?? [] }
    /// What the chat shows.
    var lines: [String] { deck.chat.transcript.items.map(\.text) }
}
