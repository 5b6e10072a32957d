import EditLanguage
import Testing
import Timeline

@Suite("Message routes") struct RouterTests {
    @Test("actions", arguments: exports + looks)
    func action(_ message: String, _ route: Route) {
        #expect(MessageRouter.route(message) == route)
    }

    @Test("files to upload", arguments: uploads)
    func upload(_ message: String, _ paths: [String]) {
        #expect(MessageRouter.route(message) == .upload(paths))
    }

    @Test("everything else goes to the agent as it is", arguments: englishMessages + chineseMessages)
    func message(_ message: String) {
        #expect(MessageRouter.route(message) == .message(message))
    }

    static let exports: [(String, Route)] = [
        ("export", .export(SpokenExport())), ("Export!", .export(SpokenExport())), ("EXPORT", .export(SpokenExport())),
        ("please export the video", .export(SpokenExport())), ("export now", .export(SpokenExport())),
        ("I'd like to download the video now", .export(SpokenExport())),
        ("can I download it?", .export(SpokenExport())),
        ("export 1080p MP4", .export(SpokenExport(format: "mp4", resolution: "1080p"))),
        ("can you export it as a webm in 720p?", .export(SpokenExport(format: "webm", resolution: "720p"))),
        ("export in 4k", .export(SpokenExport(resolution: "2160p"))),
        ("render it again in 720p", .export(SpokenExport(resolution: "720p"))),
        ("export vertical 9:16", .export(SpokenExport(ratio: .tall))),
        ("export mp4 1080p 9:16", .export(SpokenExport(format: "mp4", resolution: "1080p", ratio: .tall))),
        ("export it square", .export(SpokenExport(ratio: .square))),
        ("Export as GIF", .export(SpokenExport(format: "gif"))),
        ("export to out.mp4", .export(SpokenExport(format: "mp4", file: "out.mp4"))),
        ("save the video as out.mp4", .export(SpokenExport(format: "mp4", file: "out.mp4"))),
        ("export as \"my film.mov\"", .export(SpokenExport(format: "mov", file: "my film.mov"))),
        ("export as “成片.mp4”", .export(SpokenExport(format: "mp4", file: "成片.mp4"))),
        ("export to ~/Movies/my\\ film.mp4", .export(SpokenExport(format: "mp4", file: "~/Movies/my film.mp4"))),
        ("export to out/x.gif", .export(SpokenExport(format: "gif", file: "out/x.gif"))),
        ("export to ./my film.mp4", .export(SpokenExport(format: "mp4", file: "./my film.mp4"))),
        ("export to out/my film.mp4", .export(SpokenExport(format: "mp4", file: "out/my film.mp4"))),
        ("export when it's ready", .export(SpokenExport())), ("download", .export(SpokenExport())),
        ("download the video", .export(SpokenExport())), ("download and send me the video", .export(SpokenExport())),
        ("send me the video", .export(SpokenExport())), ("Send me the video!", .export(SpokenExport())),
        ("could you send me the video please", .export(SpokenExport())), ("send me the file", .export(SpokenExport())),
        ("Send me the final video please", .export(SpokenExport())),
        ("please send me my video", .export(SpokenExport())),
        ("send it to me", .export(SpokenExport())), ("click export", .export(SpokenExport())),
        ("click the Export button", .export(SpokenExport())), ("导出", .export(SpokenExport())),
        ("导出视频", .export(SpokenExport())), ("导出。", .export(SpokenExport())), ("请帮我导出视频吧", .export(SpokenExport())),
        ("我想导出视频", .export(SpokenExport())), ("可以导出吗？", .export(SpokenExport())),
        ("导出720p竖屏", .export(SpokenExport(resolution: "720p", ratio: .tall))),
        ("导出1080p的MP4", .export(SpokenExport(format: "mp4", resolution: "1080p"))),
        ("导出为mp4格式", .export(SpokenExport(format: "mp4"))), ("导出成gif", .export(SpokenExport(format: "gif"))),
        ("导出到/tmp/a.mp4", .export(SpokenExport(format: "mp4", file: "/tmp/a.mp4"))), ("下载", .export(SpokenExport())),
        ("下载成片", .export(SpokenExport())), ("我要下载视频", .export(SpokenExport())), ("把视频发给我", .export(SpokenExport())),
        ("把视频导出来", .export(SpokenExport())), ("导出并下载", .export(SpokenExport())), ("保存视频", .export(SpokenExport())),
        ("点击导出", .export(SpokenExport())),
    ]

