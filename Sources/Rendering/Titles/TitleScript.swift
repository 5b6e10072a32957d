import Timeline

/// The titles of a film as a script for libass (Advanced SubStation Alpha), which finds a font for every character.
struct TitleScript: Hashable, Sendable {
    /// The name the filter graph knows it by.
    static let fileName = "titles.ass"

    private let canvas: Canvas
    private let entries: [Entry]

    private struct Entry: Hashable {
        let title: Title
        let layout: TitleLayout
        let start: Int
        let end: Int
        let layer: Int
    }

    /// The script of a draft's titles on a canvas.
    init(draft: Draft, canvas: Canvas) {
        self.canvas = canvas
        let grid = FrameGrid(framesPerSecond: canvas.framesPerSecond)
        var entries: [Entry] = []
        for (layer, track) in draft.tracks.filter({ $0.kind == .text }).enumerated() {
            for segment in track.segments {
                let start = grid.frame(at: segment.start)
                let end = grid.frame(at: segment.end)
                guard let title = segment.title, start < end else { continue }
                entries.append(
                    Entry(
                        title: title,
                        layout: Self.layout(title, on: canvas),
                        start: grid.hundredthsBefore(frame: start),
                        end: grid.hundredthsBefore(frame: end),
                        layer: layer
                    )
                )
            }
        }
        self.entries = entries
    }

    /// Whether no title is ever seen.
    var isEmpty: Bool { entries.isEmpty }

    /// The whole script.
    var text: String {
        """
        [Script Info]
        ScriptType: v4.00+
        PlayResX: \(canvas.width)
        PlayResY: \(canvas.height)
        WrapStyle: 0
        ScaledBorderAndShadow: yes
        YCbCr Matrix: TV.709

        [V4+ Styles]
        Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, \
        Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, \
        MarginR, MarginV, Encoding
        \(entries.enumerated().map { style($1, number: $0 + 1) }.joined(separator: "\n"))

        [Events]
        Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
        \(entries.enumerated().map { event($1, number: $0 + 1) }.joined(separator: "\n"))

        """
    }

    private func style(_ entry: Entry, number: Int) -> String {
        let size = entry.layout.size
        let outline = FilterGraph.decimal(max(10, size * 10 / 28), digits: 1)
        let shadow = FilterGraph.decimal(max(5, size * 10 / 48), digits: 1)
        return "Style: Title\(number),Noto Sans CJK SC,\(size),\(entry.title.color.script),\(entry.title.color.script),"
            + "&H30000000,&H70000000,-1,0,0,0,100,100,0,0,1,\(outline),\(shadow),\(entry.title.position.alignment),"
            + "\(Self.sideMargin(canvas)),\(Self.sideMargin(canvas)),\(Self.topMargin(canvas)),1"
    }

    private func event(_ entry: Entry, number: Int) -> String {
        // A fifth of a second to come and to go, but never most of a short title's time.
        let fade = min(200, (entry.end - entry.start) * 10 / 3)
        let words = entry.layout.lines.map(TitleText.escaped).joined(separator: "\\N")
        return "Dialogue: \(entry.layer),\(Self.clock(entry.start)),\(Self.clock(entry.end)),Title\(number),,0,0,0,,"
            + "{\\fad(\(fade),\(fade))}\(words)"
    }

    // MARK: Measures

    private static func layout(_ title: Title, on canvas: Canvas) -> TitleLayout {
        let shorter = canvas.shorterSide
        let wanted = min(max(title.fontSize, 1), 4096) * shorter / 1080
        return TitleLayout(
            title.text,
            size: min(wanted, shorter),
            smallest: max(6, shorter / 45),
            width: canvas.width - 2 * sideMargin(canvas),
            height: canvas.height - 2 * topMargin(canvas)
        )
    }

    private static func sideMargin(_ canvas: Canvas) -> Int { canvas.width * 6 / 100 }
    private static func topMargin(_ canvas: Canvas) -> Int { canvas.height * 7 / 100 }

    /// Hundredths of a second as `h:mm:ss.cc`.
    private static func clock(_ hundredths: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let seconds = hundredths / 100
        return "\(seconds / 3600):\(two(seconds / 60 % 60)):\(two(seconds % 60)).\(two(hundredths % 100))"
    }
}

extension Title.Position {
    /// The place as the keys of a number pad.
    fileprivate var alignment: Int {
        switch self {
        case .top: 8
        case .center: 5
        case .bottom: 2
        default: 5
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
