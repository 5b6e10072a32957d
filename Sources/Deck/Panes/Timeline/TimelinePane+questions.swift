import EditLanguage
import Terminal
import Timeline
import Workspace

// What is asked for in a line of text, and what becomes of the answer.
extension TimelinePane {
    mutating func askForTime(_ desk: inout Desk) { ask(.time, text: "", &desk) }

    private mutating func go(to text: String, _ desk: inout Desk) {
        do {
            movePlayhead(to: try TypedValue(text, desk.language).time(frame: frame))
        } catch {
            desk.say(.notReadable(text, error.example))
        }
    }

    /// How loud a segment may be, in per cent.
    private static let volumes = 0...400

    mutating func askForVolume(_ desk: inout Desk) {
        guard let selection, let selected else { return }
        ask(.volume(selection, now: selected.volume, of: Self.volumes), &desk)
    }

    mutating func askForTitle(_ desk: inout Desk) { ask(.newTitle(at: playhead, for: 3000), &desk) }

    /// Opens what is selected for editing: the words of a title where they stand, of anything else the form of all that is set.
    mutating func edit(_ desk: inout Desk) {
        guard selected?.title == nil else { return askForTitleText(&desk) }
        desk.send(.form)
    }

    mutating func askForTitleText(_ desk: inout Desk) {
        guard let selection, let title = selected?.title else { return }
        ask(.titleText(selection), text: title.text, at: placeToWrite(selection, title.text), &desk)
    }

    mutating func ask(
        _ purpose: TimelineQuestion.Purpose,
        text: String = "",
        at place: Rect? = nil,
        among files: FileChoice? = nil,
        _ desk: inout Desk
    ) {
        question = TimelineQuestion(purpose: purpose, draft: shown)
        let words = desk.words.question(for: purpose)
        let prompt = Prompt(asker: Self.number, question: words, field: Composer(text), place: place, files: files)
        desk.send(.ask(prompt))
    }

    /// The row of a block's words, inside the pane, with room for some more of them; nil where it is out of sight.
    private func placeToWrite(_ address: SegmentAddress, _ text: String) -> Rect? {
        guard isVisible(address), let segment = film[address],
            let lane = lanes.first(where: { film.lanes[$0.index].label == address.track })
        else { return nil }
        let (first, last) = (max(column(of: segment.start), 0), min(column(of: segment.end), columns))
        let width = min(max(last - first, text.columns + 8, Self.leastToWrite), columns)
        let x = min(first, columns - width)
        return Rect(x: Self.labelWidth + x, y: 1 + lane.rows.lowerBound, width: width, height: 1)
    }

    /// The columns that one needs to write a title.
    private static let leastToWrite = 28

    mutating func answer(_ text: String?, _ desk: inout Desk) {
        guard let question else { return }
        self.question = nil
        guard let text, !text.isEmpty else { return }
        let draft = question.draft
        switch question.purpose {
        case .newTitle(let time, let length):
            perform(.addTitle(AddTitle(Title(text), start: time, length: length)), on: draft, &desk)
        case .titleText(let address): perform(.setTitleText(address, text), on: draft, &desk)
        case .time: go(to: text, &desk)
        case .search: find(text, &desk)
        case .form(let place, _, let selected, let playhead):
            let typed = TypedValue(text, desk.language)
            do {
                let edits = try EditForm.all[place].edits(typed, on: selected, playhead: playhead, in: draft)
                perform(edits, on: draft, &desk)
            } catch let fault as TypedValue.Fault {
                desk.say(.notReadable(text, fault.example))
            } catch let refusal as EditRefusal {
                desk.say(.refused(refusal))
            } catch {
                desk.say(.notDone)
            }
        case .file(let place, _, let aim): take(file: text, for: place, aim, of: draft, &desk)
        case .ofFile(let place, _, let aim, let medium):
            perform(FileForm.all[place], medium, text, aim, of: draft, &desk)
        case .volume(let address, _, let volumes):
            let digits = text.hasSuffix("%") ? text.dropLast() : text[...]
            guard let percent = Int(digits), volumes.contains(percent) else { return desk.say(.badVolume(volumes)) }
            perform(.setVolume(.segment(address), percent: percent), on: draft, &desk)
        }
    }
}
