/// A sentence as clauses, and what is left of it when those that work a window are taken out.
struct GuiSentence {
    let line: SourceText
    /// Where it stands in its line, the blank before it and the marks behind it included.
    let range: Range<Int>
    /// Where its full stop is, or its end.
    let stop: Int
    private let hasStop: Bool
    private let isQuestion: Bool
    private(set) var clauses: [GuiClause] = []
    /// Which of the clauses are taken out.
    private(set) var cut: [Bool] = []
    /// What each of them asks for.
    private var wishes: [GuiTalk.Action?] = []
    /// What may stand behind this sentence and be nothing without it.
    private(set) var continuation = Continuation.none

    /// What an instruction lets a sentence or clause behind it be.
    enum Continuation {
        case none
        /// "Click Export. Choose MP4.": part of the same handling.
        case handling
        /// "Open the Text panel. Add a title.": an edit, for which something was opened.
        case edit
    }

    /// What an agent says may ask for an edit, but for no file of this machine.
    var actions: [GuiTalk.Action] {
        wishes.compactMap { $0 }.filter { action in
            if case .edit(let sentence) = action { SubtitlePath(in: sentence) == nil } else { true }
        }
    }

    /// Whether anything is taken out.
    var isCut: Bool { cut.contains(true) }
    /// Whether everything is.
    var isGone: Bool { isCut && !cut.contains(false) }
    /// Whether it has no word.
    var isEmpty: Bool { clauses.allSatisfy(\.words.isEmpty) }
    /// "To export:".
    var endsWithColon: Bool {
        line.folded[range].last { !$0.isBlank && !$0.isBreak && $0 != "*" } == ":"
    }

    /// The sentences of a line from a place on; together they are all of it.
    static func sentences(of line: SourceText, tokens: [GuiToken], from start: Int) -> [GuiSentence] {
        var sentences: [GuiSentence] = []
        var start = start
        var first = tokens.startIndex
        for index in tokens.indices where tokens[index].word == .end && index >= first {
            var last = index
            while last + 1 < tokens.count, tokens[last + 1].closes(tokens[last], in: line) { last += 1 }
            let end = tokens[last].range.upperBound
            sentences.append(GuiSentence(line, tokens[first..<index], range: start..<end, stop: tokens[index...last]))
            (start, first) = (end, last + 1)
        }
        if start < line.count {
            sentences.append(GuiSentence(line, tokens[first...], range: start..<line.count, stop: []))
        }
        return sentences
    }

    private init(
        _ line: SourceText,
        _ tokens: ArraySlice<GuiToken>,
        range: Range<Int>,
        stop: ArraySlice<GuiToken>
    ) {
        self.line = line
        self.range = range
        self.stop = stop.first?.range.lowerBound ?? tokens.last?.range.upperBound ?? range.upperBound
        hasStop = !stop.isEmpty
        isQuestion = stop.contains { line.folded[$0.range.lowerBound] == "?" }
        clauses = tokens.split(whereSeparator: { $0.word == .joint }).compactMap { GuiClause(line, tokens: $0) }
        cut = clauses.map { _ in false }
        wishes = clauses.map { _ in nil }
    }

    /// Decides about each clause.
    ///
    /// - Parameters:
    ///   - before: what the sentence before this one lets it be.
    ///   - isOpen: whether more of it may come.
    mutating func read(after before: Continuation, isOpen: Bool) {
        // Behind an address there is nothing to click for: "Download it here: https://…"
        guard !clauses.contains(where: { $0.words.has(.address) }), !isScript else { return }
        let verdicts = clauses.indices.map { index in
            let verdict = clauses[index].verdict()
            let wish = index > 0 ? clauses[index - 1].wish : nil
            return verdict == .instruction(.state) ? .instruction(wish ?? .state) : verdict
        }
        for (index, verdict) in verdicts.enumerated() {
            switch verdict {
            case .instruction(let action):
                wishes[index] = action
                cut[index] = !isQuestion
            case .offer(let action): wishes[index] = action
            case .content, .condition, .tail, .step: continue
            }
        }
        guard !isQuestion else { return }
        cutWhatLeadsUp(verdicts)
        cutWhatFollows(verdicts, after: before)
        if isGone { continuation = verdicts.last?.opens == true ? .edit : .handling }
        if isOpen, !hasStop { cutWhatFlickers() }
    }

