/// Where a scene is put together: it collects the layers to draw and the filter chains that move them.
struct Stage {
    /// A link label of the filter graph.
    struct Pad: Equatable {
        let name: String
    }

    let width: Int
    let height: Int
    let fps: Int
    let frames: Int
    let description: ClipDescription
    var random: SeededRandom
    private(set) var layers: [ScenePlan.Layer] = []
    private var chains: [String] = []
    private var padCount = 0

    init(width: Int, height: Int, fps: Int, frames: Int, description: ClipDescription) {
        self.width = width
        self.height = height
        self.fps = fps
        self.frames = frames
        self.description = description
        random = SeededRandom(seed: description.seed)
    }

    /// The longer thing to measure by: detail sizes stay alike in wide and tall pictures.
    var unit: Double {
        Double(width * height).squareRoot()
    }

    /// A fresh seed for a layer's own drawing.
    mutating func seed() -> UInt64 {
        random.next()
    }

    // MARK: Building blocks

    /// Adds a picture to draw; its pad gives the picture once.
    mutating func layer(width: Int, height: Int, draw: @escaping @Sendable (inout Pixels) -> Void) -> Pad {
        add(width: width, height: height, encoding: .picture, draw: draw)
    }

    /// Adds a table of 16-bit numbers, one a pixel; its pad gives it once, as grey.
    mutating func lookup(width: Int, height: Int, draw: @escaping @Sendable (inout Pixels) -> Void) -> Pad {
        add(width: width, height: height, encoding: .numbers, draw: draw)
    }

    private mutating func add(
        width: Int,
        height: Int,
        encoding: Pixels.Encoding,
        draw: @escaping @Sendable (inout Pixels) -> Void
    ) -> Pad {
        let index = layers.count
        let name = "layer\(index).\(encoding == .picture ? "pam" : "pgm")"
        layers.append(
            ScenePlan.Layer(fileName: name, width: width, height: height, encoding: encoding, draw: draw)
        )
        return Pad(name: "\(index):v")
    }

    /// Adds a chain of filters from some pads to a new one.
    mutating func chain(_ inputs: [Pad], _ filters: String) -> Pad {
        let output = Pad(name: "p\(padCount)")
        padCount += 1
        chains.append(inputs.map { "[\($0.name)]" }.joined() + filters + "[\(output.name)]")
        return output
    }

    /// Gives one pad's pictures to two takers.
    mutating func split(_ pad: Pad) -> (Pad, Pad) {
        let first = Pad(name: "p\(padCount)")
        let second = Pad(name: "p\(padCount + 1)")
        padCount += 2
        chains.append("[\(pad.name)]split[\(first.name)][\(second.name)]")
        return (first, second)
    }

    /// Holds a single picture for the whole clip, without drawing it again.
    static let hold = "loop=loop=-1:size=1:start=0"

    /// Full colour conversion into what the overlays work in.
    static func scale(_ width: Int, _ height: Int, flags: String = "bicubic") -> String {
        "scale=\(width):\(height):flags=\(flags):out_color_matrix=bt709:out_range=tv"
    }

    /// A picture with transparency, scaled once and held.
    mutating func sprite(_ picture: Pad, width: Int, height: Int) -> Pad {
        chain([picture], "\(Self.scale(width, height)),format=yuva420p,\(Self.hold)")
    }

    /// The opacity of a picture as grey, scaled once and held; `doubled` lays two side by side, for endless travel.
    mutating func mask(_ picture: Pad, width: Int, height: Int, doubled: Bool = true) -> Pad {
        let grey = chain([picture], "alphaextract,scale=\(width):\(height):flags=bicubic")
        guard doubled else { return chain([grey], Self.hold) }
        let (left, right) = split(grey)
        return chain([left, right], "hstack,\(Self.hold)")
    }

    /// A window that travels over a doubled mask: endless, `pixelsPerSecond` to the left (negative: to the right).
    mutating func travel(_ mask: Pad, width: Int, height: Int, period: Int, pixelsPerSecond: Double, y: String = "0")
        -> Pad
    {
        chain([mask], "crop=\(width):\(height):x='\(travelled(pixelsPerSecond, period: period))':y='\(y)':exact=1")
    }

    /// The travelled way as an expression over the frame number, in a steady cadence of whole pixels.
    func travelled(_ pixelsPerSecond: Double, period: Int) -> String {
        let perFrame = abs(pixelsPerSecond) / Double(fps)
        let way: String
        if perFrame >= 1 {
            way = "n*\(Int(perFrame.rounded()))"
        } else {
            // Whole frames per pixel: an uneven cadence would be seen as a tremble.
            way = "floor(n/\(max(Int((1 / max(perFrame, 0.001)).rounded()), 1)))"
        }
        return pixelsPerSecond < 0 ? "\(period)-1-mod(\(way),\(period))" : "mod(\(way),\(period))"
    }

    /// Colours that change over the clip: a picture whose columns are moments, read from left to right.
    mutating func passage(_ moments: Pad, columns: Int, rows: Int, width: Int, height: Int) -> Pad {
        let view = min(8, columns)
        let x = "\(columns - view)*n/\(frames)"
        return chain(
            [moments],
            "format=gbrp,\(Self.hold),crop=\(view):\(rows):x='\(x)':y=0:exact=1,"
                + "\(Self.scale(width, height, flags: "bilinear")),format=yuv420p"
        )
    }

    /// A single colour, held.
    mutating func plain(_ colour: Colour, width: Int, height: Int) -> Pad {
        let picture = layer(width: 8, height: 8) { $0.fill(x: 0, y: 0, width: 8, height: 8, colour) }
        return chain([picture], "\(Self.scale(width, height, flags: "neighbor")),format=yuv420p,\(Self.hold)")
    }

    /// Lays colours through a mask.
    mutating func stencil(_ colours: Pad, _ mask: Pad) -> Pad {
        chain([colours, mask], "alphamerge")
    }

    /// Lays a picture over another one; `x` and `y` are expressions over the frame number `n`.
    mutating func overlay(_ base: Pad, _ top: Pad, x: String = "0", y: String = "0") -> Pad {
        let moves = x.contains("n") || y.contains("n")
        return chain([base, top], "overlay=x='\(x)':y='\(y)':eval=\(moves ? "frame" : "init"):format=yuv420")
    }

    /// The clip's progress 0...1 as an expression.
    var progress: String {
        "(n/\(frames))"
    }

    /// The time in seconds as an expression.
    var seconds: String {
        "(n/\(fps))"
    }

    /// The whole graph; a breath of grain keeps soft skies from showing bands.
    func finishedGraph(_ picture: Pad) -> String {
        // A little grain, which a plain colour is without.
        let grain = description.plainColour == nil ? "noise=c0s=3:c0f=t," : ""
        return (chains + ["[\(picture.name)]\(grain)format=yuv420p[out]"]).joined(separator: ";")
    }
}

/// A number for an expression: plain decimals, never an exponent.
func decimal(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let whole = abs(thousandths) / 1000
    let rest = String(abs(thousandths) % 1000)
    return (thousandths < 0 ? "-" : "") + "\(whole)." + String(repeating: "0", count: 3 - rest.count) + rest
}
