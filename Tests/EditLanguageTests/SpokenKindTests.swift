import EditLanguage
import Testing
import Timeline

/// What people say for an edit that is there, and what it must be the same as.
@Suite("Other words for the same") struct SpokenKindTests {
    @Test("do the same", arguments: later + groups + scales + subjects + slips + rest + stretches + directions)
    func same(_ said: Said) { said.check() }

    static let later = [
        Said("delay the title by 2 seconds", same: "move the title to 2 s"),
        Said("make the title come in 2 seconds later", same: "move the title to 2 s"),
        Said("have the title start 2s later", same: "move the title to 2 s"),
        Said("title should appear 2 seconds later", same: "move the title to 2 s"),
        Said("show the title 2 seconds later", same: "move the title to 2 s"),
        Said("push the title back 2 seconds", same: "move the title to 2 s"),
        Said("make the title appear at 5 seconds", same: "move the title to 5 s"),
        Said("make the music start 2 seconds later", same: "delay the music by 2 seconds"),
        Said("have the music come in 3 seconds later", same: "delay the music by 3 seconds"),
        Said("play the music only from 12 seconds to the end", same: "delay the music by 12 seconds"),
    ]

    static let groups = [
        Said("delete every other clip", same: "delete the second clip"),
        Said("mute every second clip", same: "mute the second clip"),
        Said("delete every third clip", same: "delete the third clip"),
        Said("make every other one black and white", same: "make the second clip black and white"),
        Said("make the middle clip black and white", same: "make the second clip black and white"),
        Said("mute the middle one", same: "mute the second clip"),
        Said("keep the first half of each clip", same: "make V1·1 6 s long; make V1·2 4 s long; make V1·3 5 s long"),
        Said("lose everything between 14 and 18 seconds", same: "cut out 14 s to 18 s"),
        Said("put dinner between the beach and the market", same: "move dinner before the market"),
        Said("the market bit should go first", same: "move the market before the beach"),
        Said("the bit from 0:05 to 0:08 should be in slow motion", same: "make 5 s to 8 s slow motion"),
        Said("mute the sound from 10s to 14s", same: "mute the video from 10s to 14s"),
    ]

    static let scales = [
        Said("trim the first 2 seconds", "twice that", same: "trim the first 4 seconds"),
        Said("trim the first 2 seconds", "double it", same: "trim the first 4 seconds"),
        Said("trim the first 4 seconds", "half of that", same: "trim the first 2 seconds"),
        Said("cut the last 2 seconds", "make that 3 times as long", same: "cut the last 6 seconds"),
        Said("fade out the music over 1 second", "make that 3 times longer", same: "fade out the music over 3 s"),
        Said("turn the music down to 20%", "half that", same: "set the music to 10%"),
        Said("turn the music down to 20%", "double it", same: "set the music to 40%"),
        Said("set the font size to 60", "twice that", same: "set the font size to 120"),
        Said("zoom in on the beach clip", "too much, half of that", same: "zoom in 10% on the beach clip"),
        Said("mute the second clip", "the others too", same: "mute all clips"),
    ]

    static let subjects = [
        Said("how long is the second clip?", "mute it", same: "mute the second clip"),
        Said("how loud is the music?", "turn it down to 10%", same: "set the music to 10%"),
        Said("blur the second clip", "make it black and white then", same: "make the second clip black and white"),
        Said("why is the beach clip so dark?", "brighten it", same: "brighten the beach clip"),
        Said("don't delete the second clip", "mute it", same: "mute the second clip"),
        Said(
            "add a crossfade between all the clips",
            "remove the second one",
            same: "add a crossfade between the first two clips"
        ),
    ]

    static let slips = [
        Said("trim 2 seconds form the start", same: "trim the first 2 seconds"),
        Said("cut form 3s to 5s", same: "cut from 3s to 5s"), Said("cute the last 2 seconds", same: "cut the last 2 s"),
        Said("slit at 5", same: "split at 5 s"), Said("spilt the first clip at 4 s", same: "split at 4 s"),
        Said("trim the fist clip to 5 s", same: "trim the first clip to 5 s"),
        Said("make the tile bigger", same: "make the title bigger"),
        Said("mote the music", same: "mute the music"), Said("mover the title to 5s", same: "move the title to 5 s"),
        Said("add a title saying A cute cat", same: "add a title \"A cute cat\""),
    ]

    static let rest = [
        Said("warm up the clip right before dinner", same: "warm up the second clip"),
        Said("mute the clip that's playing at 15 seconds", same: "mute the second clip"),
        Said("would you mind removing the sound from the second clip for me?", same: "mute the second clip"),
        Said("yo make the whole thing black n white", same: "make all clips black and white"),
        Said("speed the second clip up by a factor of four", same: "speed up the second clip to 4x"),
        Said("split the dinner scene right down the middle", same: "split at 25 s"),
        Said("make the music a little bit quieter", same: "make the music a bit quieter"),
        Said(
            "add a title that says The End over the last 3 seconds",
            same: "add a title \"The End\" from 27 s to 30 s"
        ),
        Said(
            "put the second clip in the top right corner at 30%",
            same: "overlay the second clip in the top right corner at 30%"
        ),
        Said(
            "put the second clip in the corner at 30%",
            "top right",
            same: "overlay V1·2 in the top right corner at 30%"
        ),
    ]

