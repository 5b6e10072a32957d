import EditLanguage
import Testing
import Timeline

@Suite("English sentences") struct EnglishTableTests {
    @Test("give exactly these edits", arguments: additions + cuts + settings + several)
    func reading(_ row: Row) {
        #expect(
            EditReader().read(row.sentence, in: row.context)
                == .instructions(row.edits.map(Instruction.edit), language: .english)
        )
    }

    static let additions: [Row] = [
        Row("a 10 second city timelapse", .generate("city timelapse", 10_000), in: Film.inEmpty),
        Row("add some music to the video", .music(.lofi)),
        Row("make a 10 second city timelapse", .generate("city timelapse", 10_000), in: Film.inEmpty),
        Row("Make a 10-second city timelapse.", .generate("city timelapse", 10_000), in: Film.inEmpty),
        Row("please create a ten second city timelapse", .generate("city timelapse", 10_000), in: Film.inEmpty),
        Row("generate sunset over the sea", .generate("sunset over the sea"), in: Film.inEmpty),
        Row("generate a short video clip of a sunset over the sea", .generate("sunset over the sea"), in: Film.inEmpty),
        Row("generate a short video clip from a text prompt \"sunset over the sea\"", .generate("sunset over the sea")),
        Row("make a clip of sun and sea", .generate("sun and sea"), in: Film.inEmpty),
        Row("make a video of waves for 6 seconds", .generate("waves", 6000)),
        Row("generate a clip of rain on glass, 5 seconds long", .generate("rain on glass", 5000)),
        Row("can you make me a 15s product demo scene?", .generate("product demo", 15_000)),
        Row("create a 4 s drone video at the beginning", .generate("drone", 4000, .at(0))),
        Row("make a 5 second clip of a dog at 3s", .generate("dog", 5000, .at(3000))),
        Row("add a clip of snow after the first clip", .generate("snow", 8000, .at(10_000))),
        Row("add clip of \"3 cats, and a dog\" for 4s", .generate("3 cats, and a dog", 4000)),
        Row("add beach.mov", .file(1)),
        Row("insert beach.mov at the beginning", .file(1, nil, .at(0))),
        Row("put the uploaded video on the timeline", .file(1), in: Film.withOneOfEach),
        Row("add my holiday.png for 2 seconds", .file(3, 2000)),
        Row("put old.mp4 after the second clip", .file(0, nil, .at(16_000))),
        Row("add the first 5 seconds of \"beach.mov\"", .file(1, 5000)),
        Row("add the video I uploaded", .file(1), in: Film.withOneOfEach),
        Row("add it to the timeline", .file(3)),
        Row(
            "add song.mp3 at 50%",
            .addSound(AddSound(source: .file(id: "u2"), name: "song.mp3", sourceLength: 30_000, volume: 50))
        ),
        Row(
            "use my song",
            .addSound(AddSound(source: .file(id: "u2"), name: "song.mp3", sourceLength: 30_000))
        ),
        Row("add music", .music(.lofi), in: Film.inEmpty),
        Row("add lo-fi music at 35%", .music(.lofi, 35), in: Film.inEmpty),
        Row("add some calm background music", .music(.ambient)),
        Row("add an epic soundtrack at 60% volume", .music(.cinematic, 60)),
        Row("add chill beats for the first 5 seconds", .music(.lofi, 100, length: 5000)),
        Row("add upbeat music from 2s to 8s at 20 percent", .music(.upbeat, 20, start: 2000, length: 6000)),
        Row("add music with volume 30%", .music(.lofi, 30)),
        Row("add a title 'Urban Dreams' for the first 3 seconds", .title("Urban Dreams")),
        Row("add a title 'Don't stop' at 5s for 2s", .title("Don't stop", 5000, 2000)),
        Row("add a title “Hello” from 1s to 3s", .title("Hello", 1000, 2000)),
        Row("add the title \"say \"\"hi\"\"\"", .title("say \"hi\"")),
        Row("add a title saying Hello World", .title("Hello World")),
        Row("add a title saying The End at the end", .title("The End", 18_000)),
        Row("add a title that says Salt and pepper for 2 seconds", .title("Salt and pepper", 0, 2000)),
        Row("add a caption 「你好」 at the bottom", .title("你好", 0, 3000, .bottom)),
        Row("put the text 'Fin' over the last 2 seconds", .title("Fin", 19_000, 2000)),
        Row("write 'Day 1' in the lower third", .title("Day 1", 0, 3000, .bottom)),
        Row("add a title Summer Days at the top for 4s", .title("Summer Days", 0, 4000, .top)),
        Row("title 'Hi'", .title("Hi")),
        Row(
            "add a title 'Big' in 140 px in red",
            .addTitle(
                AddTitle(
                    Title("Big", fontSize: 140, color: TitleColor(red: 255, green: 0, blue: 0)),
                    start: 0,
                    length: 3000
                )
            )
        ),
        Row(
            "add a title '你好' in #00FF00 at 0:02",
            .addTitle(
                AddTitle(Title("你好", color: TitleColor(red: 0, green: 255, blue: 0)), start: 2000, length: 3000)
            )
        ),
    ]

    static let cuts: [Row] = [
        Row("make the title last 5 seconds", .setLength(t1, 5000)),
        Row("delete the last 2 seconds of the video", .cut(TimeRange(19_000, 21_000), in: nil, ripple: true)),
        Row("trim the first 2 seconds", .trim(v1, .start, by: 2000), in: Film.inShort),
        Row("trim the first second", .trim(v1, .start, by: 1000), in: Film.inShort),
        Row("trim the last second", .trim(v1, .end, by: 1000), in: Film.inShort),
        Row("trim the first two seconds of the clip", .trim(v1, .start, by: 2000), in: Film.inShort),
        Row("trim the first 2s of the second clip", .trim(v2, .start, by: 2000)),
        Row("cut the last 3s off", .trim(v1, .end, by: 3000), in: Film.inShort),
        Row("cut the last 3 seconds off the last clip", .trim(v3, .end, by: 3000)),
        Row("trim 1.5 seconds off the end of waves", .trim(v2, .end, by: 1500)),
        Row("trim half a second from the start of clip 2", .trim(v2, .start, by: 500)),
        Row("remove the first 500ms of V1·3", .trim(v3, .start, by: 500)),
        Row("shorten the clip by 2 seconds", .trim(v1, .end, by: 2000), in: Film.inShort),
        Row("trim the clip to 8 seconds", .setLength(v1, 8000), in: Film.inShort),
        Row("trim \"city timelapse\" to 8 s", .setLength(v1, 8000)),
        Row("trim city timelapse to 0:08", .setLength(v1, 8000)),
        Row("make it 8 seconds long", .setLength(v1, 8000), in: Film.inShort),
        Row("make the title 5 seconds long", .setLength(t1, 5000)),
        Row("make the second clip 4 s", .setLength(v2, 4000)),
        Row("extend the title to five seconds", .setLength(t1, 5000)),
        Row("extend the title by 2s", .setLength(t1, 5000)),
        Row("keep only the first 5 seconds of the second clip", .setLength(v2, 5000)),
        Row("keep the last 2 seconds of waves", .trim(v2, .start, by: 4000)),
        Row("shorten it to 5s", .setLength(v1, 5000), in: Film.inShort),
        Row("cut out 3s to 5s", .cut(TimeRange(3000, 5000), in: nil, ripple: true)),
        Row("cut out 3-5 s", .cut(TimeRange(3000, 5000), in: nil, ripple: true)),
        Row("remove from 0:03 to 0:05", .cut(TimeRange(3000, 5000), in: nil, ripple: true)),
        Row("delete between 1s and 2.5s", .cut(TimeRange(1000, 2500), in: nil, ripple: true)),
        Row("remove from 0:03 to 0:05 and leave a gap", .cut(TimeRange(3000, 5000), in: nil, ripple: false)),
        Row("cut 11s to 12s out of the second clip", .cut(TimeRange(11_000, 12_000), in: v2, ripple: true)),
        Row("remove the first 2 seconds", .cut(TimeRange(0, 2000), in: nil, ripple: true)),
        Row("split at 4s", .split(at: 4000, nil)),
        Row("split the second clip at 0:12", .split(at: 12_000, v2)),
        Row("cut the video at 4 seconds", .split(at: 4000, nil)),
        Row("split it here", .split(at: 2500, v1), in: Film.inShort),
        Row("split the title at 1s", .split(at: 1000, t1)),
        Row("delete the second clip", .delete(v2, ripple: true)),
        Row("delete the second clip and leave a gap", .delete(v2, ripple: false)),
        Row("remove the title", .delete(t1, ripple: false)),
        Row("delete the music", .delete(a1, ripple: false)),
        Row("get rid of waves please", .delete(v2, ripple: true)),
        Row("delete sun and sea", .delete(v3, ripple: true)),
        Row("delete 'Urban Dreams'", .delete(t1, ripple: false)),
        Row("remove the last clip", .delete(v3, ripple: true)),
        Row("delete V1.2", .delete(v2, ripple: true)),
        Row("delete it", .delete(v1, ripple: true), in: Film.inShort),
        Row("move the title to 5s", .move(t1, .time(5000))),
        Row("move Urban Dreams to the end", .move(t1, .time(18_000))),
        Row("move the title 2 seconds later", .move(t1, .time(2000))),
        Row("move the first clip after the second", .move(v1, .after(v2))),
        Row("move waves before city timelapse", .move(v2, .before(v1))),
        Row("put the last clip first", .move(v3, .before(v1))),
        Row("move the first clip to the end", .move(v1, .after(v3))),
        Row("put the title at 0:02", .move(t1, .time(2000))),
    ]

    static let settings: [Row] = [
        Row("set the volume of the music to 0.5", .volume(a1, 50)),
        Row("reduce the volume by 20%", .volume(a1, 32)),
        Row("change the title to The End", .setTitleText(t1, "The End")),
        Row("switch the music to upbeat", .replaceSound(a1, .music(mood: "upbeat"), name: "Upbeat")),
        Row("resize to 1080x1080", .setCanvas(Canvas(.square))),
        Row("set the music to 50%", .volume(a1, 50)),
        Row("music at 35%", .volume(a1, 35)),
        Row("volume 80%", .volume(a1, 80)),
        Row("set the volume to 80", .volume(a1, 80)),
        Row("make the music quieter", .volume(a1, 28)),
        Row("make the music a bit louder", .volume(a1, 52)),
        Row("turn the music down", .volume(a1, 28)),
        Row("turn down the music to 20%", .volume(a1, 20)),
        Row("make the music 50% louder", .volume(a1, 60)),
        Row("lower the volume of the second clip to 30%", .volume(v2, 30)),
        Row("mute the music", .volume(a1, 0)),
        Row("mute the second clip", .volume(v2, 0)),
        Row("make it louder", .volume(v1, 130), in: Film.inShort),
        Row("set track A1 to 10%", .setVolume(.track(TrackLabel(.audio, 1)), percent: 10)),
        Row("change the title to 'Paradise Found'", .setTitleText(t1, "Paradise Found")),
        Row("change the title to Paradise Found", .setTitleText(t1, "Paradise Found")),
        Row("change 'Urban Dreams' to 'Rural Dreams'", .setTitleText(t1, "Rural Dreams")),
        Row("make the title say Good night", .setTitleText(t1, "Good night")),
        Row("change the music to ambient", .replaceSound(a1, .music(mood: "ambient"), name: "Ambient")),
        Row("replace the music with epic music", .replaceSound(a1, .music(mood: "cinematic"), name: "Cinematic")),
        Row("make the music calm", .replaceSound(a1, .music(mood: "ambient"), name: "Ambient")),
        Row("replace the music with song.mp3", .replaceSound(a1, .file(id: "u2"), name: "song.mp3")),
        Row("make it vertical", .setCanvas(Canvas(.tall))),
        Row("9:16", .setCanvas(Canvas(.tall))),
        Row("make the video square", .setCanvas(Canvas(.square))),
        Row("set the aspect ratio to 4:5", .setCanvas(Canvas(.portrait))),
        Row("1:1 please", .setCanvas(Canvas(.square))),
        Row("crop it to 9:16", .setCanvas(Canvas(.tall))),
        Row("make it 720p", .setCanvas(Canvas(width: 1280, height: 720))),
        Row(
            "set the canvas to 1080x1920 at 25 fps",
            .setCanvas(Canvas(width: 1080, height: 1920, framesPerSecond: 25))
        ),
    ]

    static let several: [Row] = [
        Row(
            "create a 10s city timelapse, add lofi bgm at 35%, and put the title 'Urban Dreams' on it for 3 seconds",
            .generate("city timelapse", 10_000),
            .music(.lofi, 35),
            .title("Urban Dreams"),
            in: Film.inEmpty
        ),
        Row("add background music, upbeat, at 40%", .music(.upbeat), .volume(SegmentAddress(.audio, 2, 1), 40)),
        Row(
            "make a 10 second city timelapse with lo-fi music at 35% and a title 'Urban Dreams' for the first 3 seconds",
            .generate("city timelapse", 10_000),
            .music(.lofi, 35),
            .title("Urban Dreams"),
            in: Film.inEmpty
        ),
        Row("delete the title and the music", .delete(t1, ripple: false), .delete(a1, ripple: false)),
        Row("delete the first clip, then trim the first clip to 3s", .delete(v1, ripple: true), .setLength(v1, 3000)),
        Row(
            "add a title 'A and B, then C' and make it 5 seconds long",
            .title("A and B, then C"),
            .setLength(
                SegmentAddress(.text, 2, 1),
                5000
            )
        ),
        Row("add music and mute it", .music(.lofi), .volume(a1, 0), in: Film.inEmpty),
        Row("set the music to 50% and the second clip to 80%", .volume(a1, 50), .volume(v2, 80)),
        Row(
            "make it vertical; split at 4s; mute the music",
            .setCanvas(Canvas(.tall)),
            .split(at: 4000, nil),
            .volume(a1, 0)
        ),
        Row(
            "trim the first 2 seconds and the last 3 seconds",
            .trim(v1, .start, by: 2000),
            .trim(v1, .end, by: 3000),
            in: Film.inShort
        ),
        Row("add beach.mov and move it to the beginning", .file(1), .move(SegmentAddress(.video, 1, 4), .before(v1))),
    ]
}
