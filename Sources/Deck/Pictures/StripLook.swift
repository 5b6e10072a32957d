import Pictures
import Timeline

/// What is asked of a source's pictures: for how many rows of cells, and in which colours.
struct StripLook: Hashable, Sendable {
    let source: MediaSource
    let rows: Int
    let palette: Mosaic.Palette
}

/// Something of a source that is looked at.
protocol MediaLook: Hashable, Sendable {
    var source: MediaSource { get }
}

extension StripLook: MediaLook {}

extension MediaSource: MediaLook {
    var source: MediaSource { self }
}
