/// What a word or phrase means for telling instructions to work a window from what is said of the film.
enum GuiWord: Hashable, Sendable {
    /// May stand before an instruction: "please", "you can now".
    case lead
    /// Asks whether to do something: "would you like me to".
    case offer
    case click, use, open, drag, drop, choose, look, find, preview, play, export, upload
    /// "by clicking": how something is done.
    case by
    /// What may follow an instruction, and is nothing without it: "enjoy", "confirm".
    case followUp
    /// "balance", "billing".
    case account
    /// "button", "panel".
    case widget
    /// A part of the window that is not also a part of the picture: "timeline".
    case place
    /// A part of the window that may be one of the picture: "top right corner".
    case corner
    /// What can be exported: "video", "it".
    case film
    /// What can be dragged: "title".
    case thing
    case here
    case determiner
    /// "in", "from".
    case at
    /// "to", "onto": a destination or a purpose.
    case to
    /// A purpose: "so that", 即可.
    case so
    /// 把, 将: what is dragged follows, and then the verb.
    case object
    /// Behind a Chinese place or owner: 中, 的.
    case suffix
    /// "when", "if": a condition begins.
    case stop
    /// The verb of a statement: "is", "failed"; what stands before it was its subject.
    case finite
    /// "Tip", "Next step": announces an instruction.
    case label
    /// "I", "we": the agent tells what it did itself.
    case agent
    /// A clause may end here: a comma, "and".
    case joint
    /// A sentence ends here.
    case end
    case quoted
    /// `https://…`
    case address
    /// A word without meaning here.
    case word
    /// An emoji, a star of markdown.
    case sign
}

/// A piece of a line, with its meaning.
struct GuiToken: Hashable, Sendable {
    let word: GuiWord
    /// Where it stands in the line, in scalars.
    let range: Range<Int>
}
