import Timeline

extension Clause {
    /// "big", "twice as big", "50% bigger", "120 px", "font size 120", "increase the font size by 20".
    mutating func takeLetterSize(_ language: Language) -> TitleDetails.Size? {
        let letters: Int? = takeWord { if case .letters(let size) = $0 { size } else { nil } }
        let isOfLetters = takeWord(.fontSize)
        let isSize = takeWord(.size) || isOfLetters
        if let letters { return .pixels(letters) }
        let isGoal = saysGoal
        let direction = takeDirection(isSize: isSize, language)
        let pixels = take { kind in
            switch kind {
            case .pixels(let size): size
            case .number(let value) where isSize && value % 1000 == 0: value / 1000
            default: nil
            }
        }
        if let pixels {
            guard let direction, !isGoal else { return .pixels(pixels) }
            return .grown(direction > 100 ? min(pixels, 1000) : -min(pixels, 1000))
        }
        guard let direction else { return nil }
        guard let percent = takePercent() else { return .scaled(direction) }
        // "Enlarged to 150%" is what it is to be, "150% bigger" is what is added.
        if isGoal, (1...1000).contains(percent) {
            return .scaled(percent)
        }
        return .scaled(direction > 100 ? 100 + min(percent, 900) : max(100 - percent, 1))
    }

    /// How much of its size a title is to have, in per cent, where only "bigger" or the like is said.
    private mutating func takeDirection(isSize: Bool, _ language: Language) -> Int? {
        if let scale = takeWord({ if case .scale(let percent) = $0 { percent } else { nil } }) { return scale }
        // "increase the font size"; and 大一点 is loud for music and big for a title.
        guard isSize || language == .chinese && !says("声") else { return nil }
        return take { $0 == .louder ? 120 : $0 == .quieter ? 80 : nil }
    }
}
