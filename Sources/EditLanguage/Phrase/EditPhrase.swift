import Timeline

/// Says an edit as a sentence, so that keys and mouse can send it like any message.
///
/// `EditReader` reads the sentence back as the same edit, given the draft, if the draft accepts the edit and a sentence
/// can name its source: a generated clip, music, or an uploaded file (whose length is that of the upload).
public enum EditPhrase {
    /// The sentence for an edit.
    ///
    /// Segments are named by address, so names in the draft cannot change its meaning.
    public static func sentence(for edit: Edit, in draft: Draft, language: Language) -> String {
        edit.requested.sentence(in: draft, language)
    }

    /// The sentence for edits that are done one after the other, each in the draft that those before it left.
    public static func sentence(for edits: [Edit], in draft: Draft, language: Language) -> String {
        clauses(for: edits, in: draft, language).joined(separator: language.wording.afterwards[0])
    }

    /// The sentence for edits by hand: whoever reads it does them and nothing else, and asks nothing about what comes of them;
    /// nil where no way to say them is read back so.
    ///
    /// What a hand does it sees, so black in the film or an empty timeline is no slip.
    public static func order(for edits: [Edit], in draft: Draft, language: Language) -> String? {
        let clauses = clauses(for: edits, in: draft, language)
        let wanted = Reading.instructions(edits.map(Instruction.edit), language: language)
        // One that names a file is read only by who knows the files.
        let context = EditContext(draft: draft, uploads: edits.compactMap(\.file))
        for joint in edits.count == 1 ? [""] : language.wording.afterwards {
            let sentence = clauses.joined(separator: joint)
            for way in [sentence, language.wording.example(.anyway(sentence))]
            where EditReader().read(way, in: context) == wanted { return way }
        }
        return nil
    }

    private static func clauses(for edits: [Edit], in draft: Draft, _ language: Language) -> [String] {
        var draft = draft
        return edits.enumerated().map { number, edit in
            defer { draft = (try? draft.applying(edit) { "new-\(number)" }) ?? draft }
            return sentence(for: edit, in: draft, language: language)
        }
    }

    /// A text in the first quotes that it does not hold itself; as a last resort straight ones, with those inside doubled.
    static func quoted(_ text: String, in pairs: [(open: Unicode.Scalar, close: Unicode.Scalar)]) -> String {
        var quoted = String.UnicodeScalarView()
        for pair in pairs where !text.unicodeScalars.contains(where: { SourceText.fold($0) == pair.close }) {
            quoted.append(pair.open)
            quoted.append(contentsOf: text.unicodeScalars)
            quoted.append(pair.close)
            return String(quoted)
        }
        quoted.append("\"")
        for scalar in text.unicodeScalars {
            // Full-width quotes close a straight one too, so they are doubled like it.
            if SourceText.fold(scalar) == "\"" { quoted.append("\"") }
            quoted.append(scalar)
        }
        quoted.append("\"")
        return String(quoted)
    }
}

extension SegmentAddress {
    /// Whether deleting it closes the gap unless the sentence says otherwise.
    var ripplesByItself: Bool { track.kind == .video }
}
