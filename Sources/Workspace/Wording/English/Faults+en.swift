import EditLanguage
import ServiceClient
import Timeline

extension English {
    public func words(for error: RequestError) -> String {
        switch error {
        case .service(let error): words(for: error)
        case .sessionLost:
            "The service does not know this project's session any more. Its timeline is kept here as it was last seen: "
                + "export it with reeldeck export, or begin a new one with reeldeck say --new-session."
        case .doubt(let doubt): words(for: doubt)
        case .notSent(let cause): notSent(because: words(for: cause))
        case .nothingToExport:
            "The timeline is empty: there is nothing to export. Say what to make first, "
                + "for example: make a 10 second city timelapse."
        case .notKept(_, 0): "Nothing is kept: no session of this project is gone. Leave out --kept."
        case .notKept(let number, 1):
            "One timeline is kept, and no number \(number). See it with: reeldeck show --kept."
        case .notKept(let number, let count):
            "\(count) timelines are kept, and no number \(number). Choose from 1, the newest, to \(count)."
        case .noFile: "Which file? Say it with its name: upload ~/Videos/clip.mp4"
        case .uploading: "An upload is under way. Wait for it, or stop it."
        case .keptShape: "The timeline that was kept cannot change its shape any more. Say export to have it as it is."
        case .reshaping: "An export waits for its picture to change shape. Say this again when it has begun."
        case .folder(let path): "\(path) does not exist or cannot be written to. Choose another place for the film."
        case .place(let error): words(for: error)
        case .messageFile(let error): words(for: error)
        case .render(let error): words(for: error)
        case .store(let error): words(for: error)
        case .other(let words): words
        }
    }

    public func words(for error: DestinationError) -> String {
        switch error {
        case .folder(let path, let example): "\(path) is a folder. Name a file, such as \(example)."
        case .link(let path, let target):
            "\(path) is a link to \(target ?? "another place"), which the film would replace. Name the file itself."
        case .special(let path, .pipe): "\(path) is a pipe, which the film would replace. Name a file."
        case .special(let path, .socket): "\(path) is a socket, which the film would replace. Name a file."
        case .special(let path, .device): "\(path) is a device, which the film would replace. Name a file."
        case .partInTheWay(let path): "\(path) is in the way of the download. Move it, or name another file."
        case .ownFile(let path): "\(path) is where Reeldeck keeps its own files. Name another file."
        case .source(let path):
            "\(path) is a source of this film, which the film would replace. Name another file."
        case .namesake(let path):
            "\(path) has the name of a source of this film, and may be it. Name another file."
        }
    }

    public func words(for error: MessageFileError) -> String {
        switch error {
        case .file(let path, let fault): words(for: .localFile(path: path, reason: fault))
        case .named(let path, let fault): notRead(path, "\(fault.words(.english)).")
        case .noSubtitles(let path): notRead(path, "there are no subtitles in this file.")
        case .notUTF8(let path): notRead(path, "its letters are not in UTF-8.")
        case .badSubtitles(let path, let error): notRead(path, error.message(.english))
        }
    }

    private func notRead(_ path: String, _ reason: String) -> String {
        let end = reason.hasSuffix(".") ? "" : "."
        return "\(path): \(reason)\(end) To add subtitles, name one .srt or .vtt file: add the subtitles in talk.srt."
    }

    public func words(for error: KeyEditError) -> String {
        let sentence = error.edit.sentence(.english)
        return switch error.reason {
        case .gone(let target):
            "Not done: \(sentence). \(words(for: target)) was moved or taken away meanwhile and cannot be told for "
                + "certain. Look at the timeline and press the key again."
        case .changed(let target):
            "Not done: \(sentence). \(words(for: target)) was changed meanwhile. "
                + "Look at the timeline and press the key again."
        case .unclear: "Not done: \(sentence). It cannot be said in one sentence; do it in several steps."
        }
    }

    /// The thing by its name where it has one, since its address may mean another one by now.
    private func words(for target: KeyEditError.Target) -> String {
        switch target {
        case .timeline: "The timeline"
        case .playhead: "What stands at the playhead"
        case .nothing(let address): "\(address)"
        case .segment(let address, let name, let range):
            "\(name.isEmpty ? "\(address)" : "“\(name)”") "
                + "(\(TimeText.seconds(range.start)) to \(TimeText.seconds(range.end)))"
        }
    }

    public func words(for error: RenderError) -> String {
        switch error {
        case .failed(let reason): reason ?? "The service gave no reason."
        case .unfinished(1): "The service has not finished it in a minute. Retry it, or try later."
        case .unfinished(let minutes): "The service has not finished it in \(minutes) minutes. Retry it, or try later."
        case .unknown(let error):
            "Whether the service has this export is not known. \(whatHappened(in: error)) "
                + "Retry it: it is asked after before it is sent again."
        }
    }
}
