import EditLanguage
import ExactJSON
import ServiceClient
import Timeline

// What comes to light when a turn is over.
extension Conversation {
    /// The second stage of a generation may land when its turn is long over.
    mutating func lookedLater(at draft: JSON) -> [Effect] {
        guard laterLooks > 0 else { return [] }
        if isSpokenOf {
            // What the agent spoke about needs no words of ours.
            isSpokenOf = false
            let effects = adopt(draft)
            draftTold = draftNow
            return effects + lookForMore()
        }
        guard draft != draftNow else { return lookForMore() }
        (laterLooks, unknown) = (0, nil)
        let effects = adopt(draft)
        let lines = DraftDifference(from: Draft(json: draftTold), to: Draft(json: draftNow)).lines(turn.language)
        draftTold = draftNow
        return effects + (lines.isEmpty ? [] : [tell(.changes(lines))])
    }

    /// Only the second stage of a generation is still to come; else one good look has shown all there is.
    private mutating func lookForMore() -> [Effect] {
        if turn.isGeneration || unknown != nil { return lookLater() }
        laterLooks = 0
        return []
    }

    mutating func lookLater() -> [Effect] {
        guard laterLooks > 0 else { return [] }
        laterLooks -= 1
        if laterLooks == 0 { unknown = nil }
        return laterLooks > 0 ? [.start(.look, timeouts.nextLook)] : []
    }
}
