import EditLanguage
import Timeline

/// What is said in the chat and is the screen's to do: nothing of it changes the film, so no service hears of it.
enum ScreenWish: Hashable, Sendable {
    /// The playhead goes to a time, in ms.
    case goTo(Int)
    case select([SegmentAddress])
    case help
    case leave
    /// A film that was made is shown by whoever shows films on this desktop.
    case open(Export)
    /// A project is made, and taken in the place of this one.
    case make(project: String)
    /// Another project is taken in the place of this one; whether it cannot be anything else that is meant.
    case switchTo(project: String, isCertain: Bool)
    /// Two versions are shown beside each other, by their numbers; without the second the film as it stands.
    case compare(old: Int, new: Int?)

    /// What a message wishes of the screen; nil where it is for the agent.
    /// - Parameter frame: how long a picture of the film stands, in ms.
    init?(_ message: String, in draft: Draft, frame: Int, language: Language) {
        let said = Said(message)
        let text = said.text
        let words = text.hasPrefix("/") ? String(text.dropFirst()) : text
        func rest(behind phrases: [String]) -> String? {
            phrases.first(where: words.hasPrefix).map { String(words.dropFirst($0.count)).trimmed }
        }
        if Self.leaves.contains(words) {
            self = .leave
        } else if text == "/help" || Self.keys.contains(words) {
            self = .help
        } else if let comparison = Self.comparison(said) {
            self = comparison
        } else if let elsewhere = Self.elsewhere(said) {
            self = elsewhere
        } else if let time = rest(behind: Self.goes),
            let ms = Self.end(time, of: draft) ?? (try? TypedValue(time, language).time(frame: frame))
        {
            self = .goTo(ms)
        } else if Self.selectsAll.contains(words), !draft.isEmpty {
            self = .select(draft.addresses)
        } else if let thing = rest(behind: Self.selects),
            let found = Self.segments(thing, in: draft, language)
        {
            self = .select(found)
        } else {
            return nil
        }
    }

    /// An end of the film, in ms; nil for anything else.
    private static func end(_ place: String, of draft: Draft) -> Int? {
        starts.contains(place) ? 0 : ends.contains(place) ? draft.duration : nil
    }

    /// What is named, as an edit would find it: whoever may delete it may as well select it.
    private static func segments(_ thing: String, in draft: Draft, _ language: Language) -> [SegmentAddress]? {
        let sentence = Phrase("delete \(thing)", zh: "删除\(thing)")
        var named = draft
        // Names for what has none, so that it is found again after what stood before it is gone.
        for track in named.tracks.indices {
            for place in named.tracks[track].segments.indices {
                named.tracks[track].segments[place].id = "\(track) \(place)"
            }
        }
        guard
            case .instructions(let all, _) = EditReader(isCautious: false).read(
                sentence[language],
                in: EditContext(draft: named)
            )
        else { return nil }
        var (now, found): (Draft, [SegmentAddress]) = (named, [])
        for instruction in all {
            guard case .edit(let edit) = instruction, case .delete(let delete) = edit, let id = now[delete.segment]?.id,
                let place = named.addresses.first(where: { named[$0]?.id == id }),
                let next = try? now.applying(edit, newID: { "" })
            else { return nil }
            found.append(place)
            now = next
        }
        return found.isEmpty ? nil : named.addresses.filter(found.contains)
    }

    private static let goes = ways([
        Phrase("go to", zh: "跳转到"), Phrase("goto", zh: "跳到"), Phrase("jump to", zh: "转到"), Phrase("seek to", zh: "去到"),
        Phrase("move the playhead to", zh: "播放头移到"),
    ])
    private static let selects = ways([Phrase("select", zh: "选中"), Phrase("select", zh: "选择")])
    private static let starts = ways([Phrase("the start", zh: "开头"), Phrase("the beginning", zh: "片头")])
    private static let ends = ways([Phrase("the end", zh: "结尾"), Phrase("the end", zh: "片尾")])
    private static let selectsAll = ways([
        Phrase("select all", zh: "全选"), Phrase("select everything", zh: "选中全部"), Phrase("select it all", zh: "选择全部"),
    ])
    private static let leaves = ways([Phrase("quit", zh: "退出"), Phrase("exit", zh: "退出程序")])
    private static let keys = ways([Phrase("keys", zh: "快捷键"), Phrase("show keys", zh: "显示快捷键")])

    static func ways(_ phrases: [Phrase]) -> [String] {
        phrases.flatMap { phrase in Language.allCases.map { phrase[$0] } }
    }
}
