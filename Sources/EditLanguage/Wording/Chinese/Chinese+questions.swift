import Timeline

extension Chinese {
    func question(for error: ReadingError, about draft: Draft) -> String {
        switch error {
        case .notUnderstood: "我没有看懂这条指令，什么都没有改动。您想怎么编辑？"
        case .wish(let wish): "我还不会\(wish.chinese.name)，什么都没有改动。要换一种做法吗？"
        case .none(let noun):
            draft.isEmpty
                ? "时间线还是空的，没有\(name(of: noun))。要添加什么？"
                : draft.holds(noun) ? "不知道您指的是哪个\(name(of: noun))，什么都没有改动。是哪一个？" : "时间线上没有\(name(of: noun))。您指的是哪一部分？"
        case .only(let count, let noun): "\(name(of: noun))只有 \(count) 个。您指的是哪一个？"
        case .inquired(let error): question(for: error, about: draft)
        case .noneSuch(let noun): "没有这样的\(name(of: noun))。您指的是哪一个？"
        case .which(let addresses): "您指的是哪一个：\(draft.listing(addresses))？"
        case .pronoun: "您指的是什么？请说出片段、标题或音乐。"
        case .missingDescription: "视频要拍什么？请用几个词描述画面。"
        case .missingText: "标题要写什么？"
        case .missingTime: "在第几秒？"
        case .missingSide: "从开头还是从结尾？"
        case .unknownMood: "音乐要什么风格：\(MusicMood.listing)？"
        case .missingDetail(let detail): question(for: detail)
        case .unwantedColor: question(for: .color)
        case .noUpload(let name?): "没有名为“\(name.cut(to: 40))”的上传文件。要用哪个文件？"
        case .noUpload(nil): "还没有上传这样的文件。请先上传，或者要我生成一段视频吗？"
        case .whichFile(let names, _): "您指的是哪个文件：\(names.map { $0.cut(to: 40) }.joined(separator: "、"))？什么都没有改动。"
        case .unsaid(let unsaid): question(for: unsaid)
        case .whichTrack(let labels): "您指的是哪条轨道：\(labels.listing)？"
        case .noTrackNamed(let name): "没有名为“\(name.cut(to: 40))”的轨道。您指的是哪一条？"
        case .subtitles(let error): message(for: error)
        case .refused(let refusal): message(for: refusal)
        case .tooLong: "这条指令太长了。请先说第一个编辑。"
        case .unknownWords(let words): "我不明白\(words.map { "“\($0.cut(to: 40))”" }.joined())，什么都没有改动。您想怎么编辑？"
        case .misspelt(let sentences):
            "您是说\(sentences.prefix(2).map { "“\($0.cut(to: 60))”" }.joined(separator: "还是"))？"
        case .guessed(let sentence, let words):
            "我不明白\(words.map { "“\($0.cut(to: 40))”" }.joined())。您是说“\(sentence.cut(to: 80))”？"
        case .quotesNeeded: "文字从哪里到哪里？请给它加上引号。"
        case .asked(about: nil): "这是一个问题，什么都没有改动。您想怎么编辑？"
        case .asked: "这是一个问题，什么都没有改动。要我照做的话，请直接说要做什么。"
        case .told(let answer): words(for: answer, in: draft)
        case .leftAsItIs: "什么都没有改动。您想怎么编辑？"
        case .filmOr(let address): "您指的是整个影片，还是 \(draft.listing([address]))？什么都没有改动。"
        case .filmIsOnly(let length): "影片只有 \(seconds(length))，什么都没有改动。"
        case .isOnly(let address, let length): "\(draft.listing([address])) 只有 \(seconds(length))，什么都没有改动。"
        case .whichSound: "您指的是片段的声音，还是音乐？什么都没有改动。"
        case .everything: "您是要清空整个时间线吗？什么都没有改动，请说明要删除什么。"
        case .wouldBeBlack(let length, isAtEnd: true):
            "影片末尾会有 \(seconds(length))黑屏，什么都没有改动。确实要这样的话，请在后面加上“照做”再说一遍。"
        case .wouldBeBlack(let length, isAtEnd: false):
            "影片会有 \(seconds(length))黑屏，什么都没有改动。确实要这样的话，请在后面加上“照做”再说一遍。"
        case .wouldEmpty: "时间线会变空，什么都没有改动。确实要这样的话，请在后面加上“照做”再说一遍。"
        }
    }

    /// Set with a space, as prose is; a sentence to be typed has none.
    func seconds(_ ms: Int) -> String { "\(TimeText.bare(ms)) 秒" }

    private func question(for detail: ReadingError.Detail) -> String {
        switch detail {
        case .amount: "要调到多少？亮度、对比度、饱和度和色温从 -100 到 100。"
        case .angle: "要旋转多少度？"
        case .crop: "要裁掉哪一边的多少？"
        case .motion: "画面怎么动：推近、拉远还是平移？"
        case .filter: "要哪种滤镜：黑白、棕褐色还是复古？"
        case .font: "用什么字体？"
        case .speed: "要多快？"
        case .volume: "要多大的音量？"
        case .color: "要什么颜色？"
        case .letters: "要多大？"
        case .place: "要放到哪里？"
        case .length: "要多长？"
        case .shape: "要什么比例：竖屏、方形、横屏，还是 4:5 这样的两个数？"
        case .rate: "每秒多少帧？"
        }
    }

    private func question(for unsaid: Unsaid) -> String {
        switch unsaid {
        case .amount: "移动多少秒？"
        case .length: "要多长？"
        case .fadeSide: "要淡入还是淡出？"
        case .trackKind: "要哪种轨道：视频、音频还是标题？"
        case .corner: "要放在哪个角：左上、右上、左下还是右下？"
        case .beginning: "开头多少秒？回答几秒就行。"
        case .ending: "结尾多少秒？回答几秒就行。"
        }
    }

    func message(_ question: String, examples: String) -> String { "\(question)例如:\(examples)" }

    var help: String { "我可以生成、剪辑、移动片段，调整速度、声音、画面和标题，添加转场和字幕，也能撤销。您想做什么？" }
}
