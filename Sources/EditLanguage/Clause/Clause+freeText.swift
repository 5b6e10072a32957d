extension Clause {
    /// Takes unquoted words of the person's own: from a part on, up to what says when, where and how.
    ///
    /// - Parameter isVerbatim: keeps every word from the first on, for "saying The End"; otherwise articles and the
    ///   like at both ends are dropped, for "a clip of the sea".
    /// - Returns: nil where there are none, or where they run over a joint into what looks like another instruction.
    mutating func takeFreeText(from first: Int, isVerbatim: Bool) -> String? {
        guard first < parts.count else { return nil }
        var end = parts.count
        var isBehindSlot = false
        while end > first {
            let part = parts[end - 1]
            if part.isTrailing, !isColorOfText(end - 1, from: first) {
                isBehindSlot = true
            } else if !(isStrippable(end - 1, beside: end - 2) && (!isVerbatim || isBehindSlot || isPunctuation(part)))
            {
                break
            }
            end -= 1
        }
        var begin = first
        while begin < end, isStrippable(begin, beside: begin + 1), !isVerbatim || isPunctuation(parts[begin]) {
            begin += 1
        }
        // Parts that do not stand in the order of the text are no words of one's own.
        guard begin < end, !runsIntoInstruction(begin..<end),
            parts[begin].range.lowerBound < parts[end - 1].range.upperBound
        else { return nil }
        defer { remove(begin..<end) }
        return text.string(parts[begin].range.lowerBound..<parts[end - 1].range.upperBound)
    }

    /// "Code Red" is a text, "Summer in red" a text and its colour.
    private func isColorOfText(_ index: Int, from first: Int) -> Bool {
        guard case .color = parts[index].kind, text.folded[parts[index].range.lowerBound] != "#" else { return false }
        return index > first && !parts[index - 1].isSilent
    }

    /// Whether a part at the rim of free text may be dropped: it says nothing, and is not one character of a Chinese
    /// word that is not known here, as 时 is in 延时.
    func isStrippable(_ index: Int, beside neighbour: Int) -> Bool {
        let part = parts[index]
        guard part.isSilent else { return false }
        let first = text.folded[part.range.lowerBound]
        guard first.isHan, part.range.count == 1, first != "的", parts.indices.contains(neighbour) else { return true }
        let other = parts[neighbour]
        let touches = other.range.upperBound == part.range.lowerBound || other.range.lowerBound == part.range.upperBound
        return !(touches && (other.kind == .other || other.isSilent) && text.folded[other.range.lowerBound].isHan)
    }

    private func isPunctuation(_ part: Part) -> Bool {
        !text.folded[part.range.lowerBound].isWordLike && !text.folded[part.range.lowerBound].isHan
    }

    /// "sun and sea" is a description; "timelapse and fade it out" is one and an instruction that was not understood.
    func runsIntoInstruction(_ range: Range<Int>) -> Bool {
        guard let joint = parts[range].firstIndex(where: { $0.kind == .joint || $0.kind == .with }) else {
            return false
        }
        return parts[joint..<range.upperBound].contains(where: \.isOfInstruction)
    }
}

extension Part {
    /// Whether it may stand behind free text without belonging to it.
    fileprivate var isTrailing: Bool {
        switch kind {
        // "The End" is a text, "at the end" a place.
        case .edge, .position: isCompound
        case .color, .pixels, .look(.outline): true
        case .beside: false
        default: isSlot
        }
    }

    fileprivate var isOfInstruction: Bool {
        switch kind {
        case .verb, .volume, .canvas, .percent, .percentGoal, .louder, .quieter, .quoted, .upload, .fileName, .label,
            .saying, .ripple:
            true
        case .target(.kind(.clip, ordinal: nil)), .target(.kind(.image, ordinal: nil)): false
        case .target: true
        default: isSlot
        }
    }
}
