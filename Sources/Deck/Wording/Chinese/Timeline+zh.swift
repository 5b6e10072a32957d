import EditLanguage
import Timeline

extension Chinese {
    func scale(_ ms: Int) -> String {
        if ms < 1000 { return "每格 \(ms) 毫秒" }
        let tenths = ms % 1000 == 0 ? "" : ".\(ms % 1000 / 100)"
        return "每格 \(ms / 1000)\(tenths) 秒"
    }

    var showsAll: String { "适应窗口" }

    func editsOnTheWay(_ count: Int) -> String { "\(count) 项编辑等待完成" }

    func moreTracks(_ count: Int) -> String { "还有 \(count) 条" }

    var selected: String { "已选" }

    var howToSelect: String { "没有选中片段。按 ↑↓ 或点击选择。" }

    func volume(_ percent: Int) -> String { percent == 0 ? "静音" : "音量 \(percent)%" }

    func fontSize(_ pixels: Int) -> String { "\(pixels) 像素" }

    var nothingYet: String { "时间线还是空的。" }

    var sayForExample: String { "说说想做什么，例如：" }

    var firstMessages: [String] {
        ["生成10秒城市延时视频，配上lo-fi音乐", "添加标题“都市梦想”，持续3秒", "上传 ~/Videos/clip.mp4"]
    }

    func question(for purpose: TimelineQuestion.Purpose) -> String {
        switch purpose {
        case .volume(let address, let now, let range):
            "\(address) 的音量（\(range.lowerBound)–\(range.upperBound)%），现为 \(now)%"
        case .newTitle(let time, let length): "在 \(TimeText.shortClock(time)) 添加标题，时长 \(length / 1000) 秒"
        case .form(_, let words, _, _), .file(_, let words, _), .ofFile(_, let words, _, _): words[.chinese]
        case .time: "跳转到（12、1:20、45.5）"
        case .search: "查找（名称、标题或标记的一部分）"
        case .titleText(let address): "\(address) 的文字"
        }
    }
}
