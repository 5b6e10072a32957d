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
        case .addClip(let clip):
            self.init(name: clip.source.isGenerated ? "generate_video" : "add_clip", subject: clip.name)
        case .addSound(let sound):
            self.init(name: sound.source.isEndless ? "add_music" : "add_sound", subject: sound.name)
        case .addTitle(let title): self.init(name: "add_title", subject: title.title.text)
        case .addSubtitles(let cues): self.init(name: "add_subtitles", subject: "\(cues.count) lines")
        case .duplicate(let address): self.init(name: "duplicate", at: address)
        case .delete(let address, _): self.init(name: "delete", at: address)
        case .move(let address, _): self.init(name: "move", at: address)
        case .replaceClip(_, let source, let name, _):
            self.init(name: source.isGenerated ? "generate_video" : "replace_clip", subject: name)
        case .replaceSound(_, _, let name): self.init(name: "replace_music", subject: name)
        case .trim(let address, _, _), .setLength(let address, _): self.init(name: "trim", at: address)
        case .cut(let range, _, _): self.init(name: "cut", subject: TimeText.range(range))
        case .split(let time, _): self.init(name: "split", subject: TimeText.seconds(time))
        case .slip(let address, _): self.init(name: "slip", at: address)
        case .setSpeed(_, let percent): self.init(name: "set_speed", subject: "\(percent)%")
        case .setReversed(let address, _): self.init(name: "reverse", at: address)
        case .freeze(let time, _, _): self.init(name: "freeze", subject: TimeText.seconds(time))
        case .setVolume(_, let percent): self.init(name: "set_volume", subject: "\(percent)%")
        case .setDuck(_, let percent): self.init(name: "duck", subject: percent.map { "\($0)%" } ?? "off")
        case .detachSound(let address): self.init(name: "detach_sound", at: address)
        case .setLoudness(let target): self.init(name: "set_loudness", subject: target.map { "\($0) LUFS" } ?? "off")
        case .setFade(let address, let side, _): self.init(name: "fade_\(side.rawValue)", at: address)
        case .setTransition(_, .some(let transition)):
            self.init(name: "add_transition", subject: transition.kind.rawValue)
        case .setTransition(let address, nil): self.init(name: "remove_transition", at: address)
        case .setLook(let address, _): self.init(name: "set_look", at: address)
        case .setTitleText(_, let text): self.init(name: "set_title", subject: text)
        case .setTitle(let address, _): self.init(name: "set_title", at: address)
        case .setCanvas(let canvas): self.init(name: "set_canvas", subject: "\(canvas.width)x\(canvas.height)")
        case .addTrack(_, let name): self.init(name: "add_track", subject: name ?? "")
        case .removeTrack(let label): self.init(name: "remove_track", subject: label.description)
        case .renameTrack(_, let name): self.init(name: "rename_track", subject: name)
        case .setTrackMuted(let label, let isMuted):
            self.init(name: isMuted ? "mute_track" : "unmute_track", subject: label.description)
        case .setTrackLocked(let label, let isLocked):
            self.init(name: isLocked ? "lock_track" : "unlock_track", subject: label.description)
        case .moveTrack(let label, _): self.init(name: "move_track", subject: label.description)
        }
    }

    private init(name: String, at address: SegmentAddress) { self.init(name: name, subject: address.description) }
}

extension MediaSource {
    fileprivate var isGenerated: Bool { if case .generated = self { true } else { false } }
}
