import Timeline

/// "make it vertical with a blurred background", "9:16", "set the canvas to 1080×1920 at 30 fps", 竖屏.
struct CanvasRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        // "flip it vertically" turns the clip over, not the film.
        if clause.has({ if case .sense(.flip) = $0 { true } else { false } }) { return nil }
        let fit = clause.takeFit()
        let framing: [Edit] =
            fit.map { fit in resolver.candidates(.clip, in: .clips).map { .setLook($0, .fit(fit)) } } ?? []
        guard let canvas = canvas(&clause, in: resolver) else { return nil }
        return try resolver.changes([.setCanvas(canvas)] + framing)
    }

    private func canvas(_ clause: inout Clause, in resolver: ReferenceResolver) -> Canvas? {
        let ratio: Canvas.Ratio? = clause.take { if case .ratio(let ratio) = $0 { ratio } else { nil } }
        // "9:16 for TikTok" says it twice.
        if let ratio { while clause.take(.ratio(ratio)) {} }
        let size: (Int, Int)? = clause.take {
            if case .size(let width, let height) = $0 { (width, height) } else { nil }
        }
        let lines: Int? = clause.take { if case .lines(let lines) = $0 { lines } else { nil } }
        let rate = rate(&clause)
        guard ratio != nil || size != nil || lines != nil || rate != nil else { return nil }
        // "Trim 10 frames" counts them.
        if rate != nil, clause.has(.verb(.trim)) || clause.has(.verb(.move)) { return nil }
        guard clause.takeVerb(.make, .set, .trim, .put, .use, .move) != nil || clause.isVerbless else { return nil }
        _ = clause.take(.canvas)
        _ = clause.takeWord(.size)
        _ = clause.takeWord(.all)
        // The film is meant, whatever it is called.
        while clause.take({ $0.isFilm ? true : nil }) == true {}
        guard clause.isSpent else { return nil }
        let old = resolver.draft.canvas
        let framesPerSecond = rate ?? old.framesPerSecond
        var canvas = old
        if let size {
            canvas = Canvas(width: size.0, height: size.1, framesPerSecond: framesPerSecond)
        } else if let ratio {
            canvas = Canvas(ratio, shorterSide: lines ?? old.shorterSide, framesPerSecond: framesPerSecond)
        } else {
            canvas.framesPerSecond = min(max(framesPerSecond, 1), 120)
            if let lines { canvas = canvas.scaled(toShorterSide: min(max(lines, 16), 4096)) }
        }
        return canvas
    }

    /// "60 fps", "a frame rate of 60".
    private func rate(_ clause: inout Clause) -> Int? {
        if let rate = clause.take({ if case .rate(let rate) = $0 { rate } else { nil } }) {
            _ = clause.takeWord(.frameRate)
            return rate
        }
        guard clause.hasWord(.frameRate) else { return nil }
        let number: Int? = clause.take { kind in
            guard case .number(let value) = kind, value % 1000 == 0 else { return nil }
            return value / 1000
        }
        return number.flatMap { clause.takeWord(.frameRate) ? $0 : nil }
    }
}

extension Part.Kind {
    /// Whether it can mean the film: "it", "the video".
    fileprivate var isFilm: Bool {
        switch self {
        case .target(.kind(.clip, ordinal: nil)), .target(.pronoun), .upload(.clip): true
        default: false
        }
    }
}
