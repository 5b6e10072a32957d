import Timeline

extension Doubt {
    /// The question to ask, in one or two sentences.
    func question(_ language: Language, draft: Draft) -> String {
        language == .chinese ? chinese(draft) : english(draft)
    }

    private func english(_ draft: Draft) -> String {
        switch self {
        case .notUnderstood: "I did not understand that as an edit, so nothing was changed. What shall I do?"
        case .unsupported: "I cannot do that kind of edit, so nothing was changed. What shall I do instead?"
        case .none(let noun):
            draft.isEmpty
                ? "The timeline is still empty: there is no \(noun.english). What shall I add?"
                : "There is no \(noun.english) on the timeline. Which part do you mean?"
        case .only(let count, let noun):
            "Of \(noun.plural) there \(count == 1 ? "is only 1" : "are only \(count)"). Which one do you mean?"
        case .which(let addresses): "Which one do you mean: \(draft.listing(addresses))?"
        case .pronoun: "What do you mean by that? Please name the clip, the title or the music."
        case .missingDescription: "What should the clip show? Describe the scene in a few words."
        case .missingText: "What should the title say?"
        case .missingTime: "At what time?"
        case .missingSide: "From the start or from the end?"
        case .unknownMood: "Which mood should the music have: \(Self.moodNames)?"
        case .missingDetail(let detail): detail.english
        case .noUpload(let name?): "There is no uploaded file called \(name.shown). Which file shall I use?"
        case .noUpload(nil): "No such file has been uploaded yet. Upload it first, or shall I generate a clip?"
        case .unsaid(let unsaid): unsaid.english
        case .whichTrack(let labels): "Which track do you mean: \(labels.map(\.description).joined(separator: ", "))?"
        case .noTrackNamed(let name): "There is no track called \(name.shown). Which one do you mean?"
        case .subtitles(let error): error.english
        case .refused(let refusal): refusal.message(.english)
        case .tooLong: "That is too long to read as one instruction. What is the first edit?"
        case .unknownWords(let words):
            "I did not understand \(words.map { "\"\($0.shown)\"" }.joined(separator: ", ")), so nothing was changed. "
                + "What shall I do?"
        case .quotesNeeded: "Which words are the text? Put them in quotes, so that nothing else is taken for them."
        case .asked(about: nil): "That was a question, so nothing was changed. What shall I do?"
        case .asked: "That was a question, so nothing was changed. To have it done, say it without asking."
        case .lengthAsked: "The film is \(draft.duration.seconds) s long."
        case .leftAsItIs: "Nothing was changed. What shall I do?"
        case .filmOr(let address):
            "Do you mean the whole film or \(draft.listing([address]))? Nothing was changed: please name it."
        case .filmIsOnly(let length): "The film is only \(length.seconds) s long, so nothing was changed."
        case .isOnly(let address, let length):
            "\(draft.listing([address])) is only \(length.seconds) s long, so nothing was changed."
        case .whichSound: "Do you mean the sound of the clips, or the music? Nothing was changed."
        case .wouldBeBlack(let length, isAtEnd: true):
            "The film would end with \(length.seconds) s of black, so nothing was changed. To have it so, say it again with "
                + "\"anyway\"."
        case .wouldBeBlack(let length, isAtEnd: false):
            "\(length.seconds) s of the film would be black, so nothing was changed. To have it so, say it again with "
                + "\"anyway\"."
        case .wouldEmpty:
            "That would leave the timeline empty, so nothing was changed. To have it so, say it again with \"anyway\"."
        }
    }

    private func chinese(_ draft: Draft) -> String {
        switch self {
        case .notUnderstood: "我没有看懂这条指令，什么都没有改动。您想怎么编辑？"
        case .unsupported: "我还不会这种编辑，什么都没有改动。您想改成什么？"
        case .none(let noun):
            draft.isEmpty ? "时间线还是空的，没有\(noun.chinese)。要添加什么？" : "时间线上没有\(noun.chinese)。您指的是哪一部分？"
        case .only(let count, let noun): "\(noun.chinese)只有 \(count) 个。您指的是哪一个？"
        case .which(let addresses): "您指的是哪一个：\(draft.listing(addresses))？"
        case .pronoun: "您指的是什么？请说出片段、标题或音乐。"
        case .missingDescription: "视频要拍什么？请用几个词描述画面。"
        case .missingText: "标题要写什么？"
        case .missingTime: "在第几秒？"
        case .missingSide: "从开头还是从结尾？"
        case .unknownMood: "音乐要什么风格：\(Self.moodNames)？"
        case .missingDetail(let detail): detail.chinese
        case .noUpload(let name?): "没有名为“\(name.shown)”的上传文件。要用哪个文件？"
        case .noUpload(nil): "还没有上传这样的文件。请先上传，或者要我生成一段视频吗？"
        case .unsaid(let unsaid): unsaid.chinese
        case .whichTrack(let labels): "您指的是哪条轨道：\(labels.map(\.description).joined(separator: ", "))？"
        case .noTrackNamed(let name): "没有名为“\(name.shown)”的轨道。您指的是哪一条？"
        case .subtitles(let error): error.chinese
        case .refused(let refusal): refusal.message(.chinese)
        case .tooLong: "这条指令太长了。请先说第一个编辑。"
        case .unknownWords(let words): "我不明白\(words.map { "“\($0.shown)”" }.joined())，什么都没有改动。您想怎么编辑？"
        case .quotesNeeded: "文字从哪里到哪里？请给它加上引号。"
        case .asked(about: nil): "这是一个问题，什么都没有改动。您想怎么编辑？"
        case .asked: "这是一个问题，什么都没有改动。要我照做的话，请直接说要做什么。"
        case .lengthAsked: "影片长 \(draft.duration.seconds) 秒。"
        case .leftAsItIs: "什么都没有改动。您想怎么编辑？"
        case .filmOr(let address): "您指的是整个影片，还是 \(draft.listing([address]))？什么都没有改动。"
        case .filmIsOnly(let length): "影片只有 \(length.seconds) 秒，什么都没有改动。"
        case .isOnly(let address, let length): "\(draft.listing([address])) 只有 \(length.seconds) 秒，什么都没有改动。"
        case .whichSound: "您指的是片段的声音，还是音乐？什么都没有改动。"
        case .wouldBeBlack(let length, isAtEnd: true):
            "影片末尾会有 \(length.seconds) 秒黑屏，什么都没有改动。确实要这样的话，请在后面加上“照做”再说一遍。"
        case .wouldBeBlack(let length, isAtEnd: false):
            "影片会有 \(length.seconds) 秒黑屏，什么都没有改动。确实要这样的话，请在后面加上“照做”再说一遍。"
        case .wouldEmpty: "时间线会变空，什么都没有改动。确实要这样的话，请在后面加上“照做”再说一遍。"
        }
    }

    private static var moodNames: String { MusicMood.allCases.map(\.displayName).joined(separator: ", ") }
}

extension Optional where Wrapped == Noun {
    fileprivate var english: String {
        switch self {
        case .title: "title"
        case .music: "music"
        case .sound: "sound"
        default: "clip"
        }
    }

    fileprivate var plural: String { self == .music ? english : english + "s" }

    fileprivate var chinese: String {
        switch self {
        case .title: "标题"
        case .music: "音乐"
        case .sound: "声音"
        default: "片段"
        }
    }
}

extension Draft {
    /// `V1·1 city timelapse, V1·2 waves`, at most six.
    fileprivate func listing(_ addresses: [SegmentAddress]) -> String {
        addresses.prefix(6).map { "\($0) \((self[$0]?.spokenName ?? "").shown)" }.joined(separator: ", ")
    }
}

extension String {
    /// Cut to a length fit for a question.
    fileprivate var shown: String { count > 40 ? prefix(39) + "…" : self }
}

extension Int {
    /// So many ms as seconds: `30`, `2.5`.
    fileprivate var seconds: String { String(TimeText.short(self).dropLast()) }
}
