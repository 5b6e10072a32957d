import Timeline

extension GuiClause {
    /// What an instruction asks for; nil if the words are none.
    ///
    /// - Parameters:
    ///   - rest: the words from the verb on.
    ///   - isInWindow: whether a part of the window was named before the verb.
    func action(of rest: ArraySlice<GuiToken>, isInWindow: Bool) -> GuiTalk.Action? {
        if let named = control(rest) { return named }
        guard let verb = rest.first else { return nil }
        let object = rest.dropFirst()
        guard ![.suffix, .finite].contains(object.first?.word) else { return nil }
        switch verb.word {
        case .click: return clicked(object)
        case .use: return object.prefix(6).has(.widget, .place) ? clicked(object) : nil
        case .open: return opened(object)
        case .look, .find: return looked(at: object, isFound: verb.word == .find, isInWindow: isInWindow)
        case .preview: return isInWindow || isFilm(object) ? .summary : nil
        case .play: return isInWindow || object.has(.place, .widget) ? .summary : nil
        case .export: return isFilm(object) ? .export : nil
        case .upload: return isUploaded(object) ? .upload : nil
        case .choose: return chosen(object)
        case .drag, .drop, .object: return DragReader(clause: self, words: rest).action
        default: return nil
        }
    }

    /// "The Export button is in the top right corner".
    private func control(_ rest: ArraySlice<GuiToken>) -> GuiTalk.Action? {
        let words = rest.drop { $0.word == .determiner }
        guard let name = words.first, [.export, .upload, .account, .quoted].contains(name.word),
            let widget = words.dropFirst().first, widget.word == .widget, words.dropFirst(2).has(.finite, .at)
        else { return nil }
        return command(in: words.prefix(1))
    }

    private func clicked(_ object: ArraySlice<GuiToken>) -> GuiTalk.Action? {
        let target = object.prefix { ![.so, .stop, .to, .by].contains($0.word) }
        guard isControl(target) else { return nil }
        let purpose = object.dropFirst(target.count)
        return command(in: target) ?? purposeEdit(purpose, object: target, isClear: true) ?? buttonEdit(target)
            ?? command(in: purpose) ?? purposeEdit(purpose, object: target, isClear: false) ?? .state
    }

    /// Whether the words name something to click: a control, "the title"; not "tracks".
    private func isControl(_ target: ArraySlice<GuiToken>) -> Bool {
        if target.has(.widget, .quoted, .export, .upload, .preview, .play, .account, .place, .corner, .here) {
            return true
        }
        guard let first = target.first, let name = target.first(where: { $0.word != .determiner }) else { return false }
        let isNamed = first.word == .determiner || line.folded[first.range.lowerBound].isHan || isPronoun(first)
        return isCapital(name) || isNamed && target.has(.thing, .film)
    }

    private func opened(_ object: ArraySlice<GuiToken>) -> GuiTalk.Action? {
        let target = object.prefix { ![.so, .stop, .to, .by].contains($0.word) }.prefix(8)
        guard
            target.has(.widget, .place, .account) || target.has(.corner) && !target.has(.thing)
                || target.drop(while: { $0.word == .determiner }).first.map({ [.export, .upload].contains($0.word) })
                    == true
        else { return nil }
        return command(in: target) ?? .state
    }

    private func looked(at object: ArraySlice<GuiToken>, isFound: Bool, isInWindow: Bool) -> GuiTalk.Action? {
        let target = object.prefix { ![.so, .stop].contains($0.word) }.prefix(12)
        if target.has(.account) { return .credits }
        // "Check the key moments" is about the film; a control is looked for by name or looked into.
        let at = target.firstIndex { $0.word == .at } ?? target.endIndex
        let isControl = target.has(.widget) && (target.has(.export, .upload) || target[at...].has(.widget))
        guard isInWindow || isControl || target.has(.place) else { return nil }
        return command(in: target.filter { $0.word != .preview && $0.word != .play }) ?? (isFound ? .state : .summary)
    }

    /// "Choose Export from the menu"; "choose a style" is a question of content.
    private func chosen(_ object: ArraySlice<GuiToken>) -> GuiTalk.Action? {
        let target = object.prefix(8)
        guard target.has(.widget, .place, .export, .upload) else { return nil }
        return command(in: target) ?? .state
    }

    /// Whether what follows "export" or "preview" lets it be a verb: "it as MP4", and not "quality is high".
    private func isFilm(_ object: ArraySlice<GuiToken>) -> Bool {
        guard let first = object.first else { return true }
        let head = object.prefix { $0.word != .stop }
        guard !head.has(.finite) else { return false }
        switch first.word {
        case .determiner: return object.dropFirst().prefix(4).has(.film, .quoted, .place)
        case .film, .here, .at, .to, .so, .stop, .lead, .place, .by: return true
        case .word: return line.folded[first.range.lowerBound].isDigit
        default: return false
        }
    }

