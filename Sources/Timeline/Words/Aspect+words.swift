// One aspect of a look or a title in words: what it is called, and its value.
extension LookAspect {
    /// `opacity`, `50%`; no value where the name says it all, as for a flip.
    func words(_ language: Language) -> (name: String, value: String) {
        let zh = language == .chinese
        let none = zh ? "无" : "none"
        let flip = { (isOn: Bool) in isOn ? (zh ? "开" : "on") : (zh ? "关" : "off") }
        return switch self {
        case .opacity(let percent): (zh ? "不透明度" : "opacity", "\(percent)%")
        case .rotation(let degrees): (zh ? "旋转" : "rotation", "\(TimeText.number(degrees))°")
        case .flippedHorizontally(let isOn): (zh ? "水平翻转" : "horizontal flip", flip(isOn))
        case .flippedVertically(let isOn): (zh ? "垂直翻转" : "vertical flip", flip(isOn))
        case .fit(let fit): (zh ? "画面适配" : "framing", fit.word(language))
        case .crop(let insets): (zh ? "裁剪" : "crop", insets.words(language))
        case .box(let box):
            (
                zh ? "画中画" : "picture in picture",
                box.map { "\($0.place.word(language)) \($0.size)%" } ?? (zh ? "全画面" : "full picture")
            )
        case .motion(let motion):
            (zh ? "镜头运动" : "motion", motion.map { "\($0.kind.word(language)) \($0.amount)%" } ?? none)
        case .brightness(let value): (zh ? "亮度" : "brightness", TimeText.signed(value))
        case .contrast(let value): (zh ? "对比度" : "contrast", TimeText.signed(value))
        case .saturation(let value): (zh ? "饱和度" : "saturation", TimeText.signed(value))
        case .warmth(let value): (zh ? "色温" : "warmth", TimeText.signed(value))
        case .filter(let filter): (zh ? "滤镜" : "filter", filter.word(language))
        }
    }
}

extension TitleAspect {
    /// `colour`, `white`.
    func words(_ language: Language) -> (name: String, value: String) {
        let zh = language == .chinese
        return switch self {
        case .fontSize(let size): (zh ? "字号" : "size", "\(size) px")
        case .color(let color): (zh ? "颜色" : "colour", color.word(language))
        case .outline(let outline):
            (
                zh ? "描边" : "outline",
                outline.map { "\($0.color.word(language)) \($0.width) px" } ?? (zh ? "无" : "none")
            )
        case .font(let font): (zh ? "字体" : "font", font ?? (zh ? "默认" : "default"))
        case .position(let place): (zh ? "位置" : "position", place.word(language))
        case .style(let style): (zh ? "样式" : "style", style.word(language))
        }
    }
}

extension Look.Insets {
    fileprivate func words(_ language: Language) -> String {
        let zh = language == .chinese
        let edges = [
            (zh ? "左" : "left", left), (zh ? "上" : "top", top), (zh ? "右" : "right", right),
            (zh ? "下" : "bottom", bottom),
        ]
        let cut = edges.filter { $0.1 > 0 }.map { "\($0.0) \($0.1)%" }
        return cut.isEmpty ? (zh ? "无" : "none") : cut.joined(separator: ", ")
    }
}
