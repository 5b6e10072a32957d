import EditLanguage
import ServiceProtocol
import Terminal
import Timeline
import Workspace

// Edits that take a file of the project: it is chosen among them, then what else there is to say is asked for.
extension TimelinePane {
    static let taking: [Command<TimelinePane>] =
        FileForm.all.enumerated().map { place, form in
            Row(form.id)
                .does("\(form.name[.english]) …", zh: "\(form.name[.chinese])…")
                .only(.studio, otherwise: Phrase("Files go to the end here: Alt-6.", zh: "该服务只能放到末尾：Alt-6。"))
                .unless { pane, desk in pane.trouble(with: form, desk) }
                .run { pane, desk in pane.askForFile(form, place, &desk) }
        } + [
            Row("timeline.subtitles")
                .does("lay the subtitles of a file over it …", zh: "添加字幕文件…")
                .run { _, desk in desk.send(.find(.subtitles)) }
        ]

    /// Why no file can be taken for that now; nil where one can.
    private func trouble(with form: FileForm, _ desk: Desk) -> Remark? {
        switch form.subject {
        case .film: return nil
        case .fullFilm: return film.isEmpty ? .timelineEmpty : nil
        case .clips, .sounds:
            if let trouble = troubleWithSelection() { return trouble }
            guard form.targets(in: shown, aim(desk)).isEmpty else { return nil }
            return form.subject == .clips
                ? .cannot("That is done to clips of a video track.", zh: "只能用于视频轨道上的片段。")
                : .cannot("That is done to sounds.", zh: "只能用于音频轨道上的声音。")
        }
    }

    private func aim(_ desk: Desk) -> FileForm.Aim {
        FileForm.Aim(
            selected: allSelected,
            playhead: playhead,
            range: markedRange,
            frame: frame,
            language: desk.language
        )
    }

    private mutating func askForFile(_ form: FileForm, _ place: Int, _ desk: inout Desk) {
        let aim = aim(desk)
        let targets = form.targets(in: shown, aim)
        let others = targets.count > 1 ? " +\(targets.count - 1)" : ""
        let subject = form.subject == .clips || form.subject == .sounds ? targets.first.map { " · \($0.address)" } : nil
        let told = (subject ?? "") + others
        let words = Phrase("\(form.name[.english])\(told)", zh: "\(form.name[.chinese])\(told)")
        // Others may have come since they were told last.
        desk.ask(.look(.media))
        ask(.file(place, words, aim), among: FileChoice(form.kinds), &desk)
    }

    /// Goes on with the file that was chosen: to what else is asked for, or to the edit.
    mutating func take(
        file id: String,
        for place: Int,
        _ aim: FileForm.Aim,
        of draft: Draft,
        _ desk: inout Desk
    ) {
        guard let file = desk.media?.files.first(where: { $0.id == id }) else {
            return desk.say(.cannot("The file is gone.", zh: "文件已不存在。"))
        }
        let (form, medium) = (FileForm.all[place], Medium(file))
        guard let value = form.value else { return perform(form, medium, nil, aim, of: draft, &desk) }
        let name = medium.name.visible.truncated(to: 24)
        let words = Phrase(
            "\(name): \(value.name[.english]) (\(value.choices[.english]))",
            zh: "\(name)：\(value.name[.chinese])（\(value.choices[.chinese])）"
        )
        ask(.ofFile(place, words, aim, medium), text: value.first(medium, aim), &desk)
        question = question.map { TimelineQuestion(purpose: $0.purpose, draft: draft) }
    }

    /// Does the edit with what was typed beside the file.
    mutating func perform(
        _ form: FileForm,
        _ medium: Medium,
        _ text: String?,
        _ aim: FileForm.Aim,
        of draft: Draft,
        _ desk: inout Desk
    ) {
        do {
            let typed = text.map { TypedValue($0, desk.language) }
            perform(try form.edits(medium, typed, aim, in: draft), on: draft, by: form.id, &desk)
        } catch let fault as TypedValue.Fault {
            desk.say(.notReadable(text ?? "", fault.example))
        } catch let refusal as EditRefusal {
            desk.say(.refused(refusal))
        } catch {
            desk.say(.notDone)
        }
    }
}
