/// The words that tell what a question wants to know, in both languages.
enum AnswerWords {
    static let lastChange = Phrases([
        "what did you just do", "what did you do", "what was done", "what changed", "what has changed",
        "what have you done",
        "what did you just change", "what have you just done", "what have you just changed", "what was just changed",
        "what did you change", "what was the last change", "what was the last edit", "what have you changed",
        "what just happened",
        "what happened", "was anything changed", "did anything change", "did it work", "did that work",
        "what did that do", "what was that", "what did you just change", "what have you just changed",
        "what have you just done", "what did you just edit", "what did i just do", "what did i just change",
        "what was my last edit", "what was my last change", "what's the last thing you did",
        "what is the last thing you did", "what did you do last", "what was the last thing", "what did we just do",
        "what just changed", "what has just changed", "what's changed", "what's new", "what's different now",
        "what is different now", "tell me what you did", "tell me what you changed", "上一步做了什么", "上一步干了什么", "刚刚改了",
        "刚才干嘛", "刚刚干了什么", "最后一次改", "上一次改",
        "刚才做了什么", "你做了什么", "改了什么", "做了哪些", "刚刚做了什么", "刚才改了", "有什么变化", "动了什么", "做了什么", "刚才干了什么", "改动了什么",
    ])
    static let whichOne = Phrases([
        "which", "what", "what's", "whats", "which one", "who", "哪", "哪段", "哪个", "哪一段", "哪一个", "哪个片段", "哪个视频", "什么",
        "啥",
        "是谁",
    ])
    static let keeping = Phrases([
        "save this version", "save the version", "save this as", "save it as", "save as", "save a version",
        "save version",
        "save a checkpoint", "make a checkpoint", "checkpoint", "keep this version", "remember this version",
        "remember this as", "remember it as", "keep this as", "store this as", "mark this as", "call this one",
        "name this", "call this", "label this", "snapshot",
        "save the current version", "bookmark this", "call this version", "name this version", "save this state",
        "保存版本", "保存当前版本", "保存这个版本", "保存为", "另存为", "存为", "存成", "存一个版本", "存个版本", "先存一版", "先存个版本", "记为", "记作", "标记为",
        "把这版叫", "这一版叫", "这版叫", "这个版本叫", "存一版", "存一下版本", "保存一个版本",
        "记住这个版本", "留个版本", "留一版", "存档", "做个存档", "保存这一版",
    ])
    static let formats = Phrases(MediaFileName.extensions.sorted() + ["video", "movie", "视频"])
    static let reason = Phrases([
        "why can't you", "why cant you", "why not", "why did nothing", "why was nothing", "why didn't you",
        "why didn't that",
        "what went wrong", "why didn't it", "why won't", "why did it not", "why has nothing", "why can't it",
        "why did that fail",
        "what's wrong", "what is wrong", "why can't i", "why did you not", "why nothing",
        "为什么没", "为什么不", "怎么没", "怎么什么都没", "为什么什么都没", "为何没", "为啥没", "为啥不", "哪里错了", "出了什么问题",
    ])
    static let before = Phrases([
        "look like before", "look before", "was it like before", "looked like before", "it before",
        "the version before",
        "what was it before", "what it was before", "how was it before", "before that change", "before the last change",
        "之前是什么样", "之前什么样", "原来是什么样", "改之前", "之前的样子", "原来什么样", "修改前", "上一版是什么样", "之前是怎样", "之前是怎么样",
    ])
    static let comparison = Phrases([
        "compare", "compare it", "compared with", "compared to", "difference between", "difference to",
        "difference from", "what's different",
        "different from", "changed since", "diff", "what is different", "differences",
        "对比", "比较", "有什么不同", "有什么区别", "有何不同", "差别", "区别", "相比",
    ])
    static let versions = Phrases([
        "how many versions", "which version", "what version", "list versions", "list the versions", "show versions",
        "有几个版本", "第几版", "多少个版本", "几个版本", "哪个版本", "哪一版", "有多少版本",
    ])
    static let abilities = Phrases([
        "what can you do", "what can i do", "what can be done", "what else can you do", "what could you do",
        "what can we do",
        "what are you able to do", "what options", "do you have", "can you make", "are available", "can i use",
        "do you support", "how fast can", "how slow can", "what's the maximum", "what is the maximum",
        "what's the limit",
        "what is the limit", "最多能", "最大能", "最高能", "最多可以", "最快能", "最慢能", "上限是", "可以用", "能用", "能做什么", "可以做什么", "能怎么",
        "可以怎么", "会做什么", "能干什么", "能对", "有哪些操作",
        "做些什么",
    ])
    static let unplaced = Phrases([
        "not used", "unused", "not placed", "not yet placed", "haven't used", "have not used", "haven't i used",
        "not on the timeline",
        "not been used", "left to place", "still unused", "not placed yet", "not used yet", "not in use", "left over",
        "没用", "没有用", "还没放", "没放", "未使用", "没用上", "没有放", "还没加", "没加进",
    ])
    static let files = Phrases([
        "files", "file", "uploads", "upload", "uploaded", "media", "footage", "material",
        "素材", "文件", "上传", "传了哪些", "传了什么", "传了几个", "传过哪些", "导入了哪些", "导入了什么",
    ])
    static let lists = Phrases([
        "give me a summary", "give me an overview", "summarize the timeline", "describe the timeline",
        "describe the video", "describe the film", "总结一下时间线",
        "list", "list all", "list my", "list the", "show my files", "show me my files", "show the files", "my files",
        "my uploads",
        "show my uploads", "列出", "看看素材", "素材列表", "文件列表",
    ])
    static let canvas = Phrases([
        "resolution", "aspect ratio", "aspect", "format", "shape", "dimensions", "orientation", "frame rate",
        "framerate", "fps",
        "frames per second", "canvas", "what size is the video", "what size is the film", "how big is the video",
        "how big is the film",
        "vertical or horizontal", "分辨率", "比例", "画幅", "尺寸", "帧率", "横屏还是竖屏", "竖屏还是横屏", "多少帧", "画布",
    ])
    static let count = Phrases([
        "how many", "number of", "几段", "几个", "多少个", "多少段", "几条", "几首", "多少条", "几张", "多少张", "几处",
    ])
    static let existence = Phrases([
        "is there", "are there", "do i have", "do we have", "have i got", "does it have", "does the film have",
        "does the video have",
        "has it got", "有没有", "有吗", "是否有",
    ])
    static let length = Phrases([
        "how long", "length", "duration", "how many seconds", "how many minutes", "runtime", "running time",
        "多长", "时长", "长度", "几秒", "多少秒", "几分钟", "多久", "多少分钟",
    ])
    static let volume = Phrases([
        "how loud", "muted", "silent", "静音", "how quiet", "volume", "level", "loudness", "音量", "多大声", "声音多大", "多响",
        "声音有多大", "声音是多少",
    ])
    static let speed = Phrases([
        "how fast", "how slow", "speed", "playback speed", "几倍速", "速度", "多快", "多慢",
    ])
    static let place = Phrases([
        "where", "when", "what time", "start", "begin", "starts", "begins", "end", "ends", "position",
        "在哪", "在哪里", "在哪儿", "什么时候", "何时", "第几秒", "开始", "结束", "几秒开始", "从几秒", "什么位置",
    ])
    static let text = Phrases([
        "what does", "say", "says", "text", "words", "written", "read", "写的是什么", "写了什么", "写着什么", "什么字", "内容是什么", "写什么",
        "文字是什么",
    ])
    static let name = Phrases([
        "name", "called", "kind of", "which song", "which music", "what song", "what music", "mood", "叫什么", "名字",
        "什么风格", "什么音乐", "什么歌", "风格",
    ])
    static let longest = Phrases(["longest", "最长"])
    static let shortest = Phrases(["shortest", "最短"])
    static let settings = Phrases([
        "how big", "color", "colour", "font", "size", "effects", "effect", "filter", "filters", "look", "looks",
        "style",
        "settings", "applied",
        "done to", "fade", "fades", "颜色", "字体", "字号", "效果", "滤镜", "样式", "设置", "多大",
    ])
    static let contents = Phrases([
        "timeline", "in the video", "in the film", "in it", "in the project", "in this", "what do i have",
        "what have i got", "what do we have",
        "have so far", "got so far", "summary", "overview", "in my video", "in my film", "in the movie",
        "时间线", "时间轴", "有什么", "有哪些", "里面", "内容", "现在的样子",
    ])
    static let whatIf = Phrases([
        "what happens if", "what would happen if", "what will happen if", "what if", "what happens when", "if i",
        "if we", "suppose", "supposing",
        "会怎么样", "会怎样", "会发生什么", "如果", "假如", "要是", "会如何",
    ])
    /// What opens a supposition.
    static let suppositions = Phrases([
        "if i", "if we", "if you", "suppose i", "suppose we", "supposing i", "supposing we", "what if i", "what if we",
        "say i",
        "say we", "assuming i", "assuming we", "如果我", "如果", "要是我", "要是", "假如我", "假如", "若是", "万一", "假设",
    ])
    static let supposedLength = Phrases(["几秒", "多少秒", "多长", "剩多少", "剩几秒", "还有多少", "还剩多少", "how much", "how short"])
    /// What asks for all that was done.
    static let changesSoFar = Phrases([
        "changed so far", "have i changed", "have we changed", "i've changed", "we've changed", "done so far",
        "edits so far",
        "changes so far", "all my edits", "all my changes", "all the changes", "list my edits", "list the edits",
        "list my changes", "都改了什么", "都改了些什么", "改过什么", "一共改了", "总共改了", "到目前为止", "改了哪些", "都做了什么", "做过什么",
    ])
    /// What asks in Chinese, wherever it stands.
    static let chineseMarks = Phrases([
        "什么", "几", "多少", "多长", "多久", "哪", "哪些", "哪个", "在哪", "有没有", "是否", "多大", "多快", "几个", "几段", "几秒", "几倍速", "多响",
        "哪里",
        "什么样", "如何", "何时",
    ])
}
