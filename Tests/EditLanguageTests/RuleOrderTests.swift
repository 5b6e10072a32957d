import Testing
import Timeline

@testable import EditLanguage

/// Two rules that can both read all of a clause, and differ: only then does their order matter.
@Suite("The order of rules") struct RuleOrderTests {
    private struct Meeting: Hashable {
        let first: ObjectIdentifier
        let then: ObjectIdentifier
    }

    @Test("is told wherever a sentence depends on it, and nowhere else")
    func order() async {
        let told = Dictionary(
            uniqueKeysWithValues: EditRequests.precedences.map { pair in
                (Meeting(first: ObjectIdentifier(pair.first), then: ObjectIdentifier(pair.then)), pair.why)
            }
        )
        var met: Set<Meeting> = []
        for row in SentenceTables.all.flatMap(\.rows) {
            await Task.yield()
            for (meeting, names) in meetings(row) {
                met.insert(meeting)
                #expect(told[meeting] != nil, "\(names): \(row.sentence)")
            }
        }
        for (meeting, why) in told { #expect(met.contains(meeting), "no sentence needs: \(why)") }
    }

    @Test("is the order of the list")
    func list() throws {
        let places = EditRequests.all.map { ObjectIdentifier($0) }
        for pair in EditRequests.precedences {
            let first = try #require(places.firstIndex(of: ObjectIdentifier(pair.first)))
            let then = try #require(places.firstIndex(of: ObjectIdentifier(pair.then)))
            #expect(first < then, "\(pair.why)")
        }
    }

    /// The requests that read a sentence otherwise than the first that can.
    private func meetings(_ row: Row) -> [(Meeting, String)] {
        let resolver = ReferenceResolver(
            context: row.context,
            language: Language(of: row.sentence),
            opening: row.context.draft
        )
        let text = SourceText(row.sentence)
        let clause = Clause(text: text, tokens: Lexer.tokens(of: text)[...])
        var winner: (request: any EditRequest.Type, edits: [Edit])?
        var found: [(Meeting, String)] = []
        for request in EditRequests.all {
            for rule in request.rules {
                var rest = clause
                guard let edits = (try? rule.readAll(&rest, in: resolver)) ?? nil, rest.isSpent else { continue }
                guard let first = winner else {
                    winner = (request, edits)
                    continue
                }
                guard first.edits != edits, first.request != request else { continue }
                let meeting = Meeting(first: ObjectIdentifier(first.request), then: ObjectIdentifier(request))
                found.append((meeting, "\(first.request) before \(request)"))
            }
        }
        return found
    }
}
