import EditLanguage
import ServiceProtocol
import Terminal
import Timeline
import Workspace

// What is done with files.
extension FilesPane {
    static let kinds = AcceptedMedia.list

    /// The word of Enter in the last line.
    var wordForEnter: Phrase? {
        guard let browser else {
            if marks.count > 1 { return Phrase("put \(marks.count) at the end", zh: "将 \(marks.count) 个放到末尾") }
            return list.all.isEmpty ? nil : Phrase("put at the end", zh: "放到末尾")
        }
        guard let entry = browser.selected else { return nil }
        if entry.isFolder { return Phrase("open", zh: "打开") }
        let count = browser.marks.count
        if count > 1 { return Phrase("upload \(count)", zh: "上传 \(count) 个") }
        return browser.purpose == .upload ? Phrase("upload", zh: "上传") : Phrase("take this one", zh: "使用该文件")
    }

    mutating func enter(_ desk: inout Desk) {
        guard let browser else { return put(at: nil, &desk) }
        guard let path = browser.selectedPath, let entry = browser.selected else { return }
        if entry.isFolder { return desk.ask(.files(.browse(path))) }
        self.browser = nil
        switch browser.purpose {
        case .upload:
            let paths = browser.marks.isEmpty ? [path] : browser.marks
            desk.want(.upload(paths))
            let one = paths[0].split(separator: "/").last.map(String.init) ?? entry.name
            desk.say(.told(paths.count == 1 ? Self.uploading(one) : Self.uploading(paths.count), .plain))
        case .subtitles: desk.want(.say(SubtitlePath.message(for: path, desk.language)))
        case .relink(let id, _):
            relinking = Relinking(id: id)
            desk.ask(.files(.relink(id: id, to: path)))
        }
    }

    private static func uploading(_ name: String) -> Phrase {
        let name = name.visible.truncated(to: 40)
        return Phrase("\(name) is being uploaded.", zh: "正在上传 \(name)。")
    }

    private static func uploading(_ count: Int) -> Phrase {
        Phrase("\(count) files are being uploaded.", zh: "正在上传 \(count) 个文件。")
    }

    /// Puts what is meant at a time, in ms, or at the end.
    mutating func put(at time: Int?, _ desk: inout Desk) {
        do throws(EditRefusal) {
            let edits = try edits(puttingAt: time, in: desk.stage.film)
            if !edits.isEmpty { desk.send(.edit(edits, by: desk.doing)) }
        } catch {
            return desk.say(.refused(error))
        }
        // A service may know its files by their names alone.
        for medium in meant where medium.source == nil { desk.want(.say(desk.told.placing(medium.name))) }
        marks = []
    }

    /// Asks anew for what is shown: which files there are, or what is in the folder.
    mutating func refresh(_ desk: inout Desk) {
        if let browser { return desk.ask(.files(.browse(browser.listing?.path ?? lastFolder))) }
        strips.forgetMisses()
        desk.send(.asksAnew)
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
        let used = meant.filter { list.count(of: $0) > 0 }
        guard let first = used.first else { return remove(meant, &desk) }
        question = .removal(of: meant)
        let name = first.name.visible.truncated(to: 30)
        let count = used.reduce(0) { $0 + list.count(of: $1) }
        let words =
            meant.count > 1
            ? Self.used(used.count, of: meant.count) : count == 1 ? Self.usedOnce(name) : Self.used(name, count)
        desk.send(.ask(Prompt(asker: Self.number, question: words[desk.language], field: Composer())))
    }

    /// Takes files out of the project, of which the film has nothing.
    private mutating func remove(_ files: [Medium], _ desk: inout Desk) {
        desk.ask(.files(.remove(files.compactMap { $0.file?.id })))
        marks = []
    }

    private static func usedOnce(_ name: String) -> Phrase {
        Phrase("\(name) is in the film. Remove it there too? (yes, no)", zh: "影片中用到了 \(name)。一并移除？（是、否）")
    }

    private static func used(_ name: String, _ count: Int) -> Phrase {
        let asked = Phrase("Remove it there too? (yes, no)", zh: "一并移除？（是、否）")
        let told = Phrase("\(name) is in the film \(count) times.", zh: "影片中用了 \(count) 次 \(name)。")
        return Phrase("\(told[.english]) \(asked[.english])", zh: "\(told[.chinese])\(asked[.chinese])")
    }

    private static func used(_ count: Int, of all: Int) -> Phrase {
        let asked = Phrase("Remove them there too? (yes, no)", zh: "一并移除？（是、否）")
        let told = Phrase("The film has \(count) of these \(all) files.", zh: "这 \(all) 个文件中有 \(count) 个用于影片。")
        return Phrase("\(told[.english]) \(asked[.english])", zh: "\(told[.chinese])\(asked[.chinese])")
    }

    mutating func answer(_ text: String?, _ desk: inout Desk) {
        defer { question = nil }
        guard let question, let text, !text.isEmpty else { return }
        switch question {
        case .name(let id):
            guard text != list.all.first(where: { $0.file?.id == id })?.name else { return }
            desk.ask(.files(.rename(id: id, to: text)))
        case .removal(let files):
            guard YesOrNo.read(text) == true else {
                return desk.say(.note("Nothing was removed.", zh: "未移除任何内容。"))
            }
            let edits = Medium.edits(taking: files, off: desk.stage.film)
            if !edits.isEmpty { desk.send(.edit(edits, by: nil)) }
            remove(files, &desk)
        }
    }
}
