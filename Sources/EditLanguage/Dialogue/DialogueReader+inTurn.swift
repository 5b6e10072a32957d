import Timeline

// Several requests in one message that cannot be read as a whole: one after the other.
extension DialogueReader {
    /// What the pieces of a message ask for, each read against the film as the ones before it leave it.
    ///
    /// - Returns: nil where a piece cannot be read, asks for nothing, or may mean the film as it was before the others.
    func inTurn(
        _ message: String,
        _ levels: [MessagePieces.Level],
        in scene: Scene,
        _ language: Language,
        isLast: Bool = false
    ) -> Turn? {
        for level in levels {
            let pieces = pieces(of: message, level, in: scene, isLast: isLast)
            if let turn = inTurn(pieces, of: message, in: scene, language) { return turn }
        }
        return nil
    }

    /// - Parameter pieces: the requests that it is made of.
    func inTurn(_ pieces: [String], of message: String, in scene: Scene, _ language: Language) -> Turn? {
        // "Delete the second clip and the transition": the second half is no request of its own.
        guard pieces.count > 1, let found = instructions(pieces, language, in: scene) else { return nil }
        return Turn(.instructions(found, language: language), message)
    }

    /// What a message asks for, where a reading of it does only some of that.
    func lost(from turn: Turn, of message: String, in scene: Scene, _ language: Language) -> Turn? {
        guard case .instructions = turn.reading else { return nil }
        for level in [MessagePieces.Level.commas, .words] {
            // "I need this in square, and lose the title": the first may have no verb.
            let pieces = pieces(of: message, level, in: scene, isLast: language == .english)
            guard pieces.dropFirst().allSatisfy({ MessagePieces.begins($0, level) }) else { continue }
            if let all = inTurn(pieces, of: message, in: scene, language) {
                if all.kinds.exceeds(turn.kinds) { return all }
            } else if let asked = whichFirst(
                pieces,
                insteadOf: turn,
                in: scene,
                language,
                where: { $0.addsMore(than: $1) }
            ) {
                return asked
            }
        }
        return nil
    }

    /// Which of several requests is to be done first, where a later one may count on the film as it is before the others, and
    /// together they were read as something else.
    ///
    /// - Parameter isOther: whether what the pieces do by themselves is other than what was read.
    func whichFirst(
        _ pieces: [String],
        insteadOf turn: Turn,
        in scene: Scene,
        _ language: Language,
        where isOther: ([Edit.Kind: Int], [Edit.Kind: Int]) -> Bool = { $0 != $1 }
    ) -> Turn? {
        guard pieces.count > 1, case .instructions = turn.reading else { return nil }
        var wanted: [Edit.Kind: Int] = [:]
        for piece in pieces {
            let alone = alone(piece, language, in: scene)
            guard case .instructions = alone.reading else { return nil }
            wanted.merge(alone.kinds, uniquingKeysWith: +)
        }
        guard isOther(wanted, turn.kinds) else { return nil }
        var question = Question(language: language, text: language.wording.whichFirst, examples: [], keepsFocus: true)
        question.choices = pieces
        question.hole = .choice
        return Turn(.question(question), turn.sentence)
    }

    /// The requests that a message is made of; none where it is one, or too much to be read piece by piece.
    ///
    /// - Parameter isLast: whether nothing else could be read: "square please, the music down to 20%" has no verb.
    func pieces(of message: String, _ level: MessagePieces.Level, in scene: Scene, isLast: Bool = false) -> [String] {
        // What was pasted in lines is somebody's text.
        guard message.unicodeScalars.count <= 240, !message.contains(where: \.isNewline) else { return [] }
        let language = EditReader.language(of: message)
        // A piece is asked about more than once, and read once.
        var known: [String: Bool] = [:]
        let isRequest = { (piece: String) in
            guard level == .sentences || isLast else { return false }
            if let isOne = known[piece] { return isOne }
            let isOne = self.isRequest(piece, language, in: scene)
            known[piece] = isOne
            return isOne
        }
        let pieces = MessagePieces.pieces(of: message, level, whole: scene.names, isRequest: isRequest)
        guard (2...6).contains(pieces.count) else { return [] }
        // "I look pale, warm me up a bit" is one request, and its reason.
        if level != .sentences, pieces.contains(where: MessagePieces.tells) { return [] }
        return pieces.allSatisfy { MessagePieces.asks($0) || isRequest($0) } ? pieces : []
    }

