/// What is known by a pattern, with the patterns read, once.
///
/// The library says of no regular expression that it may be shared, since one can hold code of its own; these are made of texts
/// alone and only matched, which changes nothing in them: hence unchecked.
struct KnownExpressions<Known: Sendable>: @unchecked Sendable {
    let all: [(expression: Regex<AnyRegexOutput>, known: Known)]

    init(_ all: [Known], _ expression: (Known) throws -> Regex<AnyRegexOutput>) {
        self.all = all.compactMap { known in (try? expression(known)).map { ($0, known) } }
    }
}
