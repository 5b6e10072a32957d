import Timeline

extension Examples {
    /// The sentence at hand with a segment named in it, for each segment that could be meant: "make the clip brighter"
    /// becomes "make V1·2 brighter". Only what can be read.
    func naming(_ addresses: [SegmentAddress]) -> [String] {
        guard sentence.unicodeScalars.count <= 120 else { return [] }
        return addresses.prefix(3).compactMap { address in
            variants(naming: "\(address)").first { isReadable($0) }
        }
    }

    private func variants(naming name: String) -> [String] {
        let plain = String(sentence.reversed().drop { " .!?\u{3002}\u{FF01}\u{FF1F}".contains($0) }.reversed())
        if language == .chinese {
            let replaced = ["这个片段", "片段", "视频", "标题", "声音", "它"].compactMap { noun in
                plain.firstRange(of: noun).map { plain.replacingCharacters($0, with: " \(name) ") }
            }
            return replaced + ["给 \(name) \(plain)", "把 \(name) \(plain)", "\(name) \(plain)"]
        }
        let words = plain.split(separator: " ").map(String.init)
        let replaced = [
            ["the", "clip"], ["the", "video"], ["the", "photo"], ["the", "title"], ["the", "sound"], ["it"], ["that"],
            ["this"],
        ]
        .compactMap { replacing($0, by: name, in: words) }
        return replaced + ["into", "of", "on", "to"].map { "\(plain) \($0) \(name)" }
    }

    private func replacing(_ phrase: [String], by name: String, in words: [String]) -> String? {
        let starts = words.indices.dropLast(phrase.count - 1)
        guard let start = starts.first(where: { words[$0..<($0 + phrase.count)].map { $0.lowercased() } == phrase })
        else { return nil }
        return (words[..<start] + [name] + words[(start + phrase.count)...]).joined(separator: " ")
    }
}

extension String {
    fileprivate func firstRange(of word: String) -> Range<Index>? {
        indices.first { self[$0...].hasPrefix(word) }.map { $0..<index($0, offsetBy: word.count) }
    }

    fileprivate func replacingCharacters(_ range: Range<Index>, with text: String) -> String {
        let joined = self[..<range.lowerBound] + text + self[range.upperBound...]
        return joined.split(separator: " ").joined(separator: " ")
    }
}
