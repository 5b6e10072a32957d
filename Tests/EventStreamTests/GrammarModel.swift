import EventStream

/// The standard's steps written down as plainly as they read, on a whole body: slow, and easy to check against the text.
struct GrammarModel {
    private(set) var reading = Reading(items: [], ending: .complete)
    private var data: [UInt8]?
    private var type = ""
    private var id = ""
    private var began = false

    static func read(_ body: [UInt8]) -> Reading {
        var model = GrammarModel()
        var lines = Self.lines(of: body.starts(with: [0xEF, 0xBB, 0xBF]) ? body.dropFirst(3) : body[...])
        // What follows the last line break is no line yet.
        let rest = lines.removeLast()
        for line in lines {
            model.process(line)
        }
        let items = model.reading.items
        if !rest.isEmpty { model.process(rest) }
        model.reading.items = items
        if model.began { model.reading.ending = .unfinished(model.event) }
        return model.reading
    }

    private var event: ServerSentEvent {
        ServerSentEvent(event: type, data: String(decoding: data ?? [], as: UTF8.self), lastEventID: id)
    }

    private static func lines(of body: ArraySlice<UInt8>) -> [[UInt8]] {
        var lines: [[UInt8]] = [[]]
        var previous: UInt8 = 0
        for byte in body {
            switch (previous, byte) {
            case (0x0D, 0x0A): break
            case (_, 0x0A), (_, 0x0D): lines.append([])
            default: lines[lines.count - 1].append(byte)
            }
            previous = byte
        }
        return lines
    }

    private mutating func process(_ line: [UInt8]) {
        guard !line.isEmpty else {
            if let data { reading.items.append(data.isEmpty ? .emptyData(event) : .event(event)) }
            (data, type, began) = (nil, "", false)
            return
        }
        let halves = line.split(separator: 0x3A, maxSplits: 1, omittingEmptySubsequences: false)
        var value = halves.count == 2 ? halves[1] : []
        if value.first == 0x20 { value.removeFirst() }
        let text = String(decoding: value, as: UTF8.self)
        if line[0] == 0x3A {
            reading.items.append(.comment(text))
            return
        }
        began = true
        switch String(decoding: halves[0], as: UTF8.self) {
        case "data": data = data.map { $0 + [0x0A] + value } ?? Array(value)
        case "event": type = text
        case "id" where !value.contains(0): id = text
        case "retry" where !value.isEmpty && value.allSatisfy { (0x30...0x39).contains($0) }:
            if let milliseconds = Int(text) { reading.items.append(.retry(milliseconds: milliseconds)) }
        default: break
        }
    }
}
