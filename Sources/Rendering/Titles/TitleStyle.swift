import Timeline

/// How a title's letters look and where they stand, in pixels of its canvas.
struct TitleStyle: Hashable, Sendable {
    private let title: Title
    private let canvas: Canvas

    init(_ title: Title, on canvas: Canvas) {
        self.title = title
        self.canvas = canvas
    }

    /// The text in lines and letters that fit the canvas, whatever the outline and the plate take.
    func layout(_ text: String) -> TitleLayout {
        let shorter = canvas.shorterSide
        let wanted = min(scaled(title.fontSize.clamped(to: 1...4096)), shorter)
        let around = 2 * plate(size: wanted)
        return TitleLayout(
            text,
            size: wanted,
            smallest: max(6, shorter / 45),
            width: max(canvas.width - 2 * sideMargin - around, 1),
            height: max(canvas.height - 2 * topMargin - around, 1),
            isFontKnown: font == nil
        )
    }

    /// The line of a script's styles, for letters of a size.
    func line(_ name: String, size: Int) -> String {
        let hasPlate = title.style == .lowerThird
        let side = sideMargin + plate(size: size)
        let top = topMargin + plate(size: size)
        let fields = [
            name, font ?? Self.standardFont, "\(size)", title.color.script, title.color.script,
            outlineColor, hasPlate ? "&H\(Self.plateAlpha)000000" : "&H70000000", "-1,0,0,0,100,100,0,0",
            // 4 is one plate behind all lines; its padding is then the field of the shadow.
            hasPlate ? "4" : "1",
            FilterGraph.decimal(outlineTenths(size: size), digits: 1),
            FilterGraph.decimal(hasPlate ? plate(size: size) * 10 : shadowTenths(size: size), digits: 1),
            "\(title.position.alignment)", "\(side)", "\(side)", "\(top)", "1",
        ]
        return "Style: " + fields.joined(separator: ",")
    }

    // MARK: Letters

    /// A font that writes Latin and Chinese alike; for what it does not have, libass finds another.
    private static let standardFont = "Noto Sans CJK SC"

    /// The family that is asked for, as far as it can be a name: fields of a script end at commas, and `@` would set
    /// the letters on their sides. Where there is no such font, libass takes the nearest.
    private var font: String? {
        let kept = (title.font ?? "").unicodeScalars.filter {
            $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
                && !",@{}\\".unicodeScalars.contains($0)
        }
        let words = String(String.UnicodeScalarView(kept)).split(separator: " ").joined(separator: " ")
        return words.isEmpty ? nil : String(words.prefix(100))
    }

    // MARK: Outline and plate

    private var outlineColor: String {
        if let outline = title.outline { return outline.color.script }
        return title.style == .subtitle ? TitleColor.black.script : "&H30000000"
    }

    private func outlineTenths(size: Int) -> Int {
        if let outline = title.outline { return max(5, scaled(outline.width * 10)) }
        return switch title.style {
        case .title: max(10, size * 10 / 28)
        case .subtitle: max(10, size * 10 / 14)
        case .lowerThird: 0
        }
    }

    private func shadowTenths(size: Int) -> Int { title.style == .subtitle ? 0 : max(5, size * 10 / 48) }

    /// How transparent a plate is: `00` is not at all, `FF` wholly.
    private static let plateAlpha = "50"

    /// What makes the plate come and go with its letters, in ms, which a fade alone does not.
    func plateFade(_ fadeIn: Int, _ fadeOut: Int, of length: Int) -> String {
        guard title.style == .lowerThird else { return "" }
        let coming = fadeIn > 0 ? "\\4a&HFF&\\t(0,\(fadeIn),\\4a&H\(Self.plateAlpha)&)" : ""
        let going = fadeOut > 0 ? "\\t(\(length - fadeOut),\(length),\\4a&HFF&)" : ""
        return coming + going
    }

    /// How far a plate reaches beyond the letters.
    private func plate(size: Int) -> Int { title.style == .lowerThird ? max(2, size / 3) : 0 }

    // MARK: Place

    private var sideMargin: Int { canvas.width * 6 / 100 }
    private var topMargin: Int { canvas.height * 7 / 100 }

    /// Pixels of a picture whose shorter side is 1080, on this one.
    private func scaled(_ length: Int) -> Int { length * canvas.shorterSide / 1080 }
}

extension PicturePlace {
    /// The place as the keys of a number pad.
    fileprivate var alignment: Int {
        switch self {
        case .topLeft: 7
        case .top: 8
        case .topRight: 9
        case .left: 4
        case .center: 5
        case .right: 6
        case .bottomLeft: 1
        case .bottom: 2
        case .bottomRight: 3
        }
    }
}

extension TitleColor {
    /// Opaque, blue first.
    fileprivate var script: String {
        func pair(_ share: UInt8) -> String {
            (share < 16 ? "0" : "") + String(share, radix: 16, uppercase: true)
        }
        return "&H00\(pair(blue))\(pair(green))\(pair(red))"
    }
}
