import EditLanguage
import Testing
import Timeline

@Suite("English sentences about time, sound and tracks") struct PlayTableTests {
    @Test("give exactly these edits", arguments: speeds + stills + fades + sounds + lengths + several)
    func reading(_ row: Row) {
        #expect(
            EditReader().read(row.sentence, in: row.context)
                == .instructions(row.edits.map(Instruction.edit), language: .english)
        )
    }

    private static let toBeach = Edit.replaceClip(v2, .file(id: "u1"), name: "beach.mov", sourceLength: 12_000)

    static let speeds: [Row] = [
        Row("speed up the second clip", .setSpeed(v2, percent: 150)),
        Row("speed up the second clip to 2x", .setSpeed(v2, percent: 200)),
        Row("speed the second clip up 2x", .setSpeed(v2, percent: 200)),
        Row("make the second clip twice as fast", .setSpeed(v2, percent: 200)),
        Row("make it twice as fast", .setSpeed(v1, percent: 200), in: Film.inShort),
        Row("2x", .setSpeed(v1, percent: 200), in: Film.inShort),
        Row("2x speed", .setSpeed(v1, percent: 200), in: Film.inShort),
        Row("half the speed", .setSpeed(v1, percent: 50), in: Film.inShort),
        Row("half the speed of the last clip", .setSpeed(v3, percent: 50)),
        Row("play the clip at half speed", .setSpeed(v1, percent: 50), in: Film.inShort),
        Row("play waves at 1.5x", .setSpeed(v2, percent: 150)),
        Row("slow it down to 50%", .setSpeed(v1, percent: 50), in: Film.inShort),
        Row("slow down the first clip by 20%", .setSpeed(v1, percent: 80)),
        Row("slow the first clip down by 20 percent", .setSpeed(v1, percent: 80)),
        Row("make waves 20% faster", .setSpeed(v2, percent: 120)),
        Row("make the first clip a bit slower", .setSpeed(v1, percent: 80)),
        Row("set the speed of waves to 75%", .setSpeed(v2, percent: 75)),
        Row("set the speed to 0.5x", .setSpeed(v1, percent: 50), in: Film.inShort),
        Row("increase the speed of the second clip by 10%", .setSpeed(v2, percent: 110)),
        Row("double the speed of clip 2", .setSpeed(v2, percent: 200)),
        Row("make the second clip three times faster", .setSpeed(v2, percent: 300)),
        Row("make the second clip 3 times as fast", .setSpeed(v2, percent: 300)),
        Row("slow down the second clip 2x", .setSpeed(v2, percent: 50)),
        Row("put the last clip in slow motion", .setSpeed(v3, percent: 50)),
        Row("slow motion on the second clip", .setSpeed(v2, percent: 50)),
        Row("speed up the music", .setSpeed(a1, percent: 150)),
        Row("reverse the second clip", .setReversed(v2, true)),
        Row("play waves backwards", .setReversed(v2, true)),
        Row("play it in reverse", .setReversed(v1, true), in: Film.inShort),
        Row("slip the second clip by 2s", .slip(v2, by: 2000)),
        Row("slip waves 1.5 seconds later", .slip(v2, by: 1500)),
    ]

    static let stills: [Row] = [
        Row("freeze the frame at 3s for 2 seconds", .freeze(at: 3000, nil, length: 2000)),
        Row("freeze at 0:03", .freeze(at: 3000, nil, length: 2000)),
        Row("freeze the second clip at 12s for 1.5s", .freeze(at: 12_000, v2, length: 1500)),
        Row("freeze here for 1s", .freeze(at: 2500, nil, length: 1000), in: Film.inShort),
        Row("add a freeze frame at 4s for 3 seconds", .freeze(at: 4000, nil, length: 3000)),
        Row("hold the last frame of the second clip for 2s", .freeze(at: 16_000, v2, length: 2000)),
        Row("freeze the first frame of waves", .freeze(at: 10_000, v2, length: 2000)),
        Row("duplicate the second clip", .duplicate(v2)),
        Row("make a copy of the title", .duplicate(t1)),
        Row("copy waves", .duplicate(v2)),
        Row("repeat the last clip twice", .duplicate(v3), .duplicate(v3)),
        Row("replace the second clip with beach.mov", toBeach),
        Row("swap waves for my video", toBeach, in: Film.withOneOfEach),
        Row(
            "replace the last clip with a clip of rain on glass",
            .replaceClip(v3, .generated(prompt: "rain on glass"), name: "rain on glass", sourceLength: 5000)
        ),
        Row("swap the first and second clip", .move(v2, .before(v1))),
        Row("swap the first clip and the last clip", .move(v3, .before(v1)), .move(v2, .after(v3))),
        Row("swap clips 1 and 3", .move(v3, .before(v1)), .move(v2, .after(v3))),
        Row("exchange V1·2 and V1·3", .move(v3, .before(v2))),
    ]

    static let fades: [Row] = [
        Row("fade it out over the last 3 seconds", .setFade(v1, .out, length: 3000), in: Film.inShort),
        Row("fade in the music over 2s", .setFade(a1, .in, length: 2000)),
        Row("fade the music in over 2 seconds", .setFade(a1, .in, length: 2000)),
        Row("fade out the music", .setFade(a1, .out, length: 1000)),
        Row("fade the title out", .setFade(t1, .out, length: 1000)),
        Row("fade the music in and out", .setFade(a1, .in, length: 1000), .setFade(a1, .out, length: 1000)),
        Row(
            "fade in and out the title over half a second",
            .setFade(t1, .in, length: 500),
            .setFade(t1, .out, length: 500)
        ),
        Row("add a 2 second fade out to the music", .setFade(a1, .out, length: 2000)),
        Row("fade out the music at the end for 4s", .setFade(a1, .out, length: 4000)),
        Row("fade to black", .setFade(v3, .out, length: 1000)),
        Row("fade in the video", .setFade(v1, .in, length: 1000)),
        Row("fade out the music from 18s", .setFade(a1, .out, length: 3000)),
        Row("fade in waves over the first 2 seconds", .setFade(v2, .in, length: 2000)),
        Row(
            "fade in the title and the music over 1s",
            .setFade(t1, .in, length: 1000),
            .setFade(a1, .in, length: 1000)
        ),
        Row(
            "fade the music in over 1s and out over 2s",
            .setFade(a1, .in, length: 1000),
            .setFade(a1, .out, length: 2000)
        ),
        Row(
            "make it quieter and fade it out over the last 3 seconds",
            .volume(v1, 70),
            .setFade(v1, .out, length: 3000),
            in: Film.inShort
        ),
    ]

    static let sounds: [Row] = [
        Row("duck the music under the speech", .setDuck(.segment(a1), percent: 30)),
        Row("duck the music to 20%", .setDuck(.segment(a1), percent: 20)),
        Row("duck the music by 60%", .setDuck(.segment(a1), percent: 40)),
        Row("duck track A1", .setDuck(.track(TrackLabel(.audio, 1)), percent: 30)),
        Row("lower the music when someone speaks", .setDuck(.segment(a1), percent: 30)),
        Row("turn down the music to 25% while people talk", .setDuck(.segment(a1), percent: 25)),
        Row("detach the sound of the second clip", .detachSound(v2)),
        Row("separate the audio from waves", .detachSound(v2)),
        Row("extract the audio", .detachSound(v1), in: Film.inShort),
        Row("normalize the loudness", .setLoudness(-14)),
        Row("normalize the audio to -16 LUFS", .setLoudness(-16)),
        Row("set the loudness to -23 LUFS", .setLoudness(-23)),
        Row("to -14 LUFS", .setLoudness(-14)),
        Row("make the music half as loud", .volume(a1, 20)),
        Row("half as loud", .volume(a1, 20)),
        Row("twice the volume of the second clip", .volume(v2, 200)),
        Row("make waves twice as loud", .volume(v2, 200)),
        Row("make the music a bit quieter", .volume(a1, 28)),
        Row("mute the first and the third clip", .volume(v1, 0), .volume(v3, 0)),
        Row("mute all clips", .volume(v1, 0), .volume(v2, 0), .volume(v3, 0)),
    ]

    static let lengths: [Row] = [
        Row("make the title twice as long", .setLength(t1, 6000)),
        Row("make it half as long", .setLength(v1, 5000), in: Film.inShort),
        Row("half the length of waves", .setLength(v2, 3000)),
        Row("make it 2 seconds shorter", .setLength(v1, 8000), in: Film.inShort),
        Row("make the title 2s longer", .setLength(t1, 5000)),
        Row("make waves 50% shorter", .setLength(v2, 3000)),
        Row("make the title a bit longer", .setLength(t1, 3750)),
        Row("shorten the title by half", .setLength(t1, 1500)),
        Row("split after 4s", .split(at: 4000, nil)),
        Row("swap the last two clips", .move(v3, .before(v2))),
        Row("switch the first and second clips", .move(v2, .before(v1))),
        Row(
            "play the whole video at 2x",
            .setSpeed(v1, percent: 200),
            .setSpeed(v2, percent: 200),
            .setSpeed(v3, percent: 200)
        ),
        Row("extend the last clip by 2s", .setLength(v3, 7000)),
        Row("keep only the first 10 seconds", .cut(TimeRange(10_000, 21_000), in: nil, ripple: true)),
        Row("keep the last 5 seconds", .cut(TimeRange(0, 16_000), in: nil, ripple: true)),
        Row(
            "keep only 0:05 to 0:10",
            .cut(TimeRange(10_000, 21_000), in: nil, ripple: true),
            .cut(TimeRange(0, 5000), in: nil, ripple: true)
        ),
        Row("remove everything after 20s", .cut(TimeRange(20_000, 21_000), in: nil, ripple: true)),
        Row("cut everything after 5s", .cut(TimeRange(5000, 21_000), in: nil, ripple: true)),
        Row("delete everything before 0:03", .cut(TimeRange(0, 3000), in: nil, ripple: true)),
        Row("remove everything after the second clip", .cut(TimeRange(16_000, 21_000), in: nil, ripple: true)),
        Row("cut from 0:03 to 0:05", .cut(TimeRange(3000, 5000), in: nil, ripple: true)),
        Row("cut from 0:10 to the end", .cut(TimeRange(10_000, 21_000), in: nil, ripple: true)),
        Row("remove from the beginning to 2s", .cut(TimeRange(0, 2000), in: nil, ripple: true)),
        Row("delete from 20s on", .cut(TimeRange(20_000, 21_000), in: nil, ripple: true)),
        Row("start the title at 2s", .move(t1, .time(2000))),
        Row("make the title start at 2s", .move(t1, .time(2000))),
        Row("end the title at 5s", .setLength(t1, 5000)),
        Row("end it at 5s", .setLength(v1, 5000), in: Film.inShort),
        Row("make the title end at 0:05", .setLength(t1, 5000)),
        Row("start the title at 2s and end it at 5s", .move(t1, .time(2000))),
        Row("trim the clip to end at 8s", .setLength(v1, 8000), in: Film.inShort),
        Row("trim the clip to start at 2s", .trim(v1, .start, by: 2000), in: Film.inShort),
        Row("show the title from 2s to 7s", .move(t1, .time(2000)), .setLength(t1, 5000)),
    ]

    static let several: [Row] = [
        Row("delete the title and the music", .delete(t1, ripple: false), .delete(a1, ripple: false)),
        Row("delete the first and the second clip", .delete(v2, ripple: true), .delete(v1, ripple: true)),
        Row("delete clips 1, 2 and 3", .delete(v3, ripple: true), .delete(v2, ripple: true), .delete(v1, ripple: true)),
        Row(
            "delete the first and the last clip, then speed up waves",
            .delete(v3, ripple: true),
            .delete(v1, ripple: true),
            .setSpeed(v1, percent: 150)
        ),
        Row("slow down the first and the third clip", .setSpeed(v1, percent: 67), .setSpeed(v3, percent: 67)),
        Row("reverse the second clip and play it at 2x", .setReversed(v2, true), .setSpeed(v2, percent: 200)),
        Row(
            "speed up all clips",
            .setSpeed(v1, percent: 150),
            .setSpeed(v2, percent: 150),
            .setSpeed(v3, percent: 150)
        ),
        Row(
            "trim waves to 3s, duplicate it and fade out the music over 2s",
            .setLength(v2, 3000),
            .duplicate(v2),
            .setFade(a1, .out, length: 2000)
        ),
        Row("make a clip of a fast car", .generate("fast car"), in: Film.inEmpty),
        Row("make a clip of a duck", .generate("duck"), in: Film.inEmpty),
        Row("make a clip of slow waves in slow motion", .generate("slow waves in slow motion"), in: Film.inEmpty),
        Row("make a clip of waves, slow motion", .generate("waves, slow motion"), in: Film.inEmpty),
        Row("add a title 'Slow down'", .title("Slow down")),
        Row("add a title 'Fade out and reverse'", .title("Fade out and reverse")),
        Row("change the title to Double speed", .setTitleText(t1, "Double speed")),
        Row("mute the music and speed up waves", .volume(a1, 0), .setSpeed(v2, percent: 150)),
        Row(
            "slow the second clip down to half speed and fade it in",
            .setSpeed(v2, percent: 50),
            .setFade(v2, .in, length: 1000)
        ),
        Row("play the second clip at double speed", .setSpeed(v2, percent: 200)),
        Row("make waves go faster", .setSpeed(v2, percent: 150)),
        Row("can you speed this up?", .setSpeed(v1, percent: 150), in: Film.inShort),
        Row("I want the second clip in slow motion", .setSpeed(v2, percent: 50)),
        Row("let the music fade out over the last five seconds", .setFade(a1, .out, length: 5000)),
        Row("have the title fade in over 0.5s", .setFade(t1, .in, length: 500)),
        Row("make the music fade in", .setFade(a1, .in, length: 1000)),
        Row("please reverse V1·2", .setReversed(v2, true)),
        Row("play the first and the second clip backwards", .setReversed(v1, true), .setReversed(v2, true)),
        Row(
            "cut the first 2 seconds off the first clip and make it half as long",
            .trim(v1, .start, by: 2000),
            .setLength(v1, 4000)
        ),
        Row("start the title at 0:02", .move(t1, .time(2000))),
        Row("cut off everything after 20s", .cut(TimeRange(20_000, 21_000), in: nil, ripple: true)),
        Row("trim waves to end at 14s", .setLength(v2, 4000)),
        Row("make the last clip end at 20s", .setLength(v3, 4000)),
        Row("make the first clip 3x faster", .setSpeed(v1, percent: 300)),
        Row("set the first clip to 150% speed", .setSpeed(v1, percent: 150)),
        Row("change the speed of the second clip to 2x", .setSpeed(v2, percent: 200)),
        Row("reduce the speed by 25%", .setSpeed(v1, percent: 75), in: Film.inShort),
        Row("turn the music down to half", .volume(a1, 20)),
        Row("lower the volume of the music by half", .volume(a1, 20)),
        Row("triple the volume of waves", .volume(v2, 300)),
        Row(
            "fade out all clips",
            .setFade(v1, .out, length: 1000),
            .setFade(v2, .out, length: 1000),
            .setFade(v3, .out, length: 1000)
        ),
        Row("fade out at the end", .setFade(v3, .out, length: 1000)),
        Row("add a fade in to the title", .setFade(t1, .in, length: 1000)),
        Row("use a 2s fade-out on the music", .setFade(a1, .out, length: 2000)),
        Row("remove the fade out of the music", .setFade(a1, .out, length: 0), in: fadedMusic),
        Row("remove the fades from the music", .setFade(a1, .out, length: 0), in: fadedMusic),
        Row("stop ducking the music", .setDuck(.segment(a1), percent: nil), in: fadedMusic),
        Row("turn off loudness normalization", .setLoudness(nil), in: fadedMusic),
        Row("play the second clip at normal speed", .setSpeed(v2, percent: 100), in: fadedMusic),
        Row("play waves forwards again", .setReversed(v2, false), in: fadedMusic),
        Row("slip waves 1s earlier", .slip(v2, by: -1000), in: fadedMusic),
    ]

    /// The long film with music that fades out and is ducked, and waves fast, backwards, from 2 s on.
    static let fadedMusic: EditContext = {
        var draft = Film.long
        draft.loudness = -14
        draft.tracks[1].segments[0].fadeOut = 2000
        draft.tracks[1].segments[0].duck = 30
        draft.tracks[0].segments[1].media?.speed = 200
        draft.tracks[0].segments[1].media?.isReversed = true
        draft.tracks[0].segments[1].media?.sourceStart = 2000
        return EditContext(draft: draft)
    }()
}
