import EditLanguage
import SeededNumbers
import TestSupport
import Testing
import Timeline

@Suite("Phrases") struct PhraseTests {
    @Test("are read back as the same edit, in both languages, whatever the draft holds")
    func identity() async {
        var random = Seeded(7)
        var seen: [String: Int] = [:]
        for round in 0..<TestAmount.times(2000, otherwise: 500) {
            // Other tests wait for this thread.
            await Task.yield()
            let draft = random.draft()
            let uploads = random.uploads()
            let edit = acceptedEdit(draft, uploads, &random)
            seen[edit.caseName, default: 0] += 1
            for language in Language.allCases {
                let sentence = EditPhrase.sentence(for: edit, in: draft, language: language)
                let context = EditContext(draft: draft, uploads: uploads, lastTouched: draft.addresses.last)
                let reading = EditReader(isCautious: false).read(sentence, in: context)
                guard reading != .instructions([.edit(edit)], language: language) else { continue }
                Issue.record("round \(round): \(sentence)\nwanted \(edit)\ngot \(reading)")
                return
            }
        }
        // Every kind of edit must have come up often, or the property says little.
        #expect(seen.count == 13)
        #expect(seen.values.allSatisfy { $0 > 5 }, "\(seen)")
    }

    private func acceptedEdit(_ draft: Draft, _ uploads: [Upload], _ random: inout Seeded) -> Edit {
        while true {
            let edit = random.edit(draft, uploads)
            if (try? draft.applying(edit, newID: { "new" })) != nil { return edit }
        }
    }

    @Test("name segments by address and keep the numbers exact")
    func wording() {
        let edit = Edit.trim(v2, .start, by: 2125)
        #expect(EditPhrase.sentence(for: edit, in: Film.long, language: .english) == "trim the first 2.125 s of V1·2")
        #expect(EditPhrase.sentence(for: edit, in: Film.long, language: .chinese) == "剪掉 V1·2 的前2.125秒")
        let title = Edit.title("say \"hi\"", 0, 3000, .top)
        #expect(
            EditPhrase.sentence(for: title, in: Film.long, language: .english)
                == "add the title “say \"hi\"” from 0 s to 3 s at the top"
        )
    }
}

extension Edit {
    fileprivate var caseName: String { String("\(self)".prefix { $0 != "(" }) }
}
