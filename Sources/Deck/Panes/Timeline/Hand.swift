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
        /// How many of the first were each made on what the ones before it left.
        fileprivate(set) var chained: Int
    }

    private(set) var runs: [Run] = []
    /// Grows with every change of what is held, so that it can be told whether it is kept as it is.
    private(set) var revision = 0
    /// Whether the film below it is another than when it began.
    private var isMoved = false
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
    ///   - isOnShown: whether it was made on what is shown, and not on what was.
    ///   - id: gives a name to a new run.
    mutating func add(
        _ gesture: KeyEdit,
        by command: String?,
        gathers: Bool,
        isOnShown: Bool = true,
        id: () -> RequestID
    ) {
        takenBack = []
        revision += 1
        if isEmpty { isMoved = false }
        if let last = runs.last, gathers || command != nil && last.command == command {
            if isOnShown, !isMoved, last.chained == last.gestures.count { runs[runs.count - 1].chained += 1 }
            runs[runs.count - 1].gestures.append(gesture)
        } else {
            runs.append(Run(id: id(), command: command, gestures: [gesture], chained: isOnShown ? 1 : 0))
        }
    }

    /// The film below it becomes another.
    mutating func move() { isMoved = true }

    /// Lets go of all of it, which is sent.
    mutating func clear() { self = Hand(revision: revision + 1) }

    private init(revision: Int) { self.revision = revision }

    init() {}

    /// Has it go off when the hand rests from now on.
    mutating func rest(from now: Int) {
        began = isEmpty ? nil : began ?? now
        ends = isEmpty ? nil : now + Self.pause
    }

    /// Takes the last gesture back; false where there is none.
    mutating func takeBack() -> Bool {
        guard let last = runs.last, let gesture = last.gestures.last else { return false }
        takenBack.append(Run(id: last.id, command: last.command, gestures: [gesture], chained: 0))
        revision += 1
        runs[runs.count - 1].gestures.removeLast()
        runs[runs.count - 1].chained = min(last.chained, last.gestures.count - 1)
        if runs[runs.count - 1].gestures.isEmpty { runs.removeLast() }
        return true
    }

    /// Does again what was taken back last; false where there is none.
    mutating func doAgain() -> Bool {
        guard let last = takenBack.popLast() else { return false }
        revision += 1
        if runs.last?.id == last.id { runs[runs.count - 1].gestures += last.gestures } else { runs.append(last) }
        return true
    }

    /// The draft with all of it done, and what of it does not fit there, which is left out.
    func shown(on draft: Draft) -> (draft: Draft, misfits: [Misfit]) {
        var (draft, misfits): (Draft, [Misfit]) = (draft, [])
        for run in runs {
            var names = ExpectedNames(run.id)
            for (place, gesture) in run.gestures.enumerated() {
                do {
                    draft = try gesture.applied(to: draft) { names.next() }
                } catch {
                    misfits.append(Misfit(run: run.id, place: place, error: error))
                }
            }
        }
        return (draft, misfits)
    }

    /// Something that was done and does not fit the film as it is now.
    struct Misfit: Equatable, Sendable {
        let run: RequestID
        /// Its place in the run.
        let place: Int
        /// Why.
        let error: any Error

        /// It is the same where the same gesture does not fit, whatever is said of it.
        static func == (one: Misfit, other: Misfit) -> Bool { one.run == other.run && one.place == other.place }
    }
}

// On disk, where the service is one to which it is sent when that is said.
extension Hand {
    /// What was kept.
    init(_ kept: [UnsentHand]) {
        runs = kept.filter { !$0.gestures.isEmpty }.map {
            Run(id: $0.id, command: nil, gestures: $0.gestures, chained: $0.chained)
        }
        isMoved = true
    }

    /// To be kept.
    var unsent: [UnsentHand] { runs.map { UnsentHand(id: $0.id, gestures: $0.gestures, chained: $0.chained) } }
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
