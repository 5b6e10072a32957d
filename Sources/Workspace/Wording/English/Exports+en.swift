import EditLanguage
import Timeline

extension English {
    public func step(_ phase: RenderJob.Phase) -> String {
        switch phase {
        case .saved: "waits its turn"
        case .rendering: "rendering"
        case .downloading: "downloading"
        case .done: "done"
        case .failed: "failed"
        case .cancelled: "cancelled"
        }
    }

    public func begins(film name: String) -> String { "Exporting \(name)." }
    public func isReady(film name: String) -> String { "\(name) is ready." }
    public func hasFailed(film name: String) -> String { "\(name) failed." }

    public func words(for note: FilmNote) -> String {
        switch note {
        case .otherName(let asked, let got): "Something else is in the way at \(asked): the film goes to \(got)."
        case .length(let film, let timeline):
            "The service says that the film is \(TimeText.seconds(film)) long; "
                + "the timeline is \(TimeText.seconds(timeline))."
        case .size(let promised, let came): "The service said that the film has \(promised) bytes; \(came) came."
        case .format(let sent, let asked): "The service sent \(sent) where \(asked) was asked for."
        case .displaced(let asked, let got): "Something else was put at \(asked) meanwhile: the film is in \(got)."
        case .newSession:
            "The service does not know the session any more that the film was asked for in: it is made in a new one."
        }
    }

    public func words(for picture: KeptPicture) -> String {
        switch picture {
        case .last: "The timeline of the session that is gone is exported."
        case .lost:
            "The service does not know this project's session any more: "
                + "its timeline as it was last seen is exported under a new one."
        case .before: "The session is empty: the timeline of the one before, which is gone, is exported."
        }
    }

    public var noReasonKept: String { "It failed for a reason that was not kept." }

    public func unknownStep(_ word: String) -> String {
        "Another version of reeldeck keeps it as “\(word)”, which this one does not know."
    }
}
