import EditLanguage
import Terminal

extension Chinese {
    var noPicture: String { "此处没有可显示的画面。" }
    func pictures(aSecond count: Int) -> String { "\(count) 帧/秒" }

    func sentence(for trouble: PreviewTrouble) -> String {
        switch trouble {
        case .noPictures(let service): "无法预览：\(service) 不提供画面。"
        case .fewColours(let needed): "无法预览：需要 \(needed) 色，而此终端的颜色不够。"
        case .emptyTimeline: "时间线是空的，没有可预览的内容。"
        case .smallWindow(let window, let needed):
            "预览需要 \(needed.width)×\(needed.height)，当前窗口为 \(window.width)×\(window.height)。"
        case .hidden: "按 F2 恢复其他窗格，预览也会恢复。"
        }
    }
}
