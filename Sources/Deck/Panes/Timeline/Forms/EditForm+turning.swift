import EditLanguage
import Timeline

// Values that are turned to the next one, without being typed.
extension EditForm {
    /// To the next of several, round and round; as it would be typed.
    static func turning<Choice: CaseIterable & Equatable & Sendable>(
        _ now: @escaping @Sendable (Target) -> Choice?,
        _ name: @escaping @Sendable (Choice, Language) -> String
    ) -> @Sendable (Target, Int) -> String? {
        { target, step in
            let all = Array(Choice.allCases)
            let place = now(target).flatMap { all.firstIndex(of: $0) }
            // From none one comes to the first, or the last.
            let next = (place ?? (step > 0 ? -1 : 0)) + step
            return all.isEmpty ? nil : name(all[(next % all.count + all.count) % all.count], target.language)
        }
    }

    /// To the next of several or to none, round and round.
    static func turningOrNone<Choice: CaseIterable & Equatable & Sendable>(
        _ now: @escaping @Sendable (Target) -> Choice?,
        _ name: @escaping @Sendable (Choice, Language) -> String
    ) -> @Sendable (Target, Int) -> String? {
        { target, step in
            let all = Array(Choice.allCases)
            let place = now(target).flatMap { all.firstIndex(of: $0) } ?? all.count
            let next = ((place + step) % (all.count + 1) + all.count + 1) % (all.count + 1)
            return next == all.count ? TypedValue.none : name(all[next], target.language)
        }
    }

    /// So much more or less.
    static func turning(
        by amount: Int,
        unit: String = "",
        _ now: @escaping @Sendable (Target) -> Int?
    ) -> @Sendable (Target, Int) -> String? {
        { target, step in now(target).map { "\($0 + step * amount)\(unit)" } }
    }

    /// A picture of the film earlier or later.
    static func turning(time now: @escaping @Sendable (Target) -> Int?) -> @Sendable (Target, Int) -> String? {
        { target, step in now(target).map { "\(max($0 + step * target.frame, 0))ms" } }
    }

    /// Yes or no.
    private enum Answer: CaseIterable { case yes, no }

    /// What is so or is not.
    static func either(
        _ id: String,
        _ name: Phrase,
        of subject: Subject,
        _ isSo: @escaping @Sendable (Target) -> Bool,
        _ edit: @escaping @Sendable (Target, Bool) -> Edit
    ) -> EditForm {
        var form = EditForm(
            id,
            sets: name,
            of: subject,
            choices: TypedValue.names { (answer: Answer, language) in (answer == .yes ? yes : no)[language] },
            now: { (isSo($0) ? yes : no)[$0.language] },
            turn: { target, step in step % 2 == 0 ? nil : (isSo(target) ? no : yes)[target.language] },
            edits: { typed, target in
                let answer: Answer = try typed.choice { ($0 == .yes ? yes : no)[$1] }
                return [edit(target, answer == .yes)]
            }
        )
        form.isEither = true
        return form
    }

    private static let yes = Phrase("yes", zh: "是")
    private static let no = Phrase("no", zh: "否")
}
