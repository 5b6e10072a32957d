import EditLanguage

extension Chinese {
    public func words(for outcome: TurnOutcome) -> String {
        switch outcome {
        case .stopped: "已停止。"
        case .nothing: "智能体没有回应，时间线也没有变化。"
        case .unchanged: "时间线保持原样。"
        case .stranded: "没有发送：服务已找不到这个项目的会话。"
        }
    }

    public func words(for doubt: Doubt) -> String {
        let cause =
            switch doubt.cause {
            case .lost: "编辑结束之前连接就中断了。"
            case .unended: "编辑结束之前回应就中断了。"
            case .answer(let error): whatHappened(in: error)
            case .fault: "智能体出错，中途停止了。"
            case .cutOff(let text): "程序结束时“\(text)”被中断。"
            }
        return joined([cause] + seen(doubt) + tools(doubt))
    }

    private func seen(_ doubt: Doubt) -> [String] {
        switch doubt.seen {
        case .changed: ["时间线此后的变化可能不是全部，也可能来自别处。"]
        case .unchanged where doubt.mayStillCome:
            ["目前在时间线上没有看到它的结果。", "它可能稍后才出现，再次发送之前请先看时间线。"]
        case .unchanged: ["在时间线上没有看到它的结果。"]
        case .nothing: ["服务没有给出时间线，不知道是否完成。", "再次发送之前请先看时间线。"]
        }
    }

    private func tools(_ doubt: Doubt) -> [String] {
        (doubt.ended.isEmpty ? [] : ["已看到完成：\(doubt.ended.joined(separator: "、"))。"])
            + (doubt.open.isEmpty ? [] : ["只看到开始：\(doubt.open.joined(separator: "、"))。"])
    }

    public func cutOff(_ text: String) -> String { "程序结束时正在发送“\(text)”。正在查看完成了什么…" }

    public func question(about tool: String?) -> String { "智能体想使用\(tool.map { " \($0)" } ?? "一个工具")。是否允许？" }

    public func notSent(because reason: String) -> String { "没有发送：\(reason)" }

    public func notSent(_ request: String, because reason: String) -> String { "没有发送：\(request)。\(reason)" }

    public func pointless(_ request: String) -> String { "没有发送：\(request)。它所针对的操作没有执行。" }
}
