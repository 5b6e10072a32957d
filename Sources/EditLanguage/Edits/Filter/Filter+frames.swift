import Timeline

extension FilterRequest {
    static func frames(_ language: Language) -> [Frame] {
        switch language {
        case .english:
            Frame.together(
                Frame.pictures(colourless, besides: opinions, .english, "make {picture} black and white"),
                Frame.pictures(aged, besides: opinions, .english, "make {picture} vintage"),
                Frame.pictures(brown, besides: opinions, .english, "make {picture} sepia"),
                Frame.pictures(colouredAgain, besides: ["again"], .english, "remove the filter of {picture}"),
                Frame.pictures(
                    suggestions,
                    besides: opinions + ["look", "looks", "vibe", "feel", "style", "treatment"],
                    .english,
                    "make {picture} {filter}"
                ),
                Frame.all(normalAfterwards, "make {span} {filter}", "make {stretch} {filter}"),
                Frame.pictures(aboutTheRest, besides: ["but", "only"], .english, "make {picture} {filter}")
            )

        case .chinese:
            Frame.together(
                Frame.pictures(chineseColourless, besides: chineseOpinions, .chinese, "把{picture}变成黑白"),
                Frame.pictures(chineseAged, besides: chineseOpinions, .chinese, "把{picture}变成复古"),
                Frame.pictures(chineseBrown, besides: chineseOpinions, .chinese, "把{picture}变成棕褐色"),
                Frame.pictures(chineseColoured, besides: ["还是", "回", "又"], .chinese, "去掉{picture}的滤镜"),
                Frame.pictures(
                    ["套", "套上", "套个", "套一个", "套一层", "上个", "打个", "来个", "来一个", "整个", "走", "味道", "感觉", "味儿", "质感", "氛围"],
                    besides: chineseOpinions + ["种", "那种", "种感觉", "风", "滤镜"],
                    .chinese,
                    "把{picture}变成{filter}"
                )
            )
        }
    }

    private static let colours = ["colour", "color", "colours", "colors"]

    private static let colourless: [String] =
        Frame.words(
            Frame.pairs(
                [
                    "drain", "suck", "take", "strip", "pull", "bleed", "squeeze", "remove", "kill", "lose", "drop",
                    "wash",
                    "ditch", "get rid of", "turn off", "cut",
                ],
                ["the", "all the", "all"].flatMap { word in colours.map { "\(word) \($0)" } }
            ),
            Frame.pairs(
                ["drain", "rob", "strip", "empty", "bleed"],
                ["of colour", "of color", "of all colour", "of all color", "of its colour", "of its color"],
                by: "…"
            ),
            ["the", "all the", "all"].flatMap { word in
                colours.flatMap { ["turn \(word) \($0) off", "switch \(word) \($0) off", "\(word) \($0) gone"] }
            },
            [
                "colourless", "colorless", "without colour", "without color", "without any colour", "without any color",
                "no colour", "no color", "no colours", "no colors", "no colour at all", "no color at all",
                "free of colour", "free of color", "drained of colour", "drained of color", "monochromatic",
                "completely desaturated", "fully desaturated", "totally desaturated", "desaturate completely",
                "completely desaturate", "fully desaturate", "shades of grey", "shades of gray", "grey tones",
                "tones of grey", "noir", "film noir", "film-noir", "noir style", "noir look", "chaplin",
                "charlie chaplin",
                "chaplin film", "chaplin movie", "silent movie", "silent film", "silent-movie", "silent-film",
                "silent movies",
                "old silent movie", "old silent film", "silent movie era", "buster keaton", "bw", "b and w",
                "black-white",
                "black/white", "black'n'white",
            ]
        )

    private static let aged: [String] =
        Frame.words(
            [
                "old movie", "old film", "old-movie", "old-film", "old movies", "old films", "old-time movie",
                "old timey", "old-timey", "old-fashioned", "old fashioned", "old school", "old-school", "oldie",
                "nostalgic",
                "nostalgia", "aged", "yellowed", "faded film", "faded photo", "super 8", "super-8", "super8", "8mm",
                "16mm",
                "film camera", "polaroid", "analog", "analogue", "analog film", "throwback", "grandpa", "grandma",
                "home movie", "old home movie", "period film", "period piece",
            ],
            [
                "50s", "60s", "70s", "80s", "seventies", "sixties", "eighties", "fifties", "1950s", "1960s", "1970s",
                "1980s",
            ]
            .flatMap {
                ["the \($0)", "\($0) look", "\($0) style", "\($0) vibe", "\($0) feel", "\($0) film", "\($0) movie"]
            },
            ["vintage", "retro"].flatMap { word in
                [
                    "vibe", "vibes", "feel", "feeling", "style", "touch", "tones", "colours", "colors", "treatment",
                    "mood",
                ].map {
                    "\(word) \($0)"
                }
            }
        )

