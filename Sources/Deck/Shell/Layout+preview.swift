import Terminal
import Timeline

/// Where the preview stands, and how large its picture is.
extension Layout {
    /// The least screen on which the preview can be seen.
    static let smallestWithPreview = Size(width: 80, height: 24)

    /// Whether the preview has a place on a screen.
    static func hasPlaceForPreview(_ screen: Size) -> Bool {
        screen.width >= smallestWithPreview.width && screen.height >= smallestWithPreview.height
    }

    /// Whether the preview has so much room that it is shown without being asked for.
    static func isRoomy(_ screen: Size) -> Bool { screen.width >= 160 && screen.height >= 50 }

    /// A pane for the picture of a canvas, no larger than its frame and the line below the picture need.
    static func previewPane(for canvas: Timeline.Canvas, in room: Size) -> Size {
        let picture = previewPicture(of: canvas, in: room)
        return Size(width: min(room.width, picture.width + 4), height: min(room.height, picture.height + 3))
    }

    /// The picture of a canvas in a pane, in cells, which are twice as high as wide.
    static func previewPicture(of canvas: Timeline.Canvas, in pane: Size) -> Size {
        let room = Size(width: pane.width - 4, height: pane.height - 3)
        let width = max(1, min(room.width, room.height * 2 * canvas.width / canvas.height))
        let height = (width * canvas.height + canvas.width) / (canvas.width * 2)
        return Size(width: width, height: min(max(1, height), max(1, room.height)))
    }

    /// The panes below the timeline where the preview has its place among them.
    ///
    /// Where there is height enough it stands above the renders; else beside chat and renders, which share their place.
    static func placePreview(for canvas: Timeline.Canvas, in bottom: Rect, isNarrow: Bool, width: Int) -> LowerPanes {
        guard !isNarrow, bottom.height >= 20 else {
            let pane = previewPane(for: canvas, in: Size(width: bottom.width * 2 / 5, height: bottom.height))
            let (preview, rest) = bottom.splitRight(max(pane.width, 16))
            return LowerPanes(chat: rest, renders: rest, preview: preview, isTabbed: true)
        }
        let (right, chat) = bottom.splitRight(width)
        let height = previewPane(for: canvas, in: Size(width: width, height: bottom.height - 9)).height
        let (preview, renders) = right.splitTop(height)
        return LowerPanes(chat: chat, renders: renders, preview: preview, isTabbed: false)
    }
}

/// The panes below the timeline.
struct LowerPanes: Hashable, Sendable {
    var chat: Rect
    var renders: Rect
    var preview: Rect?
    /// Whether chat and renders share a place.
    var isTabbed: Bool
}
