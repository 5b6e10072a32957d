import Timeline

extension Vocabulary {
    /// The English words for looks, titles and transitions.
    static let looks: [Row] =
        meant + cuts + letters + clips + framing + dials + places + colors

    private static let meant: [Row] = [
        (["all", "every", "each", "all the", "all of the", "everything", "everywhere"], [.look(.all)]),
        (
            ["the whole video", "the whole film", "the whole movie", "the entire video", "the entire film"],
            [.look(.all)]
        ),
        (["between all clips", "between all the clips", "between every clip", "between each clip"], [.look(.all)]),
        (["between the clips", "between clips", "between my clips", "at every cut", "on every cut"], [.look(.all)]),
        (["first two clips", "first 2 clips", "two first clips"], [.look(.pair(1))]),
        (["last two clips", "last 2 clips", "two last clips"], [.look(.pair(-1))]),
        (["two clips", "both clips", "2 clips"], [.look(.pair(0))]),
        (["reset", "restore"], [.look(.reset)]),
        (
            ["look", "looks", "effects", "all effects", "original look", "normal look", "visual effects"],
            [.look(.look)]
        ),
        (["+"], [.look(.plus)]),
        (["minus", "negative", "\u{2212}"], [.look(.minus)]),
        (["give"], [.verb(.set)]),
        (["apply"], [.verb(.add)]),
        (["clip's", "clip’s", "video's", "video’s"], [.noun(.clip)]),
        (["title's", "title’s", "text's", "text’s"], [.noun(.title)]),
        (["should be", "needs to be", "has to be", "must be"], [.verb(.set)]),
        (["instead"], [.filler]),
        (["looking", "look like", "effect", "to the frame", "to the screen"], [.filler]),
    ]

    private static let cuts: [Row] =
        Transition.Kind.allCases.map { ($0.englishNames, [.look(.transition($0))]) } + [
            (["transition", "transitions", "transition effect", "transition effects"], [.look(.transition(nil))]),
            (plain(["transition", "transitions"]), [.look(.transition(nil))]),
            (plain(["crossfade", "cross fade", "dissolve"]), [.look(.transition(.crossfade))]),
            (["fade between"], [.look(.transition(.crossfade))]),
            (["fade to black between"], [.look(.transition(.fadeBlack))]),
            (["fade to white between"], [.look(.transition(.fadeWhite))]),
            (["no transition", "no transitions", "without transitions"], [.verb(.remove), .look(.transition(nil))]),
            (["hard cut", "plain cut", "straight cut"], [.verb(.remove), .look(.transition(nil))]),
        ]

    private static func plain(_ words: [String]) -> [String] {
        words.flatMap { word in ["nice", "smooth", "soft", "simple", "gentle", "subtle"].map { "\($0) \(word)" } }
    }

    private static let letters: [Row] =
        graded(["bigger", "larger", "enlarged"], by: [110, 125, 150]) { .scale($0) }
        + graded(["smaller"], by: [90, 80, 60]) { .scale($0) } + [
            (["enlarge"], [.verb(.set), .look(.scale(125))]),
            (["shrink"], [.verb(.set), .look(.scale(80))]),
            (
                ["twice as big", "twice as large", "double the size", "twice the size", "double size"],
                [.look(.scale(200))]
            ),
            (
                ["double the title size", "double the font size", "double the text size"],
                [.verb(.set), .look(.fontSize), .look(.scale(200))]
            ),
            (
                ["half the title size", "halve the title size", "halve the font size", "half the font size"],
                [.verb(.set), .look(.fontSize), .look(.scale(50))]
            ),
            (["with the name", "with name"], [.saying]),
            (["three times as big", "three times the size"], [.look(.scale(300))]),
            (["half as big", "half as large", "half the size", "half size"], [.look(.scale(50))]),
            (
                [
                    "uppercase", "upper case", "upper-case", "all caps", "lowercase", "lower case", "title case",
                    "bold",
                    "italic", "italics", "underlined", "capital letters", "strikethrough", "slide in", "slides in",
                    "fly in",
                    "flies in", "pop in", "pops in", "pop up", "pops up", "bounce", "bounce in", "roll in", "drop in",
                    "type on", "typewriter", "wiggle", "shake", "scroll", "crawl", "neon", "glowing", "drop shadow",
                    "handwritten", "cursive", "3d",
                ],
                [.verb(.unsupported)]
            ),
            (["big", "large"], [.look(.letters(144))]),
            (["huge", "giant", "very big", "very large"], [.look(.letters(200))]),
            (["small"], [.look(.letters(64))]),
            (["tiny", "very small"], [.look(.letters(40))]),
            (["size"], [.look(.size)]),
            (["font size", "text size", "letter size", "size of the letters", "title size"], [.look(.fontSize)]),
            (["outline", "outlines", "stroke", "text outline", "text stroke"], [.look(.outline)]),
            (["thick"], [.look(.lineWidth(8))]),
            (["thin", "fine"], [.look(.lineWidth(2))]),
            (["no outline", "no stroke", "without an outline", "without outline"], [.verb(.remove), .look(.outline)]),
            (["font", "typeface", "font family", "lettering"], [.look(.font)]),
            (["lower third", "lower third title", "lower-third", "name tag"], [.noun(.title)]),
            (["the lower third"], [.definite, .noun(.title)]),
            (
                ["in the lower third", "in lower third", "on the lower third", "at the lower third"],
                [.position(.bottom)]
            ),
            (["to the lower third", "into the lower third"], [.preposition(.to), .position(.bottom)]),
        ] + fonts.map { ([$0.lowercased()], [.look(.fontName($0))]) }

