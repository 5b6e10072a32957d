import EditLanguage
import ServiceProtocol
import Terminal
import Timeline
import Workspace

extension FilesPane {
    static let choosing: [Command<FilesPane>] = [
        Row("files.up", .named(.up), "k")
            .does("the file above", zh: "上一个文件")
            .group(select)
            .footerNow { pane, _ in pane.count > 1 ? select : nil }
            .run { pane, desk in pane.select(by: -desk.times) },
        Row("files.down", .named(.down), "j")
            .does("the file below", zh: "下一个文件")
            .group(select)
            .footerNow { pane, _ in pane.count > 1 ? select : nil }
            .run { pane, desk in pane.select(by: desk.times) },
        Row("files.first", .named(.home))
            .does("the first file", zh: "第一个文件")
            .group(ends)
            .run { pane, _ in pane.select(by: -pane.count) },
        Row("files.last", .named(.end))
            .does("the last file", zh: "最后一个文件")
            .group(ends)
            .run { pane, _ in pane.select(by: pane.count) },
        Row("files.pageUp", .named(.pageUp))
            .does("a page up", zh: "上一页")
            .group(pages)
            .run { pane, _ in pane.select(by: -pane.rows) },
        Row("files.pageDown", .named(.pageDown))
            .does("a page down", zh: "下一页")
            .group(pages)
            .run { pane, _ in pane.select(by: pane.rows) },
    ]

    static let doing: [Command<FilesPane>] = [
        Row("files.put", .named(.enter))
            .does("put it at the end; open, upload", zh: "放到末尾；打开、上传")
            .footerNow { pane, _ in pane.wordForEnter }
            .unless { pane, desk in pane.troubleWithEnter(desk) }
            .run { pane, desk in pane.enter(&desk) },
        Row("files.mark", " ")
            .does("mark it: all marked are meant", zh: "标记：操作用于所有已标记的文件")
            .footerNow { pane, _ in pane.canMark && pane.count > 1 ? Phrase("mark", zh: "标记") : nil }
            .when { pane, _ in pane.browser?.takesSeveral ?? (pane.count > 0) }
            .run { pane, desk in pane.mark(desk.times) },
        Row("files.putHere", "p")
            .does("put it at the playhead", zh: "放到播放头处")
            .footer(Phrase("at the playhead", zh: "播放头处"))
            .when { pane, _ in pane.browser == nil }
            .only(.studio, otherwise: Phrase("Files go to the end here: Enter.", zh: "该服务只能放到末尾：按 Enter。"))
            .unless { pane, desk in pane.troubleWithPutting(desk) }
            .run { pane, desk in pane.put(at: desk.stage.playhead, &desk) },
        Row("files.add", "a")
            .does("upload from folders of this machine", zh: "从本机文件夹上传")
            .footer(Phrase("upload", zh: "上传"))
            .when { pane, _ in pane.browser == nil }
            .run { pane, desk in pane.browse(for: .upload, &desk) },
        Row("files.rename", "r")
            .does("rename the file …", zh: "重命名文件…")
            .footer(Phrase("rename", zh: "重命名"))
            .when { pane, _ in pane.browser == nil }
            .only(.studio, otherwise: unchanged)
            .unless { pane, _ in pane.troubleWithFile() }
            .run { pane, desk in pane.askForName(&desk) },
        Row("files.relink", "l")
            .does("put another file in its place …", zh: "重新链接到其他文件…")
            .footer(Phrase("relink", zh: "重新链接"))
            .when { pane, _ in pane.browser == nil }
            .only(.studio, otherwise: unchanged)
            .unless { pane, _ in pane.troubleWithFile() }
            .run { pane, desk in pane.relink(&desk) },
        Row("files.remove", "d", .named(.delete))
            .does("remove the file from the project", zh: "从项目中移除文件")
            .footer(Phrase("remove", zh: "移除"))
            .when { pane, _ in pane.browser == nil }
            .only(.studio, otherwise: unchanged)
            .unless { pane, _ in pane.troubleWithFiles(pane.meant) }
            .run { pane, desk in pane.remove(&desk) },
        Row("files.refresh", "R", .control("r"))
            .does("look anew which files there are", zh: "重新查询素材或文件夹")
            .run { pane, desk in pane.refresh(&desk) },
        Row("files.undo", "u")
            .does("undo what was put there", zh: "撤销放入")
            .flow(.takesBack)
            .when { pane, _ in pane.browser == nil }
            .run { _, desk in desk.send(.command("timeline.undo")) },
        Row("files.parent", .named(.left), .named(.backspace))
            .does("in folders: to the one above", zh: "在文件夹中：返回上级")
            .footer(Phrase("folder above", zh: "上级"))
            .when { pane, _ in pane.browser?.filter.isEmpty == true }
            .run { pane, desk in pane.goUp(&desk) },
        Row("files.open", .named(.right))
            .does("in folders: go into it", zh: "在文件夹中：进入")
            .when { pane, _ in pane.browser?.selected?.isFolder == true }
            .run { pane, desk in pane.enter(&desk) },
        Row("files.all", .control("t"))
            .does("in folders: all files, or media alone", zh: "在文件夹中：显示全部或仅素材")
            .footerNow { pane, _ in pane.browser?.showsAll == true ? mediaAlone : allFiles }
            .when { pane, _ in pane.browser != nil }
            .run { pane, _ in pane.browser?.showAll() },
    ]

