import SeededNumbers
import TestSupport
import Testing
import Timeline

@testable import EditLanguage

/// A gesture of several edits is one sentence, which is read as those edits, one after the other.
@Suite("Phrases of several edits") struct SeveralPhraseTests {
    @Test("are read back as the same edits, in both languages", arguments: Language.allCases)
    func identity(_ language: Language) async {
        var random = Seeded(41)
        for round in 0..<TestAmount.times(600, otherwise: 120) {
            await Task.yield()
            let draft = random.editedDraft()
            let edits = Self.edits(of: draft, &random)
            guard edits.count > 1 else { continue }
            let sentence = EditPhrase.sentence(for: edits, in: draft, language: language)
            let reading = EditReader(isCautious: false).read(sentence, in: EditContext(draft: draft))
            guard reading != .instructions(edits.map(Instruction.edit), language: language) else { continue }
            Issue.record("round \(round): \(sentence)\nwanted \(edits)\ngot \(reading)\nin \(draft)")
            return
        }
    }

    /// Up to five edits such as a hand makes, each accepted in what the one before left.
    private static func edits(of draft: Draft, _ random: inout Seeded) -> [Edit] {
        let kinds: [Edit.Kind] = [
            .delete, .move, .trim, .setLength, .split, .slip, .roll, .slide, .setSpeed, .setReversed, .setVolume,
            .setFade,
            .duplicate, .setTransition,
        ]
        var (now, edits): (Draft, [Edit]) = (draft, [])
        for _ in 0..<40 where edits.count < 5 {
            let edit = random.edit(of: kinds[random.number(0...kinds.count - 1)], now, [])
            guard let next = try? now.applying(edit, newID: { "new-\(edits.count)" }) else { continue }
            (now, edits) = (next, edits + [edit])
        }
        return edits
    }
}
