import EditLanguage
import Terminal
import Timeline
import Workspace

// A property changed in its row.
extension InspectorPane {
    /// What is being typed into a row, and what it is for: both as they were when that began.
    struct Editing: Equatable, Sendable {
        /// Among all properties.
        let property: Int
        let film: DraftSnapshot
        let selected: [SegmentAddress]
        let playhead: Int
        /// What stood there.
        let before: String
        var field: Composer
        /// Why what was typed is not set.
        var fault: String?

        var form: EditForm? { Property.all[property].form }
    }

    var isTyping: Bool { editing != nil }

    /// A figure or a sign begins what is typed.
    func startsTyping(with key: Key, _ desk: Desk) -> Bool {
        guard editing == nil, key.modifiers.isEmpty, case .character(let character) = key.code,
            character.isASCII, character.isNumber || "-#".contains(character)
        else { return false }
        return selectedProperty(desk)?.form != nil && trouble(desk) == nil
    }

    mutating func type(_ key: Key, _ desk: inout Desk) {
        if editing == nil {
            guard begin(&desk) else { return }
            editing?.field = Composer()
        }
        if editing?.field.press(key) == true { editing?.fault = nil }
    }

    mutating func paste(_ text: String, _ desk: inout Desk) {
        editing?.field.insert(text.replacing("\n", with: " "))
        editing?.fault = nil
    }

    // What is done elsewhere ends it, without a change.
    mutating func begin(_ command: CommandFacts?, isOwn: Bool, _ desk: inout Desk) {
        guard let command, !isOwn, !Self.staying.contains(command.id) else { return }
        editing = nil
    }

    private static let staying: Set = ["screen.back", "screen.help", "screen.redraw", "screen.suspend"]

    mutating func takeBack(to old: InspectorPane, _ desk: inout Desk) {
        (editing, selection) = (old.editing, old.selection)
    }

    // MARK: Setting

    /// Changes the row that is selected, or sets what was typed into it.
    mutating func change(_ desk: inout Desk) {
        if isTyping { return _ = commit(&desk) }
        guard let property = selectedProperty(desk) else { return }
        if property.form?.isEither == true { return turn(by: 1, &desk) }
        if !begin(&desk), let command = property.command { desk.send(.command(command)) }
    }

    /// Lets one type into the row that is selected; false where it is not typed into.
    private mutating func begin(_ desk: inout Desk) -> Bool {
        guard let place = selectedPlace(desk), let form = Property.all[place].form else { return false }
        let now = form.now(target(desk).target)
        editing = Editing(
            property: place,
            film: desk.stage.film,
            selected: desk.stage.allSelected,
            playhead: desk.stage.playhead,
            before: now,
            field: Composer(now)
        )
        return true
    }

    /// Sets what was typed; false where that cannot be, and it says why.
    private mutating func commit(_ desk: inout Desk) -> Bool {
        guard let editing, let form = editing.form else { return true }
        let text = editing.field.text.trimmed
        guard !text.isEmpty, text != editing.before else {
            self.editing = nil
            return true
        }
        do {
            try set(text, by: form, editing, "inspector.change", &desk)
            self.editing = nil
            return true
        } catch EditRefusal.noChange {
            self.editing = nil
            return true
        } catch {
            self.editing?.fault = Self.words(for: error, text, desk)
            return false
        }
    }

    private func set(
        _ text: String,
        by form: EditForm,
        _ aim: Editing,
        _ command: String,
        _ desk: inout Desk
    ) throws {
        // While it was typed the film may have become another one: what was selected is found in that.
        let (before, now) = (aim.film, desk.stage.film)
        let selected =
            before == now ? aim.selected : aim.selected.compactMap { now.draft.address(of: $0, in: before.draft) }
        guard selected.count == aim.selected.count else { throw Gone() }
        let typed = TypedValue(text, desk.language)
        let edits = try form.edits(typed, on: selected, playhead: aim.playhead, in: now.draft)
        // What is turned on and on is one edit.
        desk.send(.edit(edits, on: now.draft, by: "\(command) \(form.id)"))
    }

    /// What was selected is not in the film any more.
    private struct Gone: Error {
        static let words = Remark.cannot("What was selected is gone.", zh: "所选内容已不存在。")
    }

    private static func words(for error: any Error, _ text: String, _ desk: Desk) -> String {
        switch error {
        case let fault as TypedValue.Fault: desk.words.sentence(for: .notReadable(text, fault.example))
        case is Gone: desk.words.sentence(for: Gone.words)
        case let refusal as EditRefusal: desk.words.sentence(for: .refused(refusal))
        default: desk.words.sentence(for: .notDone)
        }
    }

    // MARK: Turning

    func canTurn(_ desk: Desk) -> Bool { turned(by: 1, desk) != nil }

    func troubleWithTurning(_ desk: Desk) -> Remark? {
        if let trouble = trouble(desk) { return trouble }
        return canTurn(desk) ? nil : .cannot("That is typed: Enter.", zh: "请按 Enter 输入。")
    }

    /// What would be typed for so many steps on.
    private func turned(by step: Int, _ desk: Desk) -> String? {
        selectedProperty(desk)?.form?.turn?(target(desk).target, step)
    }

    mutating func turn(by step: Int, _ desk: inout Desk) {
        guard let text = turned(by: step, desk), begin(&desk), let aim = editing, let form = aim.form else { return }
        editing = nil
        do {
            try set(text, by: form, aim, "inspector.turn", &desk)
        } catch EditRefusal.noChange {
            // It goes no further that way.
        } catch {
            let words = Self.words(for: error, text, desk)
            desk.say(.told(Phrase(same: words), .bad))
        }
    }

    // MARK: Going on

    /// To another row; what was typed is set first.
    mutating func go(by step: Int, _ desk: inout Desk) {
        if commit(&desk) { select(by: step, desk) }
    }

    /// Sets what was typed and types into the next row that can be.
    mutating func goOn(by step: Int, _ desk: inout Desk) {
        guard commit(&desk) else { return }
        let shown = shown(desk)
        var place = chosen(of: shown.count) + step
        while shown.indices.contains(place), Property.all[shown[place]].form?.isEither != false { place += step }
        guard shown.indices.contains(place) else { return }
        select(by: place - chosen(of: shown.count), desk)
        _ = begin(&desk)
    }
}

extension Desk.Stage {
    /// Everything that is selected, in the order of tracks and time.
    var allSelected: [SegmentAddress] {
        guard let selection else { return [] }
        return others.isEmpty ? [selection] : film.inOrder(others.union([selection]))
    }
}