    private static let select = Phrase("select", zh: "选择")
    private static let ends = Phrase("the first, the last file", zh: "第一个、最后一个文件")
    private static let pages = Phrase("a page up, down", zh: "上一页、下一页")
    private static let allFiles = Phrase("all files", zh: "全部文件")
    private static let mediaAlone = Phrase("media alone", zh: "仅素材")
    private static let unchanged = Phrase("This service cannot change its files.", zh: "该服务不能更改文件。")

    /// How many there are to choose from.
    var count: Int { browser?.entries.count ?? list.all.count }

    // MARK: Why not

    func troubleWithEnter(_ desk: Desk) -> Remark? {
        guard let browser else { return troubleWithPutting(desk) }
        guard let entry = browser.selected else { return .cannot("There is nothing to choose.", zh: "没有可选的文件。") }
        if entry.isFolder || browser.takes(entry) || !browser.marks.isEmpty { return nil }
        if browser.purpose == .subtitles { return .cannot("Only srt and vtt are read.", zh: "只能读取 srt 和 vtt。") }
        let kinds = FilesPane.kinds
        return .cannot("Not a file that can be used. These can: \(kinds).", zh: "不支持该文件。可用：\(kinds)。")
    }

    func troubleWithPutting(_ desk: Desk) -> Remark? {
        if meant.isEmpty { return Self.none }
        if let missing = meant.first(where: { $0.file?.isMissing == true }) {
            return Self.isMissing(missing, of: meant)
        }
        if meant.contains(where: { $0.source == nil }), !desk.gathers {
            return .cannot("Nothing is known of it but its name.", zh: "只知道它的名称。")
        }
        // Clips go to the first track of pictures, sounds to one that has room.
        let film = desk.stage.film
        guard meant.contains(where: { $0.kind != .audio }),
            let lane = film.lanes.firstIndex(where: { $0.kind == .video }),
            film.draft.tracks[lane].isLocked
        else { return nil }
        return .refused(.trackLocked(film.lanes[lane].label))
    }

    /// Why the selected one cannot be renamed or exchanged.
    func troubleWithFile() -> Remark? { troubleWithFiles([selected].compactMap(\.self)) }

    /// Why files cannot be renamed, exchanged or removed.
    func troubleWithFiles(_ files: [Medium]) -> Remark? {
        if files.isEmpty { return Self.none }
        if let made = files.first(where: { $0.file?.id == nil }) {
            let name = made.name.visible.truncated(to: 24)
            return files.count == 1
                ? .cannot("That was made for the film: it is no file of yours.", zh: "这是为影片生成的，不是上传的文件。")
                : .cannot("\(name) was made for the film, no file of yours.", zh: "\(name) 是为影片生成的，不是上传的文件。")
        }
        if relinking != nil { return .cannot("Another file is on its way.", zh: "另一个文件正在上传。") }
        return nil
    }

    private static let none = Remark.cannot("There is no file yet: a uploads one.", zh: "还没有文件：按 a 上传。")

    private static func isMissing(_ medium: Medium, of all: [Medium]) -> Remark {
        guard all.count > 1 else { return isMissing }
        let name = medium.name.visible.truncated(to: 30)
        return .cannot("\(name) is missing: l puts another in its place.", zh: "\(name) 文件丢失：按 l 重新链接。")
    }

    private static let isMissing = Remark.cannot("Its file is missing: l relinks it.", zh: "文件丢失：按 l 重新链接。")
}
