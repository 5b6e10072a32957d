import Timeline
import Workspace

/// Two versions of the film that are to be looked at beside each other.
struct CompareQuestion: Equatable, Sendable {
    /// One of the two.
    struct Side: Equatable, Sendable {
        /// Its number; nil for the film as it stands.
        let version: Int?
        /// The film, where it is at hand.
        var film: DraftSnapshot?
    }

    let old: Side
    let new: Side
}

/// What came of it.
enum CompareAnswer: Sendable {
    case compared(FilmComparison)
    /// There is no version of that number, or it is not kept any more.
    case gone(version: Int)
    case failed(RequestError)
}

extension CompareAnswer {
    /// Why the two cannot be compared; nil where they can.
    func trouble(_ desk: Desk) -> String? {
        switch self {
        case .compared: nil
        case .gone(let number): Self.gone(number)[desk.language]
        case .failed(let error): desk.told.words(for: error)
        }
    }

    private static func gone(_ number: Int) -> Phrase {
        Phrase("Version \(number) is not there, or not kept any more.", zh: "版本 \(number) 不存在，或已不再保留。")
    }
}
