import Rendering

/// The real pictures and sounds the screen has.
struct Pictures: Equatable, Sendable {
    /// Whether there is anybody to ask.
    let isOffered: Bool
    var strips = MediaCache<Filmstrip>()
    var waveforms = MediaCache<Waveform>()
    var preview = PreviewFrames()
    /// Whether the preview is to be seen; nil to show it where there is much room.
    var previewChoice: Bool?

    init(isOffered: Bool = false) {
        self.isOffered = isOffered
    }

    /// What could not be had may be asked for again.
    mutating func forgetMisses() {
        strips.forgetMisses()
        waveforms.forgetMisses()
        preview.forgetMisses()
    }
}
