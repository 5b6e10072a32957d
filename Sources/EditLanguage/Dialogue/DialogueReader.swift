import Timeline

/// Reads a message in a conversation: by itself, as an answer to what was asked, or as a word about what was done last.
///
/// One mechanism does all of it: the sentence that was said before is said again with some of its chunks replaced, or with
/// a few words more, and read like any other. So an answer, a correction, a repetition can do nothing that a sentence
/// could not, and what the reader would ask about is asked.
public struct DialogueReader: Sendable {
    private let reader: EditReader

    /// A reader of conversations.
    public init(_ reader: EditReader = EditReader()) { self.reader = reader }

    /// Reads a message; where nothing can be made of it as it was said, what it says in a roundabout way.
    ///
    /// - Parameters:
    ///   - context: the draft and the files; what is spoken of is taken from the focus.
    ///   - focus: what was spoken of last.
    ///   - previous: the version before the one that stands.
    ///   - dialogue: what was said before.
    public func read(
        _ message: String,
        in context: EditContext,
        focus: Focus,
        previous: Draft? = nil,
        after dialogue: Dialogue
    ) -> Turn {
        // What a file or its lines say is never an order.
        guard SubtitleMessage(message) == nil else {
            return readAsSaid(message, in: context, focus: focus, previous: previous, after: dialogue)
        }
        let language = EditReader.language(of: message)
        let message = request(of: message, language, in: context, focus: focus, previous: previous, after: dialogue)
        let scene = Scene(context: context, focus: focus, previous: previous, dialogue: dialogue)
        let sentences = pieces(of: message, .sentences, in: scene)
        // Sentences of their own are read like messages of their own.
        if let turn = inTurn(sentences, of: message, in: scene, language) { return turn }
        let turn = understand(message, language, in: scene)
        if let asked = whichFirst(sentences, insteadOf: turn, in: scene, language) { return asked }
        // What does less than its pieces has lost one.
        if let all = lost(from: turn, of: message, in: scene, language) { return all }
        guard turn.isOpen || turn.changesNothing(in: context.draft) else { return turn }
        let bare = Roundabout.bare(message, in: context.speaking(of: focus), language)
        // What may be more than talk is taken off where nothing else can be read.
        if bare != message.trimmingSigns {
            let other = understand(bare, language, in: scene)
            if other.isUnderstood, !other.addsDrawing { return other }
        }
        return inTurn(message, [.commas, .words], in: scene, language, isLast: true)
            ?? besideAsides(message, language, in: scene) ?? turn
    }

    func readAsSaid(
        _ message: String,
        in context: EditContext,
        focus: Focus,
        previous: Draft?,
        after dialogue: Dialogue
    ) -> Turn {
        switch dialogue.names?.way(to: message, in: context) {
        case .there(let plain): return read(plain, in: context, focus: focus, previous: previous, after: dialogue)
        case .gone: return Turn(.question(Self.noSuchVersion(message, in: context)), message)
        case nil: break
        }
        var now = context.speaking(of: focus)
        if focus.isSeveral, let past = Past(of: dialogue, in: context, previous: previous), past.isStanding {
            now.several = past.several
        }
        let (reading, mended) = reader.readMending(message, in: now)
        // What is said of it later is said of the sentence as it was read.
        var own = Turn(reading, mended ?? message)
        own.mended = mended
        if case .question(let answer) = reading, answer.kind == .answer {
            var names = dialogue.names ?? VersionNames()
            names.follow(message, in: context)
            own.names = names.isEmpty ? nil : names
        }
        // A longer one says more than a word about another, and a file or subtitles speak of nothing said before.
        guard message.unicodeScalars.count <= 120, SubtitleMessage(message) == nil else { return own }
        if case .question(let asked) = reading, asked.kind == .unclear, let deed = dialogue.deed,
            let counted = counting(message, like: deed, in: now), counted != message
        {
            return read(counted, in: context, focus: focus, previous: previous, after: dialogue)
        }
        var remark = Remark(message)
        remark.core = RemarkWords.readable(remark.core)
        let move = Move(
            message: message,
            remark: remark,
            words: ChunkedText(remark.core, in: now),
            own: own,
            context: context,
            now: now,
            focus: focus,
            previous: previous,
            dialogue: dialogue
        )
        if let question = dialogue.question, let turn = answer(question, move) { return turn }
        if let turn = content(move) { return turn }
        if dialogue.question?.hole == nil, let past = Past(move), let turn = followUp(past, move),
            // "Do that between the other two as well": what was done, and not something else by the same number.
            !remark.marks.contains(.same) || turn.doesTheLike(of: past.edits)
        {
            guard case .question = turn.reading else { return turn }
            return ofLast(move) ?? turn
        }
        return goneAgain(move) ?? ofLast(move) ?? plain(move)
    }

    /// What a message is beside everything said before it.
    struct Move {
        let message: String
        var remark: Remark
        /// What the remark leaves.
        var words: ChunkedText
        /// The message read by itself.
        let own: Turn
        let context: EditContext
        let now: EditContext
        let focus: Focus
        let previous: Draft?
        let dialogue: Dialogue

        /// The language to answer in: that of the message, where it has one.
        func language(for sentence: String) -> Language {
            if Language(of: message) == .chinese { return .chinese }
            let speaks = ChunkedText(message, in: now).tokens.contains { $0.term != nil }
            return speaks || !remark.marks.isEmpty ? .english : Language(of: sentence)
        }
    }

    /// The message by itself; without the talk before it, where nothing else can be read.
    private func plain(_ move: Move) -> Turn {
        // "Trim the first 3 instead", where the last edit was undone: nothing is left that it could take the place of.
        let isUndone = move.dialogue.deed?.isUndone ?? true
        let past = Past(move)
        let isGone = past.map { past in past.edits.allSatisfy { $0.kind == .delete } } ?? false
        guard case .question(let question) = move.own.reading, question.kind == .unclear,
            !move.words.isFragment || isGone && move.remark.marks.contains(.instead),
            move.remark.marks.isSubset(
                of: isUndone || isGone
                    ? [.softly, .same, .leading, .wrong, .instead] : [.softly, .same, .leading, .wrong]
            )
        else { return move.own }
        // 第三段也静音: another than before, which the sentence says by itself.
        let core = move.remark.core
        for sentence in [core, core.replacing("也", with: ""), core.withoutAgain]
        where !sentence.isEmpty && sentence != move.message {
            let bare = reader.read(sentence, in: move.now)
            guard case .instructions(let found, _) = bare else { continue }
            // "Take the lo-fi out" without its verb would have it added.
            let adds = found.contains { if case .edit(let edit) = $0 { edit.isAddition } else { false } }
            if !adds || !move.remark.marks.contains(.leading) { return Turn(bare, sentence) }
        }
        return move.own
    }
}
