import Timeline

extension Chinese {
    func words(for aspect: LookAspect) -> (name: String, value: String) {
        let flip = { (isOn: Bool) in isOn ? "开" : "关" }
        return switch aspect {
        case .opacity(let percent): (name(of: .opacity), "\(percent)%")
        case .rotation(let degrees): ("旋转", "\(TimeText.number(degrees))°")
        case .flippedHorizontally(let isOn): ("水平翻转", flip(isOn))
        case .flippedVertically(let isOn): ("垂直翻转", flip(isOn))
        case .fit(let fit): ("画面适配", name(of: fit))
        case .crop(let insets): ("裁剪", words(for: insets))
        case .box(let box): ("画中画", box.map { "\(name(of: $0.place)) \($0.size)%" } ?? "全画面")
        case .motion(let motion): ("镜头运动", motion.map { "\(name(of: $0.kind)) \($0.amount)%" } ?? "无")
        case .brightness(let value): (name(of: .brightness), TimeText.signed(value))
        case .contrast(let value): (name(of: .contrast), TimeText.signed(value))
        case .saturation(let value): (name(of: .saturation), TimeText.signed(value))
        case .warmth(let value): (name(of: .warmth), TimeText.signed(value))
        case .filter(let filter): ("滤镜", name(of: filter))
        }
    }

    private func words(for insets: Look.Insets) -> String {
        let edges = [("左", insets.left), ("上", insets.top), ("右", insets.right), ("下", insets.bottom)]
        let cut = edges.filter { $0.1 > 0 }.map { "\($0.0) \($0.1)%" }
        return cut.isEmpty ? "无" : cut.joined(separator: ", ")
    }

    func words(for aspect: TitleAspect) -> (name: String, value: String) {
        switch aspect {
        case .fontSize(let size): ("字号", "\(size) px")
        case .color(let color): ("颜色", name(of: color))
        case .outline(let outline): ("描边", outline.map { "\(name(of: $0.color)) \($0.width) px" } ?? "无")
        case .font(let font): ("字体", font ?? "默认")
        case .position(let place): ("位置", name(of: place))
        case .style(let style): ("样式", name(of: style))
        }
    }

    func words(for setting: SegmentSetting) -> String {
        switch setting {
        case .speed(let percent): "速度 \(percent)%"
        case .reversed: "倒放"
        case .still: "定格"
        case .transition(let transition): "\(name(of: transition.kind)) \(TimeText.seconds(transition.length))"
        case .fade(let side, let length): "\(name(of: side)) \(TimeText.seconds(length))"
        case .duck(let percent): "闪避至 \(percent)%"
        case .look(let aspect): "\(words(for: aspect).name) \(words(for: aspect).value)"
        }
    }
}
