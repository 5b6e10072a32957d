import Timeline

/// From frames of the source to its place on the canvas: cropped, flipped, turned, fitted, coloured.
extension Shot {
    var framing: Framing { Framing(video: video, look: placed.look, canvas: canvas) }

    private var pixels: String { hasAlpha ? "yuva420p" : "yuv420p" }
    /// What is beside a picture: black that covers, unless something below is to be seen there.
    private var beside: String {
        let showsBelow = placed.look.box != nil || framing.leavesCorners || video.hasAlpha
        return hasAlpha && showsBelow ? "black@0" : "black"
    }

    /// Adds the filters that bring the picture to its stage.
    func frame(_ strand: inout Strand, in graph: inout FilterGraph) {
        let framing = framing
        strand.filters += cropping + turning
        strand.filters += video.scaling(to: framing.picture, format: pixels)
        strand.filters += placed.look.colors(format: pixels)
        switch placed.look.fit {
        case .fit: strand.filters += standing(color: beside)
        case .fill: strand.filters += filling
        case .blur: addBlur(&strand, in: &graph)
        }
        strand.filters.append("setsar=1")
    }

    private var cropping: [String] {
        let crop = placed.look.crop
        guard crop != Look.Insets(), crop.isPossible else { return [] }
        let (across, down) = (100 - crop.left - crop.right, 100 - crop.top - crop.bottom)
        return ["crop=iw*\(across)/100:ih*\(down)/100:iw*\(crop.left)/100:ih*\(crop.top)/100"]
    }

    private var turning: [String] {
        let flips =
            (placed.look.isFlippedHorizontally ? ["hflip"] : []) + (placed.look.isFlippedVertically ? ["vflip"] : [])
        return switch framing.quarters {
        case 1: flips + ["transpose=clock"]
        case 2: flips + ["hflip", "vflip"]
        case 3: flips + ["transpose=cclock"]
        default: flips
        }
    }

    /// The whole picture in the middle of its stage.
    private func standing(color: String) -> [String] {
        let (size, stage) = (framing.picture, framing.stage)
        if framing.isTilted { return tilting(color: color) }
        guard size != stage else { return [] }
        let left = (stage.width - size.width) / 2 & ~1
        let top = (stage.height - size.height) / 2 & ~1
        return ["pad=\(stage.filter):\(left):\(top):\(color)"]
    }

    private var filling: [String] {
        if framing.isTilted { return tilting(color: beside) }
        return framing.picture == framing.stage ? [] : ["crop=\(framing.stage.filter)"]
    }

    /// Turns by any angle; a seam of the colour beside it makes the slanting edges smooth.
    private func tilting(color: String) -> [String] {
        let stage = framing.stage
        return [
            "pad=iw+4:ih+4:2:2:\(color)",
            "rotate=a=\(framing.tilt)*PI/180:ow=\(stage.width):oh=\(stage.height):c=\(color)",
        ]
    }

    /// Lays the picture over a copy of itself that covers the stage, blurred and darkened; the copy is made small
    /// first, where a blur costs little.
    private func addBlur(_ strand: inout Strand, in graph: inout FilterGraph) {
        let (size, stage) = (framing.picture, framing.stage)
        guard framing.isTilted || size != stage else { return }
        let (sharp, soft, under) = ("\(strand.label)sharp", "\(strand.label)soft", "\(strand.label)under")
        graph.add(from: strand.pads, strand.filters + ["split"], to: [sharp, soft])
        let small = Framing.Size(width: stage.width / 4, height: stage.height / 4).even
        graph.add(
            from: [soft],
            [
                "scale=\(framing.cover(small).filter)", "crop=\(small.filter)",
                "gblur=sigma=\(max(3, small.width / 24))", "scale=\(stage.filter)", "setsar=1",
                "lutyuv=y='(val-16)*0.7+16':u='(val-128)*0.7+128':v='(val-128)*0.7+128'",
            ],
            to: under
        )
        var over = sharp
        if framing.isTilted {
            over = "\(strand.label)turned"
            graph.add(from: [sharp], ["format=yuva420p"] + tilting(color: "black@0"), to: over)
        }
        let place = framing.isTilted ? "" : "=x=\((stage.width - size.width) / 2):y=\((stage.height - size.height) / 2)"
        strand.pads = [under, over]
        strand.filters = ["overlay\(place)", "format=\(pixels)"]
    }

    // MARK: The box

    /// Sets a picture in the picture on the canvas.
    var boxing: [String] {
        guard let box = placed.look.box else { return [] }
        let area = framing.area
        guard area.width < canvas.width || area.height < canvas.height else { return [] }
        let margin = canvas.shorterSide * 4 / 100
        let (across, down) = box.place.shares
        let left = Self.offset(area.width, in: canvas.width, share: across, margin: margin)
        let top = Self.offset(area.height, in: canvas.height, share: down, margin: margin)
        return ["pad=\(canvas.width):\(canvas.height):\(left):\(top):\(beside)"]
    }

    private static func offset(_ length: Int, in whole: Int, share: Int, margin: Int) -> Int {
        let free = whole - length
        let edge = min(margin, free / 2)
        return (edge + (free - 2 * edge) * share / 2) & ~1
    }
}

extension Framing.Size {
    /// As filters take it.
    var filter: String { "\(width):\(height)" }
}

extension PicturePlace {
    /// How far to the right and how far down it is, in halves.
    var shares: (across: Int, down: Int) {
        switch self {
        case .topLeft: (0, 0)
        case .top: (1, 0)
        case .topRight: (2, 0)
        case .left: (0, 1)
        case .center: (1, 1)
        case .right: (2, 1)
        case .bottomLeft: (0, 2)
        case .bottom: (1, 2)
        case .bottomRight: (2, 2)
        }
    }
}
