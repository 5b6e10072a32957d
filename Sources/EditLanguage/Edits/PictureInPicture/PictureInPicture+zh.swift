import Timeline

extension PictureInPictureRequest {
    static let chinese = RequestWords(title: "画中画", examples: ["把第二段做成画中画放在右上角"])

    static func chinese(_ change: LookChange<Look.Box?>, in draft: Draft) -> String {
        guard let box = change.value else { return "把 \(change.segment) 设为全屏" }
        return "把 \(change.segment) 做成画中画放在\(Chinese.place(box.place))大小\(box.size)%"
    }
}
