import Timeline

// What cannot be read as it was said.
extension DialogueReader {
    /// What is known when a message, or a piece of one, is read.
    struct Scene {
        var context: EditContext
        var focus: Focus
        var previous: Draft?
        var dialogue: Dialogue
    }

    /// What one request says: in words that would be read otherwise than they are meant, as it stands, or in other words.
    func understand(_ message: String, _ language: Language, in scene: Scene) -> Turn {
        let now = scene.context.speaking(of: scene.focus)
        let read = { (sentence: String) in
            readAsSaid(
                sentence,
                in: scene.context,
                focus: scene.focus,
                previous: scene.previous,
                after: scene.dialogue
            )
        }
        for plain in Roundabout.before(message, in: now, language) {
            let turn = read(plain)
            // A clip that nobody asked for is never what is meant.
            guard !turn.addsDrawing else { continue }
            if turn.isUnderstood { return turn }
            let other = inOtherWords(plain, instead: turn, in: now, language, read)
            if let other, other.isUnderstood { return other }
            // As it was said it would be read otherwise than it is meant.
            if turn.asksForOneThing { return turn }
        }
        let turn = read(message)
        guard turn.isOpen || turn.changesNothing(in: scene.context.draft) else { return turn }
        return inOtherWords(message, instead: turn, in: now, language, read) ?? turn
    }

    /// What a message says in a roundabout way; it may go two ways round, and no more.
    private func inOtherWords(
        _ message: String,
        instead turn: Turn,
        in context: EditContext,
        _ language: Language,
        _ read: (String) -> Turn
    ) -> Turn? {
        guard !Roundabout.asks(message) else { return nil }
        var (refused, asking): (Turn?, Turn?)
        var tried: [String] = []
        /// The turn, where it is clear what is to be done.
        func done(_ plain: String) -> Turn? {
            guard !tried.contains(plain) else { return nil }
            tried.append(plain)
            let turn = read(plain)
            guard turn.keepsTexts(of: message) else { return nil }
            switch turn.reading {
            case .instructions: return turn
            case .question where turn.saysLittle: return nil
            // Another way round may be one that can be done.
            case .question(let asked) where asked.kind == .refused: refused = refused ?? turn
            case .question(let asked) where asked.kind == .answer: return turn
            case .question(let asked): if !asked.choices.isEmpty { asking = asking ?? turn }
            }
            return nil
        }
        for plain in Roundabout.plain(message, in: context, language) {
            if let turn = done(plain) { return turn }
            if tried.count >= 8 { break }
        }
        for plain in tried.prefix(3) {
            for again in Roundabout.plain(plain, in: context, language).prefix(4) {
                if let turn = done(again) { return turn }
            }
        }
        // A word or two in plainer ones, and what that says in a roundabout way.
        if turn.saysLittle || turn.isUnclear, refused == nil {
            let bare = Roundabout.bare(message, in: context, language)
            // Nothing is drawn from other words than these: what is to be seen is what was said.
            for plain in Roundabout.drawing(bare, in: context, language) {
                let drawn = read(plain)
                if drawn.addsDrawing { return drawn }
            }
            for said in (Rewording.variants(of: message, language) + Rewording.variants(of: bare, language)).prefix(16)
            {
                if let turn = done(said) { return turn }
                for plain in Roundabout.plain(said, in: context, language).prefix(4) {
                    if let turn = done(plain) { return turn }
                }
                if tried.count >= 40 { break }
            }
        }
        // What cannot be done, or is to be asked, says more than that nothing was understood, and less than a question that one
        // word answers.
        return turn.asksForOneThing ? nil : refused ?? (turn.saysLittle ? asking : nil)
    }
}
