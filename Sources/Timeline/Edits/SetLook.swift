/// Changes one thing about how a clip's pictures look. Nothing moves.
///
/// Refused are sounds and titles, and a value out of its range.
public struct SetLook: EditOperation {
    public static let kind = Edit.Kind.setLook

    /// The clip.
    public var segment: SegmentAddress
    /// What is changed, and to what.
    public var aspect: LookAspect

    /// A change of a clip's look.
    public init(_ segment: SegmentAddress, _ aspect: LookAspect) {
        self.segment = segment
        self.aspect = aspect
    }

    public var subject: EditSubject { aspect.property.map { .property($0, of: segment) } ?? .segment(segment) }

    public func apply(to draft: inout Draft, newID: () -> String) throws(EditRefusal) {
        let index = try draft.find(segment, on: .video)
        draft[index].look = try draft[index].look.with(aspect)
    }
}

/// One thing about how a clip's pictures look, and what it is to be; the ranges are those of `Look`.
public enum LookAspect: Hashable, Codable, Sendable {
    /// How much of what is below it hides, in per cent.
    case opacity(Int)
    /// Turned clockwise, in degrees.
    case rotation(Int)
    /// Whether left and right are exchanged.
    case flippedHorizontally(Bool)
    /// Whether top and bottom are exchanged.
    case flippedVertically(Bool)
    /// How a picture of another shape is brought to the canvas.
    case fit(Look.Fit)
    /// What is cut off its edges.
    case crop(Look.Insets)
    /// A picture in the picture; nil for the whole canvas.
    case box(Look.Box?)
    /// A slow move over the picture; nil for none.
    case motion(Look.Motion?)
    /// How bright, −100 to 100; 0 is as it comes.
    case brightness(Int)
    /// How far bright and dark lie apart, −100 to 100; 0 is as it comes.
    case contrast(Int)
    /// How strong the colours are, −100 to 100; −100 is grey, 0 as it comes.
    case saturation(Int)
    /// How far to red from blue, −100 to 100; 0 is as it comes.
    case warmth(Int)
    /// What is laid over the colours.
    case filter(Look.Filter)
}

extension Look {
    fileprivate func with(_ aspect: LookAspect) throws(EditRefusal) -> Look {
        var look = self
        switch aspect {
        case .opacity(let percent): look.opacity = try Draft.checked(percent, in: Self.opacities, unit: "%")
        case .rotation(let degrees): look.rotation = try Draft.checked(degrees, in: Self.rotations, unit: "°")
        case .flippedHorizontally(let isFlipped): look.isFlippedHorizontally = isFlipped
        case .flippedVertically(let isFlipped): look.isFlippedVertically = isFlipped
        case .fit(let fit): look.fit = fit
        case .crop(let insets):
            guard insets.isPossible else {
                throw .badAmount("\(insets.left)%, \(insets.top)%, \(insets.right)%, \(insets.bottom)%")
            }
            look.crop = insets
        case .box(let box):
            if let box { _ = try Draft.checked(box.size, in: Box.sizes, unit: "%") }
            look.box = box
        case .motion(let motion):
            if let motion { _ = try Draft.checked(motion.amount, in: Motion.amounts, unit: "%") }
            look.motion = motion
        case .brightness(let value): look.brightness = try Draft.checked(value, in: Self.colors)
        case .contrast(let value): look.contrast = try Draft.checked(value, in: Self.colors)
        case .saturation(let value): look.saturation = try Draft.checked(value, in: Self.colors)
        case .warmth(let value): look.warmth = try Draft.checked(value, in: Self.colors)
        case .filter(let filter): look.filter = filter
        }
        return look
    }
}

extension Edit {
    /// See `SetLook`.
    public static func setLook(_ segment: SegmentAddress, _ aspect: LookAspect) -> Edit {
        .setLook(SetLook(segment, aspect))
    }
}

extension LookAspect {
    /// What it sets, as a thing that can be spoken of; nil where it takes that away.
    fileprivate var property: SegmentProperty? {
        switch self {
        case .filter(let filter): filter == .none ? nil : .filter
        case .motion(let motion): motion == nil ? nil : .motion
        default: .look
        }
    }
}
