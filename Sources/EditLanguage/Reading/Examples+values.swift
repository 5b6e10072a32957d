import Timeline

extension Examples {
    /// The sentence at hand with each of some values, where it can be read with it.
    func grown(by values: [String]) -> [String] {
        guard sentence.unicodeScalars.count <= 120 else { return [] }
        return values.compactMap { value in
            wording.grown(sentence.withoutFinalSigns, by: value).first(where: isReadable)
        }
    }

    /// A sentence for just that edit: with a clip of the draft for "a clip", or with the words for what it does and one.
    func said(_ edit: String) -> String? {
        guard let (address, _) = firstOf(.video) else { return nil }
        if let named = wording.variants(of: wording.definitely(edit), naming: "\(address)").prefix(2).first(
            where: isReadable
        ) {
            return named
        }
        let text = SourceText(edit)
        let senses = Lexer.tokens(of: text).filter { token in
            switch token.term {
            case .sense, .keyword: true
            default: false
            }
        }
        return senses.lazy.flatMap { wording.doing(text.string($0.range), to: "\(address)") }.first(where: isReadable)
    }
}
