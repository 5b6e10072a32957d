import Foundation
import Rendering
import ServiceClient

/// Looks into films that have come with the ffprobe of this machine.
enum LocalProbe {
    /// Nil where there is no ffprobe.
    static func ffprobe() -> FilmProbe? {
        guard let tools = try? MediaTools.find() else { return nil }
        let probe = MediaProbe(tools: tools)
        return { file in
            switch await probe.findsMedia(in: file.path(percentEncoded: false)) {
            case true?: .film
            case false?: .noFilm
            case nil: .unknown
            }
        }
    }
}