    /// "Select Split", "add a title": what to do in what was opened before.
    func step(_ rest: ArraySlice<GuiToken>) -> GuiTalk.Action? {
        guard let first = rest.first, !rest.has(.finite, .stop) else { return nil }
        if first.word == .choose { return buttonEdit(rest.dropFirst()) }
        guard let verb = verb(at: first) else { return nil }
        let isEdit = [.add, .trim, .shorten, .extend, .cut, .remove, .split, .move, .replace, .mute].contains(verb)
        // "Let me know" begins with a verb of editing too.
        return isEdit || isOne(first, of: ["change", "adjust", "set"]) ? edit(rest) : nil
    }

    private func isUploaded(_ object: ArraySlice<GuiToken>) -> Bool {
        guard let first = object.first else { return true }
        guard !object.prefix(while: { $0.word != .stop }).has(.finite) else { return false }
        return [.determiner, .film, .thing, .here, .at, .to, .so, .stop, .lead, .widget].contains(first.word)
    }

    /// The action that a control is named after; quoted names are read too.
    func command(in words: some Sequence<GuiToken>) -> GuiTalk.Action? {
        for token in words {
            switch token.word {
            case .export: return .export
            case .upload: return .upload
            case .account: return .credits
            case .preview, .play: return .summary
            case .quoted:
                let name = SourceText(line.string(token.range.dropFirst().dropLast()))
                let inner = GuiLexer(name).tokens.filter { $0.word != .quoted }
                if let command = command(in: inner) { return command }
            default: continue
            }
        }
        return nil
    }

    /// "Click Split at 3 s": the button's name is what to say.
    private func buttonEdit(_ target: ArraySlice<GuiToken>) -> GuiTalk.Action? {
        let name = target.drop { [.determiner, .corner, .at, .suffix, .here].contains($0.word) }
            .prefix { ![.widget, .at].contains($0.word) }
        guard let first = name.first, let last = name.last else { return nil }
        let range =
            first.word == .quoted
            ? first.range.dropFirst().dropLast() : first.range.lowerBound..<last.range.upperBound
        guard !range.isEmpty, verb(at: range.lowerBound) != nil else { return nil }
        return .edit(SourceText(line.string(range)).foldedString.addressedToAgent)
    }

    /// "… to split the clip".
    ///
    /// - Parameter isClear: whether to leave "to split it" alone where nothing tells what "it" is.
    private func purposeEdit(
        _ purpose: ArraySlice<GuiToken>,
        object: ArraySlice<GuiToken>,
        isClear: Bool
    ) -> GuiTalk.Action? {
        let deed = purpose.drop { [.to, .so, .lead].contains($0.word) }
        guard !deed.has(.widget), edit(deed) != nil else { return nil }
        let thing = object.first { [.thing, .film].contains($0.word) && !isPronoun($0) }
        let isTold = deed.contains { [.thing, .film, .quoted].contains($0.word) && !isPronoun($0) }
        if isClear, thing == nil, !isTold { return nil }
        return .edit(said(deed, of: thing.map { line.string($0.range) }))
    }

    /// What is done, with the name of a thing in place of its pronoun: "shorten it" as "shorten the clip".
    func said(_ deed: ArraySlice<GuiToken>, of thing: String?) -> String {
        guard let first = deed.first, let last = deed.last else { return "" }
        let language: Language = line.folded[first.range.lowerBound].isHan ? .chinese : .english
        let name = thing.map(language.wording.definite)
        guard let name, let pronoun = deed.first(where: isPronoun) else {
            return line.string(first.range.lowerBound..<last.range.upperBound).addressedToAgent
        }
        let before = line.string(first.range.lowerBound..<pronoun.range.lowerBound)
        let behind = line.string(pronoun.range.upperBound..<last.range.upperBound)
        return (before + name + behind).addressedToAgent
    }

    private func isPronoun(_ token: GuiToken) -> Bool { isOne(token, of: ["it", "them", "它"]) }

    /// The words as a sentence for the agent, if they begin with a verb of editing.
    func edit(_ words: ArraySlice<GuiToken>) -> GuiTalk.Action? {
        guard let first = words.first, let last = words.last, verb(at: first) != nil else { return nil }
        return .edit(line.string(first.range.lowerBound..<last.range.upperBound).addressedToAgent)
    }

    /// The verb of editing that begins at a word.
    func verb(at token: GuiToken) -> Verb? { verb(at: token.range.lowerBound) }

    private func verb(at place: Int) -> Verb? {
        guard case .verb(let verb)? = Vocabulary.shared.match(in: line, at: place)?.terms.first else { return nil }
        return verb
    }

    private func isOne(_ token: GuiToken, of words: Set<String>) -> Bool { words.contains(folded(token)) }

    /// The text of a word in lower case.
    func folded(_ token: GuiToken) -> String { SourceText(line.string(token.range)).foldedString }
}
