import EditLanguage
import ExactJSON
import ServiceClient
import ServiceProtocol
import Timeline
import Workspace

extension AppContext {
    /// Prints how the studio reads a sentence. Nothing is sent, and no session is begun.
    func explain(_ sentence: String) async throws {
        guard service == .studio else { return Console.line(Speech.words.serviceReads) }
        Console.line("\(Explanation(of: sentence, in: try await readingContext()))")
    }

    /// What the studio would read a sentence against, but for what was spoken of last.
    private func readingContext() async throws -> EditContext {
        guard let session = await workspace.project.sessionID else { return EditContext() }
        let state = try await client.state(session: session)
        let files = (state.state["video_infos"]?.array ?? []).map(UploadedFile.init(json:))
        return EditContext(draft: Draft(json: state.draft), uploads: files.map(Upload.init))
    }
}

extension Upload {
    /// A file by what the service tells of it: its name stands for its identifier, which is not told.
    fileprivate init(_ file: UploadedFile) {
        let kind: Kind =
            switch file.type {
            case let type? where type.hasPrefix("audio"): .audio
            case let type? where type.hasPrefix("image"): .image
            default: .video
            }
        self.init(id: file.name, name: file.name, duration: file.duration, kind: kind)
    }
}
