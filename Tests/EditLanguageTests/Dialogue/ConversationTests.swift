import EditLanguage
import Testing
import Timeline

@Suite("Conversations") struct ConversationTests {
    @Test(arguments: Conversation.all.indices)
    func everyTurnDoesWhatTheDocumentationShows(_ index: Int) {
        var talk = Talk()
        let conversation = Conversation.all[index]
        #expect(conversation.turns.count >= 6)
        for (sentence, film) in conversation.turns {
            let before = talk.film
            talk.say(sentence)
            if let film {
                #expect(film.isSubset(of: talk.film), "\(sentence): \(talk.question ?? "") \(talk.film)")
            } else {
                #expect(talk.film == before && talk.question != nil, "\(sentence)")
            }
        }
    }
}
