import Pictures
import ServiceProtocol
import Terminal
import Timeline
import Workspace

extension FilesPane {
    static func note(_ view: PaneView<FilesPane>) -> String {
        let pane = view.pane
        if let relinking = pane.relinking { return relinking.words[view.desk.language] }
        guard pane.browser == nil else { return close[view.desk.language] }
        if !pane.marks.isEmpty { return marked(pane.marks.count)[view.desk.language] }
        return pane.list.all.isEmpty ? "" : "\(pane.list.all.count)"
    }

    static func draw(_ view: PaneView<FilesPane>, on surface: inout Surface) -> Point? {
        if let browser = view.pane.browser { return view.draw(browser, on: &surface) }
        guard !view.pane.list.all.isEmpty else {
            let text = view.desk.media == nil ? asking : nothing
            for (y, line) in text[view.desk.language].wrapped(to: max(min(surface.size.width, 48), 8)).enumerated() {
                surface.draw(line, at: Point(x: 0, y: y), style: view.theme.dim)
            }
            return nil
        }
        let parts = parts(of: surface.size)
        surface.draw(in: parts.list) { view.drawList(on: &$0) }
        surface.draw(in: parts.detail) { view.drawDetail(on: &$0) }
        return nil
    }

    static func marked(_ count: Int) -> Phrase { Phrase("\(count) marked", zh: "已标记 \(count)") }

    private static let close = Phrase("Esc closes", zh: "Esc 关闭")
    private static let asking = Phrase("The service is asked for the files …", zh: "正在查询素材…")
    private static let nothing = Phrase("No files yet: a uploads one from your folders.", zh: "还没有素材：按 a 上传。")

    // MARK: Places

    /// The list with its heading, and below it what is known of the selected file.
    static func parts(of inside: Size) -> (list: Rect, detail: Rect) {
        let (detail, list) = Rect(inside).splitBottom(inside.height >= 8 ? min(7, inside.height * 2 / 5) : 0)
        return (list, detail)
    }

    /// The rows above the first file, and above the first thing of a folder.
    static let headRows = 1
    static let folderRows = 2

    /// How many files are seen at a time.
    var rows: Int {
        guard browser == nil else { return max(1, room.height - Self.folderRows) }
        return max(1, (Self.parts(of: room).list.height - Self.headRows) / rowHeight)
    }

    /// The first one shown, so that the selected one is.
    var first: Int { max(0, min((browser?.chosen ?? selection) - rows + 1, count - rows)) }

    func place(at point: Point) -> Int? {
        let down = point.y - (browser == nil ? Self.headRows : Self.folderRows)
        let row = down / (browser == nil ? rowHeight : 1)
        return down >= 0 && (0..<rows).contains(row) && first + row < count ? first + row : nil
    }
}

extension PaneView<FilesPane> {
    fileprivate func drawList(on surface: inout Surface) {
        let left = pane.signWidth + pane.thumbnailWidth
        let columns = FileColumn.fitting(surface.size.width - pane.thumbnailWidth)
        let rest = FileColumn.allCases.filter { !columns.contains($0) }
        let nameWidth = surface.size.width - left - columns.reduce(0) { $0 + $1.width }
        func draw(_ name: String, _ cells: (FileColumn) -> String, at y: Int, _ style: Style, _ dim: Style) {
            surface.draw(name.truncated(to: nameWidth - 1), at: Point(x: left, y: y), style: style)
            var x = left + nameWidth
            for column in columns {
                let text = cells(column).truncated(to: column.width - 1)
                let room = column.isNumber ? column.width - 1 - text.columns : 0
                surface.draw(text, at: Point(x: x + room, y: y), style: dim)
                x += column.width
            }
        }
        draw(FileColumn.name[desk.language], { $0.title[desk.language] }, at: 0, theme.dim, theme.dim)
        for (row, medium) in pane.list.all.dropFirst(pane.first).prefix(pane.rows).enumerated() {
            let y = row * pane.rowHeight + FilesPane.headRows
            let isChosen = pane.first + row == pane.selection && isFocused
            let place = Rect(x: 0, y: y, width: surface.size.width, height: pane.rowHeight)
            if isChosen { surface.fill(place, style: theme.chosen) }
            let isMissing = medium.file?.isMissing == true
            let uses = pane.list.count(of: medium)
            let mark = pane.marks.firstIndex(of: medium.key)
            let sign = mark.map { "\($0 + 1)" } ?? (isMissing ? "✗" : uses > 0 ? "•" : "")
            let plain = isMissing ? theme.bad : mark != nil ? theme.accent : uses > 0 ? theme.text : theme.strong
            let (style, dim) = isChosen ? (theme.chosen, theme.chosen) : (plain, theme.dim)
            surface.draw(sign, at: Point(x: 0, y: y), style: style)
            drawThumbnail(of: medium, at: Point(x: pane.signWidth, y: y), on: &surface)
            draw(medium.name.visible, { $0.text(medium, uses: uses, desk.language) }, at: y, style, dim)
            guard pane.rowHeight > 1 else { continue }
            // What there is no column for stands below the name.
            let facts = rest.map { $0.text(medium, uses: uses, desk.language) }.filter { !$0.isEmpty && $0 != "–" }
            let below = facts.reduce("") { told, fact in
                let longer = told.isEmpty ? fact : "\(told) · \(fact)"
                return longer.columns <= surface.size.width - left ? longer : told
            }
            surface.draw(below, at: Point(x: left, y: y + 1), style: dim)
        }
    }

