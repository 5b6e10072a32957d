import Timeline

// What may stand in the text of a title, beside it, or behind it.
extension Part {
    /// Whether it says how letters look.
    var saysStyle: Bool {
        switch kind {
        case .color, .pixels, .sense(.letters), .sense(.fontSize), .sense(.size), .sense(.outline), .sense(.lineWidth),
            .sense(.fontName):
            true
        default: false
        }
    }

    var isPlaceOnPicture: Bool {
        switch kind {
        case .position, .sense(.side): true
        default: false
        }
    }

    /// Whether it may stand behind free text without belonging to it.
    var isTrailing: Bool {
        switch kind {
        // "The End" is a text, "at the end" a place.
        case .edge, .position: isCompound
        case .color, .pixels, .sense(.outline): true
        case .beside, .across: isCompound
        default: isSlot
        }
    }

    var isOfInstruction: Bool {
        switch kind {
        case .verb, .volume, .canvas, .percent, .percentGoal, .louder, .quieter, .quoted, .upload, .fileName, .label,
            .saying, .ripple:
            true
        case .target(.kind(.clip, ordinal: nil)), .target(.kind(.image, ordinal: nil)): false
        case .target: true
        default: isSlot
        }
    }
}
