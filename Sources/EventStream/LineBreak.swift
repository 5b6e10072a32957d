extension UInt8 {
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let space: UInt8 = 0x20
    static let colon: UInt8 = 0x3A
}

extension UnsafeBufferPointer<UInt8> {
    /// The first CR or LF at or after `start`, or `endIndex` when there is none.
    ///
    /// Looks at eight bytes at a time: subtracting one from each byte of `word ^ pattern` borrows through the top bit
    /// exactly at the lowest zero byte, that is, at the first byte equal to the pattern's.
    func firstLineBreak(from start: Int) -> Int {
        guard let base = UnsafeRawPointer(baseAddress) else { return endIndex }
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops: UInt64 = 0x8080_8080_8080_8080
        let feeds = ones &* UInt64(UInt8.lineFeed)
        let returns = ones &* UInt64(UInt8.carriageReturn)
        var index = start
        while index &+ 8 <= count {
            let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let feed = word ^ feeds
            let carriage = word ^ returns
            let hits = ((feed &- ones) & ~feed | (carriage &- ones) & ~carriage) & tops
            if hits != 0 { return index &+ hits.trailingZeroBitCount / 8 }
            index &+= 8
        }
        while index < count {
            let byte = self[index]
            if byte == .lineFeed || byte == .carriageReturn { return index }
            index &+= 1
        }
        return index
    }
}