    /// Draws how a file looks, small; a sound, and what has no picture, as a sign.
    private func drawThumbnail(of medium: Medium, at point: Point, on surface: inout Surface) {
        guard pane.thumbnailWidth > 0 else { return }
        let (width, height) = (pane.thumbnailWidth - 1, pane.rowHeight)
        let place = Rect(x: point.x, y: point.y, width: width, height: height)
        guard let picture = pane.picture(of: medium) else {
            surface.fill(place, style: theme.field)
            let sign = medium.kind == .audio ? "♪" : medium.file?.isMissing == true ? "✗" : "·"
            let middle = Point(x: place.x + width / 2 - (width > 4 ? 1 : 0), y: place.y + (height - 1) / 2)
            return _ = surface.draw(sign, at: middle, style: theme.field)
        }
        let wide = min(max(picture.width * height * 2 / picture.height, 1), width)
        surface.draw(picture, in: Rect(x: place.x + (width - wide) / 2, y: place.y, width: wide, height: height))
    }

    fileprivate func drawDetail(on surface: inout Surface) {
        guard let medium = pane.selected, surface.size.height > 1 else { return }
        surface.drawHorizontalLine(from: .zero, length: surface.size.width, style: theme.border)
        let left = drawPicture(of: medium, on: &surface)
        let width = max(surface.size.width - left, 8)
        var lines = medium.lines(uses: pane.list.count(of: medium), isNarrow: width < 60, desk.language)
        if let relinking = pane.relinking, relinking.id == medium.file?.id {
            lines.insert((relinking.words[desk.language], false), at: 1)
        }
        // What is told last is long, and a name may be.
        let rows = lines.enumerated().flatMap { place, line in
            let isLong = place == lines.count - 1
            let rows = isLong ? line.text.wrapped(to: width) : [line.text.truncated(to: width)]
            return rows.map { (text: $0, style: line.isBad ? theme.bad : place == 0 ? theme.strong : theme.dim) }
        }
        for (y, row) in rows.prefix(surface.size.height - 1).enumerated() {
            surface.draw(row.text, at: Point(x: left, y: y + 1), style: row.style)
        }
    }

    /// Draws how it looks, as far as that is known; how many columns that takes.
    private func drawPicture(of medium: Medium, on surface: inout Surface) -> Int {
        let height = surface.size.height - 1
        guard desk.hasPictures, theme.showsPictures, height > 2, let picture = pane.picture(of: medium) else {
            return 0
        }
        // In half cells as wide as it is; it leaves the larger part of the room to words.
        let width = min(max(picture.width * height * 2 / picture.height, 2), surface.size.width * 2 / 5)
        let rows = min(max(picture.height * width / picture.width / 2, 1), height)
        surface.draw(picture, in: Rect(x: 0, y: 1, width: width, height: rows))
        return width + 2
    }
}

extension FilesPane.Relinking {
    /// What is done, and how much of it.
    fileprivate var words: Phrase {
        let percent = Int(min(max(share, 0), 1) * 100)
        return Phrase("relinking \(percent)%", zh: "替换中 \(percent)%")
    }
}
