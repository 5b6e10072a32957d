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
