import EditLanguage
import ExactJSON
import SampleDrafts
import SeededNumbers
import Testing
import Timeline

/// What is told of edits on a film as people have it.
@Suite("What is told of edits") struct TellingTests {
    private func lines(_ language: Language, _ edits: Edit...) throws -> [String] {
        let before = try Draft.mission()
        var after = before
        for edit in edits { after = try after.applying(edit, newID: { "new" }) }
        return DraftDifference(from: before, to: after).lines(language)
    }

    @Test("what changed is told with its numbers")
    func differences() throws {
        #expect(try lines(.english, .volume(a1, 50)) == ["Lo-fi volume 35% → 50%"])
        #expect(try lines(.chinese, .volume(a1, 50)) == ["Lo-fi 音量:35% → 50%"])
        #expect(
            try lines(.english, .setLength(v1, 8000))
                == ["city timelapse trimmed 10.0 s → 8.0 s", "↳ Lo-fi shortened to 8.0 s"]
        )
        #expect(try lines(.english, .setTitleText(t1, "Hi")) == ["Title text \"Urban Dreams\" → \"Hi\""])
        #expect(try lines(.chinese, .setTitleText(t1, "你好")) == ["标题文字:“Urban Dreams” → “你好”"])
        #expect(try lines(.english, .delete(t1, ripple: false)) == ["Title removed: \"Urban Dreams\" (0-3s)"])
        #expect(try lines(.english, .move(t1, .time(5000))) == ["\"Urban Dreams\" moved 0.0 s → 5.0 s"])
        #expect(try lines(.english, .split(at: 4000, v1)) == ["city timelapse split at 4.0 s"])
        #expect(
            try lines(.english, .cut(TimeRange(1000, 2000), in: nil, ripple: true)) == [
                "city timelapse: 1.0 s cut out at 1.0 s", "↳ Lo-fi shortened to 9.0 s",
            ]
        )
        #expect(
            try lines(.english, .replaceSound(a1, .music(mood: "ambient"), name: "Ambient")) == [
                "Lo-fi → Ambient: replaced"
            ]
        )
        #expect(try lines(.english, .setCanvas(Canvas(.tall))) == ["Canvas 1920×1080 → 1080×1920"])
        #expect(
            try lines(.english, .addTitle(AddTitle(Title("End"), start: 8000, length: 2000)))
                == ["Title added: \"End\" (8-10s)"]
        )
    }

    @Test("every edit is told in words, and in the same words after both drafts went over the wire")
    func random() {
        var random = Seeded(27)
        var told: [Edit.Kind: Int] = [:]
        var ids = 0
        for _ in 0..<180 {
            guard let json = try? JSON(parsing: random.draftText()) else { continue }
            var draft = Draft(json: json)
            for _ in 0..<20 {
                let edit = random.edit(draft)
                let next = try? draft.applying(edit) {
                    ids += 1
                    return "new-\(ids)"
                }
                guard let next else { continue }
                let difference = DraftDifference(from: draft, to: next)
                let again = DraftDifference(from: Draft(json: draft.json), to: Draft(json: next.json))
                for language in Language.allCases {
                    let lines = difference.lines(language)
                    #expect(!lines.isEmpty && lines.allSatisfy { !$0.isEmpty }, "\(edit)")
                    #expect(again.lines(language) == lines, "\(edit)")
                }
                told[edit.kind, default: 0] += 1
                // On an empty timeline there is nothing for most edits to do.
                if edit != .clearTimeline { draft = next }
            }
        }
        for kind in Edit.Kind.allCases { #expect(told[kind, default: 0] >= 5, "\(kind)") }
    }

    @Test("a refused edit says why, in both languages", arguments: [.min, -1, 0, 500, 5000, .max] as [Int])
    func refusals(_ amount: Int) {
        var random = Seeded(6)
        var refused = 0
        for kind in Edit.Kind.allCases {
            for _ in 0..<20 {
                guard let json = try? JSON(parsing: random.draftText()) else { continue }
                let draft = Draft(json: json)
                do throws(EditRefusal) {
                    _ = try draft.applying(random.edit(kind, draft, time: 500, amount: amount)) { "n" }
                } catch {
                    refused += 1
                    #expect(error.message(.english).hasSuffix(".") && error.message(.chinese).hasSuffix("。"))
                }
            }
        }
        #expect(refused > 50)
    }
}
