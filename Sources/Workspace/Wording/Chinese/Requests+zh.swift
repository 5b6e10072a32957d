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
        case .export(let order):
            (["导出"] + order.spokenKind + (order.spokenFile.map { ["到 \($0)"] } ?? [])).joined(separator: " ")
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

    public var recovering: String { "连接中断，正在查看完成了什么…" }

    public func unseen(_ error: ServiceError, looksAgain: Bool) -> String {
        "无法获取时间线的最新状态：\(whatHappened(in: error))" + (looksAgain ? "正在重新查看…" : "")
    }

    public func reshaping(to ratio: Timeline.Canvas.Ratio) -> String { "先把画面改为 \(ratio.rawValue)，再导出。" }

    public func words(for outcome: TurnOutcome) -> String {
        switch outcome {
        case .stopped: "已停止。"
        case .nothing: "智能体没有回应，时间线也没有变化。"
        case .notDone: "编辑没有完成：时间线保持原样。"
        case .notKnown: "不知道编辑是否完成：服务一直没有回应。再次发送之前请先看时间线。"
        case .stranded: "没有发送：服务已找不到这个项目的会话。"
        }
    }

    public func cutOff(_ text: String, _ outcome: CutOffOutcome) -> String {
        switch outcome {
        case .looking: "程序结束时正在发送“\(text)”。正在查看完成了什么…"
        case .notSeen: "程序结束时“\(text)”被中断：目前没有看到它的结果。"
        case .unknown: "程序结束时“\(text)”被中断，不知道是否完成。再次发送之前请先看时间线。"
        }
    }

    public func question(about tool: String?) -> String { "智能体想使用\(tool.map { " \($0)" } ?? "一个工具")。是否允许？" }

    public func notSent(because reason: String) -> String { "没有发送：\(reason)" }

    public func notSent(_ request: String, because reason: String) -> String { "没有发送：\(request)。\(reason)" }

    public func pointless(_ request: String) -> String { "没有发送：\(request)。它所针对的操作没有执行。" }
}
