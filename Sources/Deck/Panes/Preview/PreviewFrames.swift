import Pictures
import Terminal
import Timeline

/// Which picture of the film is asked for.
struct FrameQuestion: Equatable, Sendable {
    /// In ms.
    let time: Int
    /// How large it is to be, in cells.
    let cells: Size
    let look: PictureLook
    let film: DraftSnapshot

    /// Whether it asks for the same film, if for another moment of it or in another size.
    func isNeighbour(of other: FrameQuestion) -> Bool { film == other.film }
}

/// The pictures of the film that the preview shows, as a state machine.
///
/// One question runs at a time. While the playhead moves on or the window grows, the question that runs is let finish,
/// since its picture is nearer than the one that stands there, and then only the newest is asked. A question about a
/// film that has changed meanwhile is given up for the new one at once. The last picture stays until the next is there.
struct PreviewFrames: Equatable, Sendable {
    /// What is shown; its picture is nil where none can be had.
    private(set) var shown: Answer?
    /// The question that runs.
    private(set) var asked: FrameQuestion?
    private var wanted: FrameQuestion?
    /// The question that a picture near to what it asks for is looked for, and the last of them.
    private var nearAsked: FrameQuestion?
    private var lastNear: FrameQuestion?
    /// Newest last.
    private var answers: [Answer] = []

    /// A question and what came of it.
    struct Answer: Equatable, Sendable {
        let question: FrameQuestion
        let picture: FilmPicture?
        /// Whether it is just what was asked for, and not only near to it.
        var isExact = true
    }

    /// How many answers are kept, so that going back and forth asks nothing.
    static let limit = 32
    /// How many bytes they may have together: pictures of pixels have a thousand times as many as those of cells.
    static let heaviest = 12_000_000

    /// How many bytes the pixels that are kept have.
    var weight: Int { answers.reduce(0) { $0 + ($1.picture?.weight ?? 0) } }

    /// Wants a picture; the question to be asked for it now, which ends the one that runs.
    mutating func want(_ question: FrameQuestion) -> FrameQuestion? {
        wanted = question
        if shown?.question == question, shown?.isExact == true { return nil }
        if let answer = answers.last(where: { $0.question == question }) {
            show(answer)
            return nil
        }
        if let asked, asked == question || asked.isNeighbour(of: question) { return nil }
        asked = question
        return question
    }

    /// Stores an answer; one that nobody waits for any more is left alone.
    mutating func store(_ picture: FilmPicture?, for question: FrameQuestion) {
        guard question == asked else { return }
        asked = nil
        let answer = Answer(question: question, picture: picture)
        answers.append(answer)
        while answers.count > 1, answers.count > Self.limit || weight > Self.heaviest { answers.removeFirst() }
        // On the way to where the playhead is now; not over the right picture.
        let isOnTheWay = picture != nil && shown?.question != wanted && wanted?.isNeighbour(of: question) == true
        if question == wanted || isOnTheWay { show(answer) }
    }

    /// The question for which a picture near to it is to be looked for at once, since the right one has to wait.
    mutating func questionForNear() -> FrameQuestion? {
        guard let wanted, let asked, nearAsked == nil, lastNear != wanted, asked != wanted, !isClose(to: wanted) else {
            return nil
        }
        (nearAsked, lastNear) = (wanted, wanted)
        return wanted
    }

    /// Takes a picture that is near to what a question asks for: the right one is better, and a newer one as well.
    mutating func store(near picture: FilmPicture?, for question: FrameQuestion) {
        if question == nearAsked { nearAsked = nil }
        guard let picture, let wanted, wanted.isNeighbour(of: question), !isClose(to: wanted) else { return }
        show(picture, near: question)
    }

    /// Whether what is shown is as close to a question as what is near would be, which is coarse; or the answer to it.
    private func isClose(to question: FrameQuestion) -> Bool {
        guard let shown, shown.isExact, shown.picture != nil else { return false }
        return shown.question.isNeighbour(of: question) && abs(shown.question.time - question.time) <= Self.close
    }

    /// How far two pictures are apart at most, in ms, that are hard to tell from each other while one looks around.
    private static let close = 250

    /// Shows a picture that is near to what a question asks for, until there is the right one.
    mutating func show(_ picture: FilmPicture, near question: FrameQuestion) {
        shown = Answer(question: question, picture: picture, isExact: false)
    }

    /// A picture that is there stays until there is another: what is missing may be in the making.
    private mutating func show(_ answer: Answer) {
        if answer.picture != nil || shown?.picture == nil { shown = answer }
    }

    /// Nothing is looked at any more; whether a question has to be given up.
    mutating func close() -> Bool {
        wanted = nil
        (nearAsked, lastNear) = (nil, nil)
        defer { asked = nil }
        return asked != nil
    }

    /// Pixels are not to be seen any more.
    mutating func forgetPixels() {
        if shown?.question.look.isPixels == true { shown = nil }
    }

    /// What could not be had may be asked for again.
    mutating func forgetMisses() {
        answers.removeAll { $0.picture == nil }
        if let answer = shown, answer.picture == nil { shown = nil }
    }

    var count: Int { answers.count }
}
