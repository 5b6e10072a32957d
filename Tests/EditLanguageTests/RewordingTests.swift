import Testing
import Timeline

@testable import EditLanguage

/// Words in the place of plainer ones: each says the same, wherever it stands.
@Suite struct RewordingTests {
    private static let talks: [Talk] = [SpokenCase.Start.filmAndFiles, .photos, .files].map(\.talk)

    @Test func eachIsSaidBySomebodyAndCanBeReadThen() throws {
        #expect(Rewording.all.count > 50)
        for rewording in Rewording.all {
            let found = try rewording.expression().firstMatch(in: rewording.sample)
            #expect(found != nil, "\(rewording.pattern) does not stand in \(rewording.sample)")
            let isRead = Self.talks.contains { start in
                var talk = start
                let before = talk.draft
                talk.say(rewording.sample)
                return talk.draft != before || talk.question?.contains("1 ") == true
            }
            #expect(isRead, "\(rewording.sample)")
        }
    }

    @Test func aTextIsNeverReworded() {
        for sentence in [
            "add the title \"shave the vid, it is b&w\" at 4 s", "add the title \"yank the market clip\" with sparkles",
            "加标题“片子搞成黑白的”",
        ] {
            var talk = SpokenCase.Start.film.talk
            let clips = talk.draft.tracks.filter { $0.kind == .video }
            talk.say(sentence)
            let texts = talk.draft.addresses.compactMap { talk.draft[$0]?.title?.text }
            #expect(talk.draft.tracks.filter { $0.kind == .video } == clips, "\(sentence): \(talk.told)")
            #expect(texts.allSatisfy { $0 == "Summer" || sentence.contains($0) }, "\(texts)")
        }
    }

    @Test func aLongTellingIsNoRequest() {
        let telling = String(repeating: "the vid of the market is b&w and ", count: 9)
        #expect(Rewording.variants(of: telling, .english).isEmpty)
    }
}
