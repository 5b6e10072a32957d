import Timeline

extension EditContext {
    /// The one thing that a sentence names, by its identifier; nil where it names none, or several: "how long is the
    /// second clip?" is about it.
    func subject(of sentence: String) -> String? {
        guard sentence.unicodeScalars.count <= 120 else { return nil }
        let named = ChunkedText(sentence, in: self).chunks.filter { $0.role == .reference || $0.role == .beside }
        guard let only = named.first, named.count == 1, !only.isList, case .target(let reference) = only.kind,
            reference != .pronoun
        else { return nil }
        let resolver = ReferenceResolver(context: self, language: .english)
        return (try? resolver.find(reference, in: .any)).flatMap { draft[$0]?.id }
    }
}

extension ReadingError {
    /// Whether it was understood well enough that what was named in the sentence is what it was about.
    var namesSubject: Bool {
        switch self {
        case .told, .asked, .leftAsItIs, .missingDetail, .unwantedColor, .unsaid, .missingTime, .missingSide, .refused,
            .wish, .isOnly:
            true
        default: false
        }
    }
}
