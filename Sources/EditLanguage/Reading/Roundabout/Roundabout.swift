import Timeline

/// A way round to say what can be said plainly: what a whole message is like, and the plain sentences that may be meant by it.
///
/// Frames say a clause again by the words that evoke an edit. What stands here is what frames cannot see, since it goes across
/// clauses or leaves the edit unsaid: a tail that only says that nothing else is to change, a fault told in front of the amount,
/// "keep these, bin the rest", "dinner first", "2 s each", "only under the market clip". It is tried where a message cannot be
/// read otherwise, and what it says is read, checked and refused like anything that is typed.
struct Roundabout {
    /// What was found in the message: the pieces in brackets of the pattern, in order, from 1 on.
    struct Match {
        let pieces: [String]
        let context: EditContext
        let language: Language

        subscript(_ number: Int) -> String { pieces.indices.contains(number) ? pieces[number] : "" }
    }

    /// Of the whole message, in any case of letters.
    let pattern: String
    private let plain: @Sendable (Match) -> [String]

    /// - Parameters:
    ///   - pattern: a regular expression of the whole message.
    ///   - plain: the sentences that may be meant, the likeliest first; none where what was found is not of this kind.
    init(_ pattern: String, _ plain: @escaping @Sendable (Match) -> [String]) {
        (self.pattern, self.plain) = (pattern, plain)
    }

    /// - Parameter plain: the sentence, with `$1` for the first piece in brackets, and so on.
    init(_ pattern: String, _ plain: String) {
        self.init(pattern) { match in
            [match.pieces.indices.dropFirst().reduce(plain) { $0.replacing("$\($1)", with: match[$1]) }]
        }
    }

    /// - Throws: where the pattern is no regular expression; a test goes through all.
    func expression() throws -> Regex<AnyRegexOutput> { try Regex("^(?:\(pattern))$").ignoresCase() }

    /// The plain sentences that a message may mean, the likeliest first; each is looked for when it is asked for.
    static func plain(_ message: String, in context: EditContext, _ language: Language) -> some Sequence<String> {
        let bare = bare(message, in: context, language)
        let found = sentences(bare, in: context, language, of: language == .english ? Self.english : Self.chinese)
        let first = bare == message.trimmingSigns ? [] : [bare]
        return sequence(state: (first.makeIterator(), found.makeIterator())) { $0.0.next() ?? $0.1.next() }
    }

    /// Whether a message asks something, and for nothing: "should dinner come first?", and not "could you put dinner first?".
    static func asks(_ message: String) -> Bool {
        let words = message.lowercased()
        guard let last = words.last(where: { !$0.isWhitespace }), "?？".contains(last) else { return false }
        // "The beach should come first, is there a way?" asks for it.
        return !requests.contains { words.hasPrefix($0) } && !openRequests.contains { words.hasSuffix($0) }
    }

    private static let openRequests = [
        "is there a way?", "is that possible?", "is it possible?", "is this possible?", "can that be done?",
        "can it be done?", "can this be done?", "any way to do that?", "any chance?",
    ]
    private static let requests = [
        "can you", "could you", "would you", "will you", "can we", "could we", "can u", "能", "可以", "可不可以",
        "what's the total", "what is the total", "can it", "could it", "can this", "can the", "could the",
        "how loud is", "how long is", "how big is",
    ]

    /// A message without the talk around it.
    static func bare(_ message: String, in context: EditContext, _ language: Language) -> String {
        var bare = Courtesy(around: message, language, isEager: true).request.trimmingSigns
        guard language == .english else { return bare }
        // Every round takes something away.
        while let less = sentences(bare, in: context, language, of: talkInEnglish).first(where: {
            $0.count < bare.count
        }) {
            bare = less
        }
        return bare
    }

    /// What is read instead of a message that the rules would read otherwise than it is meant.
    static func before(_ message: String, in context: EditContext, _ language: Language) -> some Sequence<String> {
        sentences(message, in: context, language, of: language == .english ? Self.firstEnglish : Self.firstChinese)
    }

