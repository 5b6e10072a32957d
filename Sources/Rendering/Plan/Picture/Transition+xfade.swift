import Timeline

extension Transition.Kind {
    /// What ffmpeg calls it.
    var xfade: String {
        switch self {
        case .crossfade: "fade"
        case .fadeBlack: "fadeblack"
        case .fadeWhite: "fadewhite"
        case .dissolve: "dissolve"
        case .wipeLeft: "wipeleft"
        case .wipeRight: "wiperight"
        case .wipeUp: "wipeup"
        case .wipeDown: "wipedown"
        case .slideLeft: "slideleft"
        case .slideRight: "slideright"
        case .slideUp: "slideup"
        case .slideDown: "slidedown"
        case .circleOpen: "circleopen"
        case .circleClose: "circleclose"
        case .radial: "radial"
        case .pixelize: "pixelize"
        case .blur: "hblur"
        case .zoomIn: "zoomin"
        }
    }
}
