import Terminal
import Timeline

/// Where the preview can be seen, and how large its picture is.
extension Layout {
    /// The least screen on which the preview can be seen.
    static let smallestWithPreview = Size(width: 80, height: 24)

    /// Whether the preview has a place on a screen.
    static func hasPlaceForPreview(_ screen: Size) -> Bool {
        screen.width >= smallestWithPreview.width && screen.height >= smallestWithPreview.height
    }

    /// The picture of a canvas in a room of cells, which are twice as high as wide, above a line for its time.
    static func previewPicture(of canvas: Timeline.Canvas, in room: Size) -> Size {
        let rows = max(1, room.height - 1)
        let width = max(1, min(room.width, rows * 2 * canvas.width / canvas.height))
        let height = (width * canvas.height + canvas.width) / (canvas.width * 2)
        return Size(width: width, height: min(max(1, height), rows))
    }
}
