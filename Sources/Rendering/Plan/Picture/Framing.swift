import Foundation
import Timeline

/// Where and how large a clip's picture stands, in pixels.
struct Framing: Hashable, Sendable {
    /// Width and height of the picture as cropped and turned by quarters, in hundredths of a pixel.
    private let shape: Size
    /// Degrees clockwise that are left when quarter turns are taken out.
    let tilt: Int
    /// Whole quarter turns, clockwise.
    let quarters: Int
    private let fit: Look.Fit
    /// What it fills when it is done: the canvas, or its box.
    let area: Size
    /// How large it is worked on where it moves: larger than the area as far as the source has pixels to show.
    let stage: Size

    struct Size: Hashable, Sendable {
        var width: Int
        var height: Int

        /// The largest even size of this shape inside another.
        func fitted(into room: Size) -> Size {
            let isWider = width * room.height >= height * room.width
            return isWider
                ? Size(width: room.width, height: (2 * height * room.width + width) / (2 * width)).even
                : Size(width: (2 * width * room.height + height) / (2 * height), height: room.height).even
        }

        /// The smallest even size of this shape that covers another.
        func covering(_ room: Size) -> Size {
            let isWider = width * room.height >= height * room.width
            return isWider
                ? Size(width: (width * room.height + height - 1) / height + 1, height: room.height).even
                : Size(width: room.width, height: (height * room.width + width - 1) / width + 1).even
        }

        var even: Size { Size(width: max(2, width & ~1), height: max(2, height & ~1)) }

        func scaled(percent: Int) -> Size { Size(width: width * percent / 100, height: height * percent / 100).even }
    }

    init(video: VideoInfo, look: Look, canvas: Canvas) {
        let turn = ((look.rotation % 360) + 360) % 360
        quarters = turn % 90 == 0 ? turn / 90 : 0
        tilt = turn % 90 == 0 ? 0 : turn
        fit = look.fit
        let crop = look.crop.isPossible ? look.crop : Look.Insets()
        var seen = Size(width: video.width * (100 - crop.left - crop.right), height: 0)
        seen.height = video.height * (100 - crop.top - crop.bottom)
        if quarters % 2 == 1 { swap(&seen.width, &seen.height) }
        shape = seen

        let whole = Size(width: canvas.width, height: canvas.height)
        let bounds = tilt == 0 ? seen : Self.bounds(of: seen, tilt: tilt)
        area =
            switch look.box {
            case nil: whole
            case .some(let box) where look.fit == .fit:
                bounds.fitted(into: Size(width: whole.width * box.size / 100, height: whole.height))
            case .some(let box): whole.scaled(percent: box.size)
            }
        // More pixels than the source has would be work without gain.
        let shown = look.fit == .fill ? bounds.covering(area) : bounds.fitted(into: area)
        let own = seen.width / max(1, shown.width)
        let room = look.motion.map { min(100 + $0.amount, own) } ?? 100
        stage = room >= 105 ? area.scaled(percent: room) : area
    }

    /// Whether it is turned by other than quarters, so that its edges are slanting.
    var isTilted: Bool { tilt != 0 }
    /// Whether what is below can be seen in the corners that it leaves by its tilt.
    var leavesCorners: Bool { isTilted && fit == .fit }

    /// The size of the picture itself on its stage, before it is turned by its tilt.
    var picture: Size {
        switch (tilt, fit) {
        case (0, .fill): shape.covering(stage)
        case (0, _): shape.fitted(into: stage)
        default: tilted
        }
    }

    /// The size of a copy that covers a stage of a size.
    func cover(_ room: Size) -> Size { shape.covering(room) }

    /// The size at which the turned picture just touches the stage: from inside, or so that no corner is bare.
    private var tilted: Size {
        let angle = Double(tilt) * .pi / 180
        let (along, across) = (abs(cos(angle)), abs(sin(angle)))
        let (width, height) = (Double(shape.width), Double(shape.height))
        let (stageWidth, stageHeight) = (Double(stage.width), Double(stage.height))
        let scale =
            fit == .fill
            ? max(
                (stageWidth * along + stageHeight * across) / width,
                (stageWidth * across + stageHeight * along) / height
            )
            : min(
                stageWidth / (width * along + height * across),
                stageHeight / (width * across + height * along)
            )
        return Size(width: Int((width * scale).rounded()), height: Int((height * scale).rounded())).even
    }

    /// The upright box round a turned picture.
    private static func bounds(of size: Size, tilt: Int) -> Size {
        let angle = Double(tilt) * .pi / 180
        let (along, across) = (abs(cos(angle)), abs(sin(angle)))
        let (width, height) = (Double(size.width), Double(size.height))
        return Size(
            width: Int((width * along + height * across).rounded()),
            height: Int((width * across + height * along).rounded())
        )
    }
}
