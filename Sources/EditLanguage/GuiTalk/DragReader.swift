import Timeline

/// What dragging is for, as a sentence for the agent: "drag the clip to the start" is "move the clip to the start".
struct DragReader {
    private let clause: GuiClause
    /// What is dragged.
    private let object: ArraySlice<GuiToken>
    /// Where to, without the word "to".
    private let destination: ArraySlice<GuiToken>
    /// "to make it shorter".
    private let purpose: ArraySlice<GuiToken>
    private let isDrop: Bool

    /// Reads the words from the verb on, or from 把.
    init(clause: GuiClause, words: ArraySlice<GuiToken>) {
        self.clause = clause
        isDrop = words.first?.word == .drop
        let verb = words.firstIndex { $0.word == .drag || $0.word == .drop } ?? words.endIndex
        // 把标题拖到开头: what is dragged stands before the verb.
        let isBefore = words.first?.word == .object
        // 拖到 names the place, and what is dragged was said before.
        let hasTo =
            verb < words.endIndex
            && clause.line.folded[words[verb].range].last.map { "到至入进".unicodeScalars.contains($0) } == true
        guard verb < words.endIndex else {
            (object, destination, purpose) = ([], [], [])
            return
        }
        let behind = words[(verb + 1)...]
        let isPurpose = { (index: Int) in
            let word = behind[index].word
            guard word == .to, let next = behind[index...].dropFirst().first else { return word == .so }
            return clause.verb(at: next) != nil
        }
        let end = behind.indices.first(where: isPurpose) ?? behind.endIndex
        purpose = behind[end...]
        let way = behind[..<end]
        if isBefore {
            object = words[words.startIndex..<verb].dropFirst()
            destination = way.drop { $0.word == .to }
        } else if hasTo {
            object = []
            destination = way
        } else {
            let to = way.firstIndex { [.to, .here].contains($0.word) } ?? way.endIndex
            object = way[..<to]
            destination = way[to...].drop { $0.word == .to }
        }
    }

    /// Reads "the title to the end" behind another drag.
    init(clause: GuiClause, object: ArraySlice<GuiToken>, destination: ArraySlice<GuiToken>) {
        self.clause = clause
        self.object = object
        self.destination = destination
        purpose = []
        isDrop = false
    }

    private var isChinese: Bool {
        (object + destination + purpose).contains { clause.line.folded[$0.range.lowerBound].isHan }
    }

    private var wording: any Wording { (isChinese ? Language.chinese : .english).wording }

    /// The action; nil if nothing of a film or window is dragged.
    var action: GuiTalk.Action? {
        let isKnown = object.has(.thing, .film, .quoted, .widget, .place, .here)
        guard isKnown || destination.has(.place, .widget, .here) || (isDrop && object.has(.here)) else { return nil }
        guard !isDrop || destination.has(.place, .widget, .here) else { return nil }
        // "Drag racing footage" drags nothing.
        guard isChinese || object.first?.word != .word else { return nil }
        if isUpload { return .upload }
        if holds(object, "playhead", "播放头") { return .state }
        if object.has(.widget) { return .edit(wording.sentence(for: slider)) }
        if object.contains(where: isEdge) { return .edit(edge) }
        if destination.isEmpty, let edit = clause.edit(deed) { return edit }
        return .edit(wording.sentence(for: move))
    }

    private var isUpload: Bool {
        let isFile = isDrop || holds(object, "file", "files", "media", "文件")
        return (destination + object).has(.here) || says(destination, "upload") || says(destination, "上传")
            || (isFile && destination.has(.place, .widget))
            || (destination.has(.widget) && object.has(.film, .thing))
            || (destination.has(.place) && !holds(destination, "timeline") && !says(destination, "时间"))
    }

    private var move: Drag {
        let things = object.isEmpty ? wording.pronoun : said(object)
        if destination.isEmpty { return .moveSomewhere(things) }
        if holds(destination, "timeline") || says(destination, "时间线") || says(destination, "时间轴") {
            let isWhole = destination.filter { ![.determiner, .suffix].contains($0.word) }.count == 1
            if isWhole { return .toTimeline(thing: things, file: withoutSource) }
        }
        return .move(thing: things, to: said(destination), whole: said(object.first, destination.last))
    }

    /// "the volume slider to 50%".
    private var slider: Drag {
        let name = said(object.prefix { $0.word != .widget }.prefix { $0.word != .suffix })
        if !destination.isEmpty { return .set(name, to: said(destination)) }
        if says(object, "down") || says(object, "left") { return .turnDown(name) }
        return says(object, "up") || says(object, "right") ? .turnUp(name) : .adjust(name)
    }

    /// "the right edge of the clip to 5 s", "the edges of the title to make it longer".
    private var edge: String {
        let thing = object.first { [.film, .quoted].contains($0.word) || ($0.word == .thing && !isEdge($0)) }
        let name = thing.map { clause.line.string($0.range) } ?? wording.name(of: .clip)
        let whole = wording.definite(name)
        if !destination.isEmpty { return wording.sentence(for: .trim(whole, to: said(destination))) }
        guard clause.edit(deed) != nil else { return wording.sentence(for: .trimSomehow(whole)) }
        let words = clause.said(deed, of: name)
        return deed.has(.film, .thing) ? words : words + wording.space + whole
    }

    /// The purpose without its "to".
    private var deed: ArraySlice<GuiToken> { purpose.drop { [.to, .so, .lead].contains($0.word) } }

    /// "the clip from the media library" as "the clip".
    private var withoutSource: String { said(object.prefix { $0.word != .at }) }

    private func isEdge(_ token: GuiToken) -> Bool {
        ["edge", "edges", "handle", "handles", "边缘"].contains(clause.folded(token))
    }

    private func holds(_ words: ArraySlice<GuiToken>, _ any: String...) -> Bool {
        words.contains { any.contains(clause.folded($0)) }
    }

    private func says(_ words: ArraySlice<GuiToken>, _ part: String) -> Bool {
        words.contains { clause.folded($0).hasPrefix(part) }
    }

    private func said(_ words: ArraySlice<GuiToken>) -> String { said(words.first, words.last) }

    private func said(_ first: GuiToken?, _ last: GuiToken?) -> String {
        guard let first, let last, first.range.lowerBound < last.range.upperBound else { return "" }
        return clause.line.string(first.range.lowerBound..<last.range.upperBound).addressedToAgent
    }
}

extension GuiClause {
    /// "the title to the end", behind "drag the clip to the start": dragged as well.
    func dragged() -> GuiTalk.Action? {
        guard let to = words.firstIndex(where: { $0.word == .to }), words[..<to].has(.thing, .film, .quoted),
            words[..<to].allSatisfy({ [.thing, .film, .quoted, .determiner, .word].contains($0.word) })
        else { return nil }
        return DragReader(clause: self, object: words[..<to], destination: words[(to + 1)...]).action
    }
}
