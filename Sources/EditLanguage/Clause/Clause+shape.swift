import Timeline

extension Clause {
    /// Takes the shape and size of the film out of what describes a clip: "at 16:9", "a vertical 4K clip", 竖屏.
    ///
    /// A word such as "tall" or "square" is a shape only beside the noun, or at the end: "a clip of a tall tree".
    ///
    /// - Returns: the canvas that is asked for; nil where none is.
    mutating func takeCanvas(in resolver: ReferenceResolver) -> Canvas? {
        var ratio: Canvas.Ratio?
        var lines: Int?
        var index = 0
        while index < parts.count {
            if ratio == nil, let found = self.ratio(at: index, in: resolver) {
                ratio = found
            } else if lines == nil, case .lines(let found) = parts[index].kind, isAboutFilm(at: index) {
                lines = found
            } else {
                index += 1
                continue
            }
            remove(index..<index + 1)
        }
        let old = resolver.draft.canvas
        let side = min(max(lines ?? old.shorterSide, 16), 4096)
        if let ratio { return Canvas(ratio, shorterSide: side, framesPerSecond: old.framesPerSecond) }
        return lines == nil ? nil : old.scaled(toShorterSide: side)
    }

    private func ratio(at index: Int, in resolver: ReferenceResolver) -> Canvas.Ratio? {
        // "at 9:16" could be a time, but not beyond the end of the film.
        if case .start(let time) = parts[index].kind, time > resolver.draft.duration, says("9:16", at: index) {
            return .tall
        }
        guard case .ratio(let ratio) = parts[index].kind else { return nil }
        if says(":", at: index) || ["屏", "竖版", "横版"].contains(where: { says($0, at: index) }) { return ratio }
        if isAboutFilm(at: index) { return ratio }
        // "a vertical city timelapse": these are said of films only, where they come first.
        let isShape = ["vertical", "horizontal", "widescreen"].contains { says($0, at: index) }
        let isFirst = parts[..<index].allSatisfy { $0.isSilent || $0.isSlot || $0.isVerb }
        return isShape && isFirst ? ratio : nil
    }

    /// Whether a word stands before the noun for the clip, or behind "in" at the end.
    private func isAboutFilm(at index: Int) -> Bool {
        let next = parts[(index + 1)...].first { !$0.isSlot }?.kind
        if next == .target(.kind(.clip, ordinal: nil)) || next == .canvas { return true }
        let isLast = parts[(index + 1)...].allSatisfy { $0.isSilent || $0.isSlot }
        return isLast && index > 0 && ["in", "as"].contains(text.string(parts[index - 1].range).lowercased())
    }
}

extension Part {
    fileprivate var isVerb: Bool { if case .verb = kind { true } else { false } }
}
