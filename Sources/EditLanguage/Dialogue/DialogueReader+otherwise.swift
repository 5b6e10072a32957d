import Timeline

// What cannot be read as it was said.
extension DialogueReader {
    /// What a message says that cannot be read as it was said: in other words, or piece by piece.
    func otherwise(
        _ message: String,
        instead turn: Turn,
        in context: EditContext,
        focus: Focus,
        previous: Draft?,
        after dialogue: Dialogue
    ) -> Turn? {
        let language = EditReader.language(of: message)
        let found = inOtherWords(message, instead: turn, in: context.speaking(of: focus), language) {
            readAsSaid($0, in: context, focus: focus, previous: previous, after: dialogue)
        }
        if let found, found.isUnderstood { return found }
        // In other words too, and no piece in pieces.
        let parted = inTurn(message, in: context, focus: focus, language) { piece, context, focus in
            let read = { (sentence: String) in
                readAsSaid(sentence, in: context, focus: focus, previous: previous, after: Dialogue())
            }
            let turn = read(piece)
            guard turn.isOpen else { return turn }
            return inOtherWords(piece, instead: turn, in: context.speaking(of: focus), language, read) ?? turn
        }
        return parted ?? found
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