    static let looks: [(String, Route)] = [
        ("credits", .credits), ("what's my balance", .credits), ("What’s my balance?", .credits),
        ("how many credits do I have left?", .credits), ("How many credits are left?", .credits),
        ("do I have any credits left", .credits), ("show credits and balance", .credits), ("my credits", .credits),
        ("check account/billing", .credits), ("balance", .credits), ("积分", .credits), ("余额", .credits),
        ("我还有多少积分？", .credits), ("查看余额", .credits), ("查一下余额", .credits), ("我的余额是多少", .credits), ("积分够吗", .credits),
        ("status", .state), ("Status?", .state), ("how's the status", .state), ("project status", .state),
        ("check the status of my video", .state), ("show tracks", .state), ("show me all tracks", .state),
        ("what tracks are there?", .state), ("show me the timeline", .state), ("what's the status", .state),
        ("what's on the timeline?", .state), ("preview in timeline", .state), ("open the timeline", .state),
        ("状态", .state), ("状态？", .state), ("查看状态", .state), ("现在是什么状态", .state), ("显示轨道", .state),
        ("显示所有轨道", .state), ("时间线上有什么", .state), ("打开时间线", .state), ("在时间线中预览", .state),
    ]

    static let uploads: [(String, [String])] = [
        ("旅行vlog.mp4", ["旅行vlog.mp4"]), ("剪辑成片.mp4", ["剪辑成片.mp4"]), ("上传beach.mp4", ["beach.mp4"]),
        ("upload", []), ("Upload!", []), ("I want to upload a file", []), ("can I upload a photo?", []), ("上传", []),
        ("我要上传视频", []), ("上传图片", []), ("upload clip.mp4", ["clip.mp4"]), ("Upload: /tmp/a.mp4", ["/tmp/a.mp4"]),
        ("upload ~/Movies/x.mov and y.png", ["~/Movies/x.mov", "y.png"]),
        ("upload ./my clip.mp4", ["./my clip.mp4"]), ("upload ../up dir/my clip.mp4", ["../up dir/my clip.mp4"]),
        ("upload /tmp/up dir/my clip.mp4", ["/tmp/up dir/my clip.mp4"]),
        ("upload out/my clip.mp4 and y.png", ["out/my clip.mp4", "y.png"]), ("上传./my clip.mp4", ["./my clip.mp4"]),
        ("上传out/my clip.mp4", ["out/my clip.mp4"]), ("上传~/my clip.mp4", ["~/my clip.mp4"]),
        ("upload a.mp4, b.mov and c.png", ["a.mp4", "b.mov", "c.png"]),
        ("upload \"/a/b c.mp4\", \"/d/e.mp4\"", ["/a/b c.mp4", "/d/e.mp4"]),
        ("upload https://example.com/v/clip.mp4?sig=1", ["https://example.com/v/clip.mp4?sig=1"]),
        ("上传 /tmp/a.mp4", ["/tmp/a.mp4"]), ("上传/tmp/a.mp4", ["/tmp/a.mp4"]), ("请上传/tmp/a.mp4", ["/tmp/a.mp4"]),
        ("上传a.mp4", ["a.mp4"]), ("上传“/tmp/一 二.mp4”", ["/tmp/一 二.mp4"]), ("上传 a.mp4 和 b.mp4", ["a.mp4", "b.mp4"]),
        ("/a/b.mp4\u{FF0C}/c.mov", ["/a/b.mp4\u{FF0C}/c.mov"]), ("'/a/b.mp4'\u{FF0C}'/c.mov'", ["/a/b.mp4", "/c.mov"]),
        ("/a/b.mp4", ["/a/b.mp4"]), ("'/a/b c.mp4'", ["/a/b c.mp4"]), ("\"/a/b c.mp4\"", ["/a/b c.mp4"]),
        ("“/a/b c.mp4”", ["/a/b c.mp4"]), ("/tmp/a b.mp4", ["/tmp/a b.mp4"]),
        ("/a/b\\ c\\ \\(1\\).mp4 ", ["/a/b c (1).mp4"]), ("'/a/it'\\''s mine.mp4'", ["/a/it's mine.mp4"]),
        ("/a/it\\'s.mp4", ["/a/it's.mp4"]), ("~/x.MOV", ["~/x.MOV"]), ("../x.PNG", ["../x.PNG"]),
        ("file:///home/me/my%20clip.mp4", ["/home/me/my clip.mp4"]), ("file:///tmp/%E6%B5%B7.mp4", ["/tmp/海.mp4"]),
        ("file://localhost/tmp/a%20b.mov", ["/tmp/a b.mov"]), ("/a/b.mp4 /a/c.mp4", ["/a/b.mp4", "/a/c.mp4"]),
        ("/a/b.mp4\n/a/c.mp4", ["/a/b.mp4", "/a/c.mp4"]), ("'/a/一 二.mp4' /b/c.jpg", ["/a/一 二.mp4", "/b/c.jpg"]),
        ("'/a/b.mp4''/a/c d.mp4'", ["/a/b.mp4", "/a/c d.mp4"]), ("/电影/我的\\ 视频.mp4", ["/电影/我的 视频.mp4"]),
        ("视频/海.mov", ["视频/海.mov"]), ("beach.mov", ["beach.mov"]), ("C:\\Users\\me\\a.mp4", ["C:\\Users\\me\\a.mp4"]),
    ]

