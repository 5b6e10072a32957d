import Timeline

extension Clause {
    /// Takes the time of the marker that is spoken of: by its time, its name, its number, or as the only one there is.
    ///
    /// - Returns: nil where none is spoken of.
    mutating func takeMarker(in resolver: ReferenceResolver) throws(ReadingError) -> Int? {
        let markers = resolver.draft.markers
        guard let place = parts.firstIndex(where: { $0.kind == .keyword(.marker) }) else { return nil }
        if let named = takeName(of: markers, beside: place) { return named }
        let behind = parts.indices.contains(place + 1) ? parts[place + 1].kind : nil
        let before = place > 0 ? parts[place - 1].kind : nil
        if case .number(let value) = behind, value % 1000 == 0 {
            remove(place..<place + 2)
            return try Self.marker(value / 1000, of: markers)
        }
        if case .target(.kind(nil, ordinal: .some(let number))) = before {
            remove(place - 1..<place + 1)
            return try Self.marker(number, of: markers)
        }
        remove(place..<place + 1)
        let time: Int? = take { kind in
            switch kind {
            case .start(let time), .time(let time): time
            case .playhead: resolver.context.playhead
            default: nil
            }
        }
        if let time { return time }
        guard let only = markers.first, markers.count == 1 else { throw .missingTime }
        return only.time
    }

    /// "The chorus marker", "the marker “chorus”": the words beside it that are a marker's name.
    private mutating func takeName(of markers: [Marker], beside place: Int) -> Int? {
        let named = markers.filter { !$0.name.isEmpty }.map { (SourceText($0.name).foldedString, $0.time) }
        let times = Dictionary(named) { one, _ in one }
        guard !times.isEmpty else { return nil }
        let behind = (place + 1..<parts.count).map { (place + 1)..<$0 + 1 }
        let before = (0..<place).map { $0..<place }
        for range in before + behind.reversed() {
            let words =
                if range.count == 1, case .quoted(let quoted) = parts[range.lowerBound].kind { quoted } else {
                    string(of: range)
                }
            guard let time = times[SourceText(words).foldedString] else { continue }
            remove(min(place, range.lowerBound)..<max(place + 1, range.upperBound))
            return time
        }
        return nil
    }

    /// The text of some parts; empty where they do not stand in the order of the text.
    private func string(of range: Range<Int>) -> String {
        let (start, end) = (parts[range.lowerBound].range.lowerBound, parts[range.upperBound - 1].range.upperBound)
        return start < end && end <= text.count ? text.string(start..<end) : ""
    }

    /// The time of the marker of a number, from 1, or from -1 for the last backwards.
    private static func marker(_ number: Int, of markers: [Marker]) throws(ReadingError) -> Int {
        let index = number > 0 ? number - 1 : markers.count + number
        guard markers.indices.contains(index) else { throw .missingTime }
        return markers[index].time
    }
}
