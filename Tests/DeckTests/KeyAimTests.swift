import ServiceProtocol
import Terminal
import Testing
import Timeline
import Workspace

@testable import Deck

/// A key means the thing that was under it, whatever was said before it.
@Suite struct KeyAimTests {
    /// Five clips of five seconds with music and a title, named by the studio or not at all.
    private func film(hasNames: Bool = true) -> Draft {
        var draft = Draft(tracks: [
            Track(
                kind: .video,
                segments: ["sea", "city", "wood", "rain", "snow"].enumerated().map { number, name in
                    Sample.clip(name, number * 5000, 5000, id: name)
                }
            ),
            Track(kind: .audio, segments: [Sample.music("Lo-fi", 0, 25_000, volume: 35)]),
            Track(kind: .text, segments: [Sample.title("Hello", 1000, 2000)]),
        ])
        guard !hasNames else { return draft }
        for track in draft.tracks.indices {
            for segment in draft.tracks[track].segments.indices { draft.tracks[track].segments[segment].id = nil }
        }
        return draft
    }

    private let fourth = SegmentAddress(.video, 1, 4)

    @Test(arguments: [true, false])
    func aClipThatMovesMeanwhileIsStillTheOneThatGoes(_ hasNames: Bool) {
        var duet = Duet(film(hasNames: hasNames))
        duet.say("delete the first clip")
        duet.select(fourth)
        duet.press("d")
        #expect(duet.deck.timeline.shown.tracks[0].segments.map(\.name) == ["sea", "city", "wood", "snow"])
        duet.finishTurn()
        // The one that waited was said anew, of the draft as it is now.
        #expect(duet.sent.last == "delete V1·3")
        duet.finish()
        #expect(duet.clips == ["city", "wood", "snow"])
        #expect(duet.deck.chat.unsent == 0)
        #expect(duet.deck.ledger.ghosts.isEmpty)
    }

    @Test func whatIsGoneByThenIsNotTakenForItsNeighbour() {
        var duet = Duet(film())
        duet.say("delete the fourth clip")
        duet.select(fourth)
        duet.press("d")
        duet.finish()
        #expect(duet.sent == ["delete the fourth clip"])
        #expect(duet.clips == ["sea", "city", "wood", "snow"])
        #expect(duet.lines.last?.hasPrefix("Not done: delete V1·4. “rain” (15.0 s to 20.0 s)") == true)
        #expect(duet.deck.chat.unsent == 0)
        #expect(duet.deck.timeline.shown == duet.deck.timeline.draft)
    }

    @Test func aChangeByOthersIsSeenBeforeAKeyIsSent() {
        var duet = Duet(film())
        duet.select(fourth)
        // Another program takes the first clip away, and the screen has not heard of it.
        duet.service.tracks[0].segments.removeFirst()
        duet.press("d")
        duet.finish()
        #expect(duet.clips == ["city", "wood", "snow"])
    }

    @Test func keysPressedInARowBuildOnEachOther() {
        var duet = Duet(film())
        duet.say("delete the first clip")
        duet.select(fourth)
        duet.deck.timeline.movePlayhead(to: 17_000)
        // Split in the rain, then take its second half, which has no name yet.
        duet.press("snd")
        #expect(duet.talk.waiting.map(\.text) == ["split V1·4 at 17 s", "delete V1·5"])
        duet.finish()
        #expect(duet.sent == ["delete the first clip", "split V1·3 at 12 s", "delete V1·4"])
        #expect(duet.clips == ["city", "wood", "rain", "snow"])
        #expect(duet.service.tracks[0].segments[2].duration == 2000)
    }

    @Test func atTheMomentWhenTheKeyWasPressedIsAMomentOfTheClip() {
        var duet = Duet(film())
        duet.say("delete the first clip")
        duet.select(fourth)
        duet.deck.timeline.movePlayhead(to: 16_500)
        duet.press("]")
        duet.finish()
        #expect(duet.sent.last == "trim the last 3.5 s of V1·3")
        #expect(duet.service.tracks[0].segments[2].duration == 1500)
    }

    @Test func aCutIntoWhatWasCutMeanwhileIsRefused() {
        var duet = Duet(film())
        duet.say("trim the first 2 seconds of the fourth clip")
        duet.select(fourth)
        duet.deck.timeline.movePlayhead(to: 16_500)
        duet.press("[")
        duet.finish()
        #expect(duet.sent.count == 1)
        #expect(duet.lines.last?.contains("was changed meanwhile") == true)
    }

    @Test func aTitleGoesWithThePictureItWasPutOn() {
        var duet = Duet(film())
        duet.say("delete the first clip")
        duet.deck.timeline.movePlayhead(to: 16_000)
        duet.press("tRain!\n")
        duet.finish()
        #expect(duet.sent.last == "add the title \"Rain!\" from 11 s to 14 s")
    }

