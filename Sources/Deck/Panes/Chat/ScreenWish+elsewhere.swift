import Timeline

// What is not on this screen: films that were made, and other projects.
extension ScreenWish {
    /// An export of the list.
    enum Export: Hashable, Sendable {
        /// The last one of this project whose film is there.
        case last
        /// By its number in the list, where the first that was ever made is 1.
        case number(Int)
    }

    /// A message, in which names keep their capitals.
    struct Said {
        /// As it was said, without the signs that end a sentence.
        private let asSaid: String
        /// The same in small letters.
        let text: String

        init(_ message: String) {
            var said = message.trimmed[...]
            while let first = said.first, ",，:：".contains(first) { said.removeFirst() }
            while let last = said.last, ".!。！".contains(last) { said.removeLast() }
            asSaid = String(said).trimmed
            text = asSaid.lowercased()
        }

        /// What stands behind the first of some phrases that the message begins with; nil where it begins with none.
        func rest(behind phrases: [String]) -> Said? {
            for phrase in phrases where text.hasPrefix(phrase) && text.count == asSaid.count {
                let rest = Said(String(asSaid.dropFirst(phrase.count)))
                // A word that only begins like it is another one.
                let isCut = phrase.last?.isASCII == true && text.dropFirst(phrase.count).first?.isLetter == true
                if !isCut { return rest }
            }
            return nil
        }

        /// What stands before the first of some words that the message ends with; nil where it ends with none.
        func rest(before words: [String]) -> Said? {
            words.first(where: text.hasSuffix).map { Said(String(asSaid.dropLast($0.count))) }
        }

        /// It as the name of something, without quotation marks.
        var name: String {
            guard asSaid.count > 1, let first = asSaid.first, let last = asSaid.last,
                ScreenWish.quotes.contains(first), ScreenWish.quotes.contains(last)
            else { return asSaid }
            return String(asSaid.dropFirst().dropLast()).trimmed
        }
    }

    /// What of another project or of a film is wished; nil where nothing is.
    static func elsewhere(_ said: Said) -> ScreenWish? {
        guard !said.text.contains(where: \.isNewline) else { return nil }
        if let name = said.rest(behind: makes) {
            return .make(project: (name.rest(behind: callings) ?? name).name)
        }
        if let name = said.rest(behind: switchesProject), !name.text.isEmpty {
            return .switchTo(project: name.name, isCertain: true)
        }
        if let name = said.rest(behind: goesToProject), !name.text.isEmpty {
            return .switchTo(project: name.name, isCertain: false)
        }
        if let thing = said.rest(behind: opens), let export = export(thing.rest(behind: articles) ?? thing) {
            return .open(export)
        }
        for phrases in [switches, opensProject] {
            guard let thing = said.rest(behind: phrases),
                let name = (thing.rest(behind: articles) ?? thing).rest(before: projects), !name.text.isEmpty
            else { continue }
            return .switchTo(project: name.name, isCertain: true)
        }
        if let name = said.rest(behind: switches), !name.text.isEmpty {
            return .switchTo(project: name.name, isCertain: false)
        }
        return nil
    }

    private static func export(_ thing: Said) -> Export? {
        if lasts.contains(thing.text) { return .last }
        if let number = thing.rest(behind: exports), let place = place(number.text) { return .number(place) }
        if let number = thing.rest(before: exports), let place = place(number.text) { return .number(place) }
        return nil
    }

    /// A number in whichever way it is said of a place in a list, from 1.
    private static func place(_ text: String) -> Int? {
        var digits = text[...]
        for sign in ["#"] + ways([Phrase("number", zh: "第"), Phrase("no.", zh: "第")]) where digits.hasPrefix(sign) {
            digits = digits.dropFirst(sign.count)
            break
        }
        let words = [digits] + ways(counts).filter(digits.hasSuffix).map { digits.dropLast($0.count) }
        for word in words.map({ String($0).trimmed }) {
            if let number = Int(word), number > 0 { return number }
            let place = ordinals.firstIndex { ordinal in Language.allCases.contains { ordinal[$0] == word } }
            if let place { return place + 1 }
        }
        return nil
    }

    private static let opens = ways([Phrase("open", zh: "打开"), Phrase("show", zh: "播放"), Phrase("play", zh: "观看")])
    private static let articles = ways([Phrase("the", zh: "那个"), Phrase("my", zh: "我的")])
    private static let lasts = ways([
        Phrase("last export", zh: "最后一个导出"), Phrase("latest export", zh: "最新的导出"),
        Phrase("newest export", zh: "最新导出"), Phrase("most recent export", zh: "最近的导出"),
        Phrase("last render", zh: "上次导出"), Phrase("last film", zh: "最后一次导出"),
        Phrase("exported film", zh: "导出的影片"), Phrase("exported video", zh: "导出的视频"),
        Phrase("export", zh: "上一次导出"), Phrase("last exported film", zh: "最后导出的影片"),
        Phrase("last exported video", zh: "最后导出的视频"),
    ])
    private static let exports = ways([
        Phrase("export", zh: "导出的影片"), Phrase("render", zh: "导出的视频"), Phrase("film", zh: "导出"),
    ])
    private static let counts = [
        Phrase("st", zh: "个"), Phrase("nd", zh: "次"), Phrase("rd", zh: "部"), Phrase("th", zh: "号"),
    ]
    private static let ordinals = [
        Phrase("first", zh: "一"), Phrase("second", zh: "二"), Phrase("third", zh: "三"), Phrase("fourth", zh: "四"),
        Phrase("fifth", zh: "五"), Phrase("sixth", zh: "六"), Phrase("seventh", zh: "七"), Phrase("eighth", zh: "八"),
        Phrase("ninth", zh: "九"), Phrase("tenth", zh: "十"),
    ]

    private static let makes = ways([
        Phrase("new project", zh: "新建项目"), Phrase("create a new project", zh: "新建一个项目"),
        Phrase("create a project", zh: "创建一个项目"), Phrase("create project", zh: "创建项目"),
        Phrase("make a new project", zh: "创建新项目"), Phrase("make a project", zh: "新项目"),
        Phrase("start a new project", zh: "新建工程"), Phrase("begin a new project", zh: "开始新项目"),
    ])
    private static let callings = ways([
        Phrase("called", zh: "叫做"), Phrase("named", zh: "名为"), Phrase("named", zh: "叫"),
    ])
    private static let switchesProject = ways([
        Phrase("switch to project", zh: "切换到项目"), Phrase("switch to the project", zh: "切换至项目"),
        Phrase("open project", zh: "打开项目"), Phrase("open the project", zh: "切到项目"),
        Phrase("change to project", zh: "切换项目到"),
    ])
    private static let goesToProject = ways([
        Phrase("go to project", zh: "转到项目"), Phrase("go to the project", zh: "换到项目"),
    ])
    private static let opensProject = ways([Phrase("open", zh: "打开")])
    private static let switches = ways([
        Phrase("switch to", zh: "切换到"), Phrase("switch over to", zh: "切换至"), Phrase("change to", zh: "切到"),
    ])
    private static let projects = ways([Phrase(" project", zh: "项目"), Phrase(" project", zh: "工程")])

    /// The marks that a name may stand between.
    private static let quotes: Set<Character> = ["\"", "'", "“", "”", "‘", "’", "「", "」", "《", "》"]
}
