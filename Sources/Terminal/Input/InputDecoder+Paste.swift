/// Bracketed paste: everything up to the end mark is text, whatever it looks like.
extension InputDecoder {
    private static let endMark: [UInt8] = Array("\u{1B}[201~".utf8)

    mutating func decodePaste(_ byte: UInt8, matched: Int) {
        let mark = InputDecoder.endMark
        if byte == mark[matched] {
            if matched + 1 == mark.count {
                finishPaste()
            } else {
                state = .paste(matched: matched + 1)
            }
            return
        }
        let room = InputDecoder.longestPaste - bytes.count
        bytes += mark.prefix(min(matched, max(0, room)))
        // The mark begins with the only ESC in it, so a broken match can begin again with this very byte only.
        if byte == mark[0] {
            state = .paste(matched: 1)
        } else {
            state = .paste(matched: 0)
            if bytes.count < InputDecoder.longestPaste { bytes.append(byte) }
        }
    }

    /// Terminals send CR for a line end, some CR LF: the text has LF.
    private mutating func finishPaste() {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var previous: UInt8 = 0
        for byte in bytes {
            switch byte {
            case 0x0D: text.append(0x0A)
            case 0x0A where previous == 0x0D: break
            default: text.append(byte)
            }
            previous = byte
        }
        reset()
        events.append(.paste(String(decoding: text, as: UTF8.self)))
    }
}
