import Terminal
import Timeline
import Workspace

// Edits that ask for a value.
extension TimelinePane {
    /// Each is a command; those without a key are in the palette.
    static let asking: [Command<TimelinePane>] = EditForm.all.enumerated().map { place, form in
        Row(form.id, form.keys)
            .does("\(form.name[.english]) …", zh: "\(form.name[.chinese])…")
            .unless { pane, _ in pane.trouble(with: form) }
            .run { pane, desk in pane.ask(form, place, &desk) }
    }

    /// Why a value cannot be set now; nil where it can.
    func trouble(with form: EditForm) -> Remark? {
        switch form.subject {
        case .film: return film.isEmpty ? .timelineEmpty : nil
        case .track, .segment: return troubleWithSelection()
        case .clip, .sound, .media, .title:
            if let trouble = troubleWithSelection() { return trouble }
            return form.targets(in: shown, allSelected, playhead: playhead).isEmpty ? form.subject.trouble : nil
        }
    }

    private mutating func ask(_ form: EditForm, _ place: Int, _ desk: inout Desk) {
        let targets = form.targets(in: shown, allSelected, playhead: playhead)
        guard var first = targets.first else { return }
        first.language = desk.language
        let others = targets.count == 1 || form.subject == .film ? "" : " +\(targets.count - 1)"
        let subject =
            switch form.subject {
            case .film: ""
            case .track: " · \(first.track)"
            default: " · \(first.address)\(others)"
            }
        let words = Phrase(
            "\(form.name[.english])\(subject) (\(form.choices[.english]))",
            zh: "\(form.name[.chinese])\(subject)（\(form.choices[.chinese])）"
        )
        ask(.form(place, words, allSelected, playhead: playhead), text: form.now(first), &desk)
    }
}

extension EditForm.Subject {
    /// Why it cannot be set on what is selected.
    fileprivate var trouble: Remark {
        switch self {
        case .clip: .cannot("That is set on clips of a video track.", zh: "只能用于视频轨道上的片段。")
        case .sound: .cannot("That is set on sounds.", zh: "只能用于音频轨道上的声音。")
        case .media: .cannot("That is set on clips and sounds.", zh: "只能用于视频或声音片段。")
        case .title: .cannot("That is set on titles. t makes one.", zh: "只能用于标题。按 t 新建。")
        case .segment, .track, .film: .nothingSelected
        }
    }
}
