import Timeline

/// Words that change nothing of what is asked for where everything else is told: "is", "should", "want", "really".
///
/// They are left out only of a clause that no rule can read as it stands. None of them denies, excepts, counts, orders, or
/// says where or when.
enum LightWords {
    static func phrases(_ language: Language) -> Phrases {
        switch language {
        case .english: english
        case .chinese: chinese
        }
    }

    static func words(_ language: Language) -> Set<[Unicode.Scalar]> {
        switch language {
        case .english: englishWords
        case .chinese: chineseWords
        }
    }

    private static let englishWords = english.words
    private static let chineseWords = chinese.words

    private static let english = Phrases([
        "a", "an", "the", "this", "that", "these", "those", "is", "are", "be", "been", "being", "was", "were", "am",
        "will", "would", "shall", "should", "could", "can", "may", "might", "must", "do", "does", "did", "has", "have",
        "had", "having", "get", "gets", "getting", "got", "gotten", "go", "goes", "going", "come", "comes", "coming",
        "make", "makes", "making", "let", "lets", "want", "wants", "need", "needs", "like", "likes", "wish", "prefer",
        "i", "me", "my", "mine", "we", "us", "our", "you", "your", "it", "its", "they", "them", "their", "he", "she",
        "to", "of", "on", "in", "so", "as", "for", "please", "really", "quite", "rather", "very", "pretty", "totally",
        "completely", "entirely", "fully", "actually", "basically", "simply", "just", "right", "then", "there", "too",
        "also", "maybe", "perhaps", "kind", "sort", "kinda", "sorta", "bit", "thing", "things", "stuff", "anyway",
        "somehow", "nicely", "properly", "well", "now", "already", "still", "yet", "some", "any", "play", "plays",
        "playing", "played", "run", "runs", "running", "show", "shows", "showing", "shown", "see", "seen", "look",
        "looks", "looking", "appear", "appears", "give", "gives", "put", "puts", "use", "using", "used", "try", "think",
        "guess", "feel", "feels", "seem", "seems", "suppose", "supposed", "ok", "okay", "hey", "hi", "hello", "pls",
        "thanks", "thx", "cheers", "mate", "man", "guys", "folks", "screen", "footage", "shot", "clip", "scene",
        "video",
        "picture", "image", "frame", "file", "length", "long", "size", "level", "amount", "value", "effect", "style",
        "version", "way", "place", "position", "point", "moment", "mark", "time", "second", "seconds", "whole",
        "entire",
        "should be", "ought to be", "needs to be", "has to be", "must be", "i'd", "i’d", "i'll", "i’ll", "i'm", "we'd",
        "we'll", "it's",
        "it’s", "that's", "that’s", "let's", "i've", "you'd", "you'll", "love", "both", "itself", "being",
        "again please",
        "exactly", "precisely", "roughly", "around", "about", "approximately", "total", "altogether",
    ])

    private static let chinese = Phrases([
        "的", "了", "吧", "呢", "吗", "啊", "呀", "嘛", "哦", "呗", "啦", "哈", "嗯", "就", "都", "也", "还", "又", "再", "才", "请", "帮",
        "帮我",
        "麻烦", "我", "我们", "你", "您", "它", "他", "她", "这", "那", "这个", "那个", "有", "是", "会", "能", "可以", "要", "想", "想要", "希望",
        "应该",
        "需要", "觉得", "感觉", "看", "看着", "看起来", "比较", "稍微", "一下", "一点", "有点", "做", "弄", "搞", "给", "把", "将", "让", "使", "来",
        "去", "上", "里", "中", "处", "地方", "位置", "时候", "视频", "画面", "片段", "素材", "镜头", "效果", "样子", "感觉", "方式", "整个", "整体",
        "全部", "大概", "大约", "左右", "总共", "一共", "直接", "然后", "现在", "一", "个", "段", "那段", "这段", "播放", "放", "出现", "显示", "变",
        "变得",
        "成", "为", "到", "得", "着", "地", "才对", "用", "算了", "拉倒", "用来", "拿来", "应当", "便可", "就成", "就行", "即可", "罢了", "而已", "走起",
        "遍", "回", "趟",
        "次", "咱", "咱们",
        "这边", "那边", "呗", "哟", "噢", "喔", "似的", "那种", "这种", "实在", "真的", "确实", "干脆", "索性", "干嘛", "反正", "其实",
    ])
}
