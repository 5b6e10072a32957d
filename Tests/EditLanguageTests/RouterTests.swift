import EditLanguage
import Testing
import Timeline

@Suite("Message routes") struct RouterTests {
    @Test("actions", arguments: exports + others)
    func action(_ message: String, _ route: Route) {
        #expect(MessageRouter.route(message) == route)
    }

    @Test("everything else goes to the agent as it is", arguments: messages)
    func message(_ message: String) {
        #expect(MessageRouter.route(message) == .message(message))
    }

    static let exports: [(String, Route)] = [
        ("export", .export(ExportWish())),
        ("Export!", .export(ExportWish())),
        ("please export the video", .export(ExportWish())),
        ("export 1080p MP4", .export(ExportWish(format: "mp4", resolution: "1080p"))),
        ("can you export it as a webm in 720p?", .export(ExportWish(format: "webm", resolution: "720p"))),
        ("export in 4k", .export(ExportWish(resolution: "2160p"))),
        ("export vertical 9:16", .export(ExportWish(ratio: .tall))),
        ("export it square", .export(ExportWish(ratio: .square))),
        ("export to out.mp4", .export(ExportWish(format: "mp4", file: "out.mp4"))),
        ("export as \"my film.mov\"", .export(ExportWish(format: "mov", file: "my film.mov"))),
        ("download", .export(ExportWish())),
        ("download the video", .export(ExportWish())),
        ("send me the video", .export(ExportWish())),
        ("could you send me the video please", .export(ExportWish())),
        ("click export", .export(ExportWish())),
        ("click the Export button", .export(ExportWish())),
        ("导出", .export(ExportWish())),
        ("导出视频", .export(ExportWish())),
        ("请帮我导出视频吧", .export(ExportWish())),
        ("导出720p竖屏", .export(ExportWish(resolution: "720p", ratio: .tall))),
        ("导出为mp4格式", .export(ExportWish(format: "mp4"))),
        ("下载成片", .export(ExportWish())),
        ("把视频导出来", .export(ExportWish())),
        ("点击导出", .export(ExportWish())),
    ]

    static let others: [(String, Route)] = [
        ("credits", .credits), ("what's my balance", .credits), ("What’s my balance?", .credits),
        ("how many credits do I have left?", .credits), ("show credits", .credits), ("check account/billing", .credits),
        ("balance", .credits), ("积分", .credits), ("余额", .credits), ("我还有多少积分?", .credits), ("查看余额", .credits),
        ("status", .state), ("Status?", .state), ("show tracks", .state), ("show me the timeline", .state),
        ("what's the status", .state), ("what's on the timeline?", .state), ("preview in timeline", .state),
        ("open the timeline", .state), ("状态", .state), ("查看状态", .state), ("显示轨道", .state), ("时间线上有什么", .state),
        ("upload", .upload([])), ("I want to upload a file", .upload([])), ("上传", .upload([])), ("我要上传视频", .upload([])),
        ("upload clip.mp4", .upload(["clip.mp4"])),
        ("upload ~/Movies/x.mov and y.png", .upload(["~/Movies/x.mov", "y.png"])),
        ("上传 /tmp/a.mp4", .upload(["/tmp/a.mp4"])),
        ("upload https://example.com/v/clip.mp4?sig=1", .upload(["https://example.com/v/clip.mp4?sig=1"])),
        ("/a/b.mp4", .upload(["/a/b.mp4"])),
        ("'/a/b c.mp4'", .upload(["/a/b c.mp4"])),
        ("\"/a/b c.mp4\"", .upload(["/a/b c.mp4"])),
        ("/a/b\\ c\\ \\(1\\).mp4 ", .upload(["/a/b c (1).mp4"])),
        ("~/x.MOV", .upload(["~/x.MOV"])),
        ("file:///home/me/my%20clip.mp4", .upload(["/home/me/my clip.mp4"])),
        ("'/a/一 二.mp4' /b/c.jpg", .upload(["/a/一 二.mp4", "/b/c.jpg"])),
        ("beach.mov", .upload(["beach.mov"])),
    ]

    static let messages = [
        "", "add a title that says Export", "add a title 'Download'", "balance the audio",
        "balance the music with the voice",
        "add end credits", "add rolling credits at the end", "make the status bar red", "show a title for 3 seconds",
        "make a video about uploading files", "make a clip of a man who downloads a car",
        "add clip.mp4 to the timeline", "put /a/b.mp4 at the beginning", "split at 4s", "hello",
        "generate sunset over the sea",
        "export the title", "export and delete the music", "加一个写着“导出”的标题", "加标题“余额”", "做一个关于积分的视频",
        "把上传的视频放到时间线上", "use the uploaded video", "the state of the art", "\"Export\"", "导出标题后删除音乐",
        "download a clip of the sea", "my balance sheet animation", "/not/media.txt", "what is this", "做一个余额宝广告视频",
    ]
}
