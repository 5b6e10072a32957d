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
        var draft = draft
        let clauses = edits.enumerated().map { number, edit in
            defer { draft = (try? draft.applying(edit) { "new-\(number)" }) ?? draft }
            return sentence(for: edit, in: draft, language: language)
        }
        return clauses.joined(separator: language.wording.afterwards)
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
