import Timeline

extension Doubt.Detail {
    var english: String {
        switch self {
        case .amount: "To which value? Brightness, contrast, saturation and warmth go from -100 to 100."
        case .angle: "By how many degrees?"
        case .crop: "How much shall be cropped, and off which side?"
        case .motion: "How shall the picture move: zoom in, zoom out, or pan?"
        case .filter: "Which filter: black and white, sepia, or vintage?"
        case .font: "Which font?"
        }
    }

    var chinese: String {
        switch self {
        case .amount: "要调到多少？亮度、对比度、饱和度和色温从 -100 到 100。"
        case .angle: "要旋转多少度？"
        case .crop: "要裁掉哪一边的多少？"
        case .motion: "画面怎么动：推近、拉远还是平移？"
        case .filter: "要哪种滤镜：黑白、棕褐色还是复古？"
        case .font: "用什么字体？"
        }
    }

    /// Sentences that say it all.
    ///
    /// - Parameters:
    ///   - clip: what a clip of the draft is called.
    ///   - title: what a title of the draft is called.
    func examples(clip: String, title: String, _ language: Language) -> [String] {
        let isChinese = language == .chinese
        switch self {
        case .amount:
            return isChinese
                ? ["把\(clip)的亮度设为20", "把\(clip)调亮一点"]
                : ["set the brightness of \(clip) to 20", "make \(clip) a bit brighter"]
        case .angle:
            return isChinese
                ? ["把\(clip)顺时针旋转90度", "把\(clip)上下颠倒"] : ["rotate \(clip) by 90 degrees", "turn \(clip) upside down"]
        case .crop:
            return isChinese ? ["把\(clip)左边裁掉10%"] : ["crop 10% off the left of \(clip)"]
        case .motion:
            return isChinese ? ["给\(clip)加缓慢推近", "给\(clip)加向左平移"] : ["slow zoom in on \(clip)", "pan left on \(clip)"]
        case .filter:
            return isChinese
                ? ["把\(clip)变成黑白", "给\(clip)加复古滤镜"]
                : ["make \(clip) black and white", "add a vintage filter to \(clip)"]
        case .font:
            return isChinese ? ["把\(title)的字体改成宋体"] : ["set the font of \(title) to Georgia"]
        }
    }
}
