import Timeline

extension Clause {
    /// Takes everything that says how a title looks, but its style.
    ///
    /// - Parameter isRemoval: what is named is to go.
    mutating func takeTitleWish(_ language: Language, isRemoval: Bool = false) -> TitleWish {
        var wish = TitleWish()
        wish.outline = takeOutline(isRemoval: isRemoval)
        wish.font = takeFont(isRemoval: isRemoval)
        wish.size = takeLetterSize(language)
        wish.color = take { if case .color(let color) = $0 { color } else { nil } }
        wish.position = takePlace()
        return wish
    }

    /// "a 6 px black outline", "an outline in black": what touches the word belongs to the line, not to the letters.
    private mutating func takeOutline(isRemoval: Bool) -> TitleWish.Outline? {
        guard let word = parts.firstIndex(where: { $0.kind == .look(.outline) }) else { return nil }
        var taken = [word]
        let before = touching(Array(parts.indices[..<word].reversed()), overTargets: false)
        let behind = touching(Array(parts.indices[(word + 1)...]), overTargets: true)
        let color = before.color ?? behind.color
        let width = before.width ?? behind.width
        taken += [color, width].compactMap(\.self)
        var line: (color: TitleColor?, width: Int?)
        if let color, case .color(let value) = parts[color].kind { line.color = value }
        if let width, case .pixels(let value) = parts[width].kind { line.width = value }
        for index in taken.sorted(by: >) { remove(index..<index + 1) }
        return isRemoval ? TitleWish.Outline.none : .line(color: line.color, width: line.width)
    }

    /// The places of a colour and a width with nothing between that belongs to something else.
    ///
    /// - Parameter overTargets: looks on behind what is pointed at, as in "the outline of the title to black".
    private func touching(_ places: [Int], overTargets: Bool) -> (color: Int?, width: Int?) {
        var found: (color: Int?, width: Int?)
        for index in places {
            switch parts[index].kind {
            case .color where found.color == nil: found.color = index
            case .pixels where found.width == nil: found.width = index
            case .filler, .indefinite, .definite, .to: continue
            case .target where overTargets: continue
            default: return found
            }
        }
        return found
    }

    /// A well-known family, one in quotes, or the words behind "font".
    private mutating func takeFont(isRemoval: Bool) -> String?? {
        let name: String? = takeWord { if case .fontName(let name) = $0 { name } else { nil } }
        guard let word = parts.firstIndex(where: { $0.kind == .look(.font) }) else { return name.map(Optional.some) }
        let quoted = parts[word...].firstIndex { if case .quoted = $0.kind { true } else { false } }
        if isRemoval {
            remove(word..<word + 1)
            return .some(nil)
        }
        if let name {
            remove(word..<word + 1)
            return name
        }
        if let quoted, case .quoted(let family) = parts[quoted].kind {
            remove(quoted..<quoted + 1)
            remove(word..<word + 1)
            return family
        }
        let start = parts[word...].lastIndex { $0.kind == .to } ?? word
        guard parts.indices.contains(start + 1), parts[(start + 1)...].contains(where: { $0.kind == .other }),
            let family = takeFreeText(from: start + 1, isVerbatim: true)
        else { return nil }
        remove(word..<word + 1)
        return family
    }

    /// "big", "twice as big", "50% bigger", "120 px", "font size 120".
    private mutating func takeLetterSize(_ language: Language) -> TitleWish.Size? {
        let letters: Int? = takeWord { if case .letters(let size) = $0 { size } else { nil } }
        let isOfLetters = takeWord(.fontSize)
        let isSize = takeWord(.size) || isOfLetters
        if let letters { return .pixels(letters) }
        if let scale = takeScale(language) { return scale }
        if let pixels = take({ if case .pixels(let size) = $0 { size } else { nil } }) { return .pixels(pixels) }
        guard isSize else { return nil }
        return take { kind in
            guard case .number(let value) = kind, value % 1000 == 0 else { return nil }
            return .pixels(value / 1000)
        }
    }

    private mutating func takeScale(_ language: Language) -> TitleWish.Size? {
        var scale: Int? = takeWord { if case .scale(let percent) = $0 { percent } else { nil } }
        // 大一点 is loud for music and big for a title.
        if scale == nil, language == .chinese {
            scale = take { $0 == .louder ? 120 : $0 == .quieter ? 80 : nil }
        }
        guard let scale else { return nil }
        guard let percent = takePercent() else { return .scaled(scale) }
        return .scaled(scale > 100 ? 100 + min(percent, 900) : max(100 - percent, 1))
    }

    /// Takes a noun that says what kind of title it is: "a subtitle", "a lower third", "a headline".
    mutating func takeTitleNoun() -> Title.Style? {
        guard let index = parts.lastIndex(where: { $0.kind == .target(.kind(.title, ordinal: nil)) }) else {
            return nil
        }
        let style = style(saidAt: index)
        remove(index..<index + 1)
        return style
    }

    private func style(saidAt index: Int) -> Title.Style {
        if ["subtitle", "字幕"].contains(where: { says($0, at: index) }), !says("条", at: index) { return .subtitle }
        if ["lower", "name tag", "条"].contains(where: { says($0, at: index) }) { return .lowerThird }
        return .title
    }
}
