import Timeline

extension Clause {
    /// Takes the shape of the film out of what describes a clip: "at 16:9", "a vertical clip", 竖屏.
    ///
    /// A word such as "tall" or "square" is a shape only beside the noun, or at the end: "a clip of a tall tree".
    mutating func takeShape(in scene: Scene) -> Canvas.Ratio? {
        for index in parts.indices {
            guard let ratio = ratio(at: index, in: scene) else { continue }
            remove(index..<index + 1)
            return ratio
        }
        return nil
    }

    private func ratio(at index: Int, in scene: Scene) -> Canvas.Ratio? {
        // "at 9:16" could be a time, but not beyond the end of the film.
        if case .start(let time) = parts[index].kind, time > scene.draft.duration, says("9:16", at: index) {
            return .tall
        }
        guard case .ratio(let ratio) = parts[index].kind else { return nil }
        if says(":", at: index) || ["屏", "竖版", "横版"].contains(where: { says($0, at: index) }) { return ratio }
        let next = index + 1 < parts.count ? parts[index + 1].kind : nil
        if next == .target(.kind(.clip, ordinal: nil)) || next == .canvas { return ratio }
        let isLast = parts[(index + 1)...].allSatisfy { $0.isSilent || $0.isSlot }
        return isLast && index > 0 && ["in", "as"].contains(text.string(parts[index - 1].range).lowercased())
            ? ratio : nil
    }
}
