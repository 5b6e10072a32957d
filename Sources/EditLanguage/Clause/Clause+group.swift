import Timeline

extension Clause {
    /// "Keep only the beach clip" as "delete all but the beach clip"; nil where nothing is kept, or not only that.
    func groupingWhatIsKept(in resolver: ReferenceResolver) -> Clause? {
        guard has(.verb(.keep)), Self.only.contains(where: { says($0) }) else { return nil }
        var kept: [Reference] = []
        for part in parts where !part.isSilent && part.kind != .verb(.keep) {
            guard case .target(let reference) = part.kind, reference != .kind(.clip, ordinal: nil) else { return nil }
            // "Keep only the music", "just the lo-fi": the pictures stay, and only their sound goes.
            switch reference {
            case .kind(.music, _), .kind(.sound, _): return nil
            case _ where (try? resolver.find(reference, in: .any))?.track.kind == .audio: return nil
            default: kept.append(reference)
            }
        }
        guard let place = parts.firstIndex(where: { $0.kind == .verb(.keep) }), !kept.isEmpty else { return nil }
        let kinds = [Part.Kind.verb(.remove), .target(.group(Group(exceptions: kept)))]
        return Clause(text: text, parts: kinds.map { Part(kind: $0, range: parts[place].range) })
    }

    /// "Lose the rest", 剩下的不要.
    var takesAwayTheRest: Bool {
        let said = parts.filter { !$0.isSilent && $0.kind != .sense(.whole) }
        let rest = Part.Kind.target(.group(Group(base: .others(nil))))
        return said.count == 2 && said.contains { $0.kind == .verb(.remove) } && said.contains { $0.kind == rest }
    }

    private static let only = ["only", "just", "只", "仅"]

    /// "Make every clip black and white apart from the first" as "make every clip but the first …".
    var groupingExceptions: Clause? {
        var rest = self
        let left: [Reference]? = rest.take { if case .exception(let references) = $0 { references } else { nil } }
        guard let left else { return nil }
        if let place = rest.parts.firstIndex(where: { $0.group != nil }), var group = rest.parts[place].group {
            group.exceptions += left
            rest.replace(place, with: .target(.group(group)))
            return rest
        }
        guard rest.takeWord(.all) || rest.takeWord(.whole) else {
            // "Mute clips 1 and 3 but not 2": it is not among them.
            let named = rest.parts.compactMap { part -> Reference? in
                if case .target(let reference) = part.kind, reference.namesOne { reference } else { nil }
            }
            return named.isEmpty || named.contains(where: left.contains) ? nil : rest
        }
        let place = rest.parts.firstIndex { $0.namedKind != nil }
        let group = Part.Kind.target(.group(Group(noun: place.flatMap { rest.parts[$0].namedKind }, exceptions: left)))
        if let place { rest.replace(place, with: group) } else { rest.append(group) }
        return rest
    }
}
