/// What a finished sequence means.
extension InputDecoder {
    mutating func finish(_ sequence: ControlSequenceInput) {
        switch (sequence.prefix, sequence.final) {
        case (UInt8(ascii: "<"), UInt8(ascii: "M")), (UInt8(ascii: "<"), UInt8(ascii: "m")):
            if let event = MouseEvent(sgr: sequence) { events.append(.mouse(event)) }
        case (UInt8(ascii: "?"), UInt8(ascii: "u")):
            note(.keyboardProtocol)
        case (UInt8(ascii: "?"), UInt8(ascii: "c")):
            note(.deviceAttributes)
        case (UInt8(ascii: "?"), UInt8(ascii: "n")) where sequence.field(0) == 997:
            if let theme = sequence.field(1), theme == 1 || theme == 2 {
                events.append(.background(isLight: theme == 2))
            }
        case (nil, UInt8(ascii: "R")) where (sequence.field(0) ?? 1) > 1:
            let hasStayed = PictureQuestion.hasStayed(row: sequence.field(0), column: sequence.field(1)) == true
            note(hasStayed ? [.cursor, .placeholders] : .cursor)
        case (nil, UInt8(ascii: "~")) where sequence.field(0) == 200:
            reset(to: .paste(matched: 0))
        case (nil, UInt8(ascii: "I")) where sequence.fields.isEmpty:
            events.append(.focus(true))
        case (nil, UInt8(ascii: "O")) where sequence.fields.isEmpty:
            events.append(.focus(false))
        case (nil, _):
            if !sequence.isRelease, let key = Key(csi: sequence) { emit(key) }
        default:
            break  // an answer nobody waits for
        }
    }

    mutating func finishLegacyMouse() {
        let (button, x, y) = (Int(bytes[0]) - 32, Int(bytes[1]) - 33, Int(bytes[2]) - 33)
        reset()
        if button >= 0, x >= 0, y >= 0 {
            events.append(.mouse(MouseEvent(button: button, x: x, y: y, isRelease: button & 0b1100_0011 == 3)))
        }
    }
}

extension MouseEvent {
    init?(sgr sequence: ControlSequenceInput) {
        guard let button = sequence.field(0), let column = sequence.field(1), let row = sequence.field(2),
            column > 0, row > 0
        else { return nil }
        self.init(button: button, x: column - 1, y: row - 1, isRelease: sequence.final == UInt8(ascii: "m"))
    }

    /// `button` as the mouse protocols of xterm pack it: which one, modifiers, motion and wheel in one number.
    init(button bits: Int, x: Int, y: Int, isRelease: Bool) {
        var modifiers: Modifiers = []
        if bits & 4 != 0 { modifiers.insert(.shift) }
        if bits & 8 != 0 { modifiers.insert(.alt) }
        if bits & 16 != 0 { modifiers.insert(.control) }
        let position = Point(x: x, y: y)
        if bits & 64 != 0 {
            let kinds: [Kind] = [.wheelUp, .wheelDown, .wheelLeft, .wheelRight]
            self.init(kinds[bits & 3], at: position, modifiers: modifiers)
            return
        }
        let buttons: [Button] = [.left, .middle, .right, .none]
        let button = bits & 128 == 0 ? buttons[bits & 3] : .none
        let moves = bits & 32 != 0
        let kind: Kind = moves ? (button == .none ? .move : .drag) : isRelease ? .release : .press
        self.init(kind, button: button, at: position, modifiers: modifiers)
    }
}
