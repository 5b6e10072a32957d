import Timeline

extension TitleLookRequest {
    static let chinese = RequestWords(title: "标题样式", examples: ["把标题改成黄色"], vocabulary: chineseVocabulary)

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

extension TitleLookRequest {
    /// The words that nothing else uses.
    private static let chineseVocabulary: [Vocabulary.Row] =
        [
            (["不是", "而不是"], [.keyword(.not)]),
            (["而是"], [.keyword(.but)]),
            (["弄大", "弄大点", "放大些", "大一号"], [.verb(.set), .sense(.scale(125))]),
            (["弄小", "弄小点", "小一号"], [.verb(.set), .sense(.scale(80))]),
            (["放大", "变大", "调大字号"], [.verb(.set), .sense(.scale(125))]),
            (["放大一点", "放大一些", "放大点", "变大一点"], [.verb(.set), .sense(.scale(110))]),
            (["缩小", "变小"], [.verb(.set), .sense(.scale(80))]),
            (["缩小一点", "缩小一些", "缩小点", "变小一点"], [.verb(.set), .sense(.scale(90))]),
            (["放大一倍", "放大到两倍", "放大两倍", "大一倍"], [.verb(.set), .sense(.scale(200))]),
            (["缩小一半", "缩小到一半"], [.verb(.set), .sense(.scale(50))]),
            (["更大", "更大一点"], [.sense(.scale(125))]),
            (["更小", "更小一点"], [.sense(.scale(80))]),
            (["大标题", "大字", "大号标题", "大号字"], [.sense(.letters(144)), .noun(.title)]),
            (["小标题", "小字", "小号字"], [.sense(.letters(64)), .noun(.title)]),
            (["字号", "字体大小", "文字大小", "标题大小"], [.sense(.fontSize)]),
            (["粗描边"], [.sense(.lineWidth(8)), .sense(.outline)]),
            (["加粗描边"], [.verb(.add), .sense(.lineWidth(8)), .sense(.outline)]),
            (["细描边"], [.sense(.lineWidth(2)), .sense(.outline)]),
            (["描个边", "描一圈边", "描上边"], [.sense(.outline)]),
            (["描个黑边", "描黑边", "描一圈黑边", "描上黑边"], [.color(.black), .sense(.outline)]),
            (["描个白边", "描白边", "描一圈白边", "描上白边"], [.color(.white), .sense(.outline)]),
            (["描边", "轮廓", "边框", "文字描边"], [.sense(.outline)]),
            (["不要描边", "无描边", "取消描边"], [.verb(.remove), .sense(.outline)]),
            (["字体"], [.sense(.font)]),
        ] + fonts.map { ([$0], [.sense(.fontName($0))]) }

    private static let fonts = ["宋体", "黑体", "楷体", "仿宋", "微软雅黑", "思源黑体", "思源宋体", "苹方", "华文楷体"]
}
