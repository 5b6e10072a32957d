import EditLanguage
import Terminal
import Timeline

extension Chinese {
    func link(_ link: Desk.Link, to service: String) -> String {
        switch link {
        case .online: service
        case .connecting: "\(service) 连接中"
        case .offline: "\(service) 离线"
        }
    }

    func creditUnit(_ count: Int) -> String { "积分" }

    func tooSmall(_ window: Size, needed: Size) -> [String] {
        [
            "当前窗口为 \(window.width)×\(window.height)。", "Reeldeck 至少需要 \(needed.width)×\(needed.height)。",
            "请放大窗口，或按 q 退出。",
        ]
    }

    func sentence(for remark: Remark) -> String {
        switch remark {
        case .refused(let refusal): refusal.message(.chinese)
        case .timelineEmpty: "时间线是空的。"
        case .nothingSelected: "没有选中片段。按 ↑↓ 选择。"
        case .playheadOutside(let address): "播放头不在 \(address) 内。按 ←→ 移动播放头。"
        case .playheadOutsideClips: "播放头不在任何片段内。按 ←→ 移动播放头。"
        case .noSound(let address): "\(address) 是标题，没有声音。"
        case .badVolume(let range): "音量应为 \(range.lowerBound) 到 \(range.upperBound) 之间的数字。"
        case .told(let words, _): words[.chinese]
        case .noPreview(let trouble): sentence(for: trouble)
        case .nothingAsked: "当前没有提问，也没有建议。"
        case .noRender: "还没有渲染任务。按 x 导出草稿。"
        case .renderUnderWay: "任务仍在进行，无需重试。"
        case .renderDone: "任务已完成。按 x 导出当前草稿。"
        case .renderOver: "任务已结束，无需取消。"

        case .notDone: "未能完成，原因见对话。"
        case .cleared: "已清空。按 ↑ 找回。"
        case .takenBack: "已撤回，不会发送。"
        case .escapeAgain: "再按一次 Esc 停止编辑。"
        case .uploadStopped: "上传已停止。"
        case .droppedToo(let count): "\(count) 条排队的消息也已取消。按 ↑ 找回。"
        case .dropped(let count): "\(count) 条排队的消息已取消。按 ↑ 找回。"
        case .outOfSight(let first, 0): "屏幕外有改动：\(first)"
        case .outOfSight(let first, let others): "屏幕外有改动：\(first)，另有 \(others) 处"
        case .copied: "已复制。"
        case .notCopied: "此终端不支持写入剪贴板。"
        case .notKept: "未能保存到磁盘，原因见对话。"
        case .exported(let told): "✓ \(told)"
        case .notExported(let told): "✗ \(told) 按 Alt-3 查看原因，按 r 重试。"
        }
    }

    func keptUnreadable(_ reason: String) -> String { "无法读取已保存的内容：\(reason)" }

    func editDone(in project: String) -> String { "\(project)：编辑已完成。" }

    var leavingTitle: String { "要退出吗？" }

    func goingOverTitle(_ project: String) -> String { "要切换到 \(project.truncated(to: 20)) 吗？" }

    func sentence(for loss: LeavingLoss) -> String {
        switch loss {
        case .edit: "正在进行的编辑将被停止。"
        case .messages(let count): "排队的 \(count) 条消息不会发送。"
        case .upload: "正在进行的上传将被停止。"
        case .byHand(let count): "手动编辑 \(count) 项尚未发送，会保留。"
        case .renders(let count): "\(count) 个渲染任务将在下次启动时继续。"
        }
    }

    func joined(_ sentences: [String]) -> String { sentences.joined() }
}
