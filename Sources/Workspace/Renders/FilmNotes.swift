import EditLanguage
import Foundation
import ServiceClient
import ServiceProtocol
import Timeline

/// What is odd about a film and no failure.
public enum FilmNote: Hashable, Sendable {
    /// Something is in the way of the name that was asked for.
    case otherName(asked: String, got: String)
    /// The film is not as long as the timeline, by the word of the service; in ms.
    case length(film: Int, timeline: Int)
    /// Another number of bytes came than was promised.
    case size(promised: Int, came: Int)
    /// The service sent another kind of file.
    case format(sent: String, asked: String)
    /// Something else was put in the film's place meanwhile.
    case displaced(asked: String, got: String)
    /// The service does not know the session any more in which it was asked for: it is made in another one.
    case newSession
}

/// What is odd about a film that has come, in words, behind what is noted already.
struct FilmNotes {
    private let job: RenderJob
    private let wording: any WorkspaceWording

    init(_ job: RenderJob, in wording: any WorkspaceWording) {
        self.job = job
        self.wording = wording
    }

    /// How far a film may be from the timeline's length, in ms: codecs count in frames of their own.
    private static let nearly = 250

    /// About another name than was asked for; nothing that was noted before holds for that.
    func onOtherName(than asked: URL) -> String {
        wording.words(for: .otherName(asked: asked.lastPathComponent, got: job.file.lastPathComponent))
    }

    /// About another session than that it was asked for in.
    func onNewSession() -> String? { noted([.newSession]) }

    /// About the length in ms that the service says the film has.
    func onLength(_ length: Int?) -> String? {
        let wanted = Draft(json: job.draft).duration
        guard let length, wanted > 0, !MediaSignature.isPicture(format: job.output.format),
            abs(length - wanted) > Self.nearly
        else {
            return job.note
        }
        return noted([.length(film: length, timeline: wanted)])
    }

    /// About the film itself.
    func onFilm(_ film: DownloadedFilm) -> String? {
        var notes: [FilmNote] = []
        if let promised = job.promisedSize, promised != film.size {
            notes.append(.size(promised: promised, came: film.size))
        }
        if !film.kind.isKind(of: job.output.format) {
            notes.append(.format(sent: film.kind.rawValue, asked: job.output.format))
        }
        if film.file != job.file {
            notes.append(.displaced(asked: job.file.lastPathComponent, got: film.file.lastPathComponent))
        }
        return noted(notes)
    }

    private func noted(_ notes: [FilmNote]) -> String? {
        let words = [job.note].compactMap { $0 } + notes.map(wording.words(for:))
        return words.isEmpty ? nil : wording.joined(words)
    }
}
