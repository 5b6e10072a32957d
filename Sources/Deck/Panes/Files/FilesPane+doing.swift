import ServiceProtocol
import Terminal
import Timeline
import Workspace

// What is done with files.
extension FilesPane {
    static let kinds = AcceptedMedia.list

    /// The word of Enter in the last line.
    var wordForEnter: Phrase? {
        guard let browser else { return list.all.isEmpty ? nil : Phrase("put at the end", zh: "放到末尾") }
        guard let entry = browser.selected else { return nil }
        if entry.isFolder { return Phrase("open", zh: "打开") }
        return browser.purpose == .upload ? Phrase("upload", zh: "上传") : Phrase("take this one", zh: "使用该文件")
    }

    mutating func enter(_ desk: inout Desk) {
        guard let browser else { return put(at: nil, &desk) }
        guard let path = browser.selectedPath, let entry = browser.selected else { return }
        if entry.isFolder { return desk.ask(.files(.browse(path))) }
        self.browser = nil
        switch browser.purpose {
        case .upload:
            desk.want(.upload([path]))
            desk.say(.told(Self.uploading(entry.name), .plain))
        case .relink(let id, let name):
            relinked = name
            desk.ask(.files(.relink(id: id, to: path)))
        }
    }

    private static func uploading(_ name: String) -> Phrase {
        let name = name.visible.truncated(to: 40)
        return Phrase("\(name) is being uploaded.", zh: "正在上传 \(name)。")
    }

    /// Puts it at a time, in ms, or at the end.
    func put(at time: Int?, _ desk: inout Desk) {
        guard let selected else { return }
        if let edit = selected.edit(at: time, in: desk.stage.film) {
            desk.send(.edit([edit], by: desk.doing))
        } else {
            // Such a service knows its files by their names alone.
            desk.want(.say(desk.told.placing(selected.name)))
        }
    }

    // MARK: Folders

    mutating func browse(for purpose: FileBrowser.Purpose, _ desk: inout Desk) {
        browser = FileBrowser(for: purpose)
        desk.ask(.files(.browse(lastFolder)))
    }

    mutating func goUp(_ desk: inout Desk) {
        guard let parent = browser?.parent else { return }
        browser?.leaveUp()
        desk.ask(.files(.browse(parent)))
    }

    // MARK: The file itself

    mutating func relink(_ desk: inout Desk) {
        guard let selected, let id = selected.file?.id else { return }
        browse(for: .relink(id, name: selected.name), &desk)
    }

    mutating func askForName(_ desk: inout Desk) {
        guard let selected, let id = selected.file?.id else { return }
        question = .name(of: id)
        let words = Phrase("New name of the file", zh: "文件的新名称")
        desk.send(.ask(Prompt(asker: Self.number, question: words[desk.language], field: Composer(selected.name))))
    }

    mutating func remove(_ desk: inout Desk) {
        guard let selected, let id = selected.file?.id else { return }
        let count = list.count(of: selected)
        guard count > 0 else { return desk.ask(.files(.remove(id: id))) }
        question = .removal(of: selected)
        let name = selected.name.visible.truncated(to: 30)
        let words = count == 1 ? Self.usedOnce(name) : Self.used(name, count)
        desk.send(.ask(Prompt(asker: Self.number, question: words[desk.language], field: Composer())))
    }

    private static func usedOnce(_ name: String) -> Phrase {
        Phrase("\(name) is in the film. Remove it there too? (yes, no)", zh: "影片中用到了 \(name)。一并移除？（是、否）")
    }

    private static func used(_ name: String, _ count: Int) -> Phrase {
        let asked = Phrase("Remove it there too? (yes, no)", zh: "一并移除？（是、否）")
        let told = Phrase("\(name) is in the film \(count) times.", zh: "影片中用了 \(count) 次 \(name)。")
        return Phrase("\(told[.english]) \(asked[.english])", zh: "\(told[.chinese])\(asked[.chinese])")
    }

    mutating func answer(_ text: String?, _ desk: inout Desk) {
        defer { question = nil }
        guard let question, let text, !text.isEmpty else { return }
        switch question {
        case .name(let id):
            guard text != list.all.first(where: { $0.file?.id == id })?.name else { return }
            desk.ask(.files(.rename(id: id, to: text)))
        case .removal(let medium):
            guard YesOrNo.read(text) == true, let id = medium.file?.id else {
                return desk.say(.note("Nothing was removed.", zh: "未移除任何内容。"))
            }
            let edits = medium.edits(takingOff: desk.stage.film)
            if !edits.isEmpty { desk.send(.edit(edits, by: nil)) }
            desk.ask(.files(.remove(id: id)))
        }
    }
}
