extension GuiSentence {
    /// What is left of it.
    var text: String {
        guard isCut else { return line.string(range) }
        var text = ""
        var last: Int?
        for index in clauses.indices where !cut[index] {
            let words = line.string(clauses[index].range)
            if let last {
                text += joint(from: last, to: index) + words
            } else {
                let lead = range.lowerBound..<(clauses.first?.range.lowerBound ?? range.lowerBound)
                text = line.string(lead) + (index == 0 ? words : words.capitalizedFirst)
            }
            last = index
        }
        guard let last else { return strayMarks }
        if last + 1 < clauses.count { text += Joint(joints(after: last, to: nil)).brackets }
        return text + (last + 1 < clauses.count ? "" : line.string(clauses[last].range.upperBound..<stop))
            + line.string(stop..<range.upperBound)
    }

    /// What ties two clauses of which those between are taken out: the joint of the second one.
    private func joint(from last: Int, to next: Int) -> String {
        let joints = joints(after: last, to: next)
        guard joints.count > 1 else { return joints.first ?? "" }
        return Joint(joints).text
    }

    /// The texts between the clauses from one to another, or to the full stop.
    private func joints(after last: Int, to next: Int?) -> [String] {
        (last..<(next ?? clauses.count)).map { index in
            let end = index + 1 < clauses.count ? clauses[index + 1].range.lowerBound : stop
            return line.string(clauses[index].range.upperBound..<end)
        }
    }

    /// The half of a **bold** stretch that ends in a sentence of which nothing is left.
    private var strayMarks: String {
        line.string(range).split(separator: "**", omittingEmptySubsequences: false).count % 2 == 0 ? "**" : ""
    }
}

/// The texts that stood around clauses that are gone.
private struct Joint {
    /// Brackets that do not close each other.
    let brackets: String
    /// The brackets, and the words of the last one.
    let text: String

    // ASCII and full width.
    private static let opening: Set<Character> = ["(", "\u{FF08}"]
    private static let closing: Set<Character> = [")", "\u{FF09}"]

    init(_ joints: [String]) {
        var open = ""
        for mark in joints.joined() {
            if Self.closing.contains(mark), let last = open.last, Self.opening.contains(last) {
                open.removeLast()
            } else if Self.opening.contains(mark) || Self.closing.contains(mark) {
                open.append(mark)
            }
        }
        brackets = open
        let words = (joints.last ?? "").filter { !Self.opening.contains($0) && !Self.closing.contains($0) }
        text = open + (words.allSatisfy(\.isWhitespace) ? " " : words)
    }
}

extension String {
    /// With a capital first letter, if it begins with one.
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
