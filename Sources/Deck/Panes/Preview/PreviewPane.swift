import Pictures
import Terminal
import Timeline

/// The preview: the film's picture under the playhead.
struct PreviewPane: Pane {
    var frames = PreviewFrames()
    /// Whether it is to be seen; nil where nobody has said it, and it is wherever it has a place.
    var isWanted: Bool?
    /// Whether it was called just now, and may have no place.
    var isCalled = false
    /// Whether it is on the screen.
    private(set) var isSeen = false
    /// The size of its picture, in cells.
    private(set) var picture: Size?

    /// The film as it is played; nil while it stands.
    var playback: Playback?
    /// How it is to be played from now on; nil for as it is.
    var playWish: PlayWish?
    /// Whether the marked range is played over and over.
    var playLoops = false
    /// How often it was begun to be played, which numbers what is played.
    var runs = 0
    /// Whether the sound of what is played was let go.
    var hasStarted = false
    /// Where the playhead was put last by what is played, in ms.
    var toldPlayhead: Int?
    /// Why there was no sound, as it was told last: once is enough.
    var toldSilence: PlaySound?

    static let number = 4
    static let name = Phrase("Preview", zh: "预览")
    static let place = PanePlace.picture

    init(_ start: PaneStart) {}

    mutating func hear(_ news: News, _ desk: inout Desk) {
        switch news {
        case .pictures(.played(let news, of: let run)): hear(news, of: run, &desk)
        case .tick: goOn(&desk)
        case .pictures(.near(let picture, let question)): frames.store(near: picture, for: question)
        case .pictures(.frame(let picture, let question)): frames.store(picture, for: question)
        // A turn makes clips: what there was no picture of may have one now.
        case .turnEnded, .letter(.asksAnew): frames.forgetMisses()
        case .request(_, _, _, .some), .workspace(_, .some): frames.forgetMisses()
        case .request, .workspace, .kept, .failed, .pictures, .letter, .folder, .listed, .edited, .compared, .sent:
            break
        }
    }

    func wish(in body: PaneBody, _ desk: Desk) -> PaneWish {
        PaneWish(isOpen: false, picture: isOpen(desk) ? desk.stage.film.draft.canvas : nil)
    }

    mutating func fit(into inside: Size, of body: PaneBody, _ desk: Desk) {
        picture = body.hasPicture ? Layout.previewPicture(of: desk.stage.film.draft.canvas, in: inside) : nil
    }

    mutating func settle(isShown: Bool, _ desk: inout Desk) {
        guard desk.hasPictures else { return }
        isSeen = isShown
        if isCalled, !isShown { desk.say(.noPreview(.hidden)) }
        isCalled = false
        settlePlay(isShown: isShown, &desk)
        if !desk.showsPixels { frames.forgetPixels() }
        guard !isPlaying else {
            if frames.close() { desk.ask(.pictures(.noFrame)) }
            return
        }
        guard isShown, let picture, let look = desk.look(over: picture, isMoving: false) else {
            if frames.close() { desk.ask(.pictures(.noFrame)) }
            return
        }
        let question = FrameQuestion(
            // The film is over at its end: the last picture is the one before.
            time: max(0, min(desk.stage.playhead, desk.stage.film.duration - 1)),
            cells: picture,
            look: look,
            film: desk.stage.film
        )
        if let question = frames.want(question) { desk.ask(.pictures(.frame(question))) }
        if let question = frames.questionForNear() { desk.ask(.pictures(.near(question))) }
    }

    /// Why there can be no preview; nil where there can.
    static func trouble(_ desk: Desk) -> PreviewTrouble? {
        if !desk.hasPictures { return .noPictures(service: desk.service) }
        if !desk.theme.showsPictures { return .fewColours(needed: Theme.coloursForPictures) }
        if desk.stage.film.isEmpty { return .emptyTimeline }
        if !Layout.hasPlaceForPreview(desk.size) { return .smallWindow(desk.size, needed: Layout.smallestWithPreview) }
        return nil
    }

    /// Whether it is to be seen where it has a place.
    func isOpen(_ desk: Desk) -> Bool {
        guard desk.hasPictures, desk.theme.showsPictures, !desk.stage.film.isEmpty else { return false }
        return isWanted ?? true
    }
}
