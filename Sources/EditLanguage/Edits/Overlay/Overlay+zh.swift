import Timeline

extension OverlayRequest {
    static let chinese = RequestWords(
        title: "叠加画面",
        examples: ["把 my holiday.png 放在右上角", "把第二段作为画中画放在左上角", "左右分屏，左边第一段右边第二段"],
        vocabulary: [
            (["叠加"], [.keyword(.overlay)]),
            (["叠在", "叠到", "叠加在", "叠加到", "盖在", "浮在"], [.verb(.put), .keyword(.overlay)]),
            (["水印", "做水印", "作为水印", "当水印"], [.keyword(.watermark)]),
            (["作为", "当作", "当成"], [.preposition(.to)]),
            (["贴", "贴上"], [.verb(.put)]),
            (["贴在", "贴到"], [.verb(.put), .preposition(.to)]),
            (["角上", "角落里", "一角", "角落上"], [.keyword(.corner)]),
            (["分屏", "左右分屏", "同屏", "并排", "左右并排", "并排显示", "左右分屏显示", "分屏显示"], [.keyword(.splitScreen)]),
            (["上下分屏", "上下并排", "上下分屏显示"], [.keyword(.stackedScreen)]),
        ]
    )

    static func chinese(_ overlay: Overlay, in draft: Draft) -> String {
        var words = "在\(Chinese.time(overlay.start))处叠加"
        switch overlay.picture {
        case .clip(let address): words += " \(address) "
        case .new(.generated(let prompt), let name, let length, let sourceLength):
            words += "视频，提示词\(Chinese.quote(prompt))"
            if name != prompt { words += "名为\(Chinese.quote(name))" }
            if let sourceLength, sourceLength != length { words += "来自\(Chinese.time(sourceLength))的素材" }
            words += "时长\(Chinese.time(length))"
        case .new(let source, let name, let length, _):
            words += "文件\(Chinese.file(source, named: name))时长\(Chinese.time(length))"
        }
        guard let box = overlay.box else { return words + "全屏" }
        return words + "放在\(Chinese.place(box.place))大小\(box.size)%"
    }
}
