import Timeline

/// Words that say what plainer ones say, wherever they stand in a sentence.
///
/// A roundabout is of a whole message; most of what cannot be read differs by a word or two from what can. Those are said in
/// plainer words one by one, and together: what comes of it is read, checked and refused like anything that is typed, and no
/// text that is to be shown may be other than it was said.
struct Rewording: Sendable {
    /// Of the stretch that is said otherwise, in any case of letters.
    let pattern: String
    /// What it says, with `$1` for the first piece in brackets.
    let plain: String
    /// Who says it so: a sentence that can be read with it alone.
    let sample: String

    init(_ pattern: String, _ plain: String, _ sample: String) {
        (self.pattern, self.plain, self.sample) = (pattern, plain, sample)
    }

    /// - Throws: where the pattern is no regular expression; a test goes through all.
    func expression() throws -> Regex<AnyRegexOutput> { try Regex(pattern).ignoresCase() }

    /// A message in plainer words: with all that can be said plainer, then with one of it, then with two.
    static func variants(of message: String, _ language: Language) -> [String] {
        guard message.unicodeScalars.count <= longest else { return [] }
        let known = language == .english ? english : chinese
        let fitting = known.all.filter { message.firstMatch(of: $0.expression) != nil }
        guard !fitting.isEmpty, fitting.count <= most else { return [] }
        // One may say what another says plainer still: all that stand in what has come of it so far.
        let all = known.all.reduce(message) { $1.known.said(in: $0, $1.expression) }
        let each = fitting.map { $0.known.said(in: message, $0.expression) }
        let pairs =
            fitting.count < 3
            ? []
            : fitting.indices.flatMap { one in
                fitting.indices.filter { $0 > one }.map {
                    fitting[$0].known.said(in: each[one], fitting[$0].expression)
                }
            }
        var found: [String] = []
        for said in [all] + each + pairs {
            let plain = said.split(separator: " ").joined(separator: " ")
            if plain != message, !plain.isEmpty, !found.contains(plain) { found.append(plain) }
        }
        return found
    }

    /// What is longer is told, and not asked for.
    private static let longest = 160
    /// A sentence in which everything has another word for it is somebody's text.
    private static let most = 8

    private static let english = KnownExpressions(englishWords) { try $0.expression() }
    private static let chinese = KnownExpressions(chineseWords) { try $0.expression() }

    /// All there are.
    static var all: [Rewording] { englishWords + chineseWords }

    /// A message with this said plainly.
    private func said(in message: String, _ expression: Regex<AnyRegexOutput>) -> String {
        message.replacing(expression) { found in
            found.output.indices.dropFirst().reversed().reduce(plain) {
                $0.replacing("$\($1)", with: found.output[$1].substring.map(String.init) ?? "")
            }
        }
    }
}
