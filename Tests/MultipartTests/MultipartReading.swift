import Multipart

/// A body read to its end: contents are joined, so that the same body in other pieces compares equal.
struct MultipartReading: Equatable {
    struct Part: Equatable {
        var headers: MultipartPart
        var content: [UInt8] = []
        var isComplete = false
    }

    var parts: [Part] = []
    var isFinished = false
    var error: MultipartError?

    init(_ pieces: [ArraySlice<UInt8>], boundary: MultipartBoundary) {
        var parser = MultipartParser(boundary: boundary)
        do throws(MultipartError) {
            for piece in pieces {
                for item in try parser.feed(piece) { take(item) }
            }
            try parser.finish()
        } catch {
            self.error = error
        }
    }

    init(_ text: String, boundary: MultipartBoundary) {
        self.init([Array(text.utf8)[...]], boundary: boundary)
    }

    init(parts: [Part], isFinished: Bool = true) {
        self.parts = parts
        self.isFinished = isFinished
    }

    private mutating func take(_ item: MultipartParser.Item) {
        switch item {
        case .partBegan(let headers): parts.append(Part(headers: headers))
        case .body(let bytes): parts[parts.count - 1].content += bytes
        case .partEnded: parts[parts.count - 1].isComplete = true
        case .finished: isFinished = true
        }
    }
}

extension MultipartReading.Part {
    /// A part that was read to its end.
    init(_ name: String, filename: String? = nil, contentType: String? = nil, content: String) {
        self.init(
            headers: MultipartPart(name: name, filename: filename, contentType: contentType),
            content: Array(content.utf8),
            isComplete: true
        )
    }
}
