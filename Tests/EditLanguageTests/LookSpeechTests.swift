import EditLanguage
import Testing
import Timeline

/// Looser ways to say it, in both languages.
@Suite("Looks as people ask for them") struct LookSpeechTests {
    @Test("give exactly these edits", arguments: clips + titles + cuts + chinese)
    func reading(_ row: Row) {
        #expect(
            EditReader().read(row.sentence, in: row.context)
                == .instructions(row.edits.map(Instruction.edit), language: Language(of: row.sentence))
        )
    }

    static let clips: [Row] = [
        Row(
            "make it a little warmer and increase the contrast",
            .setLook(v1, .warmth(10)),
            .setLook(v1, .contrast(20)),
            in: Film.inShort
        ),
        Row("turn up the brightness a bit", .setLook(v1, .brightness(20)), in: Film.inShort),
        Row("brightness down 10", .setLook(v1, .brightness(-10)), in: Film.inShort),
        Row("the second clip should be brighter", .setLook(v2, .brightness(20))),
        Row(
            "make the first clip black and white and the second one sepia",
            .setLook(v1, .filter(.grayscale)),
            .setLook(v2, .filter(.sepia))
        ),
        Row("make the last clip brighter and warmer", .setLook(v3, .brightness(20)), .setLook(v3, .warmth(20))),
        Row("apply a black and white filter to the clip", .setLook(v1, .filter(.grayscale)), in: Film.inShort),
        Row("make the video look vintage", .setLook(v1, .filter(.vintage)), in: Film.inShort),
        Row(
            "make it all sepia",
            .setLook(v1, .filter(.sepia)),
            .setLook(v2, .filter(.sepia)),
            .setLook(v3, .filter(.sepia))
        ),
        Row("rotate by 90", .setLook(v1, .rotation(90)), in: Film.inShort),
        Row("rotate 90 degrees to the right", .setLook(v1, .rotation(90)), in: Film.inShort),
        Row("flip it upside down", .setLook(v1, .flippedVertically(true)), in: Film.inShort),
        Row("crop the sides by 10%", .setLook(v1, .crop(.init(left: 10, right: 10))), in: Film.inShort),
        Row("trim 10% off the bottom", .setLook(v1, .crop(.init(bottom: 10))), in: Film.inShort),
        Row("make waves smaller in the bottom right corner", .setLook(v2, .box(.init(.bottomRight, size: 24)))),
        Row(
            "overlay the second clip at the top right at 25%",
            .overlay(.clip(v2), at: 9000, in: .init(.topRight, size: 25))
        ),
        Row("pan from left to right", .setLook(v1, .motion(.init(.panRight))), in: Film.inShort),
        Row("make it see-through", .setLook(v1, .opacity(50)), in: Film.inShort),
        Row("change to 1:1 and fill", .setCanvas(Canvas(.square)), .setLook(v1, .fit(.fill)), in: Film.inShort),
        Row("1080x1920 60 fps", .setCanvas(Canvas(width: 1080, height: 1920, framesPerSecond: 60))),
        Row(
            "make a square 5 second clip of a dog in the snow",
            .setCanvas(Canvas(.square)),
            .generate("dog in the snow", 5000),
            in: Film.inEmpty
        ),
        Row(
            "create a 4K video of a river",
            .setCanvas(Canvas(width: 3840, height: 2160)),
            .generate("river"),
            in: Film.inEmpty
        ),
        Row(
            "make a 10 second vertical city timelapse",
            .setCanvas(Canvas(.tall)),
            .generate("city timelapse", 10_000),
            in: Film.inEmpty
        ),
        Row("create a clip of a big wave, slow zoom in", .generate("big wave, slow zoom in"), in: Film.inEmpty),
        Row("make a clip of a bird flying left", .generate("bird flying left"), in: Film.inEmpty),
        Row("make a clip of the top of a mountain", .generate("top of a mountain"), in: Film.inEmpty),
    ]

    static let titles: [Row] = [
        Row("double the title size", .setTitle(t1, .fontSize(192))),
        Row("make the title's font bigger", .setTitle(t1, .fontSize(120))),
        Row("add a lower third with the name 'Ada'", .add(Title("Ada", style: .lowerThird))),
        Row("bigger title", .setTitle(t1, .fontSize(120))),
        Row("make the title font bigger", .setTitle(t1, .fontSize(120))),
        Row("increase the font size to 120", .setTitle(t1, .fontSize(120))),
        Row("decrease the font size by 10", .setTitle(t1, .fontSize(86))),
        Row("title at the bottom", .setTitle(t1, .position(.bottom))),
        Row("change the title colour from white to red", .setTitle(t1, .color(TitleLookTableTests.red))),
        Row("make all titles red", .setTitle(t1, .color(TitleLookTableTests.red))),
        Row("add a thick black outline to the title", .setTitle(t1, .outline(.init(width: 8)))),
        Row("make the outline 8 px wide", .setTitle(t1, .outline(.init(width: 8)))),
        Row("change the title to Brighter Days", .setTitleText(t1, "Brighter Days")),
        Row("change the title to Black and White", .setTitleText(t1, "Black and White")),
        Row("make the title say Zoom In", .setTitleText(t1, "Zoom In")),
        Row("add a title Look Back in Anger", .add(Title("Look Back in Anger"))),
        Row(
            "write 'Fin' in big white letters with a black outline",
            .add(Title("Fin", fontSize: 144, outline: .init()))
        ),
        Row("add a lower third Ada Lovelace", .add(Title("Ada Lovelace", style: .lowerThird))),
    ]

    static let cuts: [Row] = [
        Row("change the crossfade to a wipe right of 2 seconds", .cut(v2, .wipeRight, 2000), in: Film.inStyled),
        Row("remove the vintage filter", .setLook(v2, .filter(.none)), in: Film.inStyled),
        Row("add a 1s crossfade before \"waves\"", .cut(v2)),
        Row("add a crossfade after 'city timelapse'", .cut(v2)),
        Row("can you add a nice crossfade between the clips?", .cut(v2), .cut(v3)),
        Row("fade to black between the first two clips", .cut(v2, .fadeBlack)),
        Row("add a crossfade between clip 1 and clip 2", .cut(v2)),
        Row("put a 0.5s crossfade between waves and sun and sea", .cut(v3, .crossfade, 500)),
        Row("add beach.mov with a crossfade", .file(1), .cut(SegmentAddress(.video, 1, 4))),
        Row(
            "delete the second clip and add a crossfade between the first two clips",
            .delete(v2, ripple: true),
            .cut(v2)
        ),
    ]

    static let chinese: [Row] = [
        Row("第一段和第二段中间加叠化", .cut(v2)),
        Row("所有转场都用叠化", .cut(v2), .cut(v3)),
        Row("让画面更亮", .setLook(v1, .brightness(20)), in: Film.inShort),
        Row("饱和度低一些", .setLook(v1, .saturation(-20)), in: Film.inShort),
        Row("色调更冷", .setLook(v1, .warmth(-20)), in: Film.inShort),
        Row("变成复古风格", .setLook(v1, .filter(.vintage)), in: Film.inShort),
        Row("旋转九十度", .setLook(v1, .rotation(90)), in: Film.inShort),
        Row("把第二段放在右下角做画中画", .overlay(.clip(v2), at: 9000, in: .init(.bottomRight))),
        Row("加一个缓慢放大的效果", .setLook(v1, .motion(.init(.zoomIn))), in: Film.inShort),
        Row("第二段加一个从左到右的平移", .setLook(v2, .motion(.init(.panRight)))),
        Row("第一段黑白,第二段复古", .setLook(v1, .filter(.grayscale)), .setLook(v2, .filter(.vintage))),
        Row("标题变红", .setTitle(t1, .color(TitleLookTableTests.red))),
        Row("标题字体大一点", .setTitle(t1, .fontSize(115))),
        Row("给标题加粗描边", .setTitle(t1, .outline(.init(width: 8)))),
        Row("每秒60帧", .setCanvas(Canvas(width: 1920, height: 1080, framesPerSecond: 60))),
        Row("做一个带狗散步的视频", .generate("带狗散步"), in: Film.inEmpty),
        Row("做一个旋转木马的视频", .generate("旋转木马"), in: Film.inEmpty),
    ]
}
