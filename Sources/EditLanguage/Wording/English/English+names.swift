import Timeline

extension English {
    func name(of noun: Noun?) -> String {
        switch noun {
        case .title: "title"
        case .music: "music"
        case .sound: "sound"
        case .clip, .image, .file, .volume, .canvas, .track, .edits, nil: "clip"
        }
    }

    func name(of place: PicturePlace) -> String {
        switch place {
        case .topLeft: "top left"
        case .top: "top"
        case .topRight: "top right"
        case .left: "left"
        case .center: "centre"
        case .right: "right"
        case .bottomLeft: "bottom left"
        case .bottom: "bottom"
        case .bottomRight: "bottom right"
        }
    }

    /// What a phrase calls it, but where that says more than is needed beside "added": "blur transition".
    func name(of kind: Transition.Kind) -> String {
        switch kind {
        case .fadeBlack: "fade through black"
        case .fadeWhite: "fade through white"
        case .blur: "blur"
        case .zoomIn: "zoom in"
        case .crossfade, .dissolve, .wipeLeft, .wipeRight, .wipeUp, .wipeDown, .slideLeft, .slideRight, .slideUp,
            .slideDown, .circleOpen, .circleClose, .radial, .pixelize:
            kind.englishNames[0]
        }
    }

    func name(of kind: Look.Motion.Kind) -> String {
        switch kind {
        case .zoomIn: "zoom in"
        case .zoomOut: "zoom out"
        case .panLeft: "pan left"
        case .panRight: "pan right"
        case .panUp: "pan up"
        case .panDown: "pan down"
        }
    }

    func name(of filter: Look.Filter) -> String {
        switch filter {
        case .none: "none"
        case .grayscale: "grayscale"
        case .sepia: "sepia"
        case .vintage: "vintage"
        }
    }

    /// A phrase says what the clip does with the frame, "make it fill the frame"; this is a value.
    func name(of fit: Look.Fit) -> String {
        switch fit {
        case .fit: "fit with bars"
        case .fill: "fill"
        case .blur: "fit over blur"
        }
    }

    func name(of dial: Dial) -> String {
        switch dial {
        case .brightness: "brightness"
        case .contrast: "contrast"
        case .saturation: "saturation"
        case .warmth: "warmth"
        case .opacity: "opacity"
        }
    }

    func name(of style: Title.Style) -> String {
        switch style {
        case .title: "title"
        case .subtitle: "subtitle"
        case .lowerThird: "lower third"
        }
    }

    func name(of side: FadeSide) -> String {
        switch side {
        case .in: "fade in"
        case .out: "fade out"
        }
    }

    func name(of color: TitleColor) -> String { Self.colors[color.hex] ?? color.hex }

    private static let colors = [
        "#FFFFFF": "white", "#000000": "black", "#808080": "grey", "#FF0000": "red", "#00FF00": "lime",
        "#008000": "green", "#0000FF": "blue", "#FFFF00": "yellow", "#FFA500": "orange", "#800080": "purple",
        "#FFC0CB": "pink", "#00FFFF": "cyan", "#FF00FF": "magenta", "#A52A2A": "brown", "#FFD700": "gold",
    ]
}
