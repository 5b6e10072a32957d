import EditLanguage
import Testing
import Timeline

/// What leaves open how much, which, or to what is asked about in one short question, whose answer then does it.
@Suite("What a sentence leaves open") struct OpenPartTests {
    @Test("is asked for, and the answer makes it whole", arguments: parts + settings)
    func answers(_ said: Said) { said.check() }

    @Test("is one question that names what is missing", arguments: asked)
    func asks(_ sentence: String, _ question: String) {
        var talk = Talk()
        let before = talk.film
        talk.say(sentence)
        #expect(talk.film == before)
        #expect(talk.question?.hasPrefix(question) == true, "\(talk.question ?? "done")")
    }

    @Test("is no cut of the last edit, which a bare value must not change", arguments: ["2 seconds", "5", "blue"])
    func leavesTheLastEdit(_ value: String) {
        var talk = Talk()
        talk.say("frobnicate the wug")
        let before = talk.film
        talk.say(value)
        #expect(talk.film == before)
    }

    static let parts = [
        Said("delete the beginning", "2 seconds", same: "trim the first 2 seconds"),
        Said("delete the beginning", "2", same: "trim the first 2 seconds"),
        Said("delete the beginning", "the first 3 seconds", same: "trim the first 3 seconds"),
        Said("cut the last bit", "2 seconds", same: "trim the last 2 seconds"),
        Said("cut the last little bit", "1s", same: "trim the last 1 s"),
        Said("trim the ending", "the last 3 seconds", same: "trim the last 3 seconds"),
        Said("shorten the ending", "by 2 seconds", same: "trim the last 2 seconds"),
        Said("cut off the end", "half a second", same: "trim the last 0.5 s"),
        Said("remove the start of the second clip", "1 second", same: "trim the first 1 s of V1·2"),
        Said("chop off the beginning of the beach clip", "3", same: "trim the first 3 s of V1·1"),
        Said("trim a bit off the start", "2s", same: "trim the first 2 s"),
        Said("trim a little bit off the end of the dinner clip", "2s", same: "trim the last 2 s of V1·3"),
        Said("remove a little from the end", "1 s", same: "trim the last 1 s"),
        Said("take a bit off the beginning of the last clip", "2 s", same: "trim the first 2 s of V1·3"),
        Said("get rid of the end part", "1 s", same: "trim the last 1 s"),
        Said("lose the last few seconds", "3 seconds", same: "trim the last 3 seconds"),
        Said("snip off the beginning", "two seconds", same: "trim the first 2 seconds"),
        Said("make the last bit black and white", "4 s", same: "make the last 4 s black and white"),
        Said("trim the start and the end", "1 second", "2 seconds", same: "trim the first 1 s; trim the last 2 s"),
        Said("delete the first part", "5 seconds", same: "trim the first 5 s"),
    ]

    static let settings = [
        Said("change the color of the title", "blue", same: "make the title blue"),
        Said("change the title color", "to red", same: "make the title red"),
        Said("change the title's colour", "make it green", same: "make the title green"),
        Said("the text should be a different color", "yellow", same: "make the title yellow"),
        Said("it shouldn't be white", "red", same: "make the title red"),
        Said("the title shouldn't be white", "make it yellow", same: "make the title yellow"),
        Said("change the font size", "80", same: "set the font size of the title to 80 px"),
        Said("change the volume of the music", "20%", same: "set the volume of the music to 20%"),
        Said("change the speed of the second clip", "2x", same: "speed up the second clip to 2x"),
        Said("change the aspect ratio", "9:16", same: "make it 9:16"),
        Said("make a title", "Hello World", same: "add a title \"Hello World\""),
        Said("I want a title", "The End", same: "add a title \"The End\""),
        Said("put some text on it", "Welcome", same: "add a title \"Welcome\""),
        Said("change the text", "Hello", same: "change the title to \"Hello\""),
        Said("change the title", "to Autumn", same: "change the title to \"Autumn\""),
    ]

    static let asked = [
        ("cut the beginning", "How much of the beginning?"), ("trim the tail", "How much of the end?"),
        ("clip off the end of the dinner clip", "How much of the end?"),
        ("cut a bit off the front", "How much of the beginning?"),
        ("drop the last few frames", "How much of the end?"), ("cut it down to one minute", "The film is only 30 s"),
        ("make it one minute long", "The film is only 30 s"), ("shorten it to 45 seconds", "The film is only 30 s"),
        ("get it under a minute", "The film is only 30 s"),
        ("cut the whole thing down to 40s", "The film is only 30 s"),
        ("reduce the film to 2 minutes", "The film is only 30 s"),
        ("the title shouldn't be red", "It is that way already"), ("change the speed", "How fast?"),
        ("set the volume", "How loud?"), ("change the color", "Which colour"),
        ("add a title Hello on dinner", "Which words are the text?"),
    ]

    @Test("the end of a title that may be more is named in all its readings")
    func titleEnds() {
        var talk = Talk()
        talk.say("add a title Hello on dinner")
        #expect(
            talk.asked?.choices == [
                "add a title \"Hello on dinner\"", "add a title \"Hello\" on dinner",
            ]
        )
        talk.say("2")
        #expect(talk.film.contains { $0.contains("Hello 20000-30000") }, "\(talk.film)")
    }
}
