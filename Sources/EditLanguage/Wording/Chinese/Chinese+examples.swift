import Timeline

extension Chinese {
    func examples(for detail: ReadingError.Detail, clip: String, title: String) -> [String] {
        switch detail {
        case .amount: ["把\(clip)的亮度设为20", "把\(clip)调亮一点"]
        case .angle: ["把\(clip)顺时针旋转90度", "把\(clip)上下颠倒"]
        case .crop: ["把\(clip)左边裁掉10%"]
        case .motion: ["给\(clip)加缓慢推近", "给\(clip)加向左平移"]
        case .filter: ["把\(clip)变成黑白", "给\(clip)加复古滤镜"]
        case .font: ["把\(title)的字体改成宋体"]
        case .speed, .volume, .color, .letters, .place, .length, .shape, .rate: []
        }
    }

    func examples(for unsaid: Unsaid, clip: String) -> [String] {
        switch unsaid {
        case .amount: ["把\(clip)向后滑移1秒"]
        case .length: ["把\(clip)剪到4秒"]
        case .fadeSide: ["\(clip)淡入1秒", "\(clip)淡出2秒"]
        case .trackKind: ["添加一条视频轨道", "添加一条音频轨道"]
        case .beginning: ["剪掉\(clip)的前2秒"]
        case .ending: ["剪掉\(clip)的最后2秒"]
        case .corner: ["把\(clip)放在右上角大小30%", "把\(clip)放在左下角大小30%"]
        }
    }

    func example(_ example: ExampleSentence) -> String {
        switch example {
        case .generateClip: "生成一段5秒的海边日落视频"
        case .addTitle(let text): "加标题“\(text)”"
        case .addMusic(let mood): "加\(mood.displayName)音乐"
        case .split(let time): "在\(Self.time(time))处分割"
        case .trimStart: "剪掉前1秒"
        case .trimEnd: "剪掉最后1秒"
        case .lockTrack(let label): "锁定轨道 \(label)"
        case .muteMusic: "静音音乐"
        case .removeMusic: "删除音乐"
        case .muteClips: "把每段静音"
        case .undo: "撤销"
        case .revert(let version): "回到第\(version)版"
        case .clearTimeline: "清空时间线"
        case .shortenFilm(let length): "把视频剪到\(Self.time(length))"
        case .crossfade(let clip): "给\(clip)加叠化"
        case .brighten(let clip): "把\(clip)调亮一点"
        case .trim(let clip, let length): "把\(clip)剪到\(Self.time(length))"
        case .setVolume(let sound, let percent): "把\(sound)的音量设为\(percent)%"
        case .moveToTopLeft(let title): "把\(title)移到左上角"
        case .changeText(let title): "把\(title)的文字改成“\(greeting)”"
        case .anyway(let sentence): "\(sentence)，照做"
        case .quotedName(let name): "“\(name)”"
        }
    }

    var greeting: String { "你好" }

    var commonExamples: [String] {
        ["做一个10秒的城市延时视频", "加lofi音乐,音量35%", "前三秒加标题“\(greeting)”", "生成一段海边日落的视频"]
    }

    func saying(_ words: String, of name: String) -> [String] { ["把 \(name) \(words)", "\(name) \(words)"] }

    func cornered(_ sentence: String) -> [String] {
        ["右上角", "左下角"].compactMap { place in
            ["角落里", "角落上", "角上", "一角"].lazy.compactMap { word in
                sentence.firstRange(of: word).map { sentence.replacingCharacters($0, with: "\(place)大小30%") }
            }.first
        }
    }

    func definitely(_ sentence: String) -> String {
        ["一个片段", "一段视频", "一个视频", "我的视频", "一段", "某一段"].reduce(sentence) { $0.replacing($1, with: "片段") }
    }

    func doing(_ word: String, to name: String) -> [String] {
        ["把 \(name) \(word)", "给 \(name) 加\(word)", "把 \(name) 改成\(word)", "\(name) \(word)"]
    }

    func variants(of sentence: String, naming name: String) -> [String] {
        let replaced = ["这个片段", "片段", "视频", "标题", "声音", "它"].compactMap { noun in
            sentence.firstRange(of: noun).map { sentence.replacingCharacters($0, with: " \(name) ") }
        }
        return replaced + ["给 \(name) \(sentence)", "把 \(name) \(sentence)", "\(name) \(sentence)"]
    }
}

extension String {
    fileprivate func firstRange(of word: String) -> Range<Index>? {
        indices.first { self[$0...].hasPrefix(word) }.map { $0..<index($0, offsetBy: word.count) }
    }

    fileprivate func replacingCharacters(_ range: Range<Index>, with text: String) -> String {
        let joined = self[..<range.lowerBound] + text + self[range.upperBound...]
        return joined.split(separator: " ").joined(separator: " ")
    }
}
