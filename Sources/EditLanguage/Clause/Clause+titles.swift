import Timeline

extension Clause {
    /// Takes everything that says how a title looks, but its style.
    ///
    /// - Parameter isRemoval: what is named is to go.
    mutating func takeTitleDetails(_ language: Language, isRemoval: Bool = false) -> TitleDetails {
        var details = TitleDetails()
        details.outline = takeOutline(isRemoval: isRemoval)
        details.font = takeFont(isRemoval: isRemoval)
        details.size = takeLetterSize(language)
        details.color = takeColor()
        // "from white to red".
        if details.color != nil, has({ if case .color = $0 { true } else { false } }), says("from"),
            let goal = take({ if case .color(let color) = $0 { color } else { nil } })
        {
            details.color = goal
        }
        details.position = takePlace()
        return details
    }

    /// The colour of the letters; of two, one of which is denied, the other: "not red but blue", "red, not white".
    private mutating func takeColor() -> TitleColor? {
        let denial = parts.firstIndex { $0.kind == .keyword(.not) }
        if let denial,
            let denied = parts[denial...].firstIndex(where: { if case .color = $0.kind { true } else { false } }),
            parts.count(where: { if case .color = $0.kind { true } else { false } }) == 2
        {
            remove(denied..<denied + 1)
            remove(denial..<denial + 1)
            _ = take(.keyword(.but))
        }
        let color: TitleColor? = take { if case .color(let color) = $0 { color } else { nil } }
        // "A different color: yellow".
        if color != nil { _ = take(.keyword(.different)) }
        return color
    }

    /// "a 6 px black outline", "an outline in black": what touches the word belongs to the line, not to the letters.
    private mutating func takeOutline(isRemoval: Bool) -> TitleDetails.Outline? {
        guard let word = parts.firstIndex(where: { $0.kind == .sense(.outline) }) else { return nil }
        var taken = [word]
        let before = touching(Array(parts.indices[..<word].reversed()), overTargets: false)
        let behind = touching(Array(parts.indices[(word + 1)...]), overTargets: true)
        let color = before.color ?? behind.color
        let width = before.width ?? behind.width
        taken += [color, width].compactMap(\.self)
        var line: (color: TitleColor?, width: Int?)
        if let color, case .color(let value) = parts[color].kind { line.color = value }
        if let width { line.width = parts[width].kind.lineWidth }
        // "8 px wide".
        if let width, width + 1 < parts.count, parts[width + 1].kind == .ratio(.wide) { taken.append(width + 1) }
        for index in taken.sorted(by: >) { remove(index..<index + 1) }
        return isRemoval ? TitleDetails.Outline.none : .line(color: line.color, width: line.width)
    }

    /// The places of a colour and a width with nothing between that belongs to something else.
    ///
    /// - Parameter overTargets: looks on behind what is pointed at, as in "the outline of the title to black".
    private func touching(_ places: [Int], overTargets: Bool) -> (color: Int?, width: Int?) {
        var found: (color: Int?, width: Int?)
        for index in places {
            switch parts[index].kind {
            case .color where found.color == nil: found.color = index
            case .pixels where found.width == nil, .sense(.lineWidth) where found.width == nil: found.width = index
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
        guard let word = parts.firstIndex(where: { $0.kind == .sense(.font) }) else { return name.map(Optional.some) }
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
            // Families are names: "something handwritten" is none.
            parts[(start + 1)...].allSatisfy({ $0.kind != .other || startsAsName($0) }),
            let family = takeFreeText(from: start + 1, isVerbatim: true)
        else {
            // "make the title font bigger": its letters.
            if parts.contains(where: \.saysSize) { remove(word..<word + 1) }
            return nil
        }
        remove(word..<word + 1)
        return family
    }

    private func startsAsName(_ part: Part) -> Bool {
        let first = text.scalars[part.range.lowerBound]
        return first.properties.isUppercase || first.isHan || first.isDigit
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
        if ["subtitle", "字幕", "subs"].contains(where: { says($0, at: index) }), !says("条", at: index) {
            return .subtitle
        }
        if ["lower", "name tag", "条"].contains(where: { says($0, at: index) }) { return .lowerThird }
        return .title
    }
}

extension Part {
    fileprivate var saysSize: Bool {
        switch kind {
        case .sense(.scale), .sense(.letters), .louder, .quieter, .pixels: true
        default: false
        }
    }
}

extension Part.Kind {
    fileprivate var lineWidth: Int? {
        switch self {
        case .pixels(let width), .sense(.lineWidth(let width)): width
        default: nil
        }
    }
}
