import Timeline

extension ChinesePhrase {
    /// The sentence for a change of looks, titles or transitions; nil for other edits.
    func looks(_ edit: Edit) -> String? {
        switch edit {
        case .setTransition(let address, let transition?):
            "在 \(address) 前面加\(time(transition.length))的\(transition.kind.chineseNames[0])"
        case .setTransition(let address, nil): "去掉 \(address) 前面的转场"
        case .setTitle(let address, let aspect): sentence(for: aspect, of: address)
        case .setLook(let address, let aspect): sentence(for: aspect, of: address)
        default: nil
        }
    }

    private func sentence(for aspect: TitleAspect, of address: SegmentAddress) -> String {
        switch aspect {
        case .fontSize(let size): "把 \(address) 的字号设为\(size)像素"
        case .color(let color): "把 \(address) 的颜色设为 \(color.hex)"
        case .outline(let line?): "给 \(address) 加 \(line.color.hex) 描边\(line.width)像素"
        case .outline(nil): "去掉 \(address) 的描边"
        case .font(let font?): "把 \(address) 的字体设为\(quote(font))"
        case .font(nil): "重置 \(address) 的字体"
        case .position(let place): "把 \(address) 放到\(place.chinese)"
        case .style(let style): "把 \(address) 变成\(style.chinese)"
        }
    }

    private func sentence(for aspect: LookAspect, of address: SegmentAddress) -> String {
        switch aspect {
        case .opacity(let percent): "把 \(address) 的不透明度设为\(percent)%"
        case .rotation(let degrees): "把 \(address) 的旋转设为\(degrees)度"
        case .flippedHorizontally(let isFlipped): "把 \(address) \(isFlipped ? "" : "取消")水平翻转"
        case .flippedVertically(let isFlipped): "把 \(address) \(isFlipped ? "" : "取消")垂直翻转"
        case .fit(.fit): "把 \(address) 设为留黑边"
        case .fit(.fill): "把 \(address) 设为铺满画面"
        case .fit(.blur): "把 \(address) 设为模糊背景"
        case .crop(let crop):
            "裁剪 \(address) 左边\(crop.left)%上边\(crop.top)%右边\(crop.right)%下边\(crop.bottom)%"
        case .box(let box?): "把 \(address) 做成画中画放在\(box.place.chinese)大小\(box.size)%"
        case .box(nil): "把 \(address) 设为全屏"
        case .motion(let motion?): "给 \(address) 加\(motion.kind.chinese)\(motion.amount)%"
        case .motion(nil): "去掉 \(address) 的镜头运动"
        case .brightness(let value): "把 \(address) 的亮度设为\(value)"
        case .contrast(let value): "把 \(address) 的对比度设为\(value)"
        case .saturation(let value): "把 \(address) 的饱和度设为\(value)"
        case .warmth(let value): "把 \(address) 的色温设为\(value)"
        case .filter(.none): "去掉 \(address) 的滤镜"
        case .filter(let filter): "把 \(address) 变成\(filter.chinese)"
        }
    }

    /// 字幕, with all that is not as its style has it.
    func words(for title: Title) -> (noun: String, look: String) {
        var words = ""
        if title.position != title.style.position { words += "在\(title.position.chinese)" }
        if title.fontSize != title.style.fontSize { words += "字号\(title.fontSize)像素" }
        if title.color != .white { words += "颜色 \(title.color.hex) " }
        if let line = title.outline { words += "带 \(line.color.hex) 描边\(line.width)像素" }
        if let font = title.font { words += "字体\(quote(font))" }
        return (title.style.chinese, words)
    }
}

extension PicturePlace {
    fileprivate var chinese: String {
        switch self {
        case .topLeft: "左上角"
        case .top: "顶部"
        case .topRight: "右上角"
        case .left: "左边"
        case .center: "中间"
        case .right: "右边"
        case .bottomLeft: "左下角"
        case .bottom: "底部"
        case .bottomRight: "右下角"
        }
    }
}

extension Title.Style {
    fileprivate var chinese: String {
        switch self {
        case .title: "标题"
        case .subtitle: "字幕"
        case .lowerThird: "人名条"
        }
    }
}

extension Look.Motion.Kind {
    fileprivate var chinese: String {
        switch self {
        case .zoomIn: "推近"
        case .zoomOut: "拉远"
        case .panLeft: "向左平移"
        case .panRight: "向右平移"
        case .panUp: "向上平移"
        case .panDown: "向下平移"
        }
    }
}

extension Look.Filter {
    fileprivate var chinese: String {
        switch self {
        case .none: "原色"
        case .grayscale: "黑白"
        case .sepia: "棕褐色"
        case .vintage: "复古"
        }
    }
}
