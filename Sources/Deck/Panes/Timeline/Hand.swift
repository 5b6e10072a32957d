import Timeline
import Workspace

/// What was done by hand and is not sent yet: it is shown meanwhile, and taken back without a trace.
///
/// It goes off when the hand rests, each run of one key as one edit. A service that takes credits gets it when it is told
/// to, all of it as one: there it gathers.
struct Hand: Equatable, Sendable {
    /// What goes off as one.
    struct Run: Equatable, Sendable {
        /// The name of the request that it will be.
        let id: RequestID
        /// The command that did it; nil for the mouse.
        let command: String?
        /// What each press of a key does, or the drag, in order; never none.
        var gestures: [KeyEdit]
    }

    private(set) var runs: [Run] = []
    /// What was taken back, the last of it last.
    private var takenBack: [Run] = []
    /// When the first of it was done, and when it goes off by itself, on the state's clock; nil where it waits to be sent.
    private(set) var began: Int?
    private(set) var ends: Int?

    /// How long the hand rests before what it did goes off, in ms.
    static let pause = 400
    /// How many edits are said in one sentence at most; of more each piece is a version of its own.
    static let longestSentence = 60
    /// How long it may go on without a rest, in ms.
    static let longest = 1500

    var isEmpty: Bool { runs.isEmpty }
    /// How many gestures it holds.
    var count: Int { runs.reduce(0) { $0 + $1.gestures.count } }

    /// Takes in a gesture, which goes on with a run of the same command.
    ///
    /// - Parameters:
    ///   - gathers: whether all of it is one.
    ///   - id: gives a name to a new run.
    mutating func add(_ gesture: KeyEdit, by command: String?, gathers: Bool, id: () -> RequestID) {
        takenBack = []
        if let last = runs.last, gathers || command != nil && last.command == command {
            runs[runs.count - 1].gestures.append(gesture)
        } else {
            runs.append(Run(id: id(), command: command, gestures: [gesture]))
        }
    }

    /// Has it go off when the hand rests from now on.
    mutating func rest(from now: Int) {
        began = isEmpty ? nil : began ?? now
        ends = isEmpty ? nil : now + Self.pause
    }

    /// Takes the last gesture back; false where there is none.
    mutating func takeBack() -> Bool {
        guard let last = runs.last, let gesture = last.gestures.last else { return false }
        takenBack.append(Run(id: last.id, command: last.command, gestures: [gesture]))
        runs[runs.count - 1].gestures.removeLast()
        if runs[runs.count - 1].gestures.isEmpty { runs.removeLast() }
        return true
    }

    /// Does again what was taken back last; false where there is none.
    mutating func doAgain() -> Bool {
        guard let last = takenBack.popLast() else { return false }
        if runs.last?.id == last.id { runs[runs.count - 1].gestures += last.gestures } else { runs.append(last) }
        return true
    }

    /// The draft with all of it done; what does not fit it is left out.
    func shown(on draft: Draft) -> Draft {
        runs.reduce(draft) { draft, run in
            var names = ExpectedNames(run.id)
            return run.gestures.reduce(draft) { draft, gesture in
                (try? gesture.applied(to: draft) { names.next() }) ?? draft
            }
        }
    }
}

extension Hand.Run {
    /// All of it as one edit of a draft, the draft with that done, and what of it cannot be done there.
    func whole(on draft: Draft) -> (edit: KeyEdit?, draft: Draft, lost: [any Error]) {
        var (now, edits, lost): (Draft, [Edit], [any Error]) = (draft, [], [])
        var names = ExpectedNames(id)
        for gesture in gestures {
            do {
                let meant = try gesture.edits(in: now)
                now = try gesture.applied(to: now) { names.next() }
                edits += meant
            } catch { lost.append(error) }
        }
        let isSwitch = gestures.contains { $0.isSwitch }
        // Switched off and on again is nothing to be sent.
        return (now == draft ? nil : KeyEdit(edits, on: draft, isSwitch: isSwitch), now, lost)
    }
}

/// The names that what is new has before the service gives it one.
struct ExpectedNames {
    private let id: RequestID
    private var count = 0

    init(_ id: RequestID) { self.id = id }

    mutating func next() -> String {
        count += 1
        return Draft.expectedID(id, count)
    }
}
