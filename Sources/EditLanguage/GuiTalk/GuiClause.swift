import Timeline

/// A clause of a sentence: does it tell the user to work a window, and what for?
struct GuiClause {
    let line: SourceText
    /// Its tokens without emoji and stars.
    let words: [GuiToken]
    /// From its first token to its last.
    let range: Range<Int>

    enum Verdict: Hashable {
        /// About the film: stays.
        case content
        /// "Click Export": goes.
        case instruction(GuiTalk.Action)
        /// "Would you like me to export it": stays, and offers as well.
        case offer(GuiTalk.Action)
        /// "When you are ready": goes with the instruction behind it.
        case condition
        /// "Choose MP4": goes with the instruction before it.
        case tail
        /// "Add a title": goes with "open the Text panel" before it, and asks for this.
        case step(GuiTalk.Action)
    }

    /// A clause of tokens; nil if there are none.
    init?(_ line: SourceText, tokens: ArraySlice<GuiToken>) {
        guard let first = tokens.first, let last = tokens.last else { return nil }
        self.line = line
        words = tokens.filter { $0.word != .sign }
        range = first.range.lowerBound..<last.range.upperBound
    }

    /// The clause as it was some words ago.
    func dropLast(_ count: Int) -> GuiClause? { GuiClause(line, tokens: words[...].dropLast(count)) }

    /// What it is, taken by itself.
    func verdict() -> Verdict {
        guard let first = words.first, !words.has(.address) else { return .content }
        if [.label, .stop, .to].contains(first.word) { return .condition }
        let opening = opening()
        let rest = words[opening.end...]
        if var action = action(of: rest, isInWindow: opening.isInWindow) {
            if action.isFree, words[..<opening.end].has(.account) { action = .credits }
            return opening.isOffer || isBareUpload(rest, action, opening) ? .offer(action) : .instruction(action)
        }
        if let action = byHand() { return .instruction(action) }
        if let step = step(rest) { return .step(step) }
        return isTail(rest) ? .tail : .content
    }

    /// "Upload a clip to begin" is said well here too; "click Upload" is not.
    private func isBareUpload(_ rest: ArraySlice<GuiToken>, _ action: GuiTalk.Action, _ opening: Opening) -> Bool {
        rest.first?.word == .upload && action == .upload && !opening.isInWindow
            && !rest.has(.widget, .place, .corner)
    }

    /// What stands before the verb.
    struct Opening {
        var end: Int
        /// "Would you like me to …".
        var isOffer = false
        /// 在时间线中: in which part of the window.
        var isInWindow = false
    }

    private func opening() -> Opening {
        var opening = Opening(end: 0)
        while opening.end < words.count {
            switch words[opening.end].word {
            case .lead, .so, .here: opening.end += 1
            case .offer:
                opening.isOffer = true
                opening.end += 1
            case .at, .corner, .place:
                guard let end = placeEnd(from: opening.end) else { return opening }
                opening.isInWindow = true
                opening.end = end
            // 视频可以导出了: the film as the subject of what can be done with it.
            case .determiner, .film:
                guard let end = filmEnd(from: opening.end) else { return opening }
                opening.end = end
            default: return opening
            }
        }
        return opening
    }

    /// The end of "in the left panel", 在右上角的菜单中, if a verb follows.
    private func placeEnd(from start: Int) -> Int? {
        var end: Int?
        for index in words.indices[start...].prefix(9) {
            switch words[index].word {
            case .place, .widget, .corner, .account: end = index + 1
            case .suffix: if end != nil { end = index + 1 }
            case .at, .determiner, .word, .export, .thing, .film: continue
            default: return end.flatMap { $0 == index ? index : nil }
            }
            if end == words.count { return nil }
        }
        return nil
    }

    /// The end of "the video can", 视频可以, if the verb of an instruction follows.
    private func filmEnd(from start: Int) -> Int? {
        var index = start
        while index < words.count, words[index].word == .determiner { index += 1 }
        guard index + 1 < words.count, words[index].word == .film, words[index + 1].word == .lead,
            line.folded[words[index + 1].range.lowerBound].isHan
        else { return nil }
        return index + 1
    }

    /// "You can change the text by double-clicking the title": what is done by hand is said to the agent instead.
    private func byHand() -> GuiTalk.Action? {
        guard words.first?.word != .agent else { return nil }
        guard let by = words.firstIndex(where: { $0.word == .by }) else { return inPanel() }
        let means = words[(by + 1)...]
        let isDone = isSaid(by, "by") || isSaid(by, "通过")
        guard means.has(.widget, .export, .upload, .place, .quoted) || (means.has(.thing, .film) && isDone)
        else { return nil }
        // Chinese says the means first: 通过拖动标题来调整位置.
        let behind = means.drop { $0.word != .so }
        let deed = behind.isEmpty ? words[opening().end..<by] : behind.dropFirst()
        return command(in: deed) ?? command(in: means) ?? edit(deed) ?? .state
    }

    /// "You can change the font in the Properties panel".
    private func inPanel() -> GuiTalk.Action? {
        let deed = words[opening().end...]
        guard words.first?.word == .lead, !words.has(.finite), let at = deed.firstIndex(where: { $0.word == .at }),
            words[at...].prefix(6).has(.widget)
        else { return nil }
        return edit(deed[..<at])
    }

    /// What a condition is for: "to download it" lends its wish to "click the button".
    var wish: GuiTalk.Action? {
        guard let first = words.first?.word, [.stop, .to, .offer].contains(first) else { return nil }
        return command(in: words)
    }

    private func isSaid(_ index: Int, _ word: String) -> Bool {
        line.matches(Array(word.unicodeScalars), at: words[index].range.lowerBound)
    }

    /// Whether it says nothing but how an instruction before it goes on.
    private func isTail(_ rest: ArraySlice<GuiToken>) -> Bool {
        if words.first?.word == .so { return true }
        if let first = rest.first?.word, [.choose, .followUp, .export].contains(first) { return true }
        if rest.has(.export), rest.has(.finite) { return true }
        // "in the top right corner"
        return rest.has(.corner, .place, .widget)
            && rest.allSatisfy { [.corner, .place, .widget, .at, .determiner, .suffix].contains($0.word) }
    }

    /// "Choose MP4", "wait": goes on with a handling in a sentence of its own too.
    var isHandling: Bool { isChoice || words[opening().end...].first?.word == .followUp }

    /// "Select the clip".
    var isChoice: Bool { words[opening().end...].first?.word == .choose }

    /// Whether it drags something.
    var isDrag: Bool { words.contains { $0.word == .drag } }

    /// "OK": the name of another button.
    var isName: Bool { words.count <= 2 && words.allSatisfy { $0.word == .word && isCapital($0) } }

    func isCapital(_ token: GuiToken) -> Bool {
        let first = token.range.lowerBound
        return line.scalars[first] != line.folded[first] && !line.folded[first].isHan
    }
}

extension Collection<GuiToken> {
    func has(_ words: GuiWord...) -> Bool { contains { words.contains($0.word) } }
}
