import EditLanguage
import ExactJSON
import SampleDrafts
import Testing
import Timeline

/// What is to stay where it is when the pictures change: beside another request, or from then on.
@Suite("What stays where it is") struct StayingTests {
    private static let film = """
        V1: beach 0-8 | market 8-16 | dinner 16-24
        V2: logo 17-19
        A1: M 0-24
        A2: voice 17-20
        T1: Hi 17-20
        """

    private func read(_ sentence: String, _ draft: Draft) -> [Edit]? {
        let reading = EditReader(isCautious: false).read(sentence, in: EditContext(draft: draft))
        guard case .instructions(let instructions, _) = reading else { return nil }
        return instructions.compactMap { if case .edit(let edit) = $0 { edit } else { nil } }
    }

    private func after(_ sentence: String) throws -> Draft {
        var draft = Draft(picture: Self.film)
        for edit in try #require(read(sentence, draft), "\(sentence)") {
            draft = try draft.applying(edit, newID: { "n" })
        }
        return draft
    }

    static let titles = [
        "delete the first clip but leave the titles where they are",
        "delete the first clip, leave the titles where they are",
        "delete the first clip and keep the titles in place", "delete the first clip and don't move the titles",
        "delete the first clip, but don't move the title", "delete the first clip without moving the titles",
        "delete the first clip without affecting the captions", "delete the first clip, leave the titles untouched",
        "删除第一段，不影响字幕",
        "delete the first clip, without shifting the text", "delete the first clip; the titles stay where they are",
        "delete the first clip, the title should stay put", "delete the first clip but let the captions stay",
        "delete the first clip but keep all the subtitles where they are.",
        "delete the first clip, but leave the title where it is!", "without moving the titles, delete the first clip",
        "leave the titles where they are and delete the first clip",
        "Delete the first clip, but Leave the Titles where they are",
        "删除第一段，标题留在原处", "删除第一段，标题不动", "删除第一段,但标题不要动", "删除第一段，别动标题", "删除第一段，但是标题位置不变",
        "删除第一段，不要移动标题", "删除第一段，字幕留在原位", "删除第一段，让标题保持原位", "删除第一段，标题别动", "删除第一段，文字不要跟着动",
        "标题不动，删除第一段", "删除第一段，但标题的位置保持不变", "删除第一段，所有标题不动。", "把第一段删掉，标题原地不动",
    ]

    @Test("titles stay for one edit, and all else goes with the pictures", arguments: titles)
    func title(_ sentence: String) throws {
        let draft = try after(sentence)
        #expect(
            draft.picture == "V1: market 0-8 | dinner 8-16\nV2: logo 9-11\nA1: M 0-16\nA2: voice 9-12\nT1: Hi 17-20"
        )
        #expect(draft.staying.isEmpty)
    }

    @Test(
        "so do overlays, sounds, and everything else",
        arguments: [
            (
                "delete the first clip but leave the overlays where they are",
                "V2: logo 17-19\nA1: M 0-19\nA2: voice 9-12\nT1: Hi 9-12"
            ),
            ("删除第一段，画中画不动", "V2: logo 17-19\nA1: M 0-19\nA2: voice 9-12\nT1: Hi 9-12"),
            (
                "delete the first clip without moving the sounds",
                "V2: logo 9-11\nA1: M 0-16\nA2: voice 17-20\nT1: Hi 9-12"
            ),
            ("删除第一段，配音不动", "V2: logo 9-11\nA1: M 0-16\nA2: voice 17-20\nT1: Hi 9-12"),
            (
                "delete the first clip but keep everything else in place",
                "V2: logo 17-19\nA1: M 0-19\nA2: voice 17-20\nT1: Hi 17-20"
            ),
            ("删除第一段，其他的不动", "V2: logo 17-19\nA1: M 0-19\nA2: voice 17-20\nT1: Hi 17-20"),
        ]
    )
    func others(_ sentence: String, _ expected: String) throws {
        #expect(try after(sentence).picture == "V1: market 0-8 | dinner 8-16\n\(expected)")
    }

    @Test(
        "a sentence of its own sets it, until it is taken back",
        arguments: [
            ("leave the titles where they are", OverlayKind.titles), ("keep the sounds in place", .sounds),
            ("leave the overlays where they are from now on", .overlays), ("标题留在原处", .titles), ("让声音留在原处", .sounds),
        ]
    )
    func setting(_ sentence: String, _ things: OverlayKind) throws {
        #expect(try after(sentence).staying == [things])
        var draft = Draft(picture: Self.film)
        draft.staying = [.titles]
        #expect(read("let the titles follow the pictures again", draft) == [.setStaying(.titles, false)])
        #expect(read("让标题重新跟着画面走", draft) == [.setStaying(.titles, false)])
        // What stays already is not set for one edit.
        #expect(read("delete the first clip, leave the titles where they are", draft)?.count == 1)
    }

    @Test(
        "a text of a title that says so is a text, and what forbids still forbids",
        arguments: [
            "add a title \"delete it, leave the titles where they are\"",
            "add a title 'a, the titles stay where they are'",
            "leave the title alone", "don't move the titles", "标题别动", "leave the market clip where it is",
        ]
    )
    func texts(_ sentence: String) {
        let edits = read(sentence, Draft(picture: Self.film)) ?? []
        #expect(!edits.contains { $0.kind == .setStaying || $0.kind == .delete }, "\(edits)")
    }

    @Test("\"it\" is what the edit was about, and undo is one step")
    func focus() {
        var talk = Talk()
        talk.say("add a title 'Late' from 22s to 25s")
        let before = talk.draft
        talk.say("make the market clip 4 seconds long but leave the titles where they are")
        #expect(talk.film.contains("T1·2 Late 22000-25000") && talk.question == nil, "\(talk.film)")
        talk.say("mute it")
        #expect(talk.film.contains { $0.hasPrefix("V1·2 market.mp4 12000-16000 0%") }, "\(talk.film)")
        talk.say("undo 2 edits")
        #expect(talk.draft == before)
    }
}
