import Timeline

extension EnglishPhrase {
    /// The sentence for a change of looks, titles or transitions; nil for other edits.
    func looks(_ edit: Edit) -> String? {
        switch edit {
        case .setTransition(let address, let transition?):
            "add a \(transition.kind.englishNames[0]) of \(time(transition.length)) into \(address)"
        case .setTransition(let address, nil): "remove the transition into \(address)"
        case .setTitle(let address, let aspect): sentence(for: aspect, of: address)
        case .setLook(let address, let aspect): sentence(for: aspect, of: address)
        default: nil
        }
    }

    private func sentence(for aspect: TitleAspect, of address: SegmentAddress) -> String {
        switch aspect {
        case .fontSize(let size): "set the font size of \(address) to \(size) px"
        case .color(let color): "set the color of \(address) to \(color.hex)"
        case .outline(let line?): "give \(address) a \(line.color.hex) outline of \(line.width) px"
        case .outline(nil): "remove the outline of \(address)"
        case .font(let font?): "set the font of \(address) to \(quote(font))"
        case .font(nil): "reset the font of \(address)"
        case .position(let place): "move \(address) to the \(place.english)"
        case .style(let style): "make \(address) a \(style.english)"
        }
    }

    private func sentence(for aspect: LookAspect, of address: SegmentAddress) -> String {
        switch aspect {
        case .opacity(let percent): "set the opacity of \(address) to \(percent)%"
        case .rotation(let degrees): "set the rotation of \(address) to \(degrees)°"
        case .flippedHorizontally(let isFlipped): "\(isFlipped ? "flip" : "unflip") \(address) horizontally"
        case .flippedVertically(let isFlipped): "\(isFlipped ? "flip" : "unflip") \(address) vertically"
        case .fit(.fit): "fit \(address) with bars"
        case .fit(.fill): "make \(address) fill the frame"
        case .fit(.blur): "use a blurred background for \(address)"
        case .crop(let crop):
            "crop \(address) to left \(crop.left)% top \(crop.top)% right \(crop.right)% bottom \(crop.bottom)%"
        case .box(let box?): "put \(address) as a picture in picture at the \(box.place.english) at \(box.size)%"
        case .box(nil): "make \(address) full screen"
        case .motion(let motion?): "\(motion.kind.english) on \(address) by \(motion.amount)%"
        case .motion(nil): "remove the motion of \(address)"
        case .brightness(let value): "set the brightness of \(address) to \(value)"
        case .contrast(let value): "set the contrast of \(address) to \(value)"
        case .saturation(let value): "set the saturation of \(address) to \(value)"
        case .warmth(let value): "set the warmth of \(address) to \(value)"
        case .filter(.none): "remove the filter of \(address)"
        case .filter(let filter): "make \(address) \(filter.english)"
        }
    }

    /// "a lower third", with all that is not as its style has it.
    func words(for title: Title) -> (noun: String, look: String) {
        var words = ""
        if title.position != title.style.position { words += " at the \(title.position.english)" }
        if title.fontSize != title.style.fontSize { words += " in \(title.fontSize) px" }
        if title.color != .white { words += " in \(title.color.hex)" }
        if let line = title.outline { words += " with a \(line.color.hex) outline of \(line.width) px" }
        if let font = title.font { words += " in the font \(quote(font))" }
        return (title.style.english, words)
    }
}

extension PicturePlace {
    fileprivate var english: String {
        switch self {
        case .topLeft: "top left"
        case .topRight: "top right"
        case .bottomLeft: "bottom left"
        case .bottomRight: "bottom right"
        case .top, .bottom, .left, .right, .center: rawValue
        }
    }
}

extension Title.Style {
    fileprivate var english: String {
        switch self {
        case .title: "title"
        case .subtitle: "subtitle"
        case .lowerThird: "lower third"
        }
    }
}

extension Look.Motion.Kind {
    fileprivate var english: String {
        switch self {
        case .zoomIn: "zoom in"
        case .zoomOut: "zoom out"
        case .panLeft: "pan left"
        case .panRight: "pan right"
        case .panUp: "pan up"
        case .panDown: "pan down"
        }
    }
}

extension Look.Filter {
    fileprivate var english: String {
        switch self {
        case .none: "plain"
        case .grayscale: "black and white"
        case .sepia: "sepia"
        case .vintage: "vintage"
        }
    }
}
