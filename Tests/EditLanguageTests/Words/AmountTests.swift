import Testing
import Timeline

@testable import EditLanguage

/// Frames, decibels, shares, spoken numbers, full-width digits.
@Suite("Amounts") struct AmountTests {
    typealias Said = NeverWrongTests.Said

    @Test("are read in every unit", arguments: done)
    func does(_ said: Said) {
        var talk = Talk()
        talk.say(said.sentences)
        #expect(
            said.lines.allSatisfy(talk.film.contains),
            "\(talk.question ?? "") \(talk.film.joined(separator: "\n"))"
        )
    }

    @Test("in decibels are factors: 6 dB twice as loud, and the way back")
    func decibels() {
        #expect(VolumeRule.gain(ofTenths: 0) == 10_000)
        #expect(VolumeRule.gain(ofTenths: 60) == 19_953)
        #expect(VolumeRule.gain(ofTenths: -60) == 5012)
        for tenths in stride(from: 0, through: 200, by: 7) {
            let product = VolumeRule.gain(ofTenths: tenths) * VolumeRule.gain(ofTenths: -tenths)
            #expect(abs(product - 100_000_000) < 1_000_000, "\(tenths)")
        }
    }

    @Test("of frames are the rate of the film where nothing else can be meant")
    func rate() {
        for sentence in ["make it 60 frames", "帧率改成60帧", "set the frame rate to 60"] {
            var talk = Talk()
            talk.say(sentence)
            #expect(talk.draft.canvas.framesPerSecond == 60, "\(sentence)")
            #expect(talk.draft.duration == 30_000)
        }
    }

    static let done: [Said] = [
        Said("take ten frames off the end of the first clip", "V1·1 beach.mp4 0-11667"),
        Said("cut the last 15 frames of the first clip", "V1·1 beach.mp4 0-11500"),
        Said("move the title 10 frames later", "T1·1 Summer 333-3333"),
        Said("剪掉第一段最后10帧", "V1·1 beach.mp4 0-11667"),
        Said("bring the music up by 3 dB", "A1·1 Lo-fi 0-30000 49%"),
        Said("turn the music down by 6 dB", "A1·1 Lo-fi 0-30000 18%"),
        Said("set clip 1 to -6 dB", "V1·1 beach.mp4 0-12000 50%"),
        Said("音乐降低6分贝", "A1·1 Lo-fi 0-30000 18%"), Said("音乐调高3dB", "A1·1 Lo-fi 0-30000 49%"),
        Said("reduce the volume of the music by a third", "A1·1 Lo-fi 0-30000 23%"),
        Said("set the music to twenty five percent", "A1·1 Lo-fi 0-30000 25%"),
        Said("set the volume of clip 1 to one hundred and fifty percent", "V1·1 beach.mp4 0-12000 150%"),
        Said("set the speed of clip 1 to 0.5", "V1·1 beach.mp4 0-24000 speed 50"),
        Said("speed clip 1 up by 20%", "V1·1 beach.mp4 0-10000 speed 120"),
        Said("trim the first quarter of a second", "V1·1 beach.mp4 0-11750"),
        Said("make the title a couple of seconds longer", "T1·1 Summer 0-5000"),
        Said("标题延长一秒半", "T1·1 Summer 0-4500"), Said("第一段缩短两秒半", "V1·1 beach.mp4 0-9500"),
        Said("在５秒处分割", "V1·1 beach.mp4 0-5000"), Said("split at 5", "V1·1 beach.mp4 0-5000"),
        Said("split the video every 10 seconds", "V1·1 beach.mp4 0-10000", "V1·2 beach.mp4 10000-12000"),
        Said("每10秒切一刀", "V1·1 beach.mp4 0-10000", "V1·2 beach.mp4 10000-12000"),
        Said("split the first clip into 3 equal parts", "V1·2 beach.mp4 4000-8000", "V1·3 beach.mp4 8000-12000"),
        Said("把第一段分成三段", "V1·2 beach.mp4 4000-8000", "V1·3 beach.mp4 8000-12000"),
        Said("split clip 2 in half", "V1·2 market.mp4 12000-16000", "V1·3 market.mp4 16000-20000"),
    ]
}
