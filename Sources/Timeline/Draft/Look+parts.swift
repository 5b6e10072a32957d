import ExactJSON

extension Look {
    /// What is cut off the four edges, in per cent of the source's width or height.
    public struct Insets: Hashable, Codable, Sendable {
        /// Off the left edge, in per cent of the width.
        public var left: Int
        /// Off the top edge, in per cent of the height.
        public var top: Int
        /// Off the right edge, in per cent of the width.
        public var right: Int
        /// Off the bottom edge, in per cent of the height.
        public var bottom: Int

        /// What one edge, or two that face each other, may lose at most, in per cent: something must be left.
        public static let most = 90

        /// What is cut off; nothing by default.
        public init(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) {
            self.left = left
            self.top = top
            self.right = right
            self.bottom = bottom
        }

        /// Whether every edge is within its bounds and something is left between them.
        public var isPossible: Bool {
            [left, top, right, bottom].allSatisfy((0...Self.most).contains)
                && left + right <= Self.most && top + bottom <= Self.most
        }
    }

    /// A picture in the picture: where it stands and how wide it is.
    public struct Box: Hashable, Codable, Sendable {
        /// Where on the canvas.
        public var place: PicturePlace
        /// Its width in per cent of the canvas, within `sizes`.
        public var size: Int

        /// The widths there are, in per cent of the canvas.
        public static let sizes = 5...100
        /// The width it has unless somebody says otherwise.
        public static let standardSize = 30

        /// A box; by default a little less than a third of the canvas wide.
        public init(_ place: PicturePlace, size: Int = Box.standardSize) {
            self.place = place
            self.size = size
        }
    }

    /// A slow move over the picture, as of a camera; each part of a clip that is split makes the whole of it.
    public struct Motion: Hashable, Codable, Sendable {
        /// Which way.
        public var kind: Kind
        /// How far, in per cent of the picture, within `amounts`.
        public var amount: Int

        /// The ways to move; the draft writes these words.
        public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
            /// Nearer, farther, or the view runs in that direction.
            case zoomIn, zoomOut, panLeft, panRight, panUp, panDown
        }

        /// The amounts there are, in per cent.
        public static let amounts = 1...100
        /// The amount it has unless somebody says otherwise.
        public static let standardAmount = 20

        /// A move; by default over a fifth of the picture.
        public init(_ kind: Kind, amount: Int = Motion.standardAmount) {
            self.kind = kind
            self.amount = amount
        }
    }
}

extension Look.Insets {
    /// Reads insets; such as leave nothing of the picture are read as none.
    init(json: JSON?) {
        let read = Self(
            left: json?["left"]?.int ?? 0,
            top: json?["top"]?.int ?? 0,
            right: json?["right"]?.int ?? 0,
            bottom: json?["bottom"]?.int ?? 0
        )
        self = read.isPossible ? read : Self()
    }

    func write(into object: inout JSONObject) {
        for (key, value) in [("left", left), ("top", top), ("right", right), ("bottom", bottom)] {
            object.update(key, to: value, default: 0)
        }
    }
}

extension Look.Box {
    init?(json: JSON?) {
        guard let place = json?["place"]?.string.flatMap(PicturePlace.init(rawValue:)) else { return nil }
        self.init(place, size: (json?["size"]?.int ?? Self.standardSize).clamped(to: Self.sizes))
    }

    static func write(_ box: Self?, into object: inout JSONObject) {
        object.update("place", to: box?.place.rawValue)
        object.update("size", to: box?.size ?? standardSize, default: standardSize)
    }
}

extension Look.Motion {
    init?(json: JSON?) {
        guard let kind = json?["kind"]?.string.flatMap(Kind.init(rawValue:)) else { return nil }
        self.init(kind, amount: (json?["amount"]?.int ?? Self.standardAmount).clamped(to: Self.amounts))
    }

    static func write(_ motion: Self?, into object: inout JSONObject) {
        object.update("kind", to: motion?.kind.rawValue)
        object.update("amount", to: motion?.amount ?? standardAmount, default: standardAmount)
    }
}