    /// Whether a piece is understood by itself: 最后3秒不要.
    private func isRequest(_ piece: String, _ language: Language, in scene: Scene) -> Bool {
        guard case .instructions(let found, _) = alone(piece, language, in: scene).reading else { return false }
        // "Dreamy like" is no music, beside something else.
        return found.allSatisfy {
            if case .edit(let edit) = $0 { !edit.draws && edit.kind != .addSound } else { false }
        }
    }

    /// A piece as if nothing else had been said.
    private func alone(_ piece: String, _ language: Language, in scene: Scene) -> Turn {
        let alone = Scene(context: scene.context, focus: scene.focus, previous: scene.previous, dialogue: Dialogue())
        return understand(Courtesy(around: piece, language, isEager: true).request, language, in: alone)
    }

    private func instructions(_ pieces: [String], _ language: Language, in scene: Scene) -> [Instruction]? {
        var scene = Scene(context: scene.context, focus: scene.focus, previous: scene.previous, dialogue: Dialogue())
        let opening = scene.context.draft
        var found: [Instruction] = []
        for (number, piece) in pieces.enumerated() {
            let draft = scene.context.draft
            let isShifted = !draft.stands(as: opening)
            guard !isShifted || !MessagePieces.countsOnTheFilmAsItWas(piece) else { return nil }
            let request = Courtesy(around: piece, language, isEager: true).request
            let turn = understand(request, language, in: scene)
            guard case .instructions(let some, _) = turn.reading, let steps = scene.steps(some, number) else {
                return nil
            }
            let focus = scene.focus
            scene.follow(steps)
            scene.dialogue.follow(turn, focus: focus, isChanged: scene.context.draft != draft)
            found += some
        }
        return found
    }
}

extension [Edit.Kind: Int] {
    /// Whether something new is among them that is not among others.
    fileprivate func addsMore(than others: Self) -> Bool {
        exceeds(others)
            && [.addTitle, .addSound, .addClip, .addSubtitles].contains {
                self[$0, default: 0] > others[$0, default: 0]
            }
    }

    /// Whether all that others are is among them, and an edit of another kind.
    fileprivate func exceeds(_ others: Self) -> Bool {
        keys.contains { others[$0] == nil } && others.allSatisfy { self[$0.key, default: 0] >= $0.value }
    }
}

extension DialogueReader.Scene {
    typealias Step = (edit: Edit, before: Draft, after: Draft)

    /// The names of all there is, which are one word each.
    var names: Set<String> {
        Set(context.draft.tracks.flatMap { $0.segments.map(\.name) } + context.uploads.map(\.name))
    }

    /// What some instructions of a piece do; nil where one is no edit, or cannot be done.
    fileprivate func steps(_ instructions: [Instruction], _ number: Int) -> [Step]? {
        var steps: [Step] = []
        var draft = context.draft
        for instruction in instructions {
            guard case .edit(let edit) = instruction else { return nil }
            var count = 0
            let after = try? draft.applying(edit) {
                count += 1
                return "piece-\(number)-\(steps.count)-\(count)"
            }
            guard let after else { return nil }
            steps.append((edit, draft, after))
            draft = after
        }
        return steps
    }

    fileprivate mutating func follow(_ steps: [Step]) {
        focus.follow(steps)
        previous = context.draft
        context.draft = steps.last?.after ?? context.draft
    }
}

extension Draft {
    /// Whether the clips stand where they stood in another draft: what is cut off the end moves none.
    fileprivate func stands(as other: Draft) -> Bool {
        let places = { (draft: Draft) in
            draft.tracks.filter { $0.kind == .video }.map { $0.segments.map { "\($0.id ?? "")@\($0.start)" } }
        }
        return places(self) == places(other)
    }
}
