import Foundation
import Terminal
import Timeline
import Workspace

extension RendersPane {
    static let commands: [Command<RendersPane>] = [
        Row("renders.up", .named(.up), "k")
            .does("the one above", zh: "上一项")
            .group(selects)
            .footerNow { pane, _ in pane.jobs.count > 1 ? select : nil }
            .run { pane, desk in pane.select(by: -desk.times) },
        Row("renders.down", .named(.down), "j")
            .does("the one below", zh: "下一项")
            .group(selects)
            .footerNow { pane, _ in pane.jobs.count > 1 ? select : nil }
            .run { pane, desk in pane.select(by: desk.times) },
        Row("renders.pageUp", .named(.pageUp))
            .does("five up", zh: "上移五项")
            .group(pages)
            .run { pane, _ in pane.select(by: -5) },
        Row("renders.pageDown", .named(.pageDown))
            .does("five down", zh: "下移五项")
            .group(pages)
            .run { pane, _ in pane.select(by: 5) },
        Row("renders.newest", .named(.home))
            .does("the newest", zh: "最新一项")
            .group(ends)
            .run { pane, _ in pane.select(by: -pane.jobs.count) },
        Row("renders.oldest", .named(.end))
            .does("the oldest", zh: "最早一项")
            .group(ends)
            .run { pane, _ in pane.select(by: pane.jobs.count) },
        Row("renders.cancel", "c")
            .does("cancel", zh: "取消任务")
            .footer(Phrase("cancel", zh: "取消"))
            .unless { pane, _ in pane.selected.map { $0.isOver ? .renderOver : nil } ?? .noRender }
            .run { pane, desk in
                if let job = pane.selected { desk.ask(.renders(.cancel(job.id))) }
            },
        Row("renders.retry", "r")
            .does("retry what failed", zh: "重试失败的任务")
            .footer(Phrase("retry", zh: "重试"))
            .unless { pane, _ in pane.troubleWithRetry }
            .run { pane, desk in
                if let job = pane.selected { desk.ask(.renders(.retry(job.id))) }
            },
        Row("renders.open", "o")
            .does("open the film", zh: "打开影片")
            .group(shows)
            .footer(Phrase("open", zh: "打开"))
            .unless { pane, _ in pane.selected.map(troubleWithOpening) ?? .noRender }
            .run { pane, desk in
                if let job = pane.selected { desk.ask(.files(.open(job.file.path))) }
            },
        Row("renders.openFolder", "O")
            .does("open its folder", zh: "打开所在文件夹")
            .group(shows)
            .unless { pane, _ in pane.selected.map(troubleWithOpening) ?? .noRender }
            .run { pane, desk in
                if let job = pane.selected {
                    desk.ask(.files(.open(job.file.deletingLastPathComponent().path)))
                }
            },
        Row("renders.play", "P")
            .does("play the film in a window", zh: "在窗口中播放影片")
            .unless { pane, _ in pane.selected.map(troubleWithOpening) ?? .noRender }
            .run { pane, desk in
                if let job = pane.selected { desk.ask(.files(.play(job.file.path))) }
            },
        Row("renders.copy", "y")
            .does("copy the file's path", zh: "复制文件路径")
            .footer(Phrase("copy path", zh: "复制路径"))
            .unless { pane, _ in pane.selected == nil ? .noRender : nil }
            .run { pane, desk in
                if let job = pane.selected { desk.ask(.terminal(.copy(job.file.path))) }
            },
        Row("renders.export", .function(9), "x")
            .does("export the draft as MP4", zh: "将草稿导出为 MP4")
            .everywhere()
            .footerNow { _, desk in desk.stage.film.isEmpty ? nil : Phrase("export", zh: "导出") }
            .vital()
            .unless { _, desk in desk.stage.unsent == 0 ? nil : unsent }
            .run { _, desk in desk.want(.export(ExportOrder())) },
    ]

    private static let unsent = Remark.cannot("Edits by hand are not sent: W sends them.", zh: "手动编辑尚未发送：按 W 发送。")
    private static let shows = Phrase("open the film, its folder", zh: "打开影片、所在文件夹")
    private static let select = Phrase("select", zh: "选择")
    private static let selects = Phrase("select", zh: "选择")
    private static let pages = Phrase("five up, five down", zh: "上移、下移五项")
    private static let ends = Phrase("the newest, the oldest", zh: "最新、最早一项")

    /// Why what is selected cannot be begun again; nil where it can.
    private var troubleWithRetry: Remark? {
        guard let job = selected else { return .noRender }
        guard job.isOver else { return .renderUnderWay }
        if case .done = job.phase { return .renderDone }
        return nil
    }

    mutating func point(_ mouse: MouseEvent, in inside: Size, _ desk: inout Desk) {
        switch mouse.kind {
        case .wheelUp: select(by: -1)
        case .wheelDown: select(by: 1)
        case .press where mouse.button == .left: select(row: mouse.position.y)
        default: break
        }
    }
}
