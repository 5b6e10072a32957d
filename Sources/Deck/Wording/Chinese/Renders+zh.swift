import EditLanguage

extension Chinese {
    func rendersUnderWay(_ count: Int) -> String { "\(count) 个进行中" }

    var noRenders: [String] { ["还没有渲染任务。", "按 F9 导出草稿，或说“导出”。退出后任务不会丢失。"] }

    func retries(after reason: String) -> String { "按 r 重试 · \(reason)" }

    var beginsAgain: String { "按 r 重新开始" }
}
