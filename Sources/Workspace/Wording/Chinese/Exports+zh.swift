import EditLanguage
import Timeline

extension Chinese {
    public func step(_ phase: RenderJob.Phase) -> String {
        switch phase {
        case .saved: "排队中"
        case .rendering: "渲染中"
        case .downloading: "下载中"
        case .done: "已完成"
        case .failed: "失败"
        case .cancelled: "已取消"
        }
    }

    public func begins(film name: String) -> String { "正在导出 \(name)。" }
    public func isReady(film name: String) -> String { "\(name) 已导出。" }
    public func hasFailed(film name: String) -> String { "\(name) 导出失败。" }

    public func words(for note: FilmNote) -> String {
        switch note {
        case .otherName(let asked, let got): "\(asked) 已被占用：影片将保存为 \(got)。"
        case .length(let film, let timeline):
            "服务称影片长 \(TimeText.seconds(film))，时间线长 \(TimeText.seconds(timeline))。"
        case .size(let promised, let came): "服务称影片有 \(promised) 字节，实际收到 \(came) 字节。"
        case .format(let sent, let asked): "要求的是 \(asked)，服务发来的是 \(sent)。"
        case .displaced(let asked, let got): "\(asked) 在此期间被占用：影片保存在 \(got)。"
        case .newSession: "服务已找不到原来的会话：影片将在新会话中制作。"
        }
    }

    public func words(for picture: KeptPicture) -> String {
        switch picture {
        case .last: "导出的是已失效会话的时间线。"
        case .lost: "服务已找不到这个项目的会话：最后看到的时间线将在新会话中导出。"
        case .before: "当前会话是空的：导出的是上一个已失效会话的时间线。"
        }
    }

    public var noReasonKept: String { "失败的原因没有保留下来。" }

    public func unknownStep(_ word: String) -> String { "另一个版本的 reeldeck 把状态记为“\(word)”，这个版本不认识。" }
}
