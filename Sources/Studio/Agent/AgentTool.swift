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

    init(_ edit: Edit) {
        let card = edit.card
        self.init(name: card.name, subject: card.subject)
    }

    /// Whether it takes minutes, so that what comes of it is told at once.
    var isGeneration: Bool { name == "generate_video" }

    var arguments: JSON { subject.isEmpty ? [:] : ["summary": .string(subject)] }
}