    @Test func aQuestionIsAboutWhatItWasAskedOf() {
        var duet = Duet(film())
        duet.say("delete the first clip")
        duet.select(fourth)
        duet.press("V")
        // The first clip goes while the question stands open.
        duet.finish()
        duet.press("20\n")
        duet.finish()
        #expect(duet.service.tracks[0].segments.map(\.volume) == [100, 100, 20, 100])
    }

    @Test func withoutNamesTwinsAreToldApartByNothing() {
        var draft = film(hasNames: false)
        draft.tracks[0].segments[1].name = "rain"
        draft.tracks[0].segments[1].media = draft.tracks[0].segments[3].media
        var duet = Duet(draft)
        duet.say("delete the first clip")
        duet.select(fourth)
        duet.press("d")
        duet.finish()
        #expect(duet.sent.count == 1)
        #expect(duet.lines.last?.contains("cannot be told for certain") == true)
        // Where nothing moved they need not be told apart.
        duet.select(SegmentAddress(.video, 1, 3))
        duet.press("d")
        duet.finish()
        #expect(duet.clips == ["rain", "wood", "snow"])
    }

    @Test func anUndoOfWhatWasNotDoneTakesBackNothingElse() {
        var duet = Duet(film())
        duet.say("delete the fourth clip")
        duet.select(fourth)
        duet.press("d")
        duet.press("uU")
        duet.finish()
        #expect(duet.sent == ["delete the fourth clip"])
        #expect(duet.deck.chat.unsent == 0)
    }

    @Test func whatIsStillBeingFoundIsSeenAndCanBeStopped() {
        var duet = Duet(film())
        duet.say("delete the first clip")
        duet.select(fourth)
        duet.press("d")
        duet.isSlow = true
        duet.finish()
        #expect(duet.deck.screen.contains("◌ sending  delete V1·4"))
        #expect(duet.deck.press([.control("q")]) == [])
        duet.deck.overlay = nil
        duet.press([Key(.escape), Key(.escape)])
        #expect(duet.deck.chat.unsent == 0)
        #expect(duet.talk.phase == .idle)
        #expect(duet.deck.timeline.shown == duet.deck.timeline.draft)
    }

    @Test func anUndoOfWhatWasDoneIsSent() {
        var duet = Duet(film())
        duet.say("delete the fourth clip")
        duet.select(fourth)
        duet.press("d")
        duet.select(SegmentAddress(.video, 1, 2))
        for key in ["d", "u"] { duet.press(key) }
        duet.finish()
        #expect(duet.sent == ["delete the fourth clip", "delete V1·2", "undo"])
    }

    @Test func theSelectionNeverJumpsToAnother() {
        var duet = Duet(film(hasNames: false))
        duet.select(fourth)
        duet.say("delete the first clip")
        duet.finish()
        #expect(duet.deck.timeline.selected?.name == "rain")
        duet.say("delete the third clip")
        duet.finish()
        #expect(duet.deck.timeline.selection == nil)
    }

    // MARK: Mute

    private let music = SegmentAddress(.audio, 1, 1)

    @Test(arguments: [true, false])
    func theOldVolumeComesBack(_ hasNames: Bool) {
        var duet = Duet(film(hasNames: hasNames))
        duet.select(music)
        duet.press("m")
        duet.finish()
        #expect(duet.service[music]?.volume == 0)
        duet.press("m")
        duet.finish()
        #expect(duet.service[music]?.volume == 35)
        #expect(duet.sent.last == "set the volume of A1·1 to 35%")
    }

    @Test func twiceInOneGoToo() {
        var duet = Duet(film())
        duet.select(music)
        duet.press("mm")
        duet.finish()
        #expect(duet.sent == [])
        #expect(duet.service[music]?.volume == 35)
    }

    @Test func whatSomebodySetInBetweenIsWhatComesBack() {
        var duet = Duet(film())
        duet.select(music)
        duet.press("m")
        duet.finish()
        duet.say("set the music to 60%")
        duet.finish()
        for _ in 1...2 {
            duet.press("m")
            duet.finish()
        }
        #expect(duet.service[music]?.volume == 60)
    }

    @Test func aSwitchThatSomebodyElseTurnedMeanwhileIsLeft() {
        var duet = Duet(film())
        duet.select(music)
        duet.say("set the music to 0%")
        duet.press("m")
        duet.finish()
        // The key was to silence it, which it is; it must not be heard again.
        #expect(duet.service[music]?.volume == 0)
        #expect(duet.sent.count == 1)
        #expect(duet.lines.last?.contains("was changed meanwhile") == true)
    }

    @Test func whatWasNeverHeardComesAsItIs() {
        var draft = film()
        draft.tracks[1].segments[0].volume = 0
        var duet = Duet(draft)
        duet.select(music)
        duet.press("m")
        duet.finish()
        #expect(duet.service[music]?.volume == 100)
    }
}
