import SeededNumbers
import TestSupport
import Testing
import Timeline

@testable import EditLanguage

/// A gesture of several edits is one sentence, which is read as those edits, one after the other.
@Suite("Phrases of several edits") struct SeveralPhraseTests {
    @Test(
        "are read back as the same edits, in both languages, with hardly any that cannot be said",
        arguments: Language.allCases
    )
    func identity(_ language: Language) async {
        var random = Seeded(41)
        var (said, unsaid): (Int, [String]) = (0, [])
        for _ in 0..<TestAmount.times(600, otherwise: 120) {
            await Task.yield()
            let draft = random.editedDraft()
            let edits = Self.edits(of: draft, &random)
            guard edits.count > 1 else { continue }
            guard let order = EditPhrase.order(for: edits, in: draft, language: language) else {
                unsaid.append(EditPhrase.sentence(for: edits, in: draft, language: language))
                continue
            }
            said += 1
            let reading = EditReader().read(order, in: EditContext(draft: draft))
            #expect(reading == .instructions(edits.map(Instruction.edit), language: language), "\(order)")
        }
        #expect(said > 80 && unsaid.count * 50 < said, "\(unsaid)")
    }

    @Test("leave black where the hand leaves it", arguments: Language.allCases)
    func black(_ language: Language) throws {
        let move = Edit.move(v1, .time(60_000))
        let order = try #require(EditPhrase.order(for: [move], in: Film.long, language: language))
        #expect(EditReader().read(order, in: Film.inLong).edits == [move])
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
