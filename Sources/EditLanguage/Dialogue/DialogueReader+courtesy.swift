import Timeline

// What is said around a request.
extension DialogueReader {
    /// A message without the talk around what it asks for; whole where that talk may take back what was done before.
    func request(
        of message: String,
        _ language: Language,
        in context: EditContext,
        focus: Focus,
        previous: Draft?,
        after dialogue: Dialogue
    ) -> String {
        // "Hello there" may be the text that was asked for.
        if let hole = dialogue.question?.hole, [.text, .description].contains(hole) { return message }
        let courtesy = Courtesy(around: message, language)
        guard courtesy.mayCorrect, let past = Past(of: dialogue, in: context, previous: previous), past.isStanding
        else {
            return courtesy.request
        }
        // "Sorry, make it blue" behind a yellow title takes it back, and behind a cut it is another wish.
        let turn = read(courtesy.request, in: context, focus: focus, previous: previous, after: Dialogue())
        guard case .instructions(let found, _) = turn.reading else { return message }
        let edits = found.compactMap { if case .edit(let edit) = $0 { edit } else { nil } }
        let isAnother = edits.contains(where: \.isAddition) || !edits.isEmpty && !past.isAlike(edits)
        return isAnother ? courtesy.request : message
    }
}