    static let stretches = [
        Said("trim the first 1 second and the last 2 seconds", same: "trim the last 2 s; trim the first 1 s"),
        Said("cut out 2s to 3s and the last 2 seconds", same: "trim the last 2 s; cut out 2 s to 3 s"),
        Said("cut out 8 to 11 and also 20 to 24", same: "cut out 8 s to 11 s and 20 s to 24 s"),
        Said("have the title appear at 1 second and disappear at 6", same: "show the title from 1 s to 6 s"),
        Said("the dinner scene drags, run it at 1.25x", same: "set the speed of the dinner clip to 125%"),
        Said("there's a mistake in the title, it should read Summer 2024", same: "change the title to \"Summer 2024\""),
        Said(
            "finish with the words Thanks for watching for 4 seconds",
            same: "add a title \"Thanks for watching\" from 26 s to 30 s"
        ),
        Said("split at 6 seconds", "speed up the second half of the beach 2x", same: "split at 6 s; speed up V1·2 2x"),
        Said("change the text", "to Autumn", same: "change the title to \"Autumn\""),
        Said("too much brightness on clip 2", same: "make clip 2 darker"),
        Said(
            "delete the second clip",
            "make the first clip brighter",
            "undo the last two things",
            "mute clip 2",
            same: "mute clip 2"
        ),
    ]

    static let directions = [
        Said("rotate clip 2 by 90 degrees", "wrong way, the other direction", same: "rotate clip 2 by -90 degrees"),
        Said("pan left on clip 2", "no, the other way", same: "pan right on clip 2"),
        Said("move the title to 5 s", "move it 2 s later", "the other way", same: "move the title to 3 s"),
        Said("trim the last 2 s of clip 2", "wrong direction", same: "trim the first 2 s of clip 2"),
        Said("trim one second off both ends of clip 2", same: "trim the last 1 s of V1·2; trim the first 1 s of V1·2"),
        Said(
            "trim one second off both ends of every clip",
            same: "trim the last 1 s of every clip",
            "trim the first 1 s of every clip"
        ),
    ]

    @Test("numbers and words that may mean something else change nothing", arguments: unclear)
    func leaves(_ said: String) {
        var talk = Talk()
        let before = talk.film
        talk.say(said)
        #expect(talk.film == before)
        #expect(talk.question != nil)
    }

    static let unclear = [
        "raise the music from 20 to 35", "turn the music up from 35 to 50", "delete the copy",
        "add music 2 seconds later",
        "add the text Hello from 12 to 15", "the music should go", "things are too dark", "delete every fourth clip",
        "delete every other word",
        "move the second clip from 12 seconds to the end", "save the first 2 seconds",
        "cute",
    ]

    @Test("of what is there the others are asked about by their names")
    func others() {
        var talk = Talk()
        talk.say("mute the first clip")
        talk.say("no, the other one")
        #expect(talk.asked?.choices == ["mute V1·2", "mute V1·3"])
        talk.say("2")
        #expect(talk.film.contains("V1·3 dinner.mp4 20000-30000 0%") && talk.film.contains("V1·1 beach.mp4 0-12000"))
    }

    @Test("a picture that is called by its address stands small where it is, as keys ask for it")
    func small() {
        var talk = Talk()
        talk.say("put V1·2 at the top right at 30%")
        #expect(talk.film.contains { $0.hasPrefix("V1·2 market.mp4 12000-20000") }, "\(talk.film)")
    }

    @Test("what is laid over a clip begins with it")
    func voice() {
        var talk = Talk(more: [Upload(id: "voice", name: "voice.mp3", duration: 6000, kind: .audio)])
        talk.say("put voice.mp3 over the second clip")
        #expect(talk.film.contains { $0.contains("voice.mp3 12000-18000") }, "\(talk.film)")
    }

    @Test(
        "what was deleted is back, or it is asked",
        arguments: ["I want the deleted clip back", "put back what I removed"]
    )
    func back(_ sentence: String) {
        var talk = Talk()
        let before = talk.film
        talk.say("delete the second clip")
        talk.say(sentence)
        #expect(talk.film == before)
        talk.say("delete the second clip")
        talk.say("mute the music")
        let after = talk.film
        talk.say(sentence)
        #expect(talk.film == after && talk.question != nil)
    }

    @Test("no sound is replaced by a clip that is to stand first")
    func noSound() {
        var talk = Talk()
        talk.say("replace the first one with the market")
        #expect(talk.film.contains { $0.contains("Lo-fi") })
    }

    @Test("the same done to many is told in one line")
    func folded() {
        var talk = Talk()
        talk.say("duplicate the third clip")
        talk.say("add transitions between all clips")
        #expect(talk.told.first == "3 transitions added (crossfade, 1.0 s)", "\(talk.told)")
    }
}
