import Timeline

// Several requests in one message that cannot be read as a whole: one after the other.
extension DialogueReader {
    /// What the pieces of a message ask for, each read against the film as the ones before it leave it.
    ///
    /// - Parameter read: reads one piece by itself.
    /// - Returns: nil where a piece cannot be read, asks for nothing, or may mean the film as it was before the others.
    func inTurn(
        _ message: String,
        in context: EditContext,
        focus: Focus,
        _ language: Language,
        _ read: (String, EditContext, Focus) -> Turn
    ) -> Turn? {
        // What was pasted in lines is somebody's text.
        guard message.unicodeScalars.count <= 240, !message.contains(where: \.isNewline) else { return nil }
        let names = Set(context.draft.tracks.flatMap { $0.segments.map(\.name) } + context.uploads.map(\.name))
        for level in MessagePieces.Level.allCases {
            let pieces = MessagePieces.pieces(of: message, level, whole: names)
            // "Delete the second clip and the transition": the second half is no request of its own.
            guard (2...6).contains(pieces.count), pieces.allSatisfy(MessagePieces.asks) else { continue }
            if let found = instructions(pieces, in: context, focus: focus, read) {
                return Turn(.instructions(found, language: language), message)
            }
        }
        return nil
    }

    private func instructions(
        _ pieces: [String],
        in context: EditContext,
        focus: Focus,
        _ read: (String, EditContext, Focus) -> Turn
    ) -> [Instruction]? {
        var (context, focus) = (context, focus)
        let opening = context.draft
        var found: [Instruction] = []
        for (number, piece) in pieces.enumerated() {
            let isShifted = context.draft.duration != opening.duration || !context.draft.isOrdered(as: opening)
            guard !isShifted || !MessagePieces.countsOnTheFilmAsItWas(piece) else { return nil }
            guard case .instructions(let some, _) = read(piece, context, focus).reading else { return nil }
            var steps: [(edit: Edit, before: Draft, after: Draft)] = []
            for instruction in some {
                guard case .edit(let edit) = instruction, !edit.draws else { return nil }
                var count = 0
                let after = try? context.draft.applying(edit) {
                    count += 1
                    return "piece-\(number)-\(steps.count)-\(count)"
                }
                guard let after else { return nil }
                steps.append((edit, context.draft, after))
                context.draft = after
            }
            focus.follow(steps)
            found += some
        }
        return found
    }
}

extension Draft {
    /// Whether the clips stand in the same order as in another draft.
    fileprivate func isOrdered(as other: Draft) -> Bool {
        let order = { (draft: Draft) in
            draft.tracks.filter { $0.kind == .video }.flatMap { $0.segments.compactMap(\.id) }
        }
        return order(self) == order(other)
    }
}
