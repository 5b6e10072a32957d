extension Vocabulary {
    /// What people have made of a film, or laid on it, and what no clip is drawn for.
    static let products = Phrases([
        "gif", "thumbnail", "thumbnails", "cover", "poster", "teaser", "trailer", "montage", "highlight", "highlights",
        "reel", "slideshow", "compilation", "recap", "summary", "supercut", "mashup", "end card", "endcard",
        "end screen", "credits", "logo", "watermark", "sticker", "emoji", "arrow", "circle", "box", "border",
        "vignette",
        "glow", "glitch", "overlay", "flare", "particles", "confetti", "effect", "effects", "animation", "lut", "grain",
        "voiceover", "voice-over", "voice over", "narration", "speech", "sound effect", "sound", "sounds", "noise",
        "noises", "clapping", "laughter", "laughing", "cheering",
        "birdsong", "thunder", "footsteps",
        "applause", "captions", "caption", "subtitles", "transcript", "chapter", "chapters", "marker", "markers",
        "backup", "copy", "version", "project", "link", "template", "script", "storyboard", "playlist", "countdown",
        "progress bar", "split screen", "splitscreen", "green screen", "zoom", "pan", "loop", "boomerang", "remix",
        "preview", "proxy", "proxies", "ringtone", "file", "mp4", "mov", "same", "shorter", "longer", "better",
        "different", "other", "another one", "mirrored", "reversed", "original", "nicer", "newer", "previous", "next",
        "louder", "quieter", "cinematic look", "lower third", "name tag", "timer", "clock", "banner", "ticker",
        "birthday video", "birthday film", "birthday movie", "wedding video", "wedding film", "travel video",
        "holiday video",
        "family video", "school video", "party video", "graduation video", "vlog", "promo", "promo video", "commercial",
        "tutorial", "music video", "documentary", "生日视频", "婚礼视频", "旅行视频", "毕业视频", "纪念视频", "年会视频", "宣传片", "宣传视频",
        "广告片", "教程", "微电影", "纪录片", "别的", "更长", "更短", "更好", "其他", "其它", "另外", "另一", "不同", "空镜头", "空镜", "封面", "缩略图", "海报",
        "预告", "预告片", "集锦", "混剪",
        "精彩", "花絮",
        "幻灯片", "合集", "水印", "贴纸", "表情", "箭头", "圆圈", "边框",
        "暗角", "特效", "效果", "动画", "配音", "旁白", "音效", "雨声", "声音", "掌声", "字幕", "章节", "标记", "备份", "副本", "项目", "模板", "脚本",
        "倒计时", "进度条", "分屏", "绿幕", "卡点", "片尾", "片头", "文案", "弹幕", "动图", "表情包",
    ])
}
