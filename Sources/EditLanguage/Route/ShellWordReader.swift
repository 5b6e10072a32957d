import Timeline

/// Reads words as a shell would, from text that is mostly prose: an apostrophe inside a word quotes nothing.
struct ShellWordReader {
    /// A word with quotes and escapes undone, and where it ends.
    typealias Word = (text: String, end: Int)

    let scalars: [Unicode.Scalar]

    init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

    private static let closings: [Unicode.Scalar: Unicode.Scalar] = [
        "'": "'", "\"": "\"", "“": "”", "‘": "’", "「": "」",
    ]

    /// Chinese verbs that a path may touch: 上传/a/b.mp4.
    private static let verbs = ["上传", "导入", "请上传", "帮我上传", "导出到", "导出为", "下载到", "保存到"].map { Array($0.unicodeScalars) }

    /// Whether it parts one file from the next and is no part of a name's end; full width or not.
    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        [",", ".", ";", "。", "、"].contains(SourceText.fold(scalar))
    }

    /// The word at a place; nil at a space.
    func word(at start: Int) -> Word? {
        guard !isSpace(start) else { return nil }
        // 'a.mp4','b.mp4': a comma of its own; a full stop may begin a path.
        if Self.isMark(scalars[start]), scalars[start] != "." { return (string(start..<(start + 1)), start + 1) }
        if let verb = verbEnd(from: start) { return (string(start..<verb), verb) }
        return bareWord(at: start)
    }

    private func bareWord(at start: Int) -> Word? {
        if Self.closings[scalars[start]] != nil { return quotedWord(at: start) ?? plainWord(at: start) }
        // A drive letter: there a backslash parts folders and protects nothing.
        if start + 2 < scalars.count, scalars[start + 1] == ":", scalars[start + 2] == "\\" {
            return plainWord(at: start)
        }
        var text = String.UnicodeScalarView()
        var place = start
        while !isSpace(place) {
            if scalars[place] == "\\", place + 1 < scalars.count { place += 1 }
            text.append(scalars[place])
            place += 1
        }
        return (String(text), place)
    }

    /// A path with spaces that nothing protects, `/tmp/my clip.mp4`, up to the first word that ends like a media file.
    func spacedPath(at start: Int) -> Word? {
        guard let first = word(at: start), isFolder(first.text) else { return nil }
        var (text, end) = first
        for _ in 0..<Self.mostSpaces {
            if Self.isMedia(text) { return (text, end) }
            guard end < scalars.count, scalars[end].isBlank, let next = word(at: end + 1),
                !isRooted(next.text), Self.closings[scalars[end + 1]] == nil
            else { return nil }
            text += " " + next.text
            end = next.end
        }
        return nil
    }

    private static let mostSpaces = 8

    private static func isMedia(_ text: String) -> Bool {
        guard let dot = text.lastIndex(of: ".") else { return false }
        return MediaFileName.extensions.contains(text[dot...].dropFirst().lowercased())
    }

    /// Whether a word begins a path of at least one folder, so that "/help" does not, nor "9/16" or an address.
    private func isFolder(_ word: String) -> Bool {
        guard !isRooted(word) else { return true }
        guard let slash = word.firstIndex(of: "/"), slash > word.startIndex, !word.contains(":") else { return false }
        // A verb that a path touches is no part of it: 上传out/a.mp4.
        return !word[..<slash].allSatisfy(\.isNumber) && !Self.verbs.contains { word.unicodeScalars.starts(with: $0) }
    }

    /// Whether a word can be nothing else than the beginning of a path.
    private func isRooted(_ word: String) -> Bool {
        ["~/", "./", "../", "file://"].contains(where: word.hasPrefix)
            || word.hasPrefix("/") && word.dropFirst().contains("/") && !word.hasPrefix("//")
    }

    /// `'/a/it'\''s.mp4'`: quoted pieces and escaped characters without a space; nil if it is no such thing.
    private func quotedWord(at start: Int) -> Word? {
        var text = String.UnicodeScalarView()
        var place = start
        while !isSpace(place) {
            if let closing = Self.closings[scalars[place]] {
                // '/a/b.mp4''/a/c.mp4' are two files.
                if place > start, Self.isMedia(String(text)) { break }
                guard let end = scalars[(place + 1)...].firstIndex(of: closing) else { return nil }
                text.append(contentsOf: scalars[(place + 1)..<end])
                place = end + 1
            } else if scalars[place] == "\\", place + 1 < scalars.count {
                text.append(scalars[place + 1])
                place += 2
            } else if Self.isMark(scalars[place]) || scalars[place].isHan {
                break
            } else {
                return nil
            }
        }
        return (String(text), place)
    }

    private func plainWord(at start: Int) -> Word {
        let end = scalars[start...].firstIndex { $0.isBlank || $0.isBreak } ?? scalars.count
        return (string(start..<end), end)
    }

    /// The end of a Chinese verb that is followed by something else than more Chinese talk: 上传a.mp4, not 上传的视频.
    private func verbEnd(from start: Int) -> Int? {
        for verb in Self.verbs where scalars[start...].starts(with: verb) {
            let end = start + verb.count
            guard !isSpace(end), scalars[end] != "的", let rest = bareWord(at: end),
                Self.isMedia(rest.text) || spacedPath(at: end) != nil
            else { continue }
            return end
        }
        return nil
    }

    private func isSpace(_ place: Int) -> Bool {
        place >= scalars.count || scalars[place].isBlank || scalars[place].isBreak
    }

    private func string(_ range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[range])
        return String(text)
    }
}
