import EditLanguage
import Testing
import Timeline

@testable import Workspace

/// What people are told to say is understood when they say it, in every language.
@Suite struct SuggestedSentenceTests {
    /// What stands behind the last colon of what is told, without the full stop.
    private func suggestion(_ words: String) -> String {
        let said = words.split { ":：".contains($0) }.last ?? ""
        return said.drop(while: \.isWhitespace).split(separator: "。").joined()
    }

    @Test(arguments: Language.allCases)
    func anUploadWithItsName(_ language: Language) {
        let said = suggestion(language.workspaceWording.words(for: RequestError.noFile))
        #expect(Request.Action(said: said) == .upload(["~/Videos/clip.mp4"]), "\(said)")
    }

    @Test(arguments: Language.allCases)
    func theSubtitlesOfAFile(_ language: Language) throws {
        let said = suggestion(language.workspaceWording.words(for: MessageFileError.noSubtitles(path: "a.srt")))
        let file = try #require(SubtitlePath(in: said), "\(said)")
        #expect(file.path == "talk.srt")
        #expect(file.fault == nil)
    }

    @Test(arguments: Language.allCases)
    func whatAKeyAsksFor(_ language: Language) {
        let actions: [Request.Action] = [.export(ExportOrder()), .credits, .state, .upload(["/a/clip.mp4"])]
        for action in actions {
            let said = language.workspaceWording.words(for: action)
            #expect(Request.Action(said: said) == action, "\(said)")
        }
    }
}
