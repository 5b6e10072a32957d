import Timeline

/// A word of a message as a shell would read it, where a file may be named.
struct MessageWord: Hashable {
    /// Its place among the words, which tells two that are spelled alike apart.
    let number: Int
    /// The word, quotes and escapes undone.
    let text: String
    let isQuoted: Bool

    /// The path that it is, if it is one: without marks that stand behind it.
    var path: String {
        let marks: Set<Unicode.Scalar> = ["?", "!", "\u{FF1F}", "\u{FF01}"]
        var word = MediaPaths.plain(text)
        while !isQuoted, let last = word.unicodeScalars.last, marks.contains(last) {
            word.unicodeScalars.removeLast()
            word = MediaPaths.plain(word)
        }
        return word
    }

    /// What somebody quotes, unless it is a place on the disk.
    var isContent: Bool { isQuoted && !path.contains("/") }

    /// Whether it is the name of a file whatever its kind: `notes.txt`, `/a/talk`; no quoted text that ends in that way.
    var isFile: Bool {
        if isContent { return false }
        let path = path
        if ["/", "~/", "./", "../"].contains(where: path.hasPrefix), path.dropFirst().contains("/") { return true }
        guard let dot = path.lastIndex(of: "."), dot > path.startIndex else { return false }
        let ending = path[dot...].dropFirst()
        return (2...5).contains(ending.count) && ending.first?.isLetter == true
            && ending.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }

    /// The words of a message in their order.
    static func words(of message: String) -> [MessageWord] {
        let scalars = Array(message.unicodeScalars)
        let reader = ShellWordReader(scalars)
        var words: [MessageWord] = []
        var place = 0
        while place < scalars.count {
            guard let word = reader.word(at: place), word.end > place else {
                place += 1
                continue
            }
            if "'\"“‘「".unicodeScalars.contains(scalars[place]) {
                words.append(MessageWord(number: words.count, text: word.text, isQuoted: true))
            } else {
                for part in parts(of: word.text) {
                    words.append(MessageWord(number: words.count, text: part, isQuoted: false))
                }
            }
            place = word.end
        }
        return words
    }

    /// Chinese leaves no space around a name: 从talk.srt里加字幕 is 从, talk.srt and 里加字幕.
    private static func parts(of word: String) -> [String] {
        let scalars = Array(word.unicodeScalars)
        guard scalars.contains(where: \.isHan), let dot = scalars.lastIndex(of: ".") else { return [word] }
        let isPlain = { (scalar: Unicode.Scalar) in scalar.isASCII && scalar.isWordLike }
        var end = dot + 1
        while end < scalars.count, isPlain(scalars[end]) { end += 1 }
        guard end > dot + 1 else { return [word] }
        var start = 0
        while start < dot, scalars[start].isHan { start += 1 }
        // What touches the name before it is taken off only where it is no part of the name.
        let before = string(scalars[..<start])
        if start == dot || !leads.contains(before) { start = 0 }
        return [scalars[..<start], scalars[start..<end], scalars[end...]].filter { !$0.isEmpty }.map(string)
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private static let leads: Set<String> = [
        "从", "用", "把", "将", "使用", "导入", "请导入", "添加", "加入", "加载", "载入", "读取", "加", "加上", "请用", "请把", "加字幕",
        "添加字幕", "导入字幕", "加字幕文件", "添加字幕文件", "导入字幕文件", "请加字幕", "请添加字幕",
    ]
}
