import EditLanguage
import ExactJSON
import Timeline

/// The tool that an instruction is shown as in the stream.
struct AgentTool: Hashable {
    let name: String
    let subject: String

    init(_ instruction: Instruction) {
        switch instruction {
        case .undo: (name, subject) = ("undo", "")
        case .redo: (name, subject) = ("redo", "")
        case .edit(.addClip(let clip)):
            (name, subject) = (clip.source.isGenerated ? "generate_video" : "add_clip", clip.name)
        case .edit(.addSound(let sound)):
            (name, subject) = (sound.source.isEndless ? "add_music" : "add_sound", sound.name)
        case .edit(.addTitle(let title)): (name, subject) = ("add_title", title.title.text)
        case .edit(.replaceSound(_, _, let name)): (self.name, subject) = ("replace_music", name)
        case .edit(.trim(let address, _, _)), .edit(.setLength(let address, _)):
            (name, subject) = ("trim", address.description)
        case .edit(.cut(let range, _, _)): (name, subject) = ("cut", TimeText.range(range))
        case .edit(.split(let time, _)): (name, subject) = ("split", TimeText.seconds(time))
        case .edit(.delete(let address, _)): (name, subject) = ("delete", address.description)
        case .edit(.move(let address, _)): (name, subject) = ("move", address.description)
        case .edit(.setVolume(_, let percent)): (name, subject) = ("set_volume", "\(percent)%")
        case .edit(.setTitleText(_, let text)): (name, subject) = ("set_title", text)
        case .edit(.setCanvas(let canvas)): (name, subject) = ("set_canvas", "\(canvas.width)x\(canvas.height)")
        }
    }

    /// Whether it takes minutes, so that what comes of it is told at once.
    var isGeneration: Bool { name == "generate_video" }

    var arguments: JSON { subject.isEmpty ? [:] : ["summary": .string(subject)] }
}

extension MediaSource {
    fileprivate var isGenerated: Bool { if case .generated = self { true } else { false } }
}
