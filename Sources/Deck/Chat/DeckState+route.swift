import EditLanguage
import ServiceProtocol
import Timeline
import Workspace

extension DeckState {
    /// Does what a message asks for: an action of its own, or a word with the agent.
    mutating func route(_ text: String) -> [DeckEffect] {
        switch MessageRouter.route(text) {
        case .message(let message): return send(message)
        case .credits:
            chat.transcript.append(.you, text)
            return [.credits(announce: true)]
        case .state:
            chat.transcript.append(.you, text)
            return [.refresh(announce: true)]
        case .upload(let files):
            chat.transcript.append(.you, text)
            return upload(files)
        case .export(let wish):
            chat.transcript.append(.you, text)
            return export(wish)
        }
    }

    private mutating func upload(_ files: [String]) -> [DeckEffect] {
        guard !files.isEmpty else {
            chat.transcript.append(.notice, "Which file? Say: upload ~/Videos/clip.mp4, or drop it on the window.")
            return []
        }
        guard chat.upload == nil else {
            chat.transcript.append(.problem, "An upload is under way. Wait for it, or Esc stops it.")
            return []
        }
        chat.upload = 0
        return [.upload(files)]
    }

    private mutating func export(_ wish: ExportWish) -> [DeckEffect] {
        guard !timeline.shown.isEmpty || hasKept else {
            chat.transcript.append(
                .problem,
                "The timeline is empty: there is nothing to export. Say what to make first."
            )
            return []
        }
        let output = RenderOutput(format: wish.format ?? "mp4", resolution: wish.resolution)
        guard !timeline.shown.isEmpty else { return exportKept(output, wish) }
        let canvas = timeline.shown.canvas
        guard let ratio = wish.ratio, let shape = canvas.shaped(ratio) else {
            chat.transcript.append(.notice, "Exporting \(output.format). Renders (3) shows how far it is.")
            return [askForExport(output, file: wish.file)]
        }
        guard exportAfterTurn == nil else {
            chat.transcript.append(
                .problem,
                "An export waits for its picture to change shape. Say this again when it has begun."
            )
            return []
        }
        // The service renders the canvas of the draft, so that has to change first.
        chat.transcript.append(.notice, "The picture becomes \(ratio.rawValue) first, then it is exported.")
        let edit = Edit.setCanvas(shape)
        let id = chat.nextMessage
        let key = KeyEdit(edit, on: timeline.shown)
        timeline.anticipate(key, id: id)
        exportAfterTurn = PendingExport(output: output, file: wish.file, id: id)
        return send(key.sentence)
    }
}

extension DeckState {
    /// Exports the timeline of a session that is gone, while the one since is empty; nobody can edit it any more.
    private mutating func exportKept(_ output: RenderOutput, _ wish: ExportWish) -> [DeckEffect] {
        guard wish.ratio == nil else {
            let words = "The timeline that was kept cannot change its shape any more. Say export to have it as it is."
            chat.transcript.append(.problem, words)
            return []
        }
        chat.transcript.append(.notice, "Exporting the timeline that was kept. Renders (3) shows how far it is.")
        return [askForExport(output, file: wish.file)]
    }
}

/// An export that begins when the edits before it are done.
struct PendingExport: Hashable, Sendable {
    let output: RenderOutput
    let file: String?
    /// The number of the edit that it waits for; without it the picture would have the wrong shape.
    let id: Int
}

extension Timeline.Canvas {
    /// This canvas in another shape; nil if it has it already.
    fileprivate func shaped(_ ratio: Ratio) -> Timeline.Canvas? {
        let size = ratio.size(shorterSide: shorterSide)
        let shaped = Timeline.Canvas(width: size.width, height: size.height, framesPerSecond: framesPerSecond)
        return shaped == self ? nil : shaped
    }
}
