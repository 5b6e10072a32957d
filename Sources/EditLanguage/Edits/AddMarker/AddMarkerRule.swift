import Timeline

/// "add a marker at 5 s", "put a marker called chorus here", 在5秒处加标记.
struct AddMarkerRule: EditRule {
    func read(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> Edit? {
        // "Put the marker at 5 s": one that is there.
        guard let place = clause.parts.firstIndex(where: { $0.kind == .keyword(.marker) }), !clause.hasWord(.all),
            !(place > 0 && clause.parts[place - 1].kind == .definite)
        else { return nil }
        clause.remove(place..<place + 1)
        guard clause.takeVerb(.add, .put, .set, .make) != nil, let name = clause.takeName() else { return nil }
        let time: Int? = clause.take { kind in
            switch kind {
            case .start(let time), .goal(let time), .time(let time): time
            case .edge(.start): 0
            case .playhead: resolver.context.playhead
            default: nil
            }
        }
        guard clause.isSpent else { return nil }
        guard let time = time ?? resolver.context.playhead else { throw .missingTime }
        return .addMarker(at: time, name: name)
    }
}

extension Clause {
    /// Takes how something is called: empty where that is not said, nil where the name is missing.
    fileprivate mutating func takeName() -> String? {
        let introduces = { (part: Part) in [.named, .saying].contains(part.kind) }
        if let quoted = takeQuoted() {
            _ = take(.named)
            _ = take(.saying)
            return quoted
        }
        guard let lead = parts.firstIndex(where: introduces) else { return "" }
        let name = takeFreeText(from: lead + 1, isVerbatim: true)
        remove(lead..<lead + 1)
        return name
    }
}