    /// "Scene 2: click the red button": what the film shows or says, not what the user is to do.
    private var isScript: Bool {
        guard clauses.count > 1, let first = clauses.first, first.words.count <= 3,
            line.folded[first.range.upperBound..<clauses[1].range.lowerBound].contains(":")
        else { return false }
        let title = first.words.first.map(first.folded) ?? ""
        return Self.scripts.contains { title.hasPrefix($0) } || line.folded[first.range].last == "幕"
    }

    private static let scripts = [
        "scene", "shot", "prompt", "description", "script", "storyboard", "voiceover", "narration", "title", "caption",
        "subtitle", "text", "场景", "镜头", "提示词", "描述", "画面", "旁白", "脚本", "标题", "字幕", "文字",
    ]

    /// "Download your" was an instruction at "Download", and will be at "video": it stays away in between.
    private mutating func cutWhatFlickers() {
        guard let last = clauses.indices.last, !cut[last] else { return }
        let isFirstWord = last > 0 && cut[last - 1] && clauses[last].words.count == 1
        let wasInstruction = (1...4).contains { words in
            if case .instruction = clauses[last].dropLast(words)?.verdict() { true } else { false }
        }
        cut[last] = isFirstWord || wasInstruction
    }

    /// "To download it, click Export": without the instruction its condition says nothing.
    private mutating func cutWhatLeadsUp(_ verdicts: [GuiClause.Verdict]) {
        for index in clauses.indices.dropLast().reversed() where cut[index + 1] && !cut[index] {
            switch verdicts[index] {
            case .condition: cut[index] = true
            // "Select the clip and press Delete".
            case .tail: cut[index] = clauses[index].isChoice
            // "想导出视频,请点击按钮": a wish, not a question.
            case .offer: cut[index] = clauses[index].words.first?.word == .offer
            case .step: cut[index] = clauses[index].isChoice
            case .content, .instruction: continue
            }
        }
    }

    /// "Click Export, choose MP4 and wait".
    private mutating func cutWhatFollows(_ verdicts: [GuiClause.Verdict], after before: Continuation) {
        if before != .none, let first = clauses.first, !cut[0] {
            if case .step(let action) = verdicts[0], before == .edit || first.isChoice {
                (cut[0], wishes[0]) = (true, action)
            } else {
                cut[0] = verdicts[0] == .tail && first.isHandling
            }
        }
        for index in clauses.indices.dropFirst() where cut[index - 1] && !cut[index] {
            if clauses[index - 1].isDrag, let edit = clauses[index].dragged() {
                (cut[index], wishes[index]) = (true, edit)
                continue
            }
            switch verdicts[index] {
            // Behind "click Export" an edit is another proposal; behind "open the panel" it is what that is for.
            case .step(let action) where verdicts[index - 1].opens: (cut[index], wishes[index]) = (true, action)
            case .tail: cut[index] = true
            case .condition: cut[index] = index == clauses.indices.last
            default: cut[index] = clauses[index].isName
            }
        }
    }
}

extension GuiClause.Verdict {
    /// Whether it only brings something up to work on.
    fileprivate var opens: Bool {
        switch self {
        case .instruction(let action): action == .state
        case .tail, .step: true
        case .content, .condition, .offer: false
        }
    }
}

extension GuiToken {
    /// Whether it touches the end of a sentence and belongs to it: a second mark, a bracket, a star.
    fileprivate func closes(_ last: GuiToken, in line: SourceText) -> Bool {
        guard range.lowerBound == last.range.upperBound else { return false }
        return word == .end || "\"'”’」』)]*_".unicodeScalars.contains(line.folded[range.lowerBound])
    }
}
