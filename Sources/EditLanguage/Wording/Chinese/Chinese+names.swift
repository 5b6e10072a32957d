import Timeline

extension Chinese {
    func name(of noun: Noun?) -> String {
        switch noun {
        case .title: "标题"
        case .music: "音乐"
        case .sound: "声音"
        case .clip, .image, .file, .volume, .canvas, .track, .edits, nil: "片段"
        }
    }

    func name(of place: PicturePlace) -> String {
        switch place {
        case .topLeft: "左上"
        case .top: "顶部"
        case .topRight: "右上"
        case .left: "左侧"
        case .center: "中央"
        case .right: "右侧"
        case .bottomLeft: "左下"
        case .bottom: "底部"
        case .bottomRight: "右下"
        }
    }

    /// What a phrase calls it, but where editors call it otherwise once it is there.
    func name(of kind: Transition.Kind) -> String {
        switch kind {
        case .crossfade: "交叉淡化"
        case .fadeWhite: "白场过渡"
        case .circleClose: "圆形收拢"
        case .blur: "模糊过渡"
        case .zoomIn: "放大过渡"
        case .fadeBlack, .dissolve, .wipeLeft, .wipeRight, .wipeUp, .wipeDown, .slideLeft, .slideRight, .slideUp,
            .slideDown, .circleOpen, .radial, .pixelize:
            kind.chineseNames[0]
        }
    }

    func name(of kind: Look.Motion.Kind) -> String {
        switch kind {
        case .zoomIn: "推近"
        case .zoomOut: "拉远"
        case .panLeft: "左移"
        case .panRight: "右移"
        case .panUp: "上移"
        case .panDown: "下移"
        }
    }

    func name(of filter: Look.Filter) -> String {
        switch filter {
        case .none: "无"
        case .grayscale: "黑白"
        case .sepia: "棕褐色"
        case .vintage: "复古"
        }
    }

    /// A phrase says what the clip does with the frame, 铺满画面; this is a value.
    func name(of fit: Look.Fit) -> String {
        switch fit {
        case .fit: "留边"
        case .fill: "填满"
        case .blur: "模糊背景"
        }
    }

    func name(of dial: Dial) -> String {
        switch dial {
        case .brightness: "亮度"
        case .contrast: "对比度"
        case .saturation: "饱和度"
        case .warmth: "色温"
        case .opacity: "不透明度"
        }
    }

    func name(of style: Title.Style) -> String {
        switch style {
        case .title: "标题"
        case .subtitle: "字幕"
        case .lowerThird: "人名条"
        }
    }

    func name(of side: FadeSide) -> String {
        switch side {
        case .in: "淡入"
        case .out: "淡出"
        }
    }

    func name(of color: TitleColor) -> String { Self.colors[color.hex] ?? color.hex }

    private static let colors = [
        "#FFFFFF": "白色", "#000000": "黑色", "#808080": "灰色", "#FF0000": "红色", "#00FF00": "亮绿色",
        "#008000": "绿色", "#0000FF": "蓝色", "#FFFF00": "黄色", "#FFA500": "橙色", "#800080": "紫色",
        "#FFC0CB": "粉色", "#00FFFF": "青色", "#FF00FF": "品红色", "#A52A2A": "棕色", "#FFD700": "金色",
    ]
}
