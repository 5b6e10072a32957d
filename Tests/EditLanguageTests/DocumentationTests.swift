import Foundation
import Testing
import Timeline

@testable import EditLanguage

/// `docs/edit-language.md` is made from the tables that the reader is tested with, so it cannot promise anything else.
@Suite struct DocumentationTests {
    private static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "docs/edit-language.md")

    /// `RECORD_DOCS=1` writes it anew, and the run fails all the same: what was written is to be looked at first.
    @Test func theDocumentationSaysWhatTheTablesSay() throws {
        let text = Self.document
        guard ProcessInfo.processInfo.environment["RECORD_DOCS"] != "1" else {
            try text.write(to: Self.file, atomically: true, encoding: .utf8)
            Issue.record("docs/edit-language.md was written; look at it and run again.")
            return
        }
        #expect(try String(contentsOf: Self.file, encoding: .utf8) == text)
    }

    private static var document: String {
        let sections = SentenceTables.all.map { heading, rows in
            "## \(heading)\n\n| you say | what it does |\n|---|---|\n" + rows.map(line).joined(separator: "\n") + "\n"
        }
        return introduction(count: SentenceTables.all.reduce(0) { $0 + $1.rows.count }) + "\n" + catalogue + "\n"
            + conversations + "\n"
            + sections.joined(separator: "\n") + "\n" + references
    }

    /// `ReferenceTests` says each of them.
    private static var references: String {
        let rows = (ReferenceTests.groups + ReferenceTests.apart + ReferenceTests.parts + ReferenceTests.chinese).map {
            said in
            "| \(escaped(said.sentences.replacing(" || ", with: " · "))) | \(said.film) |"
        }
        return """
            ## Several things, one of several, a part of one

            Each is said to a film of A, 12 s (beach.mp4), B, 8 s (market.mp4), and C, 10 s (dinner.mp4), with music and a title. What is
            meant for a part of a clip makes that part a clip of its own. Where a film is as before, it was asked which are meant.

            | you say | the clips afterwards |
            |---|---|
            \(rows.joined(separator: "\n"))

            """
    }

    private static func introduction(count: Int) -> String {
        """
        # The edit language

        \(count) sentences that the studio understands, and what it answers to each. This page is made from the tables that
        the tests read (`Tests/EditLanguageTests`, written anew by `RECORD_DOCS=1 swift test --filter DocumentationTests`), so
        every row is true. Most speak of this timeline:

        > \(escaped(Film.long.summary))

        Word order is free, and so is what people say around a request ("any chance you could …, that would be great",
        能…吗, 辛苦了); several requests may stand in one message, parted by "then", a full stop, ①②. Times are `2s`, `two seconds`, `0:02`, `1.5 秒`; segments are named by
        ordinal ("the second clip"), by name, with or without its ending or by a part of it ("the beach clip"), by address (`V1·2`), or "it"
        for what was spoken of last; several by what they have in common, and parts of them, as
        [below](#several-things-one-of-several-a-part-of-one). On the screen "this clip" is the selected one, and "here" the playhead. Where nothing is named, a change of time means the film. Several edits fit in one
        sentence. What is not clear changes nothing and is asked back, with examples from the timeline at hand; "help" says
        what there is. `undo`, `redo` and `go back to version 3` take anything back.

        A word that no edit took is told and nothing is done: half an instruction is none. "How do I …?", "should I …?", "don't …"
        and "keep … as it is" change nothing; "could you …?" and 能…吗 are requests. What would lengthen the film by black, or leave
        the timeline empty, is asked about first, and done when it is said again with "anyway" (照做).

        What lies over a picture lives with it: titles, subtitles, overlays and sounds go with the picture under their start, whatever
        becomes of it, and music is cut to the film (a line with ↳ tells it). "… but leave the titles where they are" (标题不动) turns that off
        for one edit; said alone, from then on.

        """
    }

    /// Every request with its examples; `CatalogueTests` holds each of them to be read.
    private static var catalogue: String {
        let lines = (EditRequests.last + EditRequests.all).map { request in
            let told = Language.allCases.map { request.words($0).examples.map(escaped).joined(separator: "<br>") }
            return "| \(request.english.title) | \(told.joined(separator: " | ")) |"
        }
        return "## What can be asked for\n\n| | in English | in Chinese |\n|---|---|---|\n"
            + lines.joined(separator: "\n") + "\n"
    }

    /// Sentences said in turn; `ConversationTests` holds each to the film it must come to.
    private static var conversations: String {
        let tables = Conversation.all.map { conversation in
            var talk = Talk()
            let lines = conversation.turns.map { turn in
                talk.say(turn.say)
                return "| \(escaped(turn.say)) | \(talk.told.map(escaped).joined(separator: "<br>")) |"
            }
            return "### \(conversation.title)\n\n| you say | what it answers |\n|---|---|\n"
                + lines.joined(separator: "\n") + "\n"
        }
        return """
            ## Conversations

            What was said before is remembered: a question is answered by its number, by a word, or by one of its sentences; the last
            edit is corrected ("no, the third one", "just 2", 不对，是第三段), repeated ("same for clip 3", "again", 第三段也一样), taken back ("actually
            leave it", 还是不要了), turned the other way ("wrong end", 反了) or nudged ("a bit more", "too quiet", 还是太快). What a sentence lacks is
            asked for: "change the speed of the last clip" · "1.5x". [How](decisions/0017-a-conversation-is-substitution.md). Each
            of these is said of beach.mp4 (0–12 s), market.mp4 (12–20 s) and dinner.mp4 (20–30 s) with music at 35% and the title "Summer".


            """ + tables.joined(separator: "\n")
    }

    private static func line(_ row: Row) -> String {
        var draft = row.context.draft
        for (number, edit) in row.edits.enumerated() {
            guard let next = try? draft.applying(edit, newID: { "doc-\(number)-\(UUID().uuidString)" }) else {
                continue
            }
            draft = next
        }
        let told = DraftDifference(from: row.context.draft, to: draft).lines(Language(of: row.sentence))
        return "| \(escaped(row.sentence)) | \(told.map(escaped).joined(separator: "<br>")) |"
    }

    /// As text in a cell of a table.
    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("|", with: "\\|").replacing("\n", with: " ⏎ ").replacing(
            "<",
            with: "&lt;"
        )
    }
}