    private static let brown: [String] = [
        "sepia vibe", "sepia feel", "sepia style", "sepia treatment", "sepia touch", "sepia tint", "sepia tones",
        "sepia or so", "sepia or something", "sepia colours", "sepia colors", "brownish", "brown tint", "brown tone",
        "brown tones", "brown-tinted", "brown and white", "old photograph", "old photo", "old photos",
        "old photographs",
        "old picture", "old postcard", "old western", "wild west", "daguerreotype", "antique", "antique photo",
    ]

    private static let colouredAgain: [String] =
        colours.prefix(2).flatMap { colour in
            [
                "in \(colour) again", "back to \(colour)", "back in \(colour)", "\(colour) back", "in full \(colour)",
                "bring back the \(colour)", "bring the \(colour) back", "\(colour) again", "its \(colour) back",
                "return the \(colour)", "restore the \(colour)", "original \(colour)s", "real \(colour)s",
                "natural \(colour)s", "normal \(colour)s", "true \(colour)s", "want the \(colour) back",
            ]
        }

    private static let suggestions = [
        "could be", "would be", "might be", "could look", "would look", "might look", "let me see", "let's see",
        "could be…let me see", "would look…let me see", "try", "try out", "go for", "go", "slap", "throw", "chuck",
        "whack",
        "stick", "lay", "tint", "tinted", "treat", "rendered", "shot in", "as if it were", "as if it was", "vibe",
        "vibes",
        "feel", "sort of look", "kind of look", "shown in", "displayed in", "in",
    ]
    private static let opinions = [
        "classy", "nice", "cool", "good", "great", "lovely", "better", "fun", "pretty", "beautiful", "stylish", "artsy",
        "arty", "more", "all", "with", "from", "era", "days", "sort", "something", "if", "possible", "over", "again",
    ]

    private static let normalAfterwards: [String] = Frame.pairs(
        [
            "colour again", "color again", "in colour again", "in color again", "back to colour", "back to color",
            "normal", "normal again", "back to normal", "colour", "color",
        ],
        [
            "afterwards", "afterward", "after", "after that", "after it", "from then on", "for the rest", "later",
            "otherwise",
        ]
    )

    private static let aboutTheRest = [
        "others in colour", "others in color", "the others in colour", "leave the others in colour",
        "leave the others", "leave the rest", "the rest in colour", "the rest stays in colour", "the rest stays",
        "rest in colour", "leave the rest in colour",
    ]

    private static let chineseColourless = [
        "去色", "去掉颜色", "去掉色彩", "去除颜色", "去除色彩", "没有颜色", "不带颜色", "别带颜色", "不要颜色", "不要有颜色", "别有颜色", "灰度图", "黑白片", "黑白电影",
        "黑白照片", "黑白色调", "黑白的", "黑白风", "黑白风格", "无色", "失去颜色", "颜色去掉", "颜色都去掉", "颜色全去掉", "颜色全部去掉", "色彩去掉", "颜色抽掉",
        "抽掉颜色", "抽走颜色", "抽掉色彩", "颜色去了", "颜色去干净", "默片", "老默片", "无声电影", "卓别林", "卓别林那种", "一点颜色都不要", "颜色拿掉", "颜色褪掉",
        "褪掉颜色", "褪去颜色", "颜色抽干", "就灰度", "水墨", "单色", "颜色关掉", "灰白", "黑白片那种",
    ]
    private static let chineseAged = [
        "老电影", "老电影滤镜", "老电影风格", "老电影效果", "老电影质感", "老电影的感觉", "老电影那种", "老片子", "老片", "老胶片", "胶片风", "年代感", "老旧", "做旧",
        "旧旧的",
        "民国风", "港风", "复古感", "复古味", "怀旧感", "复古调", "旧电影", "旧时光", "八十年代", "八零年代", "九十年代", "七十年代", "旧胶片", "上世纪", "老式", "老派",
        "老港片", "老录像", "有年代",
    ]
    private static let chineseBrown = [
        "泛黄", "发黄的老照片", "旧照片", "老照片那种", "老相片", "茶色", "棕色调", "咖啡色调", "褐色调", "昏黄", "旧报纸", "牛皮纸",
    ]
    private static let chineseColoured = [
        "彩色", "彩色的", "变回彩色", "恢复彩色", "恢复颜色", "颜色还回来", "颜色要回来", "原来的颜色", "本来的颜色", "原色", "有颜色", "带颜色", "颜色恢复", "颜色变回来",
        "上色", "还原颜色", "颜色还原",
    ]
    private static let chineseOpinions = [
        "种", "点", "些", "风", "滤镜", "色调", "调调", "一样", "似的", "那样", "像", "跟", "用", "走", "全", "别", "整", "部", "片子", "感", "味",
        "套",
        "上", "打", "成", "弄成", "搞成", "整成", "调成", "一个", "只",
    ]
}
