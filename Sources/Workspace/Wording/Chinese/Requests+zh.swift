import EditLanguage
import ServiceClient
import ServiceProtocol
import Timeline

extension Chinese {
    public func words(for action: Request.Action) -> String {
        switch action {
        case .say(let text): text
        case .edit(let edit): edit.sentence(.chinese)
        case .undo: "撤销"
        case .redo: "重做"
        case .answer(let isYes): answer(isYes)
        case .upload(let files): "上传 \(files.joined(separator: "、"))"
        case .export: "导出"
        case .credits: "余额"
        case .state: "状态"
        }
    }

    public func words(for credits: Credits) -> String {
        let frozen = credits.frozen > 0 ? "，\(credits.frozen) 积分已为进行中的任务预留" : ""
        return "可用 \(credits.available) 积分\(frozen)，共 \(credits.total) 积分。"
    }

    public func words(for file: UploadedFile) -> String {
        var facts: [String] = []
        if let duration = file.duration { facts.append(TimeText.seconds(duration)) }
        if let width = file.width, let height = file.height { facts.append("\(width)×\(height)") }
        return "已上传 \(file.name)" + (facts.isEmpty ? "" : "（\(facts.joined(separator: "，"))）")
    }

    public func elapsed(_ ms: Int) -> String {
        let ms = max(0, ms)
        if ms < 10_000 { return "\(ms / 1000).\(ms % 1000 / 100) 秒" }
        if ms < 60_000 { return "\(ms / 1000) 秒" }
        return "\(ms / 60_000) 分 \(ms / 1000 % 60) 秒"
    }

    public func stillWorking(for ms: Int, quietFor quiet: Int?) -> String {
        "仍在处理… \(elapsed(ms))" + (quiet.map { " · 已有 \(elapsed($0))没有动静" } ?? "")
    }

    public func recovering(from cause: Doubt.Cause) -> String {
        let reason =
            switch cause {
            case .lost: "连接中断。"
            case .unended: "回应中断。"
            case .answer(let error): whatHappened(in: error)
            case .fault: "智能体中途停止了。"
            case .cutOff: "程序曾经结束。"
            }
        return joined([reason, "正在查看完成了什么…"])
    }

    public func looking(in ms: Int) -> String { "\(seconds(ms))后再次查看时间线。" }

    public func busy(again ms: Int) -> String { "服务调用过于频繁，\(seconds(ms))后重试。" }

    public func paused(_ error: ServiceError, again ms: Int) -> String {
        "尚未发送：\(whatHappened(in: error))\(seconds(ms))后重试。"
    }

    public func seconds(_ ms: Int) -> String { "\((max(0, ms) + 999) / 1000) 秒" }

    public func unseen(_ error: ServiceError, looksAgain: Bool) -> String {
        "无法获取时间线的最新状态：\(whatHappened(in: error))" + (looksAgain ? "正在重新查看…" : "")
    }

    public func reshaping(to ratio: Timeline.Canvas.Ratio) -> String { "先把画面改为 \(ratio.rawValue)，再导出。" }
}
