import EditLanguage
import ExactJSON
import Timeline

/// The tool that an instruction is shown as in the stream.
struct AgentTool: Hashable {
    let name: String
    let subject: String

    init(name: String, subject: String = "") {
        self.name = name
        self.subject = subject
    }

    init(_ instruction: Instruction) {
        switch instruction {
        case .undo: self.init(name: "undo")
        case .redo: self.init(name: "redo")
        case .revert(let number): self.init(name: "revert", subject: "version \(number)")
        case .edit(let edit): self.init(edit)
        }
    }

    /// Whether it takes minutes, so that what comes of it is told at once.
    var isGeneration: Bool { name == "generate_video" }

    var arguments: JSON { subject.isEmpty ? [:] : ["summary": .string(subject)] }
}

extension AgentTool {
    private init(_ edit: Edit) {
        switch edit {
        case .addClip(let clip) where clip.source.isGenerated: self.init(name: "generate_video", subject: clip.name)
        case .replaceClip(_, let source, let name, _) where source.isGenerated:
            self.init(name: "generate_video", subject: name)
        case .addSound(let sound) where sound.source.isEndless: self.init(name: "add_music", subject: sound.name)
        default: self.init(name: edit.kind.rawValue, subject: Self.subject(of: edit))
        }
    }

    /// What an edit is about, in a few words.
    private static func subject(of edit: Edit) -> String {
        switch edit {
        case .addClip(let clip): clip.name
        case .addSound(let sound): sound.name
        case .addTitle(let title): title.title.text
        case .addSubtitles(let cues): "\(cues.count) lines"
        case .replaceClip(_, _, let name, _), .replaceSound(_, _, let name), .renameTrack(_, let name): name
        case .addTrack(let kind, let name): name ?? kind.word
        case .cut(let range, _, _): TimeText.range(range)
        case .split(let time, _), .freeze(let time, _, _): TimeText.seconds(time)
        case .setSpeed(_, let percent), .setVolume(_, let percent): "\(percent)%"
        case .setDuck(_, let percent): percent.map { "\($0)%" } ?? "off"
        case .setLoudness(let target): target.map { "\($0) LUFS" } ?? "off"
        case .setTransition(let address, let transition): transition?.kind.word(.english) ?? "\(address)"
        case .setTitleText(_, let text): text
        case .setCanvas(let canvas): "\(canvas.width)x\(canvas.height)"
        case .duplicate(let address), .delete(let address, _), .move(let address, _), .trim(let address, _, _),
            .setLength(let address, _), .slip(let address, _), .setReversed(let address, _), .detachSound(let address),
            .setFade(let address, _, _), .setLook(let address, _), .setTitle(let address, _):
            "\(address)"
        case .removeTrack(let label), .setTrackMuted(let label, _), .setTrackLocked(let label, _),
            .moveTrack(let label, _):
            "\(label)"
        }
    }
}

extension MediaSource {
    fileprivate var isGenerated: Bool { if case .generated = self { true } else { false } }
}