    /// The clip that a message may ask to be drawn where nothing else is meant by it.
    static func drawing(_ message: String, in context: EditContext, _ language: Language) -> some Sequence<String> {
        sentences(message, in: context, language, of: language == .english ? Self.drawnEnglish : Self.drawnChinese)
    }

    private static func sentences(
        _ message: String,
        in context: EditContext,
        _ language: Language,
        of known: KnownExpressions<Roundabout>
    ) -> some Sequence<String> {
        let message = message.trimmingSigns
        return (message.unicodeScalars.count <= longest ? known.all : []).lazy.flatMap {
            expression,
            roundabout -> [String] in
            guard let found = try? expression.wholeMatch(in: message) else { return [] }
            let pieces = found.output.map { $0.substring.map { String($0).trimmingSeparators } ?? "" }
            return roundabout.plain(Match(pieces: pieces, context: context, language: language))
        }
        .map { $0.split(separator: " ").joined(separator: " ") }.filter { $0 != message && !$0.isEmpty }
    }

    /// What is longer is told, and not asked for.
    private static let longest = 160

    private static let english = KnownExpressions(allEnglish) { try $0.expression() }
    private static let chinese = KnownExpressions(allChinese) { try $0.expression() }
    private static let talkInEnglish = KnownExpressions(englishTalk) { try $0.expression() }
    private static let firstEnglish = KnownExpressions(
        englishWished + englishSayings + englishSenses + englishWording + englishFirst
    ) {
        try $0.expression()
    }
    private static let firstChinese = KnownExpressions(
        chineseSayings + chineseSenses + chineseWishes + chineseKeeping + chineseFirst
    ) {
        try $0.expression()
    }

    private static let drawnEnglish = KnownExpressions(englishDrawn) { try $0.expression() }
    private static let drawnChinese = KnownExpressions(chineseDrawn) { try $0.expression() }

    private static var allEnglish: [Roundabout] {
        [
            englishTails, englishLengths, englishPlaces, englishTexts, englishThings, englishEnds, englishWays,
            englishOpenings, englishWishes, englishModals, englishReplies,
            englishFaults, englishRefusals,
        ]
        .flatMap(\.self)
    }

    private static var allChinese: [Roundabout] {
        [
            chineseTails, chineseLengths, chineseSounds, chinesePlaces, chineseThings, chineseOpenings, chineseShapes,
            chineseBetween,
            chineseWays,
        ]
        .flatMap(\.self)
    }

    /// All there are.
    static var all: [Roundabout] {
        allEnglish + allChinese + englishWished + englishSayings + englishSenses + englishWording + englishFirst
            + chineseSayings + chineseSenses
            + chineseWishes
            + chineseKeeping + chineseFirst
            + englishTalk + englishDrawn + chineseDrawn
    }
}

extension Roundabout.Match {
    /// The segment that some words name; nil where they name none, or several.
    func segment(_ words: String) -> Segment? { address(words).flatMap { context.draft[$0] } }

    func address(_ words: String) -> SegmentAddress? {
        guard !words.isEmpty else { return nil }
        return addressAsSaid(words) ?? NameAliases.named(words, in: context).flatMap(addressAsSaid)
    }

    private func addressAsSaid(_ words: String) -> SegmentAddress? {
        let resolver = ReferenceResolver(context: context, language: language)
        let cuts = Tokenings(SourceText(words), in: context)
        for tokens in [cuts.plain] + Array(cuts.others(than: cuts.plain)) {
            var clause = Clause(text: cuts.text, tokens: tokens[...])
            guard let reference = clause.takeReference(in: resolver), clause.isSpent,
                let address = try? resolver.find(reference, in: .any)
            else { continue }
            return address
        }
        return nil
    }

    /// A time as both languages read it.
    func time(_ milliseconds: Int) -> String {
        language == .english ? English.time(milliseconds) : Chinese.time(milliseconds)
    }

    /// The segment that was spoken of last.
    var last: (address: SegmentAddress, segment: Segment)? {
        guard let address = context.lastTouched, let segment = context.draft[address] else { return nil }
        return (address, segment)
    }

    /// The clips of the first track of pictures, in order.
    var clips: [Segment] { context.draft.tracks.first { $0.kind == .video }?.segments ?? [] }
}
