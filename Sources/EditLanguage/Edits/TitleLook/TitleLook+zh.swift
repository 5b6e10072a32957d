import Timeline

extension TitleLookRequest {
    static let chinese = RequestWords(title: "标题样式", examples: ["把标题改成黄色"])

    static func chinese(_ change: SetTitle, in draft: Draft) -> String {
        let title = change.segment
        return switch change.aspect {
        case .fontSize(let size): "把 \(title) 的字号设为\(size)像素"
        case .color(let color): "把 \(title) 的颜色设为 \(color.hex)"
        case .outline(let line?): "给 \(title) 加 \(line.color.hex) 描边\(line.width)像素"
        case .outline(nil): "去掉 \(title) 的描边"
        case .font(let font?): "把 \(title) 的字体设为\(Chinese.quote(font))"
        case .font(nil): "重置 \(title) 的字体"
        case .position(let place): "把 \(title) 放到\(Chinese.place(place))"
        case .style(let style): "把 \(title) 变成\(Chinese().name(of: style))"
        }
    }
}
