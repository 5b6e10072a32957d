import EditLanguage
import Testing
import Timeline

/// Sentences said one after the other, as the studio does them: each against the draft, the history and the focus that
/// the ones before it left.
struct Talk {
    private(set) var history: DraftHistory
    private(set) var focus = Focus()
    private(set) var dialogue = Dialogue()
    let uploads: [Upload]
    private var count = 0
    /// What was answered last; nil where it was done.
    private(set) var question: String?
    /// What was told last: what is different now, or what was asked.
    private(set) var told: [String] = []
    /// The question with all that came with it.
    private(set) var asked: Question?
    /// The examples that came with it.
    var examples: [String] { asked?.examples ?? [] }
    private var unanswered: String?

    /// Beach 0–12 s, market 12–20 s and dinner 20–30 s, all uploaded and with sound; Lo-fi at 35 %; the title "Summer" for
    /// the first 3 s, which was added last.
    ///
    /// - Parameter more: files that are uploaded and stand nowhere yet.
    init(more: [Upload] = []) {
        self = more.isEmpty ? Self.start : Talk(saying: Self.beginning, uploads: more + Self.clips)
    }

    private static let clips = [("beach.mp4", 12_000), ("market.mp4", 8000), ("dinner.mp4", 10_000)].map {
        name,
        length in
        Upload(id: name, name: name, duration: length, kind: .video)
    }

    private static let beginning = [
        "add beach.mp4", "add market.mp4", "add dinner.mp4", "add lo-fi music at 35%",
        "add a title 'Summer' for the first 3 seconds",
    ]
    private static let start = Talk(saying: beginning, uploads: clips)

    /// - Parameter sentences: what is said to an empty film first.
    init(saying sentences: [String], uploads: [Upload]) {
        self.uploads = uploads
        history = DraftHistory()
        for sentence in sentences { say(sentence) }
    }

    var draft: Draft { history.current }

    mutating func say(_ sentence: String) {
        var context = EditContext(
            draft: history.current,
            uploads: uploads,
            stepsFromNothing: history.version(1)?.isEmpty == true ? history.position : nil
        )
        context.history = history
        context.unanswered = unanswered
        let turn = DialogueReader().read(
            sentence,
            in: context,
            focus: focus,
            previous: history.previous,
            after: dialogue
        )
        let before = (history, focus)
        defer { dialogue.follow(turn, focus: before.1, isChanged: history != before.0) }
        switch turn.reading {
        case .question(let asked):
            question = asked.text
            self.asked = asked
            told = [asked.message]
            if asked.kind != .answer { unanswered = sentence }
            focus = asked.focus(after: focus)
        case .instructions(let instructions, let language):
            question = nil
            asked = nil
            unanswered = nil
            let old = turn.isRevision ? history.previous ?? draft : draft
            perform(instructions, saidAs: sentence)
            told = (turn.isRevision ? [language.turnWording.instead] : [])
            told += DraftDifference(from: old, to: draft).lines(language)
        }
    }

    private mutating func perform(_ instructions: [Instruction], saidAs sentence: String) {
        var steps: [(edit: Edit, before: Draft, after: Draft)] = []
        var draft = history.current
        for instruction in instructions {
            switch instruction {
            case .edit(let edit):
                let before = draft
                count += 1
                var part = 0
                let prefix = "id\(count)"
                do {
                    draft = try before.applying(edit) {
                        part += 1
                        return "\(prefix)-\(part)"
                    }
                } catch {
                    Issue.record("\(sentence): the draft refused \(edit): \(error)")
                }
                steps.append((edit, before, draft))
            case .undo(let steps):
                history.undo(steps: steps)
                draft = history.current
            case .redo(let steps):
                history.redo(steps: steps)
                draft = history.current
            case .revert(let version):
                _ = history.revert(toVersion: version)
                draft = history.current
            }
        }
        focus.follow(steps)
        if !steps.isEmpty { history.record(draft) }
    }

    /// The film as one line a segment: `V1·1 beach.mp4 0-12000`, with what is not as it was to begin with.
    var film: [String] {
        draft.addresses.compactMap { address in
            guard let segment = draft[address] else { return nil }
            var words = ["\(address)", segment.title?.text ?? segment.name, "\(segment.start)-\(segment.end)"]
            if segment.volume != 100 { words.append("\(segment.volume)%") }
            if let media = segment.media {
                if media.speed != 100 { words.append("speed \(media.speed)") }
                if media.isReversed { words.append("reversed") }
            }
            if let title = segment.title {
                if title.color != .white { words.append(title.color.hex) }
                if title.fontSize != 96 { words.append("\(title.fontSize) px") }
                if title.position != .center { words.append("\(title.position)") }
            }
            if segment.fadeIn > 0 { words.append("fade in \(segment.fadeIn)") }
            if segment.fadeOut > 0 { words.append("fade out \(segment.fadeOut)") }
            if let transition = segment.transition { words.append("\(transition.kind)") }
            if segment.look.filter != .none { words.append("\(segment.look.filter)") }
            if segment.look.brightness != 0 { words.append("brightness \(segment.look.brightness)") }
            if let box = segment.look.box { words.append("boxed \(box.place) \(box.size)") }
            return words.joined(separator: " ")
        }
    }
}
