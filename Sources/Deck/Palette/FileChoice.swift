import ServiceProtocol
import Terminal
import Timeline

/// The files of the project to choose one of: what is typed is looked for in their names.
struct FileChoice: Hashable, Sendable {
    /// What has to be in them.
    let kinds: Set<MediaFormat.Content>
    /// The one that is chosen, from the top.
    var chosen = 0

    init(_ kinds: Set<MediaFormat.Content>) { self.kinds = kinds }

    /// Those that what was typed can mean, the likeliest first; with nothing typed in the order in which they came.
    func files(_ typed: String, _ desk: Desk) -> [SessionMedia.File] {
        let all = (desk.media?.files ?? []).filter { file in
            file.id != nil && !file.isMissing && file.kind.map(kinds.contains) ?? true
        }
        let found = all.enumerated().compactMap { place, file in
            Palette.likeness(of: typed, to: file.name).map { (file: file, score: $0, place: place) }
        }
        return found.sorted { ($1.score, $0.place) < ($0.score, $1.place) }.map(\.file)
    }
}

extension DeckState {
    mutating func pressChoice(_ key: Key, _ prompt: Prompt, _ choice: FileChoice) {
        let files = choice.files(prompt.field.text, desk)
        switch (key.code, key.modifiers) {
        case (.escape, _), (.character("c"), .control): finish(prompt, nil)
        case (.enter, []): choose(choice.chosen, of: files, prompt)
        case (.down, _), (.character("n"), .control), (.tab, _): move(prompt, by: 1, of: files.count)
        case (.up, _), (.character("p"), .control), (.backTab, _): move(prompt, by: -1, of: files.count)
        case (.pageDown, _): move(prompt, by: Palette.page, of: files.count)
        case (.pageUp, _): move(prompt, by: -Palette.page, of: files.count)
        default:
            var prompt = prompt
            if prompt.field.press(key) { prompt.files?.chosen = 0 }
            shell.overlay = .prompt(prompt)
        }
    }

    private mutating func move(_ prompt: Prompt, by step: Int, of count: Int) {
        var prompt = prompt
        let chosen = (prompt.files?.chosen ?? 0) + step
        prompt.files?.chosen = min(max(chosen, 0), max(count - 1, 0))
        shell.overlay = .prompt(prompt)
    }

    private mutating func choose(_ place: Int, of files: [SessionMedia.File], _ prompt: Prompt) {
        // The question stays, for another word or for what is being uploaded.
        guard files.indices.contains(place) else {
            return desk.say(.cannot("There is no such file.", zh: "没有这样的文件。"))
        }
        finish(prompt, files[place].id)
    }

    mutating func pointChoice(_ mouse: MouseEvent, _ prompt: Prompt) {
        guard let view = FileChoiceView(self, prompt) else { return }
        switch mouse.kind {
        case .wheelUp: move(prompt, by: -1, of: view.files.count)
        case .wheelDown: move(prompt, by: 1, of: view.files.count)
        case .press where mouse.button == .left:
            if let place = view.place(at: mouse.position) {
                choose(place, of: view.files, prompt)
            } else if !view.rect.contains(mouse.position) {
                finish(prompt, nil)
            }
        default: break
        }
    }
}
