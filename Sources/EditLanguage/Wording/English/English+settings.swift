import Timeline

extension English {
    func words(for aspect: LookAspect) -> (name: String, value: String) {
        let flip = { (isOn: Bool) in isOn ? "on" : "off" }
        return switch aspect {
        case .opacity(let percent): (name(of: .opacity), "\(percent)%")
        case .rotation(let degrees): ("rotation", "\(TimeText.number(degrees))°")
        case .flippedHorizontally(let isOn): ("horizontal flip", flip(isOn))
        case .flippedVertically(let isOn): ("vertical flip", flip(isOn))
        case .fit(let fit): ("framing", name(of: fit))
        case .crop(let insets): ("crop", words(for: insets))
        case .box(let box):
            ("picture in picture", box.map { "\(name(of: $0.place)) \($0.size)%" } ?? "full picture")
        case .motion(let motion): ("motion", motion.map { "\(name(of: $0.kind)) \($0.amount)%" } ?? "none")
        case .brightness(let value): (name(of: .brightness), TimeText.signed(value))
        case .contrast(let value): (name(of: .contrast), TimeText.signed(value))
        case .saturation(let value): (name(of: .saturation), TimeText.signed(value))
        case .warmth(let value): (name(of: .warmth), TimeText.signed(value))
        case .filter(let filter): ("filter", name(of: filter))
        }
    }

    private func words(for insets: Look.Insets) -> String {
        let edges = [
            ("left", insets.left), ("top", insets.top), ("right", insets.right), ("bottom", insets.bottom),
        ]
        let cut = edges.filter { $0.1 > 0 }.map { "\($0.0) \($0.1)%" }
        return cut.isEmpty ? "none" : cut.joined(separator: ", ")
    }

    func words(for aspect: TitleAspect) -> (name: String, value: String) {
        switch aspect {
        case .fontSize(let size): ("size", "\(size) px")
        case .color(let color): ("colour", name(of: color))
        case .outline(let outline):
            ("outline", outline.map { "\(name(of: $0.color)) \($0.width) px" } ?? "none")
        case .font(let font): ("font", font ?? "default")
        case .position(let place): ("position", name(of: place))
        case .style(let style): ("style", name(of: style))
        }
    }

    func words(for setting: SegmentSetting) -> String {
        switch setting {
        case .speed(let percent): "speed \(percent)%"
        case .reversed: "reversed"
        case .still: "still"
        case .transition(let transition): "\(name(of: transition.kind)) \(TimeText.seconds(transition.length))"
        case .fade(let side, let length): "\(name(of: side)) \(TimeText.seconds(length))"
        case .duck(let percent): "ducks to \(percent)%"
        case .look(let aspect):
            "\(words(for: aspect).name) \(words(for: aspect).value)"
        }
    }
}
