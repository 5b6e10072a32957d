import EditLanguage

extension Chinese {
    func waiting(_ count: Int) -> String { "\(count) 条排队" }

    var saySomething: String { "说说想做什么、想改什么，中文英文都可以。" }

    var you: String { "我" }

    var agent: String { "助手" }

    var stopped: String { "已停止" }

    func uploading(_ percent: Int) -> String { "上传中 \(percent)%" }

    func working(for time: String) -> String { "处理中… \(time)" }

    func tryingAgain(in time: String) -> String { "尚未发送：\(time)后重试（↑ Enter 立即重试）" }

    var escapeStops: String { "Esc 停止" }

    func words(for decision: Decision) -> String {
        switch decision {
        case .newSession: "开始新会话"
        case .agentsQuestion: "助手在等您回答"
        case .openCopy: "在工作室中打开副本"
        }
    }

    func words(for offer: GuiTalk.Action) -> String {
        switch offer {
        case .state, .summary: "查看轨道"
        case .credits: "查看积分"
        case .export: "导出影片"
        case .upload: "上传文件"
        case .edit(let sentence): "发送：\(sentence)"
        }
    }

    func words(for place: QueuePlace) -> String {
        switch place {
        case .inHand: "修改中"
        case .unsent: "未发送"
        case .waiting: "排队"
        case .sending: "发送中"
        }
    }

    func moreWaiting(_ count: Int) -> String { "还有 \(count) 条排队" }

    func rowsBelow(_ count: Int) -> String { "下面 \(count) 行" }

    var newsBelow: String { "新消息" }

    func words(for hint: ComposerHint) -> String {
        switch hint {
        case .howToWrite: "按 Alt-2 或 Tab 在此输入"
        case .takesBack: "按 Enter 撤回"
        case .sayMore: "可以接着说，会排队处理"
        case .sayWhatToMake: "想做什么？"
        case .sayWhatToChange: "想改什么？"
        }
    }

    var searching: String { "搜索：" }

    var nothingSaid: String { "没有说过这样的话。" }

    func moreRows(_ count: Int) -> String { "还有 \(count) 行" }

    var foldsAway: String { "折叠" }

    func uploaded(_ file: String) -> String { "\(file)。可以说：把它放到时间线上" }

    func sentence(for way: WayOn) -> String {
        switch way {
        case .lookAgain: "按 F5 重新查看。"
        case .recallMessage: "按 ↑ 找回您的消息，按 Alt-R 重发。"
        case .sendUnsent: "按 ↑ 取出一条：Enter 发送，清空则丢弃。"
        case .followExport: "进度见渲染队列（按 Alt-3）。"
        case .howToUpload: "要上传文件，请在此输入路径，或把文件拖到窗口里。"
        case .newSession: "可以导出，但不能再编辑。要用空时间线开始新会话吗？F6 是，F7 否。"
        case .keptTimeline: "旧时间线已保留：新时间线为空时按 F9 导出旧的，之后用 reeldeck export --kept。"
        }
    }
}
