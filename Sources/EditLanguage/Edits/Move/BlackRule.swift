import Timeline

/// "leave two seconds of black between the beach and the market", "a 1 s breather before dinner", 两段之间空两秒: what
/// follows begins later, and nothing is shown meanwhile.
struct BlackRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        guard clause.take(.keyword(.black)) || clause.takeBlackScreen(),
            clause.mayTakeVerb(.add, .put, .make, .keep, .set)
        else { return nil }
        _ = clause.take(.keyword(.order))
        clause.dropLeaving()
        guard let length = clause.takeLength() ?? clause.takeGoal(), length > 0,
            let time = try time(&clause, in: resolver), clause.isSpent
        else { return nil }
        var draft = resolver.draft
        var edits: [Edit] = []
        let clips = { draft.addresses.filter { $0.track == resolver.candidates(.clip, in: .clips).first?.track } }
        if let cut = clips().first(where: { draft[$0].map { $0.start < time && time < $0.end } ?? false }) {
            let split = Edit.split(at: time, cut)
            do throws(EditRefusal) { draft = try draft.applying(split) { "\u{0}black" } } catch {
                throw .refused(error)
            }
            edits.append(split)
        }
        let later = clips().filter { (draft[$0]?.start ?? 0) >= time }
        guard !later.isEmpty else { return nil }
        // The last first, so that each finds its place free.
        return edits + later.reversed().map { .move($0, .time((draft[$0]?.start ?? 0) + length)) }
    }

    /// Where the pictures are parted.
    private func time(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Int? {
        if clause.says(Self.betweens) {
            guard let (one, other) = clause.takePair(in: resolver) else { return nil }
            let both = [try resolver.find(one, in: .clips), try resolver.find(other, in: .clips)].sorted {
                $0.position < $1.position
            }
            guard both[0].track == both[1].track, both[1].position - both[0].position == 1 else { throw .which(both) }
            return resolver.draft[both[1]]?.start
        }
        if let beside = clause.take({ kind -> (Relation, Reference)? in
            guard case .beside(let relation, let reference) = kind else { return nil }
            return (relation, reference)
        }) {
            let range = resolver.draft[try resolver.find(beside.1, in: .clips)]?.range
            _ = clause.takeWord(.begins) || clause.takeWord(.ends)
            return beside.0 == .before ? range?.start : range?.end
        }
        return clause.take { kind in
            switch kind {
            case .start(let time), .beyond(.after, let time): time
            case .edge(.start): 0
            case .playhead: resolver.context.playhead
            default: nil
            }
        }
    }

    private static let betweens = Phrases(["between", "in between", "之间", "中间"])
}

extension Clause {
    /// "A black screen".
    fileprivate mutating func takeBlackScreen() -> Bool {
        guard says(Self.screens) else { return false }
        return take(.keyword(.plainScreen))
    }

    private static let screens = Phrases(["black screen", "blank screen", "black card"])

    /// "Leave", "I want": what is to be there.
    fileprivate mutating func dropLeaving() {
        for index in parts.indices.reversed()
        where parts[index].kind == .other && Self.leaving.stands(in: text, parts[index].range) {
            remove(index..<index + 1)
        }
    }

    private static let leaving = Phrases([
        "leave", "want", "needs", "wait", "留", "空", "空出", "隔", "停", "留出", "starts", "just", "only",
    ])
}

extension Keyword {
    /// "of black": nothing to be seen, for a time.
    static let black = Keyword("black")
}
