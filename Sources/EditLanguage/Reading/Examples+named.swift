import Timeline

extension Examples {
    /// The sentence at hand with a segment named in it, for each segment that could be meant: "make the clip brighter"
    /// becomes "make V1·2 brighter". Only what can be read.
    func naming(_ addresses: [SegmentAddress]) -> [String] {
        guard sentence.unicodeScalars.count <= 120 else { return [] }
        let plain = String(sentence.reversed().drop { " .!?\u{3002}\u{FF01}\u{FF1F}".contains($0) }.reversed())
        return addresses.prefix(3).compactMap { address in
            wording.variants(of: plain, naming: "\(address)").first { isReadable($0) }
        }
    }
}
