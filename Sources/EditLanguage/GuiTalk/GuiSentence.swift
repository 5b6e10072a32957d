/// A sentence as clauses, and what is left of it when those that work a window are taken out.
struct GuiSentence {
    private let line: SourceText
    /// Where it stands in its line, the blank before it and the marks behind it included.
    let range: Range<Int>
    /// Where its full stop is, or its end.
    private let stop: Int
    private let isQuestion: Bool
    private var clauses: [GuiClause] = []
    /// Which of the clauses are taken out.
    private var cut: [Bool] = []
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

    var actions: [GuiTalk.Action] { wishes.compactMap { $0 } }

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
        guard !clauses.contains(where: { $0.words.has(.address) }) else { return }
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
        if isOpen, stop == range.upperBound { cutWhatFlickers() }
    }

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

    /// What is left of it.
    var text: String {
        guard isCut else { return line.string(range) }
        var text = ""
        var last: Int?
        for index in clauses.indices where !cut[index] {
            let words = line.string(clauses[index].range)
            if let last {
                text += joint(from: last, to: index) + words
            } else {
                let lead = range.lowerBound..<(clauses.first?.range.lowerBound ?? range.lowerBound)
                text = line.string(lead) + (index == 0 ? words : words.capitalizedFirst)
            }
            last = index
        }
        guard let last else { return strayMarks }
        if last + 1 < clauses.count { text += Joint(joints(after: last, to: nil)).brackets }
        return text + (last + 1 < clauses.count ? "" : line.string(clauses[last].range.upperBound..<stop))
            + line.string(stop..<range.upperBound)
    }

    /// What ties two clauses of which those between are taken out: the joint of the second one.
    private func joint(from last: Int, to next: Int) -> String {
        let joints = joints(after: last, to: next)
        guard joints.count > 1 else { return joints.first ?? "" }
        return Joint(joints).text
    }

    /// The texts between the clauses from one to another, or to the full stop.
    private func joints(after last: Int, to next: Int?) -> [String] {
        (last..<(next ?? clauses.count)).map { index in
            let end = index + 1 < clauses.count ? clauses[index + 1].range.lowerBound : stop
            return line.string(clauses[index].range.upperBound..<end)
        }
    }

    /// The half of a **bold** stretch that ends in a sentence of which nothing is left.
    private var strayMarks: String {
        line.string(range).split(separator: "**", omittingEmptySubsequences: false).count % 2 == 0 ? "**" : ""
    }
}

extension GuiClause.Verdict {
    /// Whether it only brings something up to work on.
    fileprivate var opens: Bool { self == .instruction(.state) || self == .tail }
}

/// The texts that stood around clauses that are gone.
private struct Joint {
    /// Brackets that do not close each other.
    let brackets: String
    /// The brackets, and the words of the last one.
    let text: String

    init(_ joints: [String]) {
        var open = ""
        for mark in joints.joined() {
            if mark == ")" || mark == ")", open.last == "(" || open.last == "(" {
                open.removeLast()
            } else if "()()".contains(mark) {
                open.append(mark)
            }
        }
        brackets = open
        let words = (joints.last ?? "").filter { !"()()".contains($0) }
        text = open + (words.allSatisfy(\.isWhitespace) ? " " : words)
    }
}

extension GuiToken {
    /// Whether it touches the end of a sentence and belongs to it: a second mark, a bracket, a star.
    fileprivate func closes(_ last: GuiToken, in line: SourceText) -> Bool {
        guard range.lowerBound == last.range.upperBound else { return false }
        return word == .end || "\"'”’」』)]*_".unicodeScalars.contains(line.folded[range.lowerBound])
    }
}

extension String {
    /// With a capital first letter, if it begins with one.
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
