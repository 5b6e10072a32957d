import SeededNumbers
import TestSupport
import Testing
import Timeline

@testable import EditLanguage

@Suite("Phrases") struct PhraseTests {
    @Test("are read back as the same edit, in both languages, whatever the draft holds", arguments: Edit.Kind.allCases)
    func identity(_ kind: Edit.Kind) async throws {
        var random = Seeded(7 + UInt64(kind.rawValue.utf8.reduce(0) { $0 + Int($1) }))
        var seen: Set<ObjectIdentifier> = []
        for round in 0..<rounds(kind) {
            // Other tests wait for this thread.
            await Task.yield()
            let (draft, uploads, edit) = try await accepted(kind, &random)
            seen.insert(ObjectIdentifier(edit.requested.request))
            for language in Language.allCases {
                let sentence = EditPhrase.sentence(for: edit, in: draft, language: language)
                let context = EditContext(draft: draft, uploads: uploads, lastTouched: draft.addresses.last)
                let reading = EditReader(isCautious: false).read(sentence, in: context)
                guard reading != .instructions([.edit(edit)], language: language) else { continue }
                Issue.record(
                    "round \(round): \(sentence)\nwanted \(edit)\ngot \(reading)\nin \(draft)\nwith \(uploads)"
                )
                return
            }
        }
        #expect(!seen.isEmpty)
    }

    /// A look and a title have many aspects, each a sentence of its own.
    private func rounds(_ kind: Edit.Kind) -> Int {
        switch kind {
        case .setLook: TestAmount.times(600, otherwise: 160)
        case .setTitle, .move: TestAmount.times(250, otherwise: 80)
        default: TestAmount.times(80, otherwise: 20)
        }
    }

    private func accepted(_ kind: Edit.Kind, _ random: inout Seeded) async throws -> (Draft, [Upload], Edit) {
        for _ in 0..<20_000 {
            let draft = random.editedDraft()
            let uploads = random.uploads()
            let edit = random.edit(of: kind, draft, uploads)
            if (try? draft.applying(edit, newID: { "new" })) != nil { return (draft, uploads, edit) }
            await Task.yield()
        }
        throw NeverAccepted(kind: kind)
    }

    private struct NeverAccepted: Error { let kind: Edit.Kind }

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

    @Test("say what a person would say")
    func likeAPerson() {
        let said = { (edit: Edit, language: Language) in
            EditPhrase.sentence(for: edit, in: Film.long, language: language)
        }
        #expect(said(.setSpeed(v2, percent: 200), .english) == "set the speed of V1·2 to 200%")
        #expect(said(.setFade(a1, .out, length: 2000), .english) == "fade out A1·1 over 2 s")
        #expect(said(.setFade(a1, .out, length: 2000), .chinese) == "让 A1·1 淡出2秒")
        #expect(said(.freeze(at: 3000, nil, length: 2000), .chinese) == "在3秒处定格2秒")
        #expect(
            said(.addSubtitles([Cue(start: 1000, end: 2500, text: "Hi")]), .english)
                == "add subtitles:\n\n1\n00:00:01,000 --> 00:00:02,500\nHi\n"
        )
    }
}
