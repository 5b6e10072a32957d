extension EventStreamParser {
    /// The fields read since the last blank line.
    struct Block: Sendable {
        /// A line other than a comment was read.
        var began = false
        var hasData = false
        var data: [UInt8] = []
        var type = ""
        /// Outlives the block: the next one has the same id unless it says otherwise.
        var id: String

        init(id: String) {
            self.id = id
        }

        var event: ServerSentEvent {
            let text = data.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
            return ServerSentEvent(event: type, data: text, lastEventID: id)
        }

        mutating func append(_ line: UnsafeBufferPointer<UInt8>) {
            if hasData { data.append(.lineFeed) }
            hasData = true
            data.append(contentsOf: line)
        }

        mutating func reset() {
            began = false
            hasData = false
            data.empty(keeping: keptCapacity)
            if !type.isEmpty { type = "" }
        }
    }
}

extension [UInt8] {
    /// Removes everything, and gives back storage larger than `bytes`: one huge event must not be paid for ever after.
    mutating func empty(keeping bytes: Int) {
        if capacity > bytes {
            self = []
        } else {
            removeAll(keepingCapacity: true)
        }
    }
}
