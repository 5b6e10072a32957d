import ExactJSON

/// How a clip's pictures are laid on the canvas and coloured.
///
/// The steps come in the order of the properties: the source is cropped, flipped and turned, fitted to the canvas or to
/// its box, moved, coloured, and laid over what is below with its opacity.
///
/// In the `m` of its segment it is the object `look`, of Reeldeck's own.
public struct Look: Hashable, Sendable {
    /// What is cut off the source's edges, in per cent of its size.
    public var crop = Insets()
    /// Whether left and right change places.
    public var isFlippedHorizontally = false
    /// Whether top and bottom change places.
    public var isFlippedVertically = false
    /// How far it is turned, in degrees clockwise, within `rotations`.
    public var rotation = 0
    /// How a picture of another shape is brought to the canvas.
    public var fit = Fit.fit
    /// Where it stands as a picture in the picture; nil for the whole canvas.
    public var box: Box?
    /// How it moves while it is seen.
    public var motion: Motion?
    /// How much lighter or darker, within `colors`.
    public var brightness = 0
    /// How much more or less contrast, within `colors`.
    public var contrast = 0
    /// How much more or less colour, within `colors`; −100 is grey.
    public var saturation = 0
    /// How much warmer or cooler, within `colors`.
    public var warmth = 0
    /// A look that is laid over the colours.
    public var filter = Filter.none
    /// How much of what is below is covered, in per cent; 100 covers all of it.
    public var opacity = 100

    /// The looks of an unchanged clip.
    public init() {}

    /// How a picture of another shape than the canvas is brought to it; the draft writes these words.
    public enum Fit: String, Hashable, Codable, Sendable, CaseIterable {
        /// All of it is seen, with bars beside it.
        case fit
        /// It covers the canvas, and what stands out is lost.
        case fill
        /// All of it is seen, over a blurred copy that covers the canvas.
        case blur
    }

    /// A look that is laid over the colours; the draft writes these words.
    public enum Filter: String, Hashable, Codable, Sendable, CaseIterable {
        /// The colours as they are, shades of grey, brown ones, or faded as in old films.
        case none, grayscale, sepia, vintage
    }

    /// The angles there are, in degrees.
    public static let rotations = -359...359
    /// The values of brightness, contrast, saturation and warmth.
    public static let colors = -100...100
    /// The values of the opacity, in per cent.
    public static let opacities = 0...100
}

extension Look {
    init(json: JSON?) {
        self.init()
        guard let json = json?.object?.opened else { return }
        crop = Insets(json: json["crop"])
        isFlippedHorizontally = json["flip_horizontal"]?.bool ?? false
        isFlippedVertically = json["flip_vertical"]?.bool ?? false
        rotation = (json["rotation"]?.int ?? 0).clamped(to: Self.rotations)
        fit = json["fit"]?.string.flatMap(Fit.init(rawValue:)) ?? .fit
        box = Box(json: json["box"])
        motion = Motion(json: json["motion"])
        brightness = (json["brightness"]?.int ?? 0).clamped(to: Self.colors)
        contrast = (json["contrast"]?.int ?? 0).clamped(to: Self.colors)
        saturation = (json["saturation"]?.int ?? 0).clamped(to: Self.colors)
        warmth = (json["warmth"]?.int ?? 0).clamped(to: Self.colors)
        filter = json["filter"]?.string.flatMap(Filter.init(rawValue:)) ?? Filter.none
        opacity = (json["opacity"]?.int ?? 100).clamped(to: Self.opacities)
    }

    /// Writes what is different from `old`, which is what the object says, and leaves keys that are not ours.
    func write(into object: inout JSONObject, over old: Look) {
        if crop != old.crop { object.updateObject("crop") { crop.write(into: &$0) } }
        if isFlippedHorizontally != old.isFlippedHorizontally {
            object.update("flip_horizontal", to: isFlippedHorizontally)
        }
        if isFlippedVertically != old.isFlippedVertically { object.update("flip_vertical", to: isFlippedVertically) }
        if fit != old.fit { object.update("fit", to: fit == .fit ? nil : fit.rawValue) }
        if box != old.box { object.updateObject("box") { Box.write(box, into: &$0) } }
        if motion != old.motion { object.updateObject("motion") { Motion.write(motion, into: &$0) } }
        if filter != old.filter { object.update("filter", to: filter == .none ? nil : filter.rawValue) }
        for (key, value, before, standard) in [
            ("rotation", rotation, old.rotation, 0), ("brightness", brightness, old.brightness, 0),
            ("contrast", contrast, old.contrast, 0), ("saturation", saturation, old.saturation, 0),
            ("warmth", warmth, old.warmth, 0), ("opacity", opacity, old.opacity, 100),
        ] where value != before {
            object.update(key, to: value, default: standard)
        }
    }
}
