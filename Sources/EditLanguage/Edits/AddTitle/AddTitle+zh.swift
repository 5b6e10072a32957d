import Timeline

extension AddTitleRequest {
    static let chinese = RequestWords(title: "标题", examples: ["前三秒加标题“你好”"])

    static func chinese(_ add: AddTitle, in draft: Draft) -> String {
        let title = add.title
        var look = ""
        if title.position != title.style.position { look += "在\(Chinese.place(title.position))" }
        if title.fontSize != title.style.fontSize { look += "字号\(title.fontSize)像素" }
        if title.color != .white { look += "颜色 \(title.color.hex) " }
        if let line = title.outline { look += "带 \(line.color.hex) 描边\(line.width)像素" }
        if let font = title.font { look += "字体\(Chinese.quote(font))" }
        let times = "从\(Chinese.time(add.start))到\(Chinese.time(add.start + add.length))"
        return "添加\(Chinese().name(of: title.style))\(Chinese.quote(title.text))\(times)\(look)"
    }
}
