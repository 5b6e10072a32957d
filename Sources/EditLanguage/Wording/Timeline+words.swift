import Timeline

// What a draft is, was and will not be, in the words of a language.

extension EditRefusal {
    /// What happened and what to do, in one line.
    public func message(_ language: Language) -> String { language.wording.message(for: self) }
}

extension DraftDifference {
    /// One line for each thing that was done, with its numbers: `city timelapse trimmed 10.0 s → 8.0 s`; and a last one,
    /// aside, for all that went along with the pictures: `↳ Lo-fi shortened to 19.0 s`.
    ///
    /// The same words answer an edit that the studio did and one that the hosted service did in silence.
    public func lines(_ language: Language) -> [String] {
        let aside = language.wording.words(for: asides)
        return deeds(language) + (asides.isEmpty ? [] : [ToldLine.aside + aside])
    }

    /// One line for each thing that was done.
    private func deeds(_ language: Language) -> [String] {
        var lines: [String] = []
        var told: Set<Repeated> = []
        let counts = Dictionary(grouping: changes.compactMap(\.repeated), by: \.self).mapValues(\.count)
        for change in changes {
            guard let repeated = change.repeated, let count = counts[repeated], count >= Repeated.fewest else {
                lines.append(change.line(language))
                continue
            }
            if told.insert(repeated).inserted { lines.append(language.wording.line(for: repeated, count: count)) }
        }
        return lines
    }

    /// One line for each thing that was done, without what followed from it.
    func bareDeeds(_ language: Language) -> [String] {
        changes.map { change in
            if case .rippled(let cause, _) = change { cause.line(language) } else { change.line(language) }
        }
    }
}

extension DraftDifference.Change {
    /// The difference in one line.
    public func line(_ language: Language) -> String { language.wording.line(for: self) }
}

extension Draft {
    /// All tracks and what is on them, in one line; in English as the mission document has it.
    public func summary(_ language: Language) -> String { language.wording.summary(of: self) }
}

extension Track {
    /// The name to show: its own, else one for what it carries.
    public func name(_ language: Language) -> String { language.wording.name(of: self) }
}

extension Segment {
    /// What people call it: a title in quotes, anything else by name.
    public func spokenName(_ language: Language) -> String { language.wording.name(of: self) }
}

extension Segment {
    /// Everything about it that is not as a new one is, a few words each: `speed 50%`, `fade in 1.0 s`, `sepia`.
    public func facts(_ language: Language) -> [String] {
        let wording = language.wording
        return settings.map(wording.words(for:))
    }
}

extension PicturePlace {
    /// `top left`, `左上`.
    public func word(_ language: Language) -> String { language.wording.name(of: self) }
}

extension TitleColor {
    /// What people call the colour; `#RRGGBB` where it has no common name.
    public func word(_ language: Language) -> String { language.wording.name(of: self) }
}

extension Transition.Kind {
    /// `crossfade`, `wipe left`.
    public func word(_ language: Language) -> String { language.wording.name(of: self) }
}

extension Look.Motion.Kind {
    /// `zoom in`.
    public func word(_ language: Language) -> String { language.wording.name(of: self) }
}

extension Look.Filter {
    /// `sepia`.
    public func word(_ language: Language) -> String { language.wording.name(of: self) }
}

extension Look.Fit {
    /// How a picture of another shape is brought to the canvas.
    public func word(_ language: Language) -> String { language.wording.name(of: self) }
}

extension Title.Style {
    /// `lower third`.
    public func word(_ language: Language) -> String { language.wording.name(of: self) }
}
