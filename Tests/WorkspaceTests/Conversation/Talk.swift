import ExactJSON
import ServiceClient
import ServiceProtocol
import Timeline

@testable import Workspace

/// A conversation under test, with a clock that moves only when it is told to.
struct Talk {
    typealias Effect = Conversation.Effect

    private(set) var conversation: Conversation
    var now = Duration.zero
    /// Everything it ever wanted done.
    private(set) var all: [Effect] = []

    init(
        draft: JSON = Drafts.empty,
        questions: [TurnReader.ToolQuestion] = [],
        timeouts: TurnTimeouts = .hosted,
        isPatient: Bool = false
    ) {
        conversation = Conversation(draft: draft, questions: questions, timeouts: timeouts, isPatient: isPatient)
    }

    /// A talk in which a message was just sent.
    static func begun(
        _ text: String = "make it so",
        draft: JSON = Drafts.empty,
        isPatient: Bool = false
    ) -> Talk {
        var talk = Talk(draft: draft, isPatient: isPatient)
        talk.hear(.said(text))
        return talk
    }

    @discardableResult
    mutating func hear(_ event: Conversation.Event) -> [Effect] {
        let effects = conversation.handle(event, at: now).map(\.nameless)
        all += effects
        return effects
    }

    /// One frame of the stream.
    @discardableResult
    mutating func frame(_ text: String) -> [Effect] { hear(.signal(.frame(AgentFrame(data: text)))) }

    @discardableResult
    mutating func says(_ text: String) -> [Effect] {
        frame(#"{"content":{"parts":[{"text":\#(JSON.string(text).text)}]}}"#)
    }

    @discardableResult
    mutating func shows(_ draft: JSON) -> [Effect] { frame(#"{"actions":{"stateDelta":{"draft":\#(draft.text)}}}"#) }

    @discardableResult
    mutating func usesTool(_ name: String, id: String = "1") -> [Effect] {
        frame(#"{"content":{"parts":[{"functionCall":{"id":"\#(id)","name":"\#(name)","args":{}}}]}}"#)
    }

    /// The stream ends as a turn does, and the state is this.
    @discardableResult
    mutating func ends(_ state: JSON) -> [Effect] {
        frame(#"{"turnComplete":true}"#)
        return stops(state)
    }

    /// The stream ends with what has come, and the state is this.
    @discardableResult
    mutating func stops(_ state: JSON) -> [Effect] {
        hear(.ended)
        return hear(.state(state))
    }

    /// The state cannot be had after the stream has ended, as often as it is asked for.
    @discardableResult
    mutating func staysUnseen(_ error: ServiceError) -> [Effect] {
        for _ in 1...2 {
            hear(.stateUnavailable(error))
            hear(.ranOut(.look))
        }
        return hear(.stateUnavailable(error))
    }

    /// How often a message was sent.
    var sent: Int { all.count { if case .open = $0 { true } else { false } } }
}

extension [Conversation.Effect] {
    var notices: [Request.Event] { compactMap { if case .tell(let notice, _) = $0 { notice } else { nil } } }
    var changes: [[String]] { notices.compactMap { if case .changes(let lines) = $0 { lines } else { nil } } }
    var failures: [String] { notices.compactMap { if case .failed(let words, _, _) = $0 { words } else { nil } } }
    var opened: [[AgentMessage.Part]] { compactMap { if case .open(let parts) = $0 { parts } else { nil } } }
}

/// Drafts to talk about.
enum Drafts {
    static let empty: JSON = ["t": [], "d": 0]
    static let titled = Draft(tracks: [titles]).json
    static let filmed = Draft(tracks: [film]).json
    static let filmedAndTitled = Draft(tracks: [film, titles]).json

    static let titles = Track(
        kind: .text,
        segments: [
            Segment(id: "1", start: 0, duration: 3000, name: "Paradise Found", content: .title(Title("Paradise Found")))
        ]
    )
    static let film = Track(
        kind: .video,
        segments: [
            Segment(
                id: "2",
                start: 0,
                duration: 10_000,
                name: "city timelapse",
                content: .media(Segment.Media(source: .generated(prompt: "city timelapse")))
            )
        ]
    )
}
