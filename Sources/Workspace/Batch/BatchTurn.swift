import EditLanguage
import ServiceClient
import ServiceProtocol

/// What is heard of one turn of a batch, and what it comes to.
struct BatchTurn: Sendable {
    private let id: RequestID
    private let wording: any WorkspaceWording
    /// What an error comes to.
    private let fault: @Sendable (RequestError) -> BatchFault
    private var texts: [Int: String] = [:]
    private var changes: [String] = []
    private var mark: TurnMark?
    private var question: String?
    private var problem: (words: String, cause: RequestError?)?
    private var isGone = false
    private(set) var isOver = false

    init(
        of id: RequestID,
        _ wording: any WorkspaceWording,
        fault: @escaping @Sendable (RequestError) -> BatchFault
    ) {
        self.id = id
        self.wording = wording
        self.fault = fault
    }

    /// What a turn comes to.
    enum Outcome: Hashable, Sendable {
        /// It ended well, with these words.
        case done(String)
        /// Nothing was done, and it was said why, or something was asked back.
        case notUnderstood(String)
        case failed(BatchFault, String)
        /// The session is not known any more; nothing was sent.
        case sessionGone
    }

    mutating func hear(_ event: Workspace.Event) {
        switch event {
        case .request(let event, of: id): hear(event)
        case .sessionLost, .sessionMoved, .sessionRenewed:
            isGone = true
            isOver = true
        case .request, .job, .seen, .versions, .media, .balance, .notSeen, .sessionFound, .sessionDeclined,
            .leftUnsent, .otherAccount,
            .storageTrouble:
            break
        }
    }

    private mutating func hear(_ event: Request.Event) {
        switch event {
        case .text(let piece, let text): texts[piece] = text
        case .changes(let lines): changes += lines
        case .marked(let mark): self.mark = mark
        case .asked(let questions, _): question = questions.first.map(wording.words(for:))
        case .failed(let words, _, let cause): problem = (problem?.words ?? words, problem?.cause ?? cause)
        case .notSent(let words):
            problem = problem ?? (words ?? "", nil)
            isOver = true
        case .notDone(let error):
            problem = problem ?? (wording.words(for: error), error)
            isOver = true
        // It would go off only when somebody says so.
        case .parked, .taken, .finished: isOver = true
        case .queued, .aiming, .began, .toolStarted, .toolEnded, .draft, .stillWorking, .recovering, .looking,
            .cutOff, .paused, .unseen, .suggested, .reshaping, .exported, .uploading, .uploaded, .credits, .state:
            break
        }
    }

    /// Whether it is seen what became of it, or that something did; a batch has its timeline to itself.
    var isKnown: Bool {
        guard case .doubt(let doubt) = problem?.cause else { return true }
        return doubt.seen == .changed
    }

    /// What was said and told of it.
    var words: String {
        let said = texts.keys.sorted().compactMap { texts[$0] }.filter { !$0.isEmpty }
        return (said + changes.map(ToldLine.marked)).joined(separator: "\n")
    }

    /// What the turn came to.
    var outcome: Outcome {
        if let problem {
            return .failed(problem.cause.map(fault) ?? .failed, problem.words)
        }
        if isGone { return .sessionGone }
        if let question { return .notUnderstood(question) }
        if let mark, !mark.isUnderstood { return .notUnderstood(words) }
        return .done(words)
    }
}
