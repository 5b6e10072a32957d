// What people call the looks; the same words on the screen, in replies and in phrases.
extension PicturePlace {
    /// `top left`, `左上`.
    public func word(_ language: Language) -> String {
        let zh = language == .chinese
        return switch self {
        case .topLeft: zh ? "左上" : "top left"
        case .top: zh ? "顶部" : "top"
        case .topRight: zh ? "右上" : "top right"
        case .left: zh ? "左侧" : "left"
        case .center: zh ? "中央" : "centre"
        case .right: zh ? "右侧" : "right"
        case .bottomLeft: zh ? "左下" : "bottom left"
        case .bottom: zh ? "底部" : "bottom"
        case .bottomRight: zh ? "右下" : "bottom right"
        }
    }
}

extension Transition.Kind {
    /// `crossfade`, `交叉淡化`.
    public func word(_ language: Language) -> String {
        let zh = language == .chinese
        return switch self {
        case .crossfade: zh ? "交叉淡化" : "crossfade"
        case .fadeBlack: zh ? "黑场过渡" : "fade through black"
        case .fadeWhite: zh ? "白场过渡" : "fade through white"
        case .dissolve: zh ? "溶解" : "dissolve"
        case .wipeLeft: zh ? "向左擦除" : "wipe left"
        case .wipeRight: zh ? "向右擦除" : "wipe right"
        case .wipeUp: zh ? "向上擦除" : "wipe up"
        case .wipeDown: zh ? "向下擦除" : "wipe down"
        case .slideLeft: zh ? "向左滑动" : "slide left"
        case .slideRight: zh ? "向右滑动" : "slide right"
        case .slideUp: zh ? "向上滑动" : "slide up"
        case .slideDown: zh ? "向下滑动" : "slide down"
        case .circleOpen: zh ? "圆形展开" : "circle open"
        case .circleClose: zh ? "圆形收拢" : "circle close"
        case .radial: zh ? "时钟擦除" : "radial wipe"
        case .pixelize: zh ? "像素化" : "pixelize"
        case .blur: zh ? "模糊过渡" : "blur"
        case .zoomIn: zh ? "放大过渡" : "zoom in"
        }
    }
}

extension Look.Motion.Kind {
    /// `zoom in`, `推近`.
    public func word(_ language: Language) -> String {
        let zh = language == .chinese
        return switch self {
        case .zoomIn: zh ? "推近" : "zoom in"
        case .zoomOut: zh ? "拉远" : "zoom out"
        case .panLeft: zh ? "左移" : "pan left"
        case .panRight: zh ? "右移" : "pan right"
        case .panUp: zh ? "上移" : "pan up"
        case .panDown: zh ? "下移" : "pan down"
        }
    }
}

extension Look.Filter {
    /// `sepia`, `棕褐色`.
    public func word(_ language: Language) -> String {
        let zh = language == .chinese
        return switch self {
        case .none: zh ? "无" : "none"
        case .grayscale: zh ? "黑白" : "grayscale"
        case .sepia: zh ? "棕褐色" : "sepia"
        case .vintage: zh ? "复古" : "vintage"
        }
    }
}

extension Look.Fit {
    /// `fit with bars`, `留边`.
    public func word(_ language: Language) -> String {
        let zh = language == .chinese
        return switch self {
        case .fit: zh ? "留边" : "fit with bars"
        case .fill: zh ? "填满" : "fill"
        case .blur: zh ? "模糊背景" : "fit over blur"
        }
    }
}

extension Title.Style {
    /// `lower third`, `人名条`.
    public func word(_ language: Language) -> String {
        let zh = language == .chinese
        return switch self {
        case .title: zh ? "标题" : "title"
        case .subtitle: zh ? "字幕" : "subtitle"
        case .lowerThird: zh ? "人名条" : "lower third"
        }
    }
}
