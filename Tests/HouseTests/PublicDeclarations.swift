import Foundation

/// What a Swift file declares for other rooms, with what is said above it.
///
/// It reads by lines, as the formatter leaves them: what is public says so in its own line, members of public protocols and
/// cases of public enums stand one level below.
struct PublicDeclarations {
    struct Declaration: Hashable {
        let line: Int
        /// The declaration in one line, without its body.
        let text: String
        /// `func`, `var`, `case` and the like.
        let keyword: String
        /// What stands in the comment above it.
        let comment: String
        /// Whether a caller has to reckon with an error.
        var isThrowing: Bool {
            let bare = Self.withoutParentheses(text)
            let body = bare.firstIndex(of: "{").map { bare[$0...] } ?? ""
            let words = ["let", "var"].contains(keyword) ? String(body) : bare.prefix { $0 != "{" }.description
            return words.split { !$0.isLetter }.contains("throws")
        }

        private static func withoutParentheses(_ text: String) -> String {
            var depth = 0
            return String(
                text.filter { character in
                    if character == "(" { depth += 1 }
                    defer { if character == ")" { depth -= 1 } }
                    return depth == 0
                }
            )
        }
    }

    private enum Scope { case cases, requirements, other }

    private(set) var found: [Declaration] = []
    private let lines: [String]
    /// The same without comments and texts, in which braces are no braces.
    private let code: [String]

    init(_ source: String) {
        lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        code = Self.code(of: lines)
        var scopes: [Scope] = []
        for (place, line) in code.enumerated() {
            let head = Head(line)
            let isMember =
                switch scopes.last {
                case .cases: head.keyword == "case"
                case .requirements: head.keyword != nil
                case .other, nil: false
                }
            if let keyword = head.keyword, head.isPublic || isMember, !["extension", "import"].contains(keyword) {
                found.append(
                    Declaration(
                        line: place + 1,
                        text: text(from: place),
                        keyword: keyword,
                        comment: comment(above: place)
                    )
                )
            }
            for character in line {
                if character == "{" {
                    let kind: [String: Scope] = ["enum": .cases, "protocol": .requirements]
                    scopes.append(head.isPublic ? kind[head.keyword ?? ""] ?? .other : .other)
                } else if character == "}", !scopes.isEmpty {
                    scopes.removeLast()
                }
            }
        }
    }

    /// How a line begins: its modifiers and what it declares.
    private struct Head {
        var isPublic = false
        var keyword: String?

        private static let modifiers: Set<String> = [
            "convenience", "final", "indirect", "lazy", "mutating", "nonisolated", "override", "required", "static",
            "unowned", "weak", "consuming",
        ]
        private static let keywords: Set<String> = [
            "actor", "associatedtype", "case", "class", "enum", "extension", "func", "import", "init", "let",
            "protocol",
            "struct", "subscript", "typealias", "var",
        ]

        init(_ line: String) {
            for word in line.split(separator: " ") {
                let name = String(word.prefix { $0.isLetter })
                if word.hasPrefix("@") || Self.modifiers.contains(name) || word.contains("(set)") { continue }
                if name == "public" {
                    isPublic = true
                    continue
                }
                if Self.keywords.contains(name) { keyword = name }
                return
            }
        }
    }

    /// The comment above a line; attributes may stand between.
    private func comment(above place: Int) -> String {
        let above = lines[..<place].reversed().map { $0.trimmingCharacters(in: .whitespaces) }
        return above.drop { $0.hasPrefix("@") }.prefix { $0.hasPrefix("///") }.reversed().joined(separator: "\n")
    }

    /// A declaration from its line to where its body begins, or to the end of that where it says what a getter throws.
    private func text(from place: Int) -> String {
        var text = ""
        for line in code[place...].prefix(40) {
            let line = line.trimmingCharacters(in: .whitespaces)
            if text.contains("{") || !text.isEmpty && text.isClosed && !line.continuesDeclaration {
                return line.hasPrefix("get") ? text + " " + line : text
            }
            text += (text.isEmpty ? "" : " ") + line
        }
        return text
    }

    private static func code(of lines: [String]) -> [String] {
        var isInText = false
        return lines.map { line in
            let parts = line.components(separatedBy: "\"\"\"")
            defer { if parts.count % 2 == 0 { isInText.toggle() } }
            if isInText { return parts.count > 1 ? parts[1] : "" }
            return withoutTexts(parts[0])
        }
    }

    /// A line without its texts and its comment.
    private static func withoutTexts(_ line: String) -> String {
        var (kept, isInText, isEscaped) = ("", false, false)
        var previous: Character = " "
        for character in line {
            defer { previous = character }
            if isInText {
                if character == "\"", !isEscaped { isInText = false }
                isEscaped = character == "\\" && !isEscaped
                continue
            }
            if character == "\"" {
                isInText = true
                continue
            }
            if character == "/", previous == "/" { return String(kept.dropLast()) }
            kept.append(character)
        }
        return kept
    }
}

extension String {
    /// Whether each parenthesis that is opened is closed.
    fileprivate var isClosed: Bool { count { $0 == "(" } == count { $0 == ")" } }

    /// Whether a line belongs to the declaration above it.
    fileprivate var continuesDeclaration: Bool {
        ["throws", "async", "->", "where", "{"].contains { hasPrefix($0) }
    }
}
