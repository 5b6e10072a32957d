import Timeline

/// What a word says about the pictures, the titles and the cuts between clips.
enum LookWord: Hashable, Sendable {
    // MARK: What is meant

    /// "all", "every".
    case all
    /// "the first two clips" is 1, "the last two clips" -1, "the two clips" 0.
    case pair(Int)
    /// "left": a side or corner that is not said as a place of a title only.
    case side(PicturePlace)
    /// "all sides".
    case allSides
    /// "reset": to what it is without anybody's doing.
    case reset
    /// The look as a whole.
    case look
    case plus, minus

    // MARK: Cuts

    /// "crossfade"; nil for "transition".
    case transition(Transition.Kind?)

    // MARK: Titles

    /// "bigger": so many per cent of the size it has.
    case scale(Int)
    /// "big": letters of so many pixels.
    case letters(Int)
    /// "size", of anything.
    case size
    /// "font size".
    case fontSize
    case outline
    /// "thick", of an outline.
    case lineWidth(Int)
    case font
    /// The family that a well-known name means.
    case fontName(String)

    // MARK: Clips

    /// "brightness".
    case dial(Dial)
    /// "brighter": so much more.
    case change(Dial, Int)
    /// "opaque": exactly so much.
    case level(Dial, Int)
    /// "transparent": the contrary of opacity.
    case transparency
    case rotation
    case degrees
    case clockwise(Bool)
    /// "upside down": turned by so many degrees.
    case turned(Int)
    /// "mirror"; nil where the axis is said by another word.
    case flip(Axis?)
    case unflip(Axis?)
    case fit(Look.Fit)
    case uncrop
    case inset
    case fullScreen
    /// "zoom in"; nil for "motion".
    case motion(Look.Motion.Kind?)
    /// "black and white"; nil for "filter".
    case filter(Look.Filter?)
    case frameRate

    /// What can be turned up and down.
    enum Dial: String, Hashable, Sendable, CaseIterable {
        case brightness, contrast, saturation, warmth, opacity
    }

    /// Which sides change places.
    enum Axis: String, Hashable, Sendable, CaseIterable {
        case horizontal, vertical
    }

    /// Whether it can say what something is like, as in "a vintage car", rather than what to do.
    var isDescriptive: Bool {
        switch self {
        case .letters, .fontName, .filter(.some), .level, .transparency: true
        default: false
        }
    }
}

extension LookWord.Dial {
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
