/// One byte, in each state.
extension InputDecoder {
    static let escapeByte: UInt8 = 0x1B

    mutating func decode(_ byte: UInt8) {
        switch state {
        case .ground: decodePlain(byte, alt: false)
        case .utf8(let missing, let alt): decodeUTF8(byte, missing: missing, alt: alt)
        case .escape: decodeAfterEscape(byte, twice: false)
        case .escapeTwice: decodeAfterEscape(byte, twice: true)
        case .csi(let alt): decodeCSI(byte, alt: alt)
        case .ss3(let alt): decodeSS3(byte, alt: alt)
        case .legacyMouse:
            bytes.append(byte)
            if bytes.count == 3 { finishLegacyMouse() }
        case .linuxFunction:
            if (0x41...0x45).contains(byte) { emit(Key(.function(Int(byte) - 0x40))) }
            reset()
        case .string(let introducer): decodeString(byte, introducer: introducer)
        case .stringEscape(let introducer): decodeStringEnd(byte, introducer: introducer)
        case .paste(let matched): decodePaste(byte, matched: matched)
        }
    }

    private mutating func decodePlain(_ byte: UInt8, alt: Bool) {
        reset()
        let modifiers: Modifiers = alt ? .alt : []
        switch byte {
        case InputDecoder.escapeByte: state = .escape
        case 0x00..<0x20, 0x7F: emit(Key(controlByte: byte, modifiers))
        case 0x20..<0x7F: emit(Key(.character(Character(Unicode.Scalar(byte))), modifiers))
        case 0xC2...0xDF: begin(byte, missing: 1, alt: alt)
        case 0xE0...0xEF: begin(byte, missing: 2, alt: alt)
        case 0xF0...0xF4: begin(byte, missing: 3, alt: alt)
        default: emit(Key(.character("\u{FFFD}"), modifiers))
        }
    }

    private mutating func begin(_ byte: UInt8, missing: Int, alt: Bool) {
        bytes = [byte]
        state = .utf8(missing: missing, alt: alt)
    }

    private mutating func decodeUTF8(_ byte: UInt8, missing: Int, alt: Bool) {
        let modifiers: Modifiers = alt ? .alt : []
        guard (0x80...0xBF).contains(byte) else {
            emit(Key(.character("\u{FFFD}"), modifiers))
            decodePlain(byte, alt: false)
            return
        }
        bytes.append(byte)
        guard missing == 1 else {
            state = .utf8(missing: missing - 1, alt: alt)
            return
        }
        let text = String(decoding: bytes, as: UTF8.self)
        let scalar = text.unicodeScalars.count == 1 ? text.unicodeScalars.first : nil
        reset()
        // The C1 controls are no keys: as characters they could only come from a broken or hostile sender.
        if let scalar, (0x80...0x9F).contains(scalar.value) { return }
        emit(Key(.character(scalar.map { Character($0) } ?? "\u{FFFD}"), modifiers))
    }

    private mutating func decodeAfterEscape(_ byte: UInt8, twice: Bool) {
        switch byte {
        case UInt8(ascii: "["): reset(to: .csi(alt: twice))
        case UInt8(ascii: "O"): reset(to: .ss3(alt: twice))
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
            if twice { emit(Key(.escape)) }
            reset(to: .string(introducer: byte))
        case InputDecoder.escapeByte:
            if twice { emit(Key(.escape)) }
            state = .escapeTwice
        default:
            if twice { emit(Key(.escape)) }
            decodePlain(byte, alt: true)
        }
    }

    private mutating func decodeCSI(_ byte: UInt8, alt: Bool) {
        switch byte {
        case 0x20...0x3F:
            keep(byte)
        case InputDecoder.escapeByte:
            reset(to: .escape)
        case 0x18, 0x1A:
            reset()
        case UInt8(ascii: "M") where bytes.isEmpty:
            reset(to: .legacyMouse)
        case UInt8(ascii: "[") where bytes.isEmpty:
            reset(to: .linuxFunction)
        case 0x40...0x7E:
            let sequence = ControlSequenceInput(parameters: bytes, final: byte, alt: alt)
            reset()
            finish(sequence)
        default:
            break
        }
    }

    private mutating func decodeSS3(_ byte: UInt8, alt: Bool) {
        switch byte {
        case InputDecoder.escapeByte: reset(to: .escape)
        case 0x30...0x3B: keep(byte)
        default:
            let sequence = ControlSequenceInput(parameters: bytes, final: byte, alt: alt)
            reset()
            if let key = Key(ss3: sequence) { emit(key) }
        }
    }

    private mutating func decodeString(_ byte: UInt8, introducer: UInt8) {
        switch byte {
        case 0x07: finishString(introducer)
        case 0x18, 0x1A: reset()
        case InputDecoder.escapeByte: state = .stringEscape(introducer: introducer)
        default: keep(byte)
        }
    }

    private mutating func decodeStringEnd(_ byte: UInt8, introducer: UInt8) {
        if byte == UInt8(ascii: "\\") {
            finishString(introducer)
        } else {
            reset(to: .escape)
            decode(byte)
        }
    }

    private mutating func finishString(_ introducer: UInt8) {
        let payload = String(decoding: bytes, as: UTF8.self)
        reset()
        switch introducer {
        case UInt8(ascii: "]") where payload.hasPrefix("11;"):
            guard let isLight = BackgroundColor.isLight(reply: payload.dropFirst(3)) else { return }
            events.append(.background(isLight: isLight))
        case UInt8(ascii: "P") where TrueColor.isKept(reply: payload):
            guard !replies.contains(.trueColor) else { return }
            note(.trueColor)
            events.append(.trueColor)
        // What is answered behind the last question is no answer to one before it.
        case UInt8(ascii: "_") where PictureQuestion.isTaken(reply: payload) && !replies.contains(.deviceAttributes):
            note(.pictures)
        default: break  // an answer nobody waits for
        }
    }
}
