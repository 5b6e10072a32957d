import EditLanguage
import SampleDrafts
import Testing
import Timeline

/// What is told of the film, of what went along with it, and of what was taken back.
@Suite("What is told of the film") struct AsideTests {
    private static let v1 = SegmentAddress(.video, 1, 1)
    private static let v2 = SegmentAddress(.video, 1, 2)
    private static let film = """
        V1: A 0-12 | B 12-20 | C 20-30
        A1: M 0-30
        T1: Hi 0-3 | Ho 22-25
        """

    struct Told: Sendable {
        let edits: [Edit]
        let english: [String]
        let chinese: [String]

        init(_ edits: Edit..., told english: [String], _ chinese: [String]) {
            (self.edits, self.english, self.chinese) = (edits, english, chinese)
        }
    }

    private static func cut(_ start: Int, _ end: Int) -> Edit {
        .cut(TimeRange(start * 1000, end * 1000), in: nil, ripple: true)
    }

    static let table: [Told] = [
        Told(
            cut(9, 30),
            cut(0, 3),
            told: ["kept 3–9 s", "↳ M shortened to 6.0 s; \"Ho\" removed with its picture"],
            ["已保留 3–9 s", "↳ M 缩短到 6.0 s;\"Ho\" 随画面删除"]
        ),
        Told(
            cut(0, 3),
            told: [
                "A: first 3.0 s cut off; what follows moved 3.0 s earlier",
                "↳ M shortened to 27.0 s; \"Ho\" moved to 19.0 s with its picture",
            ],
            ["A:已剪掉开头 3.0 s;后面的片段前移 3.0 s", "↳ M 缩短到 27.0 s;\"Ho\" 随画面移到 19.0 s"]
        ),
        Told(
            cut(0, 15),
            told: [
                "first 15.0 s cut off",
                "↳ M shortened to 15.0 s; \"Ho\" moved to 7.0 s with its picture; \"Hi\" removed with its picture",
            ],
            ["已剪掉开头 15.0 s", "↳ M 缩短到 15.0 s;\"Ho\" 随画面移到 7.0 s;\"Hi\" 随画面删除"]
        ),
        Told(
            cut(18, 30),
            told: ["last 12.0 s cut off", "↳ M shortened to 18.0 s; \"Ho\" removed with its picture"],
            ["已剪掉结尾 12.0 s", "↳ M 缩短到 18.0 s;\"Ho\" 随画面删除"]
        ),
        Told(
            cut(10, 15),
            told: ["10–15 s cut out", "↳ M shortened to 25.0 s; \"Ho\" moved to 17.0 s with its picture"],
            ["已剪掉 10–15 s", "↳ M 缩短到 25.0 s;\"Ho\" 随画面移到 17.0 s"]
        ),
        Told(
            cut(5, 6),
            cut(2, 3),
            told: ["2–3 s, 5–6 s cut out", "↳ M shortened to 28.0 s; \"Ho\" moved to 20.0 s with its picture"],
            ["已剪掉 2–3 s、5–6 s", "↳ M 缩短到 28.0 s;\"Ho\" 随画面移到 20.0 s"]
        ),
        Told(
            .setLength(v1, 4000),
            .setLength(v2, 4000),
            told: [
                "A trimmed 12.0 s → 4.0 s", "B trimmed 8.0 s → 4.0 s",
                "↳ M shortened to 18.0 s; \"Ho\" moved to 10.0 s with its picture",
            ],
            ["A 已剪短:12.0 s → 4.0 s", "B 已剪短:8.0 s → 4.0 s", "↳ M 缩短到 18.0 s;\"Ho\" 随画面移到 10.0 s"]
        ),
        // What the edit itself did to a title is told as done.
        Told(
            .delete(SegmentAddress(.text, 1, 2), ripple: false),
            .delete(v2, ripple: true),
            told: [
                "V1 removed: B (12-20s); what follows moved 8.0 s earlier", "T1 removed: \"Ho\" (22-25s)",
                "↳ M shortened to 22.0 s",
            ],
            ["已删除V1:B (12-20s);后面的片段前移 8.0 s", "已删除T1:\"Ho\" (22-25s)", "↳ M 缩短到 22.0 s"]
        ),
    ]

    private func after(_ before: Draft, _ edits: [Edit]) throws -> Draft {
        var count = 0
        var draft = before
        for edit in edits {
            draft = try draft.applying(edit) {
                count += 1
                return "new\(count)"
            }
        }
        return draft
    }

    @Test("the film is told as a whole, and what went along in one line behind it", arguments: table)
    func told(_ told: Told) throws {
        let before = Draft(picture: Self.film)
        let after = try after(before, told.edits)
        let edits = told.edits.map(Instruction.edit)
        #expect(edits.told(from: before, to: after, .english) == told.english)
        #expect(edits.told(from: before, to: after, .chinese) == told.chinese)
    }

    @Test("what is taken back is told by what it was", arguments: table)
    func undone(_ told: Told) throws {
        let before = Draft(picture: Self.film)
        let after = try after(before, told.edits)
        let deeds = { (lines: [String], mark: String, end: Character) in
            lines.filter { !ToldLine.isAside($0) }.map { mark + ($0.split(separator: end).first ?? "") }
        }
        let undo = [Instruction.undo(steps: 1)]
        #expect(undo.told(from: after, to: before, .english) == deeds(told.english, "Undone: ", ";"))
        #expect(undo.told(from: after, to: before, .chinese) == deeds(told.chinese, "已撤销:", ";"))
        let redo = [Instruction.redo(steps: 1)]
        #expect(redo.told(from: before, to: after, .english) == deeds(told.english, "Done again: ", ";"))
    }

    @Test("an hour of subtitles goes along in one line, forth and back")
    func subtitles() throws {
        let film = Draft(picture: "V1: A 0-30 | B 30-60")
        let cues = (0..<13).map { Cue(start: 31_000 + $0 * 2000, end: 32_000 + $0 * 2000, text: "c\($0)") }
        let before = try after(film, [.addSubtitles(cues)])
        let cut = try after(before, [Self.cut(2, 5)])
        let lines = DraftDifference(from: before, to: cut).lines(.english)
        #expect(
            lines == [
                "A: 3.0 s cut out at 2.0 s; what follows moved 3.0 s earlier",
                "↳ 13 subtitles moved with their pictures",
            ]
        )
        let undo = [Instruction.undo(steps: 1)].told(from: cut, to: before, .english)
        #expect(undo == ["Undone: A: 3.0 s cut out at 2.0 s"])
        let gone = try after(before, [.removeTrack(TrackLabel(.video, 1))])
        #expect(
            DraftDifference(from: before, to: gone).lines(.chinese)
                == ["时间线已清空:共删除 2 条轨道、15 个片段"]
        )
    }

    @Test("a still may lose either end: what is simpler is told")
    func stills() throws {
        let before = try after(Draft(picture: Self.film), [.freeze(at: 3000, Self.v1, length: 2000)])
        let cut = try after(before, [Self.cut(0, 4)])
        #expect(
            DraftDifference(from: before, to: cut).lines(.english)
                == ["first 4.0 s cut off", "↳ M shortened to 28.0 s; \"Ho\" moved to 20.0 s with its picture"]
        )
    }

    @Test("what is done is ticked, and what followed is not")
    func marks() {
        #expect(ToldLine.marked("A trimmed") == "✓ A trimmed")
        #expect(ToldLine.marked("↳ M shortened to 3.0 s") == "↳ M shortened to 3.0 s")
    }
}
