import Foundation
import ServiceClient
import ServiceProtocol
import Timeline

/// What is odd about a film that has come, in words; none of it is a failure.
struct FilmNotes {
    private let job: RenderJob

    init(_ job: RenderJob) { self.job = job }

    /// How far a film may be from the timeline's length, in ms: codecs count in frames of their own.
    private static let nearly = 250

    /// About the length in ms that the service says the film has.
    func onLength(_ length: Int?) -> String? {
        let wanted = Draft(json: job.draft).duration
        guard let length, wanted > 0, !Self.isPicture(job.output.format), abs(length - wanted) > Self.nearly else {
            return nil
        }
        return "The service says that the film is \(TimeText.seconds(length)) long; "
            + "the timeline is \(TimeText.seconds(wanted))."
    }

    /// About the film itself, behind what is noted already.
    func onFilm(_ film: DownloadedFilm) -> String? {
        var notes = [job.note].compactMap { $0 }
        if let promised = job.promisedSize, promised != film.size {
            notes.append("The service said that the film has \(promised) bytes; \(film.size) came.")
        }
        if !film.kind.isKind(of: job.output.format) {
            notes.append("The service sent \(film.kind.rawValue) where \(job.output.format) was asked for.")
        }
        if film.file != job.file {
            let (asked, got) = (job.file.lastPathComponent, film.file.lastPathComponent)
            notes.append("Something else was put at \(asked) meanwhile: the film is in \(got).")
        }
        return notes.isEmpty ? nil : notes.joined(separator: " ")
    }

    private static func isPicture(_ format: String) -> Bool {
        ["png", "jpg", "jpeg", "webp"].contains(format.lowercased())
    }
}
