extension SourceText {
    /// The text in quotes that begins at a place, and where it ends; nil where no quote begins or it has no end.
    ///
    /// Inside straight double quotes two of them stand for one, so that every text can be quoted.
    func quoted(at place: Int) -> (text: String, end: Int)? {
        switch folded[place] {
        case "\"": doubled(at: place)
        case "'", "‘", "’": apostrophes(at: place)
        case "“": upTo("”", at: place) ?? upTo("\"", at: place)
        case "”": upTo("”", at: place)
        case "「": upTo("」", at: place)
        case "『": upTo("』", at: place)
        case "《": upTo("》", at: place)
        case "«": upTo("»", at: place)
        default: nil
        }
    }

    private func upTo(_ closing: Unicode.Scalar, at place: Int) -> (text: String, end: Int)? {
        guard let end = scalars[(place + 1)...].firstIndex(of: closing) else { return nil }
        return (string(place + 1..<end), end + 1)
    }

    private func doubled(at place: Int) -> (text: String, end: Int)? {
        var inner = String.UnicodeScalarView()
        var index = place + 1
        while index < count {
            if folded[index] != "\"" {
                inner.append(scalars[index])
                index += 1
            } else if index + 1 < count, folded[index + 1] == "\"" {
                inner.append(scalars[index + 1])
                index += 2
            } else {
                return (String(inner), index + 1)
            }
        }
        return nil
    }

    /// A single quote opens only at the beginning of a word and closes only at the end of one: 'Don't stop'.
    private func apostrophes(at place: Int) -> (text: String, end: Int)? {
        guard place == 0 || !folded[place - 1].isWordLike else { return nil }
        let closing: Set<Unicode.Scalar> = folded[place] == "'" ? ["'"] : ["’", "'"]
        var index = place + 1
        while index < count {
            let endsWord = index + 1 == count || !folded[index + 1].isWordLike
            if closing.contains(folded[index]), endsWord, index > place + 1 {
                return (string(place + 1..<index), index + 1)
            }
            index += 1
        }
        return nil
    }
}
