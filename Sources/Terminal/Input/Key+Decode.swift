/// Which key a byte or a sequence stands for.
extension Key {
    /// A byte below 0x20, or DEL.
    init(controlByte byte: UInt8, _ modifiers: Modifiers) {
        switch byte {
        case 0x0D: self.init(.enter, modifiers)
        case 0x09: self.init(.tab, modifiers)
        case 0x08, 0x7F: self.init(.backspace, modifiers)
        case 0x1B: self.init(.escape, modifiers)
        case 0x00: self.init(.character(" "), modifiers.union(.control))
        case 0x01...0x1A:
            self.init(.character(Character(Unicode.Scalar(byte + 0x60))), modifiers.union(.control))
        default:
            self.init(.character(Character(Unicode.Scalar(byte + 0x40))), modifiers.union(.control))
        }
    }

    /// ESC [ … : a key of the keypad, a function key, or any key of the protocols that name them by scalar.
    init?(csi sequence: ControlSequenceInput) {
        let modifiers = sequence.modifiers(in: 1)
        switch sequence.final {
        case UInt8(ascii: "u"):
            guard let scalar = sequence.field(0), !sequence.hasSuper(in: 1) else { return nil }
            self.init(scalar: scalar, modifiers)
        case UInt8(ascii: "~") where sequence.field(0) == 27:
            guard let scalar = sequence.field(2) else { return nil }
            self.init(scalar: scalar, modifiers)
        case UInt8(ascii: "~"):
            self.init(numbered: sequence.field(0), modifiers)
        case UInt8(ascii: "^"):
            self.init(numbered: sequence.field(0), modifiers.union(.control))
        case UInt8(ascii: "@"):
            self.init(numbered: sequence.field(0), modifiers.union([.control, .shift]))
        case UInt8(ascii: "Z"):
            self.init(.backTab, modifiers.subtracting(.shift))
        case UInt8(ascii: "R"):
            // F3, unless it tells where the cursor is, which looks the same but for the numbers.
            guard sequence.fields.isEmpty || (sequence.field(0) == 1 && (2...8).contains(sequence.field(1) ?? 0))
            else { return nil }
            self.init(.function(3), modifiers)
        case UInt8(ascii: "a")...UInt8(ascii: "d"):
            self.init(lettered: sequence.final - 0x20, modifiers.union(.shift))
        default:
            self.init(lettered: sequence.final, modifiers)
        }
    }

    /// ESC O … : arrows and the keypad in application mode.
    init?(ss3 sequence: ControlSequenceInput) {
        let modifiers = sequence.modifiers(in: sequence.fields.count > 1 ? 1 : 0)
        switch sequence.final {
        case UInt8(ascii: "M"): self.init(.enter, modifiers)
        case UInt8(ascii: "I"): self.init(.tab, modifiers)
        case UInt8(ascii: "R"): self.init(.function(3), modifiers)
        case UInt8(ascii: "a")...UInt8(ascii: "d"):
            self.init(lettered: sequence.final - 0x20, modifiers.union(.control))
        case UInt8(ascii: "j")...UInt8(ascii: "y"):
            self.init(.character(Character(Unicode.Scalar(sequence.final - 0x40))), modifiers)
        default: self.init(lettered: sequence.final, modifiers)
        }
    }

    private init?(lettered final: UInt8, _ modifiers: Modifiers) {
        switch final {
        case UInt8(ascii: "A"): self.init(.up, modifiers)
        case UInt8(ascii: "B"): self.init(.down, modifiers)
        case UInt8(ascii: "C"): self.init(.right, modifiers)
        case UInt8(ascii: "D"): self.init(.left, modifiers)
        case UInt8(ascii: "H"): self.init(.home, modifiers)
        case UInt8(ascii: "F"): self.init(.end, modifiers)
        case UInt8(ascii: "P"): self.init(.function(1), modifiers)
        case UInt8(ascii: "Q"): self.init(.function(2), modifiers)
        case UInt8(ascii: "S"): self.init(.function(4), modifiers)
        default: return nil
        }
    }

    private init?(numbered number: Int?, _ modifiers: Modifiers) {
        switch number {
        case 1, 7: self.init(.home, modifiers)
        case 2: self.init(.insert, modifiers)
        case 3: self.init(.delete, modifiers)
        case 4, 8: self.init(.end, modifiers)
        case 5: self.init(.pageUp, modifiers)
        case 6: self.init(.pageDown, modifiers)
        case .some(let number):
            // The numbers skip some: VT220 keyboards had gaps between groups of function keys.
            let numbers = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34]
            guard let index = numbers.firstIndex(of: number) else { return nil }
            self.init(.function(index + 1), modifiers)
        case nil: return nil
        }
    }

    /// A key named by its Unicode scalar, as in `ESC [ 13 ; 2 u`, which is Shift+Enter.
    private init?(scalar value: Int, _ modifiers: Modifiers) {
        switch value {
        case 9 where modifiers.contains(.shift): self.init(.backTab, modifiers.subtracting(.shift))
        case 8, 9, 13, 27, 127: self.init(controlByte: UInt8(value), modifiers)
        case 57_344...63_743: self.init(kitty: value, modifiers)
        default:
            guard value >= 0x20, let scalar = Unicode.Scalar(UInt32(value)),
                scalar.properties.generalCategory != .control
            else { return nil }
            let character = Character(scalar)
            let capital = character.uppercased()
            if modifiers.contains(.shift), !modifiers.contains(.control), capital.count == 1 {
                self.init(.character(Character(capital)), modifiers.subtracting(.shift))
            } else {
                self.init(.character(character), modifiers)
            }
        }
    }

    /// The private-use numbers that the kitty keyboard protocol gives to keys without a character.
    private init?(kitty number: Int, _ modifiers: Modifiers) {
        let keypad: [Code] = [
            .character("."), .character("/"), .character("*"), .character("-"), .character("+"), .enter,
            .character("="), .character(","), .left, .right, .up, .down, .pageUp, .pageDown, .home, .end, .insert,
            .delete,
        ]
        switch number {
        case 57_376...57_398: self.init(.function(number - 57_376 + 13), modifiers)
        case 57_399...57_408: self.init(.character(Character("\(number - 57_399)")), modifiers)
        case 57_409..<(57_409 + keypad.count): self.init(keypad[number - 57_409], modifiers)
        default: return nil  // modifiers and media keys by themselves
        }
    }
}