    private static let fonts = [
        "Georgia", "Arial", "Helvetica", "Helvetica Neue", "Times New Roman", "Courier", "Courier New", "Verdana",
        "Tahoma", "Trebuchet MS", "Comic Sans", "Comic Sans MS", "Futura", "Garamond", "Palatino", "Baskerville",
        "Didot", "Roboto", "Open Sans", "Montserrat", "Lato", "Noto Sans", "Noto Serif", "Noto Sans CJK SC",
        "Noto Serif CJK SC", "DejaVu Sans", "DejaVu Serif", "Liberation Sans", "Source Sans Pro",
        "宋体", "黑体", "楷体", "仿宋", "微软雅黑", "思源黑体", "思源宋体", "苹方", "华文楷体",
    ]

    private static let clips: [Row] = [
        (["rotate", "rotation", "rotated", "rotating", "spin", "tilt"], [.look(.rotation)]),
        (["degrees", "degree", "deg", "°"], [.look(.degrees)]),
        (["clockwise", "right round"], [.look(.clockwise(true))]),
        (
            ["counterclockwise", "counter-clockwise", "counter clockwise", "anticlockwise", "anti-clockwise"],
            [.look(.clockwise(false))]
        ),
        (["upside down", "upside-down", "on its head"], [.look(.turned(180))]),
        (["on its side", "sideways"], [.look(.turned(90))]),
        (["straighten", "undo the rotation", "upright"], [.look(.reset), .look(.rotation)]),
        (["flip", "flipped"], [.look(.flip(nil))]),
        (["mirror", "mirrored", "mirror image"], [.look(.flip(.horizontal))]),
        (["horizontal flip", "flip left to right"], [.look(.flip(.horizontal))]),
        (["vertical flip", "flip upside down", "flip top to bottom"], [.look(.flip(.vertical))]),
        (
            ["undo the flip", "undo the mirroring", "unflip", "unmirror", "not mirrored", "not flipped", "flip back"],
            [.look(.unflip(nil))]
        ),
        (["uncrop", "no crop", "remove the crop", "reset the crop", "undo the crop"], [.look(.uncrop)]),
        (["without the crop", "remove the cropping", "remove crop", "reset crop"], [.look(.uncrop)]),
        (["picture in picture", "picture-in-picture", "pip", "inset", "small window"], [.look(.inset)]),
        (["full screen", "fullscreen", "full-screen", "full frame", "full size"], [.look(.fullScreen)]),
        (["black and white", "black & white", "black-and-white", "b&w", "b/w"], [.look(.filter(.grayscale))]),
        (["grayscale", "greyscale", "monochrome", "gray scale"], [.look(.filter(.grayscale))]),
        (["sepia", "sepia tone", "sepia toned"], [.look(.filter(.sepia))]),
        (["vintage", "retro", "vintage look", "retro look", "old film look"], [.look(.filter(.vintage))]),
        (["filter", "filters", "colour filter", "color filter"], [.look(.filter(nil))]),
        (["no filter", "no filters", "without a filter"], [.verb(.remove), .look(.filter(nil))]),
    ]

    private static let framing: [Row] = [
        (["fill", "fill the frame", "fill the screen", "fill the canvas", "fill the picture"], [.look(.fit(.fill))]),
        (["cover the frame", "cover the screen", "fills the frame", "filling the frame"], [.look(.fit(.fill))]),
        (["no bars", "no black bars", "without bars", "without black bars"], [.look(.fit(.fill))]),
        (
            [
                "blurred background", "blurry background", "background blur", "blur the background",
                "blur background", "blurred bars", "background blurred", "blurred edges",
            ],
            [.look(.fit(.blur))]
        ),
        (
            [
                "fit", "bars", "black bars", "letterbox", "letterboxed", "letterboxing", "pillarbox", "with bars",
                "with black bars", "fit the frame", "fit in the frame", "fit into the frame", "fit the screen",
                "fit inside the frame", "fit with bars",
            ],
            [.look(.fit(.fit))]
        ),
        (["frame rate", "framerate", "fps", "frames per second"], [.look(.frameRate)]),
        (motion(["zoom in", "zoom", "zoom-in", "push in", "zoom into"]), [.look(.motion(.zoomIn))]),
        (["ken burns", "ken burns effect", "ken burns zoom", "ken burns motion"], [.look(.motion(.zoomIn))]),
        (motion(["zoom out", "zoom-out", "pull out", "pull back"]), [.look(.motion(.zoomOut))]),
        (motion(["pan left", "pan to the left", "pan from right to left"]), [.look(.motion(.panLeft))]),
        (motion(["pan right", "pan to the right", "pan from left to right"]), [.look(.motion(.panRight))]),
        (motion(["pan up", "pan upwards", "tilt up"]), [.look(.motion(.panUp))]),
        (motion(["pan down", "pan downwards", "tilt down"]), [.look(.motion(.panDown))]),
        (["motion", "camera motion", "camera move", "camera movement", "camera moves"], [.look(.motion(nil))]),
        (["stop the zoom", "stop zooming", "stop the motion", "stop panning"], [.verb(.remove), .look(.motion(nil))]),
        (["no motion", "no zoom", "without motion"], [.verb(.remove), .look(.motion(nil))]),
    ]

    private static func motion(_ words: [String]) -> [String] {
        words.flatMap { [$0, "slow \($0)", "slowly \($0)", "slow \($0) effect", "\($0) slowly", "gently \($0)"] }
    }
}
