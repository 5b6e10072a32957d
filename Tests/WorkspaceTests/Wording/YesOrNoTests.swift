import Testing
import Timeline

@testable import Workspace

/// Yes and no, in every language.
@Suite struct YesOrNoTests {
    @Test(arguments: Language.allCases)
    func theWordsOfAKeyAreReadBack(_ language: Language) {
        #expect(YesOrNo.read(language.answers.answer(true)) == true)
        #expect(YesOrNo.read(language.answers.answer(false)) == false)
    }

    @Test func noWordIsYesInOneLanguageAndNoInAnother() {
        let yes = Language.allCases.reduce(into: Set<String>()) { $0.formUnion($1.answers.yes) }
        let no = Language.allCases.reduce(into: Set<String>()) { $0.formUnion($1.answers.no) }
        #expect(yes.isDisjoint(with: no))
        for word in yes { #expect(YesOrNo.read("\(word)!") == true, "\(word)") }
        for word in no { #expect(YesOrNo.read(" \(word). ") == false, "\(word)") }
    }

    @Test(arguments: ["", "yes and no", "no title", "make it so", "好的片段", "不要标题"])
    func whatSaysMoreIsNoAnswer(_ text: String) { #expect(YesOrNo.read(text) == nil) }

    @Test func anApostropheDoesNotHideANo() { #expect(YesOrNo.read("Don't!") == false) }
}
