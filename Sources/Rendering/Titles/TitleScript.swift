import Timeline

/// The titles of a film as a script for libass (Advanced SubStation Alpha), which finds a font for every character.
struct TitleScript: Hashable, Sendable {
    private let canvas: Canvas
    private var entries: [Entry]

    private struct Entry: Hashable {
        /// The frames of the film that show it.
        let frames: Range<Int>
        let title: Title
        let style: TitleStyle
        let layout: TitleLayout
        /// Hundredths of a second.
        var start: Int
        var end: Int
        /// How long it takes to come and to go, in ms.
        var fadeIn: Int
        var fadeOut: Int
        let layer: Int
    }

    /// The script of all titles of a draft on a canvas.
    init(draft: Draft, canvas: Canvas) {
        self.init(tracks: draft.tracks.filter { $0.kind == .text }, canvas: canvas)
    }

    /// The script of the titles of some tracks of text, lowest first.
    init(tracks: [Track], canvas: Canvas) {
        self.canvas = canvas
        let grid = FrameGrid(framesPerSecond: canvas.framesPerSecond)
        var entries: [Entry] = []
        for (layer, track) in tracks.enumerated() {
            for segment in track.segments.untilCancelled {
                let start = grid.frame(at: segment.start)
                let end = grid.frame(at: segment.end)
                guard let title = segment.title, !title.text.isEmpty, start < end else { continue }
                let style = TitleStyle(title, on: canvas)
                let first = grid.hundredthsBefore(frame: start)
                let last = grid.hundredthsBefore(frame: end)
                let fades = Self.fades(of: segment, style: title.style, within: (last - first) * 10)
                entries.append(
                    Entry(
                        frames: start..<end,
                        title: title,
                        style: style,
                        layout: style.layout(title.text),
                        start: first,
                        end: last,
                        fadeIn: fades.in,
                        fadeOut: fades.out,
                        layer: layer
                    )
                )
            }
        }
        self.entries = entries
    }

    /// The script of some frames of the film, with times from the first of them; they begin and end inside no fade.
    func part(in window: Range<Int>) -> TitleScript {
        let grid = FrameGrid(framesPerSecond: canvas.framesPerSecond)
        var part = self
        part.entries = entries.compactMap { entry in
            guard entry.frames.overlaps(window) else { return nil }
            let seen = entry.frames.clamped(to: window)
            var entry = entry
            if seen.lowerBound > entry.frames.lowerBound { entry.fadeIn = 0 }
            if seen.upperBound < entry.frames.upperBound { entry.fadeOut = 0 }
            entry.start = grid.hundredthsBefore(frame: seen.lowerBound - window.lowerBound)
            entry.end = grid.hundredthsBefore(frame: seen.upperBound - window.lowerBound)
            return entry
        }
        return part
    }

    /// Where titles come and go, in frames of the film.
    var edges: [Int] { entries.flatMap { [$0.frames.lowerBound, $0.frames.upperBound] } }

    /// The frames in which titles come up or go, which a part holds whole.
    var fades: [Range<Int>] {
        let grid = FrameGrid(framesPerSecond: canvas.framesPerSecond)
        return entries.flatMap { entry in
            let (first, behind) = (entry.frames.lowerBound, entry.frames.upperBound)
            let up = entry.fadeIn > 0 ? min(first + grid.frame(at: entry.fadeIn) + 1, behind) : first
            let down = entry.fadeOut > 0 ? max(behind - grid.frame(at: entry.fadeOut) - 1, first) : behind
            return [first..<up, down..<behind]
        }
    }

    /// The fades that the draft asks for. Where it asks for none, a title comes and goes in a fifth of a second, but
    /// never in most of its time; what is said is there at once, as the next line follows on its heels.
    private static func fades(of segment: Segment, style: Title.Style, within time: Int) -> (in: Int, out: Int) {
        if segment.fadeIn > 0 || segment.fadeOut > 0 {
            let fadeIn = min(max(segment.fadeIn, 0), time)
            return (fadeIn, min(max(segment.fadeOut, 0), time - fadeIn))
        }
        let soft = style == .subtitle ? 0 : min(200, time / 3)
        return (soft, soft)
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
        \(entries.enumerated().map { $1.style.line("Title\($0 + 1)", size: $1.layout.size) }.joined(separator: "\n"))

        [Events]
        Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
        \(entries.enumerated().map { event($1, number: $0 + 1) }.joined(separator: "\n"))

        """
    }

    private func event(_ entry: Entry, number: Int) -> String {
        let words = entry.layout.lines.map(TitleText.escaped).joined(separator: "\\N")
        let orders =
            fade(entry) + entry.style.plateFade(entry.fadeIn, entry.fadeOut, of: (entry.end - entry.start) * 10)
        return "Dialogue: \(entry.layer),\(Self.clock(entry.start)),\(Self.clock(entry.end)),Title\(number),,0,0,0,,"
            + "\(orders.isEmpty ? "" : "{\(orders)}")\(words)"
    }

    private func fade(_ entry: Entry) -> String {
        entry.fadeIn + entry.fadeOut > 0 ? "\\fad(\(entry.fadeIn),\(entry.fadeOut))" : ""
    }

    /// Hundredths of a second as `h:mm:ss.cc`.
    private static func clock(_ hundredths: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let seconds = hundredths / 100
        return "\(seconds / 3600):\(two(seconds / 60 % 60)):\(two(seconds % 60)).\(two(hundredths % 100))"
    }
}
