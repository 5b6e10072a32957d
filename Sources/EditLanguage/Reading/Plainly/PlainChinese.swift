import Timeline

/// A Chinese sentence that says in a roundabout way what the rules read in plain words: 标题晚两秒出现 is 标题推迟两秒,
/// 奇数段 are the first and the third clip, 后面不变 beside an edit of a part asks for nothing more.
///
/// Said plainly before it is read, as groups and parts of things are: no rule learns another way of saying it.
struct PlainChinese {
    let context: EditContext

    enum Said: Hashable {
        /// It is plain already.
        case nothing
        case plainly(String)
        /// It may be one of these.
        case either([String])
        /// What is to be done is clear, and something of it was left open.
        case open(ReadingError)
    }

    /// Says a sentence plainly.
    func said(_ sentence: String) -> Said {
        guard sentence.unicodeScalars.count <= 120 else { return .nothing }
        if let open = openProperty(of: sentence) ?? openEdge(of: sentence) { return open }
        var plain = shownFor(withoutCount(sentence) ?? sentence)
        if let written = written(plain) { return .plainly(written) }
        guard Self.isOfNoText(plain) else { return plain == sentence ? .nothing : .plainly(plain) }
        plain = saidTwice(plain)
        plain = withoutRest(plain) ?? plain
        plain = onlyThat(plain) ?? plain
        plain = contrast(plain) ?? plain
        plain = times(plain)
        switch shift(plain) {
        case .open(let error): return .open(error)
        case .plainly(let shifted): plain = shifted
        default: break
        }
        plain = laid(plain) ?? soundAtStart(plain) ?? plain
        plain = named(groups(plain))
        if let either = alternates(plain) { return either }
        switch lasting(plain) {
        case .open(let error): return .open(error)
        case .plainly(let named): plain = named
        default: break
        }
        return plain == sentence ? .nothing : .plainly(plain)
    }

    /// Whether none of it is somebody's own text, or a description, of which nothing is to be said otherwise.
    private static func isOfNoText(_ sentence: String) -> Bool {
        !sentence.contains { "\"“”「」『』'‘’《》".contains($0) } && !texts.contains { sentence.contains($0) }
    }

    private static let texts = [
        "写", "内容", "叫", "说", "提示词", "描述", "生成", "做一", "做个", "制作", "打上", "打字", "文字", "字幕：", "标题：", "台词",
    ]

    // MARK: What is looked for in a sentence

    func skipBlanks(_ text: SourceText, from place: Int) -> Int {
        var place = place
        while place < text.count, text.folded[place].isBlank { place += 1 }
        return place
    }

    func skip(_ words: Phrases, _ text: SourceText, from place: Int) -> Int {
        var place = skipBlanks(text, from: place)
        while let end = words.matchEnd(in: text, at: place) { place = skipBlanks(text, from: end) }
        return place
    }

    /// Where a time ends that begins at a place.
    func timeEnd(_ text: SourceText, at place: Int) -> Int? {
        guard place < text.count, let measure = MeasureReader(text: text).read(at: place), measure.kinds.count == 1,
            case .time = measure.kinds[0]
        else { return nil }
        return measure.end
    }

    /// Whether an instruction may end at a place.
    func isEnd(_ text: SourceText, _ place: Int) -> Bool {
        let next = skip(Self.tails, text, from: place)
        return next == text.count || PlainWords.signs.contains(text.folded[next])
    }

    static let tails = Phrases(["吧", "了", "啊", "呢", "就行", "就好", "就可以", "即可", "就可以了", "就行了", "哦", "呗", "啦", "的", "谢谢"])

    /// The only chunk of some words, where nothing else is said in them.
    func onlyChunk(_ words: String) -> Chunk? {
        let chunked = ChunkedText(words, in: context)
        guard chunked.chunks.count == 1, let chunk = chunked.chunks.first,
            chunked.parts.allSatisfy({ $0.isSilent || Chunk.Role($0.kind) != nil })
        else { return nil }
        return chunk
    }

    var clips: [SegmentAddress] { resolver.candidates(.clip, in: .any) }

    var resolver: ReferenceResolver { ReferenceResolver(context: context, language: .chinese, opening: context.draft) }
}

extension String {
    /// Without the signs, the blanks and the small words for "but" at its end.
    var withoutFinalTies: String {
        var words = Substring(trimmingSigns)
        while let tie = ["但是", "不过", "同时", "而且", "但", "而", "然后", "并且", "让", "把"].first(where: words.hasSuffix) {
            words = words.dropLast(tie.count)
            words = Substring(String(words).trimmingSigns)
        }
        return String(words)
    }
}
