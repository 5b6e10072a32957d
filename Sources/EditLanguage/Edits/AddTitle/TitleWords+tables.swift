import Timeline

extension TitleWords {
    static let english = TitleWords(
        asking: [
            "write", "caption", "captions", "subtitle", "subtitles", "sub", "subs", "label", "credits", "credit",
            "closing credits", "end credits", "rolling credits", "print", "type", "spell out", "text", "texts", "words",
            "title", "titles", "heading", "headline", "lettering", "wording", "inscription", "banner", "overlay",
            "superimpose", "sign", "slogan", "tagline", "name tag", "lower third", "card", "title card",
            "watermark text",
            "should say", "should read", "say", "says", "saying", "reads", "reading", "read",
        ],
        nothing: [
            "pop up", "pops up", "pop in", "pops in", "pop", "pops", "flash", "flashes", "flash up", "display",
            "displays",
            "displayed", "written", "appearing", "something", "along", "up", "moment", "the lines", "something like",
            "something along the lines of", "like", "tv", "telly",
            "on tv", "the news", "news", "name", "names", "my name", "his name", "her name", "our names", "letters",
            "line",
            "lines", "two lines", "big", "nice", "little", "simple", "small", "as", "by", "put up", "stick", "slap",
            "drop",
            "throw", "place", "superimposed", "underneath", "across", "over", "at", "on", "under", "from", "to",
            "until",
            "then", "next", "after", "and", "each", "for", "of", "who", "people", "know", "knew", "shown", "visible",
            "standing", "stay", "stays", "up there", "down there", "there", "somewhere", "somewhere around", "around",
            "nicely", "centred", "for a few seconds", "for a moment", "briefly", "a few", "few", "here goes",
            "as follows",
            "following", "these", "the following", "one", "another", "first", "also", "with the words", "with", "in",
            "a",
            "i'd love", "i'd like", "it'd be nice", "would be nice", "would be great", "it would be nice", "we'd like",
            "need", "quick", "short", "speech bubble", "bubble", "corner", "the corner", "only", "just", "thing", "pls",
            "stick up", "superimpose", "could", "maybe", "fancy", "please", "'d", "d", "opening", "ending", "closing",
        ],
        leading: [
            "with", "put up", "put", "label", "caption", "subtitle", "title", "text", "the text",
            "name", "my name", "credit", "credits", "heading", "headline", "banner", "card", "lower third", "slogan",
            "tagline", "show", "display", "add", "flash", "flash up", "superimpose", "overlay", "stick", "slap", "as",
        ],
        surely: [
            "write", "caption it", "label it", "saying", "that says", "which says", "says", "that reads", "reading",
            "should say", "should read", "to say", "with the words", "the words", "with the text", "type", "spell out",
            "something like",
            "called", "reads", "say", "titled", "captioned", "throw up", "have it say", "make it say",
        ],
        naming: [
            "call it", "call this", "call the film", "call the video", "call my film", "call my video",
            "call the movie",
            "title it", "entitle it", "let's call it", "title the film", "title the video", "i want to call it",
            "just call it",
            "give it the title", "the film is called", "the video is called", "it's called", "the film's called",
        ],
        plain: [
            ("halfway through", "at ½"), ("half way through", "at ½"), ("midway through", "at ½"),
            ("halfway in", "at ½"),
            ("at the halfway point", "at ½"), ("at the half-way mark", "at ½"), ("at the finish", "at the end"),
            ("at the close", "at the end"), ("at the very start", "at the start"), ("at the outset", "at the start"),
            ("along the bottom", "at the bottom"), ("down the bottom", "at the bottom"), ("up top", "at the top"),
            ("along the top", "at the top"), ("dead centre", "in the middle"), ("dead center", "in the middle"),
            ("smack in the middle", "in the middle"), ("bang in the middle", "in the middle"),
            ("the whole way", "throughout"), ("all the way through", "throughout"),
        ],
        .english
    )

    static let chinese = TitleWords(
        asking: [
            "写", "写上", "写着", "写个", "写一句", "打", "打上", "打个", "打几个字", "打一行字", "打字", "字幕", "标题", "文字", "字样", "几个字", "一行字",
            "个字",
            "字", "一句话", "一行", "水印", "浮水印", "标上", "标", "标注", "挂上", "挂", "贴上", "配字", "配上字", "打出", "显示", "题字", "标语", "上字",
            "台词",
            "配文", "文案", "落款", "人名条", "名字条", "花字", "注明", "标明", "署名", "敲上", "印上", "来一句", "来句", "加一行", "加行", "加句", "加一句",
            "浮现",
        ],
        nothing: [
            "我报你听", "我念你打", "如下", "分别是", "分别", "依次", "内容", "内容是", "内容为", "叫", "说", "叫做", "是", "三个字", "两个字", "四个字",
            "五个字", "六个字", "几个",
            "整段", "整个", "都", "从头到尾都", "要有", "都要有", "待", "待个", "停", "停留", "停个", "留", "持续", "时长", "来", "来个", "一行", "一句",
            "行", "句", "底下", "小小的",
            "小", "大", "大大的", "样式", "一个", "个", "在", "给", "把", "上面", "上边", "画面上", "屏幕上", "屏幕", "画面", "那里", "那儿", "那会儿",
            "的时候", "时候", "时", "处", "帮忙",
            "出现", "出来", "冒出", "冒出来", "弹出", "弹出来", "闪现", "加", "加上", "放", "放上", "放个", "弄", "弄个", "搞个", "搞", "做", "做个",
            "要", "想要", "一下", "吧", "就行", "即可", "再",
            "然后", "接着", "第一句", "第二句", "第三句", "第一条", "第二条", "第三条", "和", "跟", "还有", "配", "配上", "用", "以", "为", "着", "里",
            "中", "上", "的", "了", "秒", "到", "至", "从", "用作",
            "当", "作为", "当作", "做成", "开始", "显示", "字体", "字", "自己", "我们", "大家", "请", "麻烦", "需要", "希望", "有", "段", "片", "部",
            "整部片", "整部", "这部",
        ],
        leading: [],
        surely: [
            "写上", "写", "写着", "打几个字", "打上", "打一行字", "打字", "打", "加一行字", "加几个字", "来一句", "配字", "配文", "内容是", "内容为",
            "字样", "标上", "标注", "注明", "署名", "落款", "写个", "写一句", "打个", "来句", "打出",
        ],
        naming: [
            "片名叫", "片名", "片名就叫", "片名用", "取名叫", "就叫", "叫它", "给它取名", "影片叫", "片子叫", "视频叫", "视频就叫", "题目叫", "题目就叫", "片名改叫",
            "片名定为",
        ],
        plain: [
            ("底下", "底部"), ("刚出来那会儿", "开头"), ("刚出来的时候", "开头"), ("刚出来时", "开头"), ("一出来就", "开头"), ("刚开始的时候", "开头"),
            ("一开始", "开头"),
            ("出来的时候", "开头"), ("出现的时候", "开头"), ("刚出现时", "开头"), ("整部片都要有", "全程"), ("整部片子都要有", "全程"), ("整片都要有", "全程"),
            ("全片都要有", "全程"),
            ("整部片都有", "全程"), ("从头到尾都有", "全程"), ("从头挂到尾", "全程"), ("整部片子都在", "全程"), ("一直都在", "全程"), ("一直挂着", "全程"),
            ("收尾的时候", "结尾"),
            ("快结束时", "结尾"), ("快结束的时候", "结尾"), ("结束前", "结尾"), ("正当中", "正中"), ("正中央", "正中"),
        ],
        .chinese
    )
}
