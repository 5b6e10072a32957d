import Timeline

/// The words with which people point at the screen.
enum PointingWords {
    /// What points at a segment, with the kind it says that it is; nil for any.
    static let things: [(Phrases, TrackKind?)] = [
        (
            Phrases(
                nouns(["clip", "shot", "scene", "photo", "picture", "image"])
                    + ["这段视频", "这个片段", "这个镜头", "这张照片", "这张图片", "选中的片段", "选中片段", "所选片段", "当前片段"]
            ), .video
        ),
        (
            Phrases(
                nouns(["title", "caption", "text", "subtitle"]) + ["这个标题", "这条字幕", "这段文字", "选中的标题", "选中的字幕", "当前标题"]
            ), .text
        ),
        (Phrases(nouns(["sound", "song", "music", "audio"]) + ["这段音乐", "这段声音", "这首歌", "选中的音乐"]), .audio),
        (
            Phrases(
                nouns(["segment", "one", "piece", "part", "bit"])
                    + ["the selection", "my selection", "what is selected", "what's selected", "what i selected"]
                    + ["这段", "这一段", "这个", "选中的", "选中的这段", "当前选中的", "所选"]
            ), nil
        ),
    ]
    /// A word that points only where nothing is said behind it: "delete this".
    static let bare = Phrases(["this"])

    /// The clip that is seen there.
    static let below = Phrases(
        ["what is", "what's", "the clip", "the shot", "the segment", "whatever is"].flatMap { what in
            ["under the playhead", "at the playhead", "under the cursor", "at the cursor"].map { "\(what) \($0)" }
        } + ["播放头下的片段", "播放头处的片段", "光标下的片段", "光标处的片段", "播放头所在的片段"]
    )

    static let times = Phrases(
        [
            "here", "right here", "the playhead", "the cursor", "the current position", "the current time",
            "the current point", "this point", "this moment", "this position", "this time", "where the playhead is",
        ] + ["播放头处", "光标处", "当前位置", "当前时间", "这里", "此处", "这儿", "这个位置", "播放头", "光标", "光标位置", "播放头位置"]
    )

    /// What says the place already: behind it a time stands alone.
    static let prepositions = ["at", "from", "to", "after", "before", "until", "till", "by", "past", "since", "and"]
    static let chineseSides = Phrases(["之前", "之后", "以前", "以后", "前面", "后面", "前", "后", "开始", "到", "为止"])

    private static func nouns(_ nouns: [String]) -> [String] {
        ["this", "the selected", "selected", "the current", "the highlighted"].flatMap { sign in
            nouns.flatMap { ["\(sign) \($0)"] + (sign == "this" || sign == "the current" ? [] : ["\(sign) \($0)s"]) }
        }
    }
}
