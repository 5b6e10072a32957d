import Timeline

extension RouteWords {
    static let export = Phrases(
        [
            "export", "exporting", "download", "render", "render out", "send me the video", "send me the film",
            "send me the file", "send me the movie", "send the video to me", "send it to me", "send me my video",
            "send me the final video", "send me the finished video",
            "send me the final cut", "give me the file", "give me the video",
            "save the video", "save video", "save as", "save it as", "click export", "click the export button", "导出",
            "下载",
            "save the film", "save the movie", "write it out", "output", "output it", "finalize",
            "finalise", "make the file", "spit it out", "出片", "输出", "输出成片", "生成视频", "生成成片", "生成影片", "导出影片",
            "导出视频", "保存成视频", "存成视频", "存为视频", "存成视频文件", "渲染出来", "匯出", "輸出", "導出", "渲染", "导出来",
            "点击导出", "输出视频", "把视频发给我", "发给我视频", "把成片发给我", "把文件发给我", "把它发给我", "保存视频",
        ]
    )

    /// Whatever kind of media file somebody asks for: which of them can be written the service knows.
    static let formats = Phrases(MediaFileName.extensions.sorted())

    static let exportTalk = Phrases(
        smallTalk + [
            "the", "my", "a", "an", "it", "this", "video", "film", "movie", "clip", "project", "result", "final",
            "finished", "whole", "file", "timeline", "draft", "in", "as", "to", "at", "with", "and", "then", "full",
            "hd", "high", "quality", "high quality", "best", "resolution", "format", "version", "button", "again",
            "ready", "done", "it's", "when it is ready", "when it's ready", "when ready", "when it is done",
            "when it's done",
            "when done", "视频", "成片", "影片", "文件", "项目", "为", "成", "到", "格式", "高清", "高质量",
            "分辨率", "最终", "版", "整个", "并", "的", "把", "它", "这个", "个", "一个", "按钮", "出来", "然后", "我的", "高",
            "i'm happy with that", "i'm happy", "i'm happy with it", "i'm done", "we're done", "that's it",
            "looks good",
            "looks great", "perfect", "great", "all good", "all done", "good to go", "that's a wrap", "for whatsapp",
            "for youtube", "for instagram", "for tiktok", "everything", "行了", "就这样", "弄完了", "完成了", "搞定", "搞定了", "做好了",
            "好了",
            "没问题了", "可以了", "满意", "很满意", "挺好", "要", "的", "生成", "成品", "帮", "帮我", "影片", "視頻", "高清的",
            "质量", "我", "我想", "我要", "我想要", "吗",
        ]
    )

    /// `9:16`, whose colon was made a space with the other signs, and what people call it.
    static let ratios: [(ratio: Canvas.Ratio, phrases: Phrases)] = Canvas.Ratio.allCases.map { ratio in
        let spelled = ratio.rawValue.replacing(":", with: " ")
        return switch ratio {
        case .tall: (ratio, Phrases([spelled, "vertical", "portrait", "竖屏", "竖版"]))
        case .wide: (ratio, Phrases([spelled, "horizontal", "landscape", "widescreen", "横屏", "横版"]))
        case .square: (ratio, Phrases([spelled, "square", "方形", "正方形"]))
        case .portrait, .classic, .upright, .cinema: (ratio, Phrases([spelled]))
        }
    }

    static let credits = Phrases(
        [
            "credits", "credit", "balance", "my balance", "account balance", "credit balance", "billing",
            "check account", "check billing", "check account/billing", "积分", "余额", "点数", "额度",
        ]
    )

    static let creditTalk = Phrases(
        smallTalk + [
            "what's", "what", "is", "my", "the", "how", "many", "much", "do", "i", "have", "left", "check", "show",
            "see", "account", "remaining", "are", "there", "get", "tell", "any", "and", "current", "of", "still",
            "view", "'s", "多少",
            "还有",
            "还剩", "剩", "剩余", "我的", "我", "查", "查询", "查看", "看", "看看", "看一下", "显示", "有", "的", "账户", "几", "个", "是",
            "当前", "还", "一下", "下", "和", "够", "够不够",
        ]
    )

    static let state = Phrases(
        [
            "status", "state", "show tracks", "show the tracks", "show timeline", "show the timeline", "list tracks",
            "list the tracks", "show me the tracks", "show me the timeline", "show my tracks", "show my timeline",
            "what's on the timeline", "what is on the timeline", "open the timeline", "open timeline",
            "open the project",
            "preview in timeline", "show all tracks", "show all the tracks", "show me all tracks",
            "show me all the tracks",
            "list all tracks", "show track list", "show the track list", "what tracks are there",
            "preview it in timeline",
            "preview it in the timeline", "which tracks are there", "preview the timeline", "preview in the timeline",
            "状态",
            "显示轨道", "查看轨道", "看看轨道",
            "显示时间线", "查看时间线", "打开时间线", "打开时间轴", "时间线上有什么", "查看时间轴", "看看时间线", "显示所有轨道", "查看所有轨道", "列出轨道", "列出所有轨道",
            "显示轨道列表",
            "有哪些轨道", "在时间线中预览",
            "在时间线预览", "预览时间线", "显示时间轴",
        ]
    )

    static let stateTalk = Phrases(
        smallTalk + [
            "what's", "what", "is", "the", "my", "show", "check", "current", "project", "of", "timeline", "tracks",
            "get", "session", "draft", "see", "view", "how's", "how", "video", "film", "视频", "影片", "查看", "显示", "看",
            "看看", "看一下", "当前", "的", "项目", "草稿", "现在",
            "目前", "是", "什么", "一下", "时间线", "轨道", "怎么样", "了",
        ]
    )

    static let upload = Phrases(
        ["upload", "uploading", "click upload", "import", "上传", "导入", "点击上传"]
    )

    static let uploadTalk = Phrases(
        smallTalk + [
            "a", "an", "the", "my", "this", "these", "some", "file", "files", "video", "videos", "clip", "clips",
            "image", "images", "photo", "photos", "picture", "pictures", "audio", "music", "song", "media", "footage",
            "want", "to", "new", "another", "and", "from", "here", "is", "文件", "视频", "图片", "照片", "音频", "音乐", "素材", "一个",
            "一段", "一张", "一些", "这个", "这些", "我的", "我要", "我想", "我", "要", "想", "个", "新的", "新", "和", "把", "一下",
        ]
    )

    private static let smallTalk = [
        "please", "can you", "could you", "would you", "can i", "could i", "may i", "i want to", "i'd like to",
        "i would like to", "let me", "me", "now", "ok", "okay", "thanks", "thank you", "just", "go ahead and", "for me",
        "hey", "hi", "you", "请", "帮我", "给我", "麻烦", "吧", "吗", "呢", "谢谢", "可以", "能", "能不能", "你", "现在", "一下",
    ]
}
