extension Draft {
    mutating func setTitleText(_ address: SegmentAddress, _ text: String) throws(EditRefusal) {
        let (index, old) = try findTitle(address)
        guard !text.isEmpty else { throw .badAmount("\"\"") }
        var title = old
        title.text = text
        self[index].content = .title(title)
        self[index].name = text
    }

    mutating func setTitle(_ address: SegmentAddress, _ aspect: TitleAspect) throws(EditRefusal) {
        let (index, old) = try findTitle(address)
        var title = old
        switch aspect {
        case .fontSize(let size): title.fontSize = try Self.checked(size, in: Title.fontSizes, unit: " px")
        case .color(let color): title.color = color
        case .outline(let outline):
            if let outline { _ = try Self.checked(outline.width, in: Title.Outline.widths, unit: " px") }
            title.outline = outline
        case .font(let font): title.font = if let font { try Self.checked(name: font) } else { nil }
        case .position(let position): title.position = position
        case .style(let style): (title.style, title.fontSize, title.position) = (style, style.fontSize, style.position)
        }
        self[index].content = .title(title)
    }

    private func findTitle(_ address: SegmentAddress) throws(EditRefusal) -> (SegmentIndex, Title) {
        let index = try find(address)
        guard let title = self[index].title else { throw .wrongKind(address, tracks[index.track].kind) }
        return (index, title)
    }

    mutating func setFade(_ address: SegmentAddress, _ side: FadeSide, _ length: Int) throws(EditRefusal) {
        let index = try find(address)
        guard Self.times.contains(length) else { throw .badAmount(TimeText.seconds(length)) }
        let whole = self[index].duration
        let fade = min(length, whole)
        switch side {
        case .in:
            self[index].fadeIn = fade
            self[index].fadeOut = min(self[index].fadeOut, whole - fade)
        case .out:
            self[index].fadeOut = fade
            self[index].fadeIn = min(self[index].fadeIn, whole - fade)
        }
    }

    mutating func setTransition(_ address: SegmentAddress, _ transition: Transition?) throws(EditRefusal) {
        let index = try find(address, on: .video)
        guard var transition else { return self[index].transition = nil }
        guard Transition.lengths.contains(transition.length) else {
            throw .badAmount(TimeText.seconds(transition.length))
        }
        guard let room = roomForTransition(index) else { throw .nothingBefore(address) }
        guard room >= Transition.lengths.lowerBound else { throw .noRoom(address, longest: room) }
        transition.length = min(transition.length, room)
        self[index].transition = transition
    }

    mutating func setLook(_ address: SegmentAddress, _ aspect: LookAspect) throws(EditRefusal) {
        let index = try find(address, on: .video)
        self[index].look = try self[index].look.with(aspect)
    }
}

extension Look {
    fileprivate func with(_ aspect: LookAspect) throws(EditRefusal) -> Look {
        var look = self
        switch aspect {
        case .opacity(let percent): look.opacity = try Draft.checked(percent, in: Self.opacities, unit: "%")
        case .rotation(let degrees): look.rotation = try Draft.checked(degrees, in: Self.rotations, unit: "°")
        case .flippedHorizontally(let isFlipped): look.isFlippedHorizontally = isFlipped
        case .flippedVertically(let isFlipped): look.isFlippedVertically = isFlipped
        case .fit(let fit): look.fit = fit
        case .crop(let insets):
            guard insets.isPossible else {
                throw .badAmount("\(insets.left)%, \(insets.top)%, \(insets.right)%, \(insets.bottom)%")
            }
            look.crop = insets
        case .box(let box):
            if let box { _ = try Draft.checked(box.size, in: Box.sizes, unit: "%") }
            look.box = box
        case .motion(let motion):
            if let motion { _ = try Draft.checked(motion.amount, in: Motion.amounts, unit: "%") }
            look.motion = motion
        case .brightness(let value): look.brightness = try Draft.checked(value, in: Self.colors)
        case .contrast(let value): look.contrast = try Draft.checked(value, in: Self.colors)
        case .saturation(let value): look.saturation = try Draft.checked(value, in: Self.colors)
        case .warmth(let value): look.warmth = try Draft.checked(value, in: Self.colors)
        case .filter(let filter): look.filter = filter
        }
        return look
    }
}
