import EditLanguage
import SeededNumbers
import TestSupport
import Testing
import Timeline

@Suite("Phrases of looks, titles and transitions") struct LookPhraseTests {
    @Test("are read back as the same edit, in both languages, whatever the draft holds")
    func identity() async {
        var random = Seeded(23)
        var seen: [String: Int] = [:]
        for round in 0..<TestAmount.times(2500, otherwise: 700) {
            // Other tests wait for this thread.
            await Task.yield()
            let (draft, edit) = acceptedEdit(&random)
            seen[edit.aspectName, default: 0] += 1
            for language in Language.allCases {
                let sentence = EditPhrase.sentence(for: edit, in: draft, language: language)
                let last = random.pick(draft.addresses, or: SegmentAddress(.video, 1, 1))
                let context = EditContext(draft: draft, lastTouched: random.chance(50) ? last : nil)
                let reading = EditReader(isCautious: false).read(sentence, in: context)
                guard reading != .instructions([.edit(edit)], language: language) else { continue }
                Issue.record("round \(round): \(sentence)\nwanted \(edit)\ngot \(reading)")
                return
            }
        }
        // Every aspect must have come up often, or the property says little.
        let kinds = 1 + 1 + 6 + 13
        #expect(seen.count == kinds)
        #expect(seen.values.allSatisfy { $0 > 2 }, "\(seen)")
    }

    private func acceptedEdit(_ random: inout Seeded) -> (Draft, Edit) {
        while true {
            let draft = random.draftWithLooks()
            let edit = random.lookEdit(draft)
            if (try? draft.applying(edit, newID: { "new" })) != nil { return (draft, edit) }
        }
    }
}

extension Edit {
    /// Which case it is, and which aspect.
    fileprivate var aspectName: String {
        switch self {
        case .setTitle(_, let aspect): return "title \("\(aspect)".prefix { $0 != "(" })"
        case .setLook(_, let aspect): return "look \("\(aspect)".prefix { $0 != "(" })"
        default: return String("\(self)".prefix { $0 != "(" })
        }
    }
}
