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

    /// About another name than was asked for, where something is in the way.
    func onOtherName(than asked: URL) -> String {
        "Something else is in the way at \(asked.lastPathComponent): the film goes to \(job.file.lastPathComponent)."
    }

    /// About the length in ms that the service says the film has, behind what is noted already.
    func onLength(_ length: Int?) -> String? {
        let wanted = Draft(json: job.draft).duration
        guard let length, wanted > 0, !MediaSignature.isPicture(format: job.output.format),
            abs(length - wanted) > Self.nearly
        else {
            return job.note
        }
        let note =
            "The service says that the film is \(TimeText.seconds(length)) long; "
            + "the timeline is \(TimeText.seconds(wanted))."
        return [job.note, note].compactMap { $0 }.joined(separator: " ")
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
}