    static let englishMessages = [
        "", "add a title that says Export", "add a title 'Download'", "balance the audio", "balance out the colours",
        "balance the music with the voice", "add end credits", "add rolling credits at the end", "roll the credits",
        "make the status bar red", "show a title for 3 seconds", "show the tracks of a train", "delete all tracks",
        "make a video about uploading files", "make a clip of a man who downloads a car", "is my export ready?",
        "how do I export?", "don't export yet", "cancel the export", "export the first clip", "hello",
        "add clip.mp4 to the timeline", "put /a/b.mp4 at the beginning", "split at 4s", "generate sunset over the sea",
        "export the title", "export and delete the music", "use the uploaded video", "the state of the art",
        "\"Export\"",
        "download a clip of the sea", "send me a video of a cat", "my balance sheet animation", "/not/media.txt",
        "what is this", "/a/b.mp4 make it black and white", "\"my title.mp4\"", "add the title 'Sea.mp4'",
        "put /tmp/a on b.mp4", "/help me with a.mp4", "upload a photo of a cat", "upload clip.mp4 and add it at 3s",
        "export the video and upload it", "status report animation", "render me a cat", "it's a title: don't stop",
    ]

    static let chineseMessages = [
        "背景音乐不要了，改用voice.mp3", "从25秒开始放song.mp3", "加song.mp3", "把音乐换成song.mp3。", "添加beach.mp4",
        "加一个写着“导出”的标题", "加一个叫“下载”的标题", "加标题“余额”", "做一个关于积分的视频", "做一个关于导出的视频", "做一个余额宝广告视频",
        "把上传的视频放到时间线上", "上传的视频放到最前面", "把上传的图片加进来", "导出标题后删除音乐", "导出字幕", "不要导出", "如何导出视频？",
        "导出失败了怎么办", "下载一段海边的视频", "发给我一个视频", "余额标题", "状态栏变红", "显示标题", "上传进度怎么样", "加片尾积分",
    ]
}
