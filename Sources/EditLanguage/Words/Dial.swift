import Timeline

/// What can be turned up and down of a picture.
enum Dial: String, Hashable, Sendable, CaseIterable {
    case brightness, contrast, saturation, warmth, opacity
}

extension Dial {
    /// The values there are.
    var range: ClosedRange<Int> { self == .opacity ? Look.opacities : Look.colors }

    /// How much "brighter" is, where nobody says.
    static let step = 20

    /// Where it stands in a look.
    func value(in look: Look) -> Int {
        switch self {
        case .brightness: look.brightness
        case .contrast: look.contrast
        case .saturation: look.saturation
        case .warmth: look.warmth
        case .opacity: look.opacity
        }
    }

    /// The change that sets it.
    func aspect(_ value: Int) -> LookAspect {
        switch self {
        case .brightness: .brightness(value)
        case .contrast: .contrast(value)
        case .saturation: .saturation(value)
        case .warmth: .warmth(value)
        case .opacity: .opacity(value)
        }
    }
}
