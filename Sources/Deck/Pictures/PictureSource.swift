import Foundation
import Pictures
import Timeline

/// Where the screen gets real pictures and sounds from; all times are in ms.
///
/// It is asked away from the screen and may take its time; a question that nobody needs any more is cancelled.
/// It never throws: nil says that there is no file, an empty answer that nothing can be seen or heard of it, and the screen
/// then looks as it does without pictures.
public protocol PictureSource: Sendable {
    /// Small pictures of a source at even distances.
    func filmstrip(of source: MediaSource, in draft: Draft) async -> Filmstrip?
    /// The picture of a source that is nearest to a time of it among those that are there at once.
    func picture(near time: Int, of source: MediaSource, in draft: Draft) async -> Pixels?
    /// How loud a source is, moment by moment; of music that can be made any length, as long as the draft needs it.
    func waveform(of source: MediaSource, in draft: Draft) async -> Waveform?
    /// The composed picture of the film at a time, of so many pixels.
    func frame(of draft: Draft, at time: Int, width: Int, height: Int) async -> Pixels?
    /// A small film of a stretch of a draft, made for being played now; nil where it cannot be made.
    func film(of draft: Draft, range: TimeRange) async -> URL?
    /// Who plays a film; nil where nobody can.
    func player(for order: PlayOrder) async -> (any FilmPlayer)?
}
