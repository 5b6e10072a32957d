import Timeline

/// "first the market, next the beach, and dinner to finish", 先放market，再放beach，最后dinner: the files that are named, in
/// that order, where nothing stands yet.
struct OrderedUploadsRule: EditRule {
    func readAll(_ clause: inout Clause, in resolver: ReferenceResolver) throws(ReadingError) -> [Edit]? {
        guard resolver.draft.pictureEnd == 0, clause.namesSeveralFiles else { return nil }
        _ = clause.take(.keyword(.join))
        guard clause.mayTakeVerb(.add, .put, .use, .make, .move, .cut) else { return nil }
        var files: [Upload] = []
        while clause.namesFile, let file = try clause.takeUpload(in: resolver, isPronounMeant: false) {
            guard file.file.kind != .audio, !files.contains(where: { $0.id == file.file.id }) else { return nil }
            files.append(file.file)
        }
        _ = clause.take(.keyword(.order))
        _ = clause.take(.target(.group(Group(base: .spoken))))
        clause.takeWordsOfOrder()
        guard clause.isSpent, files.count > 1 else { return nil }
        return files.map { file in
            .addClip(
                AddClip(
                    source: .file(id: file.id),
                    name: file.name,
                    length: file.duration ?? AddUploadRule.lengthOfStill,
                    sourceLength: file.duration
                )
            )
        }
    }
}

extension Clause {
    private var filesNamed: Int {
        parts.count { part in
            switch part.kind {
            case .fileName, .target(.name): true
            default: false
            }
        }
    }

    fileprivate var namesFile: Bool { filesNamed > 0 }
    fileprivate var namesSeveralFiles: Bool { filesNamed > 1 }

    /// Takes what tells only that one comes after the other, which their order in the sentence tells as well.
    fileprivate mutating func takeWordsOfOrder() {
        for index in parts.indices.reversed() {
            switch parts[index].kind {
            case .target(.kind(nil, ordinal: 1)), .target(.kind(nil, ordinal: -1)), .edge, .sense(.ends),
                .sense(.begins),
                .target(.pronoun), .target(.kind(.clip, ordinal: nil)):
                remove(index..<index + 1)
            case .other
            where Self.order.matchEnd(in: text, at: parts[index].range.lowerBound) == parts[index].range.upperBound:
                remove(index..<index + 1)
            default: continue
            }
        }
    }

    private static let order = Phrases([
        "string", "these", "those", "together", "next", "finally", "lastly", "finish", "follow", "followed", "follows",
        "afterwards",
        "begin", "start", "off", "up", "first", "last", "order", "this", "comes", "goes", "after", "before", "them",
        "line", "close",
        "open", "先", "再", "后", "最后", "接", "着", "来", "是", "收", "尾", "跟", "打", "头", "放", "紧", "然", "后面",
    ])
}
