import EditLanguage
import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// How a line may go on, as a value: by what was said, names, common sentences, commands and paths.
@Suite struct CompletionTests {
    private static let folder = FolderListing(
        path: "/home/ada/films",
        entries: [
            .init(name: "Holiday", isFolder: true), .init(name: ".cache", isFolder: true),
            .init(name: "beach day.mp4", isFolder: false), .init(name: "beach.srt", isFolder: false),
            .init(name: "notes.txt", isFolder: false),
        ]
    )

    private static let sources: CompletionSources = {
        var sources = CompletionSources()
        sources.names = CompletionNames(["Sunset over the sea", "sea", "forest.mp4", "城市延时摄影", "雨夜街道", "V9"])
        sources.history = ["move sunset to the end", "delete the sea", "delete the sea"]
        sources.phrases = ["delete the last clip", "undo"]
        sources.folder = WrittenFolder(written: "~/films/", listing: folder)
        return sources
    }()

    private func choices(_ before: String, isWhole: Bool = true) -> [String] {
        let completion = Completion(before, isWhole: isWhole, from: Self.sources)
        return completion.choices.map { String(before.dropLast($0.replaces)) + $0.text }
    }

    @Test func whatWasSaidGoesFirstThenNamesThenCommonSentences() {
        #expect(choices("delete the ") == ["delete the sea", "delete the last clip"])
        #expect(choices("delete the s") == ["delete the sea"])
        #expect(choices("mute su") == ["mute Sunset over the sea"])
        #expect(choices("un") == ["undo"])
        #expect(choices("move su") == ["move sunset to the end", "move Sunset over the sea"])
        // In the middle of a text no whole line can stand for it.
        #expect(choices("delete the su", isWhole: false) == ["delete the Sunset over the sea"])
        #expect(choices("first\ndelete the l") == [])
        #expect(choices("") == [] && choices("d") == [])
    }

    @Test func aNameMayHaveSeveralWords() {
        #expect(choices("fade out sunset ov") == ["fade out Sunset over the sea"])
        #expect(choices("put “sun") == ["put “Sunset over the sea"])
        // Typed whole it needs nothing, and no other is guessed.
        #expect(choices("mute sea") == [] && choices("absea") == [])
        #expect(choices("mute fore") == ["mute forest.mp4"])
    }

    @Test func chineseNamesBeginWithAnyCharacter() {
        #expect(choices("把城市延") == ["把城市延时摄影"])
        #expect(choices("静音雨") == ["静音雨夜街道"])
    }

    @Test func commandsByNameOrByWhatTheyDo() {
        #expect(choices("/sp").first == "/split")
        #expect(choices("/quit") == ["/quit"])
        #expect(choices("/suspend the").isEmpty)
        #expect(SlashCommand(said: "/split")?.id == "timeline.split")
        #expect(SlashCommand(said: "/Timeline.Undo")?.id == "timeline.undo")
        #expect(SlashCommand(said: "/tmp/a.mp4") == nil && SlashCommand(said: "split") == nil)
        #expect(Set(SlashCommand.all.map(\.name)).count == SlashCommand.all.count)
        for command in SlashCommand.all { #expect(SlashCommand(said: "/\(command.name)")?.id == command.id) }
    }

    @Test func pathsAreCompletedFromTheFolderThatWasLookedInto() {
        #expect(choices("upload ~/films/b") == ["upload ~/films/beach\\ day.mp4", "upload ~/films/beach.srt"])
        #expect(choices("~/films/h") == ["~/films/Holiday/"])
        #expect(choices("~/films/beach\\ d") == ["~/films/beach\\ day.mp4"])
        #expect(choices("~/films/.") == ["~/films/.cache/"])
        #expect(choices("~/films/notes") == [])
        #expect(Completion("put in ./a", isWhole: true, from: Self.sources).missingFolder == "./")
        #expect(Completion("upload cl", isWhole: true, from: Self.sources).missingFolder == "")
        #expect(Completion("make it 9/1", isWhole: true, from: Self.sources).missingFolder == nil)
        #expect(Completion("https://a/b", isWhole: true, from: Self.sources).missingFolder == nil)
    }

    @Test func whatIsEscapedIsReadBack() {
        for name in ["a b.mp4", "it's \"x\"\\.mp4", "“城市”.mp4"] {
            #expect(CompletionSources.unescaped(CompletionSources.escaped(name)) == name)
        }
    }

    /// What stands dim is what comes of it, whatever is typed of it.
    @Test func theRestIsWhatIsMissing() {
        for before in ["delete the s", "mute su", "把城市延", "/sp", "~/films/b"] {
            for choice in Completion(before, isWhole: true, from: Self.sources).choices {
                let taken = before.suffix(choice.replaces)
                #expect(choice.text.lowercased().hasPrefix(taken.lowercased()) || choice.kind == .command)
                #expect(choice.text.hasSuffix(choice.rest))
            }
        }
    }

    @Test(arguments: Language.allCases) func commonSentencesAreUnderstood(_ language: Language) {
        let context = EditContext(draft: Sample.cut)
        for sentence in language.screenWording.commonSentences {
            guard case .say = Request.Action(said: sentence) else { continue }
            if case .question(let question) = EditReader().read(sentence, in: context) {
                Issue.record("\(sentence): \(question.text)")
            }
        }
    }

    @Test func manyNamesAreFoundInFewSteps() {
        let names = CompletionNames((0..<20_000).map { "clip \($0)" })
        #expect(names.beginning("clip 1999", atMost: 3) == [])
        #expect(names.beginning("CLIP 1234", atMost: 20) == [])
        #expect(names.beginning("clip 1999", atMost: 20).isEmpty)
        #expect(names.beginning("clip 2000", atMost: 20).isEmpty)
        #expect(names.beginning("cli", atMost: 3) == ["clip 0", "clip 1", "clip 10"])
    }
}
