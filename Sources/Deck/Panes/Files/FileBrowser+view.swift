import Terminal
import Timeline
import Workspace

extension PaneView<FilesPane> {
    /// Draws the folder that is looked through; the cell of the cursor, where one types.
    func draw(_ browser: FileBrowser, on surface: inout Surface) -> Point? {
        let width = surface.size.width
        let path = (browser.listing?.path ?? "…").visible
        let title = Self.title(of: browser.purpose)[desk.language]
        let marked = browser.marks.isEmpty ? "" : FilesPane.marked(browser.marks.count)[desk.language]
        let room = max(width - title.columns - marked.columns - 2, 4)
        surface.draw([Span("\(title) ", theme.dim), Span(path.tail(of: room), theme.accent)], at: .zero)
        surface.drawTrailing([Span(marked, theme.strong)], y: 0)
        let prompt = "\(Self.narrow[desk.language]) "
        let used = surface.draw(prompt, at: Point(x: 0, y: 1), style: theme.dim)
        let typed = browser.filter.tail(of: max(width - used - 1, 1))
        let end = used + surface.draw(typed, at: Point(x: used, y: 1), style: theme.strong)
        drawEntries(browser, on: &surface)
        return isFocused ? Point(x: min(end, width - 1), y: 1) : nil
    }

    private func drawEntries(_ browser: FileBrowser, on surface: inout Surface) {
        guard !browser.entries.isEmpty else {
            guard let listing = browser.listing else { return }
            let isFault = listing.trouble != nil
            let words = listing.trouble?.words ?? Self.emptiness(browser)
            let lines = words[desk.language].wrapped(to: max(min(surface.size.width, 48), 8))
            for (y, line) in lines.enumerated() {
                surface.draw(
                    line,
                    at: Point(x: 0, y: y + FilesPane.folderRows),
                    style: isFault ? theme.bad : theme.dim
                )
            }
            return
        }
        for (row, entry) in browser.entries.dropFirst(pane.first).prefix(pane.rows).enumerated() {
            let y = row + FilesPane.folderRows
            let isChosen = pane.first + row == browser.chosen && isFocused
            if isChosen { surface.fill(Rect(x: 0, y: y, width: surface.size.width, height: 1), style: theme.chosen) }
            let mark = browser.mark(of: entry)
            let plain =
                entry.isFolder || mark != nil ? theme.accent : browser.takes(entry) ? theme.text : theme.dim
            let size = entry.size.map(ByteCount.words) ?? ""
            let sign = entry.isFolder ? "▸" : mark.map(String.init) ?? ""
            let name = "\(sign.padded(to: pane.signWidth))\(entry.name.visible)\(entry.isFolder ? "/" : "")"
            let room = max(surface.size.width - size.columns - 1, 4)
            surface.draw(name.truncated(to: room), at: Point(x: 0, y: y), style: isChosen ? theme.chosen : plain)
            surface.drawTrailing([Span(size, isChosen ? theme.chosen : theme.dim)], y: y)
        }
    }

    private static func title(of purpose: FileBrowser.Purpose) -> Phrase {
        switch purpose {
        case .upload: return Phrase("upload from", zh: "上传自")
        case .subtitles: return Phrase("subtitles from", zh: "字幕来自")
        case .relink(_, let name):
            let name = name.visible.truncated(to: 20)
            return Phrase("in place of \(name), from", zh: "替换 \(name)，来自")
        }
    }

    private static func emptiness(_ browser: FileBrowser) -> Phrase {
        if !browser.filter.isEmpty { return Phrase("Nothing here is called so.", zh: "没有匹配的文件。") }
        return browser.showsAll
            ? Phrase("There is nothing in it.", zh: "文件夹为空。")
            : browser.purpose == .subtitles
                ? Phrase("No subtitles (srt, vtt) and no folders here.", zh: "没有字幕文件（srt、vtt）或文件夹。")
                : Phrase("No media and no folders here. Ctrl-T shows all files.", zh: "没有素材或文件夹。Ctrl-T 显示全部文件。")
    }

    private static var narrow: Phrase { Phrase("type to narrow down:", zh: "输入以筛选：") }
}

extension FolderListing.Trouble {
    /// Why there is nothing to see.
    fileprivate var words: Phrase {
        switch self {
        case .missing: Phrase("There is no such folder.", zh: "没有这个文件夹。")
        case .closed: Phrase("You may not look into this folder.", zh: "没有权限查看该文件夹。")
        case .noFolder: Phrase("That is no folder.", zh: "这不是文件夹。")
        case .other(let reason): Phrase(same: reason.visible)
        }
    }
}
