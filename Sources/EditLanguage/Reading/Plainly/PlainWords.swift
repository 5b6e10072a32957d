/// The words by which Chinese sentences are known that say plain things in a roundabout way.
enum PlainWords {
    static let signs: Set<Unicode.Scalar> = [",", "，", ";", "；", "。", ".", "!", "！", "、", "~", "\n"]

    // MARK: The rest stays

    static let rests = Phrases(
        [
            "后面", "前面", "其余", "其他", "其它", "剩下", "剩余", "别的", "另外", "前后", "之后", "之前", "后半段", "前半段", "后半部分",
            "前半部分", "其他地方", "其他时间", "后续", "余下", "别处", "其他人", "别的时候", "别的时间", "其他时候", "其余时间", "平时",
        ]
        .flatMap { head in
            [
                "", "的", "的部分", "部分", "片段", "的片段", "几段", "的几段", "段", "的段", "视频", "的视频", "画面", "的画面", "内容", "的内容", "声音",
                "的声音", "两段", "照片", "的照片", "所有片段", "的都",
            ]
            .map { head + $0 }
        }
    )
    static let restLinks = Phrases([
        "都", "全都", "就", "则", "还是", "仍", "仍然", "依然", "照样", "统统", "也", "请", "一律", "都要", "要", "的速度", "速度", "全部", "给我",
    ])
    /// What says that it stays where and as it is.
    static let still = Phrases(["不动", "不用跟着动", "别动", "不要动", "保持不动", "不用动"])
    static let unchanged = Phrases([
        "不变", "不用改", "别改", "不要改", "不用管", "保持不变", "保持原样", "维持原样", "维持不变", "照旧", "原样", "保留", "不处理", "不用处理", "不要变",
        "别变", "不管", "保持",
    ])
    /// What says so only where it is as usual.
    static let usual = Phrases([
        "正常", "原速", "保持原速", "原速播放", "正常速度", "正常播放", "恢复正常", "恢复原速", "恢复正常速度", "恢复彩色", "保持彩色", "彩色", "保持正常",
        "保持正常速度", "不变速", "不加速", "不减速", "照常", "照常播放", "保持原来的速度", "正常音量", "保留声音", "保留原声", "有声音", "不静音", "正常放",
    ])

    // MARK: Not this but that

    static let not = Phrases([
        "不要用", "不要放在", "不要放到", "不要放", "不要", "别用", "别放在", "别放到", "别放", "别要", "不用", "不是", "不想要", "不要是",
    ])
    static let but = Phrases([
        "要放在", "要放到", "要放", "放在", "放到", "放", "要用", "改成", "换成", "而是", "改用", "换用", "用", "要", "是", "我要", "应该是", "要的是",
    ])
    static let isNot = Phrases(["不是", "而不是", "并不是"])
    static let want = Phrases(["要", "我要", "是", "用", "要用", "要放在", "要放"])

    // MARK: Earlier and later

    static let late = Phrases(["晚", "晚个", "推迟", "延迟", "延后", "往后推", "往后推迟", "后推", "推后", "往后挪", "迟"])
    static let early = Phrases(["早", "早个", "提前", "提早", "往前提", "往前推"])
    static let bareLate = Phrases(["晚", "晚个", "早", "早个", "迟"])
    static let little = Phrases(["一点", "点", "一些", "些", "一会儿", "会儿", "一点儿", "点儿", "一点点"])
    static let then = Phrases(["再", "才", "就", "后", "了"])
    static let begins = Phrases([
        "出现", "开始", "进来", "进入", "出来", "显示", "登场", "播放", "响起", "进场", "入场", "开始播放", "开始放", "开始出现", "放出来",
    ])
    static let ends = Phrases(["消失", "结束", "退出", "停", "停止", "退场", "隐藏", "收尾", "出去", "不见", "结束播放"])
    /// What stands before a word for late that is another word with it.
    static let ofOtherWords: Set<Unicode.Scalar> = [
        "今", "昨", "夜", "傍", "明", "当", "每", "最", "尽", "清", "更", "推", "延", "提", "太",
    ]

    // MARK: Several things

    static let odd = Phrases(
        ["奇数", "单数"].flatMap { word in
            ["", "第"].flatMap { head in nouns.map { head + word + $0 } }
        }
    )
    static let even = Phrases(
        ["偶数", "双数"].flatMap { word in
            ["", "第"].flatMap { head in nouns.map { head + word + $0 } }
        }
    )
    private static let nouns = ["段", "个", "张", "号", "位", ""].flatMap { counter in
        ["", "的", "片段", "视频", "照片", "图片", "镜头", "的片段", "的视频", "的照片", "的图片", "的段", "的镜头"].map { counter + $0 }
    }
    static let alternate = Phrases(
        ["每隔一", "隔一", "每间隔一", "间隔一"].flatMap { head in
            ["段", "张", "个"].flatMap { counter in
                ["", "片段", "视频", "照片", "图片", "镜头", "的照片", "的片段"].map { head + counter + $0 }
            }
        }
    )
    /// 删一张 behind 每隔一张.
    static let takesOne = Phrases(
        ["删", "删掉", "删除", "去掉", "剪掉", "删去", "扔掉", "去"].flatMap { verb in
            ["一段", "一张", "一个"].map { verb + $0 }
        }
    )
    static let middle = Phrases(
        ["中间那", "中间的那", "中间这", "正中间那", "中间那一", "中间的那一"].flatMap { head in
            ["段", "个", "张"].flatMap { counter in
                ["", "片段", "视频", "照片", "图片", "镜头"].map { head + counter + $0 }
            }
        }
    )
    static let bothEnds = Phrases(
        ["头尾两", "首尾两", "前后两", "头尾的两"].flatMap { head in
            ["段", "个", "张"].flatMap { counter in
                ["", "片段", "视频", "照片", "图片", "镜头"].map { head + counter + $0 }
            }
        }
    )
    /// 8秒的那个视频: what is as long as that.
    static let ofThatLength = Phrases(
        ["的那", "长的那", "长的", "的这"].flatMap { head in
            ["", "一"].flatMap { one in
                ["个", "段", "条"].flatMap { counter in
                    ["", "片段", "视频", "镜头"].map { head + one + counter + $0 }
                }
            }
        }
            + ["长的片段", "长的视频", "长的镜头"]
    )
    static let longer = Phrases(["长的", "要长的", "还长的", "更长的"])
    static let shorter = Phrases(["短的", "要短的", "还短的", "更短的"])
}
