import EditLanguage
import Testing
import Timeline

@Suite("English sentences about looks") struct LookTableTests {
    @Test("give exactly these edits", arguments: cuts + colors + geometry + framing + canvas)
    func reading(_ row: Row) {
        #expect(
            EditReader().read(row.sentence, in: row.context)
                == .instructions(row.edits.map(Instruction.edit), language: .english)
        )
    }

    static let cuts: [Row] = [
        Row("add a crossfade between the first two clips", .cut(v2)),
        Row("crossfade of 1s after the first clip", .cut(v2)),
        Row("crossfade of half a second after the first clip", .cut(v2, .crossfade, 500)),
        Row("wipe left into the second clip", .cut(v2, .wipeLeft)),
        Row("add transitions between all clips", .cut(v2), .cut(v3)),
        Row("add a 2 second dissolve between all the clips", .cut(v2, .dissolve, 2000), .cut(v3, .dissolve, 2000)),
        Row("add a transition between the second and the third clip", .cut(v3)),
        Row("crossfade from the first clip to the second", .cut(v2)),
        Row("dip to black before the last clip", .cut(v3, .fadeBlack)),
        Row("put a white flash between city timelapse and waves", .cut(v2, .fadeWhite)),
        Row("add a crossfade between V1·2 and V1·3 for 1.5 seconds", .cut(v3, .crossfade, 1500)),
        Row("use a slide up for the last clip", .cut(v3, .slideUp)),
        Row("add a crossfade at 10s", .cut(v2)),
        Row("add a crossfade to the first clip", .cut(v2)),
        Row("clock wipe into waves", .cut(v2, .radial)),
        Row("add a crossfade into the last two clips", .cut(v3)),
        Row("remove the transition", .setTransition(v2, nil), in: Film.inStyled),
        Row("remove all transitions", .setTransition(v2, nil), in: Film.inStyled),
        Row("no transition before the second clip", .setTransition(v2, nil), in: Film.inStyled),
        Row("remove the crossfade after the first clip", .setTransition(v2, nil), in: Film.inStyled),
        Row("change the transition to a wipe left", .cut(v2, .wipeLeft, 800), in: Film.inStyled),
        Row("make the crossfade 2 seconds long", .cut(v2, .crossfade, 2000), in: Film.inStyled),
        Row(
            "add a circle open between the clips and mute the music",
            .cut(v2, .circleOpen),
            .cut(v3, .circleOpen),
            .volume(a1, 0)
        ),
    ]

    static let colors: [Row] = [
        Row("make it brighter", .setLook(v1, .brightness(20)), in: Film.inShort),
        Row("a bit brighter", .setLook(v1, .brightness(10)), in: Film.inShort),
        Row("make the second clip a bit brighter", .setLook(v2, .brightness(10))),
        Row("make waves much darker", .setLook(v2, .brightness(-40))),
        Row("more contrast", .setLook(v1, .contrast(20)), in: Film.inShort),
        Row("more contrast on the last clip", .setLook(v3, .contrast(20))),
        Row("make the clip warmer", .setLook(v1, .warmth(20)), in: Film.inShort),
        Row("make the first clip slightly cooler", .setLook(v1, .warmth(-10))),
        Row("less saturated please", .setLook(v1, .saturation(-20)), in: Film.inShort),
        Row("brightness +20", .setLook(v1, .brightness(20)), in: Film.inShort),
        Row("brightness -15", .setLook(v1, .brightness(-15)), in: Film.inShort),
        Row("set the contrast of the second clip to minus 30", .setLook(v2, .contrast(-30))),
        Row("set the saturation to 50", .setLook(v1, .saturation(50)), in: Film.inShort),
        Row("increase the contrast by 10", .setLook(v1, .contrast(10)), in: Film.inShort),
        Row("increase the brightness of waves by 15%", .setLook(v2, .brightness(15))),
        Row("turn the brightness up", .setLook(v1, .brightness(20)), in: Film.inShort),
        Row("lower the saturation of the last clip", .setLook(v3, .saturation(-20))),
        Row("brighten the second clip", .setLook(v2, .brightness(20))),
        Row("make it 30% brighter", .setLook(v1, .brightness(30)), in: Film.inShort),
        Row(
            "make the video brighter",
            .setLook(v1, .brightness(20)),
            .setLook(v2, .brightness(20)),
            .setLook(v3, .brightness(20))
        ),
        Row(
            "make the first and the second clip darker",
            .setLook(v1, .brightness(-20)),
            .setLook(v2, .brightness(-20))
        ),
        Row("make all clips warmer", .setLook(v1, .warmth(20)), .setLook(v2, .warmth(20)), .setLook(v3, .warmth(20))),
        Row("set the opacity to 40%", .setLook(v1, .opacity(40)), in: Film.inShort),
        Row("set the opacity of the second clip to 0.5", .setLook(v2, .opacity(50))),
        Row("make the second clip 30% transparent", .setLook(v2, .opacity(70))),
        Row("make it half transparent", .setLook(v1, .opacity(50)), in: Film.inShort),
        Row("black and white", .setLook(v1, .filter(.grayscale)), in: Film.inShort),
        Row("make it black and white", .setLook(v1, .filter(.grayscale)), in: Film.inShort),
        Row("make the second clip sepia", .setLook(v2, .filter(.sepia))),
        Row("add a vintage filter to the last clip", .setLook(v3, .filter(.vintage))),
        Row("give it a vintage look", .setLook(v1, .filter(.vintage)), in: Film.inShort),
        Row("remove the filter", .setLook(v2, .filter(.none)), in: Film.styledTouched),
        Row("reset the brightness of the second clip", .setLook(v2, .brightness(0)), in: Film.inStyled),
        Row(
            "reset the look of the second clip",
            .setLook(v2, .box(nil)),
            .setLook(v2, .brightness(0)),
            .setLook(v2, .filter(.none)),
            in: Film.inStyled
        ),
    ]

    static let geometry: [Row] = [
        Row("rotate the clip 90 degrees", .setLook(v1, .rotation(90)), in: Film.inShort),
        Row("rotate the second clip by 45°", .setLook(v2, .rotation(45))),
        Row("rotate it 90 degrees counterclockwise", .setLook(v1, .rotation(-90)), in: Film.inShort),
        Row("rotate waves to the left", .setLook(v2, .rotation(-90))),
        Row("turn it upside down", .setLook(v1, .rotation(180)), in: Film.inShort),
        Row("turn the last clip by 180 degrees", .setLook(v3, .rotation(180))),
        Row("set the rotation of the first clip to 15 degrees", .setLook(v1, .rotation(15))),
        Row("mirror it", .setLook(v1, .flippedHorizontally(true)), in: Film.inShort),
        Row("flip the second clip", .setLook(v2, .flippedHorizontally(true))),
        Row("flip the second clip vertically", .setLook(v2, .flippedVertically(true))),
        Row("flip it horizontally", .setLook(v1, .flippedHorizontally(true)), in: Film.inShort),
        Row("crop 10% off the left", .setLook(v1, .crop(.init(left: 10))), in: Film.inShort),
        Row("crop the left of waves by 15%", .setLook(v2, .crop(.init(left: 15)))),
        Row("crop 5% from the top and bottom", .setLook(v1, .crop(.init(top: 5, bottom: 5))), in: Film.inShort),
        Row(
            "crop 10% off the left and 5% off the right",
            .setLook(v1, .crop(.init(left: 10))),
            .setLook(v1, .crop(.init(left: 10, right: 5))),
            in: Film.inShort
        ),
        Row("crop all sides by 8%", .setLook(v1, .crop(.init(left: 8, top: 8, right: 8, bottom: 8))), in: Film.inShort),
        Row("put V1·2 at the top right at 30%", .setLook(v2, .box(.init(.topRight)))),
        Row("make the second clip picture in picture", .overlay(.clip(v2), at: 9000, in: .init(.bottomRight))),
        Row("put V1·3 at the bottom left at 25% size", .setLook(v3, .box(.init(.bottomLeft, size: 25)))),
        Row("move it to the upper left corner", .setLook(v1, .box(.init(.topLeft))), in: Film.inShort),
        Row("make the picture in picture bigger", .setLook(v2, .box(.init(.topRight, size: 50))), in: Film.inStyled),
        Row("make the second clip full screen", .setLook(v2, .box(nil)), in: Film.inStyled),
        Row("remove the picture in picture", .setLook(v2, .box(nil)), in: Film.inStyled),
    ]

    static let framing: [Row] = [
        Row("fill the frame", .setLook(v1, .fit(.fill)), in: Film.inShort),
        Row("make the second clip fill the screen", .setLook(v2, .fit(.fill))),
        Row("use a blurred background for the first clip", .setLook(v1, .fit(.blur))),
        Row("blurred background", .setLook(v1, .fit(.blur)), .setLook(v2, .fit(.blur)), .setLook(v3, .fit(.blur))),
        Row("fit waves with bars", .setLook(v2, .fit(.fit)), in: Film.inStyled.filled),
        Row("remove the black bars from the second clip", .setLook(v2, .fit(.fill))),
        Row("slow zoom in on the second clip", .setLook(v2, .motion(.init(.zoomIn)))),
        Row(
            "slow zoom in on the photo",
            .setLook(SegmentAddress(.video, 1, 4), .motion(.init(.zoomIn))),
            in: Film.inPhoto
        ),
        Row("pan left", .setLook(v1, .motion(.init(.panLeft))), in: Film.inShort),
        Row("zoom out of waves by 35%", .setLook(v2, .motion(.init(.zoomOut, amount: 35)))),
        Row("add a ken burns effect to the last clip", .setLook(v3, .motion(.init(.zoomIn)))),
        Row(
            "zoom in slowly and make it warmer",
            .setLook(v1, .motion(.init(.zoomIn))),
            .setLook(v1, .warmth(20)),
            in: Film.inShort
        ),
    ]

    static let canvas: [Row] = [
        Row(
            "make it vertical with a blurred background",
            .setCanvas(Canvas(.tall)),
            .setLook(v1, .fit(.blur)),
            in: Film.inShort
        ),
        Row(
            "make it square and fill the frame",
            .setCanvas(Canvas(.square)),
            .setLook(v1, .fit(.fill)),
            in: Film.inShort
        ),
        Row("4:5", .setCanvas(Canvas(.portrait))),
        Row("make it 4K", .setCanvas(Canvas(width: 3840, height: 2160))),
        Row("1280x720", .setCanvas(Canvas(width: 1280, height: 720))),
        Row("at 60 fps", .setCanvas(Canvas(width: 1920, height: 1080, framesPerSecond: 60))),
        Row("set the frame rate to 24", .setCanvas(Canvas(width: 1920, height: 1080, framesPerSecond: 24))),
        Row("crop it to 1:1", .setCanvas(Canvas(.square))),
        Row("make a 5 s ocean clip at 16:9", .generate("ocean", 5000), in: Film.inEmpty),
        Row("make a 5 s ocean clip at 9:16", .setCanvas(Canvas(.tall)), .generate("ocean", 5000), in: Film.inEmpty),
        Row(
            "make a vertical video of a waterfall",
            .setCanvas(Canvas(.tall)),
            .generate("waterfall"),
            in: Film.inEmpty
        ),
        Row(
            "generate a 6 second clip of rain in 1:1",
            .setCanvas(Canvas(.square)),
            .generate("rain", 6000),
            in: Film.inEmpty
        ),
        Row("make a clip of a tall tree", .generate("tall tree"), in: Film.inEmpty),
        // What describes a clip changes nothing else.
        Row("make a clip of a fast car", .generate("fast car"), in: Film.inEmpty),
        Row(
            "make a clip of a man with a blurred background",
            .generate("man with a blurred background"),
            in: Film.inEmpty
        ),
        Row("generate a clip of a cat, black and white", .generate("cat, black and white"), in: Film.inEmpty),
        Row("make a vintage car clip", .generate("vintage car"), in: Film.inEmpty),
        Row("make a clip of a big red balloon", .generate("big red balloon"), in: Film.inEmpty),
    ]
}

extension Edit {
    static func cut(_ clip: SegmentAddress, _ kind: Transition.Kind = .crossfade, _ length: Int = 1000) -> Edit {
        .setTransition(clip, Transition(kind, length: length))
    }
}
