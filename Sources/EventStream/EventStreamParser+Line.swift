extension EventStreamParser {
    /// Capacity, in bytes, that the buffers keep from one block to the next.
    static let keptCapacity = 64 << 10

    /// Holds back a piece of a line that has not ended.
    mutating func keep(_ piece: UnsafeBufferPointer<UInt8>, _ sink: (Item) -> Void) {
        guard !piece.isEmpty else { return }
        guard skipping == .no else {
            skipping = .insideLine
            return
        }
        guard fits(piece) else {
            skipBlock(.insideLine, sink)
            return
        }
        partialLine.append(contentsOf: piece)
    }

    /// Ends the line at hand, whose last piece is `piece`.
    mutating func endLine(_ piece: UnsafeBufferPointer<UInt8>, _ sink: (Item) -> Void) {
        guard skipping == .no else {
            let isBlank = skipping == .atLineStart && piece.isEmpty
            skipping = isBlank ? .no : .atLineStart
            return
        }
        guard fits(piece) else {
            skipBlock(.atLineStart, sink)
            return
        }
        guard !partialLine.isEmpty else {
            interpret(piece, sink)
            return
        }
        partialLine.append(contentsOf: piece)
        // Taken out of `self` for the time of reading it, so that its storage is not copied.
        var line: [UInt8] = []
        swap(&line, &partialLine)
        line.withUnsafeBufferPointer { interpret($0, sink) }
        line.empty(keeping: Self.keptCapacity)
        swap(&line, &partialLine)
    }

    /// Acts on a whole line: the end of a block, a comment, or a field.
    mutating func interpret(_ line: UnsafeBufferPointer<UInt8>, _ sink: (Item) -> Void) {
        guard let first = line.first else {
            endBlock(sink)
            return
        }
        if first == .colon {
            sink(.comment(Self.text(of: line, from: 1)))
            return
        }
        block.began = true
        // No known name is longer than five bytes, so the colon is looked for no further.
        let reach = min(line.count, 6)
        var nameEnd = 0
        while nameEnd < reach, line[nameEnd] != .colon { nameEnd += 1 }
        guard nameEnd <= 5 else { return }
        let valueStart = Self.valueStart(in: line, from: min(nameEnd + 1, line.count))
        switch Field(UnsafeBufferPointer(rebasing: line[..<nameEnd])) {
        case .data: block.append(UnsafeBufferPointer(rebasing: line[valueStart...]))
        case .event: block.type = Self.text(of: line, from: nameEnd + 1)
        case .id:
            guard !line[valueStart...].contains(0) else { return }
            block.id = Self.text(of: line, from: nameEnd + 1)
        case .retry:
            guard let milliseconds = Self.decimal(line[valueStart...]) else { return }
            sink(.retry(milliseconds: milliseconds))
        case nil: return
        }
    }

    private mutating func endBlock(_ sink: (Item) -> Void) {
        lastEventID = block.id
        if block.hasData {
            let event = block.event
            sink(block.data.isEmpty ? .emptyData(event) : .event(event))
        }
        block.reset()
    }

    /// The same sum whatever the pieces, so that a body is cut at the same place however it arrives.
    private func fits(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
        block.data.count + partialLine.count + piece.count <= limit
    }

    private mutating func skipBlock(_ place: Skipping, _ sink: (Item) -> Void) {
        skipping = place
        partialLine.empty(keeping: Self.keptCapacity)
        // The id of a block that was not read is not the stream's last one.
        block.id = lastEventID
        block.reset()
        sink(.tooLarge(limit: limit))
    }

    private static func valueStart(in line: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        start < line.count && line[start] == .space ? start + 1 : start
    }

    private static func text(of line: UnsafeBufferPointer<UInt8>, from start: Int) -> String {
        let start = valueStart(in: line, from: min(start, line.count))
        return String(decoding: UnsafeBufferPointer(rebasing: line[start...]), as: UTF8.self)
    }

    /// The number that ASCII digits spell, or nil for anything else and for one that an `Int` cannot hold.
    private static func decimal(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(String(decoding: digits, as: UTF8.self))
    }
}

/// The field names the grammar knows; every other one is ignored.
private enum Field {
    case data, event, id, retry

    init?(_ name: UnsafeBufferPointer<UInt8>) {
        if name.spells("data") {
            self = .data
        } else if name.spells("event") {
            self = .event
        } else if name.spells("id") {
            self = .id
        } else if name.spells("retry") {
            self = .retry
        } else {
            return nil
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func spells(_ word: StaticString) -> Bool {
        guard count == word.utf8CodeUnitCount else { return false }
        for index in 0..<count where self[index] != word.utf8Start[index] { return false }
        return true
    }
}
