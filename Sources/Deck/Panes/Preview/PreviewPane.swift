import Pictures
import Terminal
import Timeline

/// The preview: the film's picture under the playhead.
struct PreviewPane: Pane {
    var frames = PreviewFrames()
    /// Whether it is to be seen; nil where nobody has said it, and it is wherever it has a place.
    var isWanted: Bool?
    /// Whether it was called just now, and may have no place.
    private var isCalled = false
    /// Whether it is on the screen.
    private var isSeen = false
    /// The size of its picture, in cells.
    private(set) var picture: Size?

    static let number = 4
    static let name = Phrase("Preview", zh: "预览")
    static let place = PanePlace.picture

    static let commands: [Command<PreviewPane>] = [
        Row("preview.toggle", .function(3))
            .does("the preview, and away", zh: "显示或隐藏预览")
            .everywhere()
            .footer(Phrase("preview", zh: "预览"))
            .only(.studio, otherwise: Phrase("This service has no pictures to give.", zh: "该服务不提供画面。"))
            .unless { _, desk in Self.trouble(desk).map(Remark.noPreview) }
            .run { pane, desk in
                // Where it is open and has no place now, it is called, and not put away.
                pane.isWanted = !(pane.isOpen(desk) && pane.isSeen)
                pane.isCalled = pane.isWanted == true
            }
    ]

    init(_ start: PaneStart) {}

    mutating func hear(_ news: News, _ desk: inout Desk) {
        switch news {
        case .pictures(.frame(let picture, let question)): frames.store(picture, for: question)
        // A turn makes clips: what there was no picture of may have one now.
        case .turnEnded, .letter(.asksAnew): frames.forgetMisses()
        case .request(_, _, _, .some), .workspace(_, .some): frames.forgetMisses()
        case .request, .workspace, .kept, .failed, .pictures, .letter, .folder, .compared, .sent, .tick: break
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
        guard isShown, let picture, let palette = Mosaic.Palette(desk.theme.depth) else {
            if frames.close() { desk.ask(.pictures(.noFrame)) }
            return
        }
        let question = FrameQuestion(
            // The film is over at its end: the last picture is the one before.
            time: max(0, min(desk.stage.playhead, desk.stage.film.duration - 1)),
            cells: picture,
            palette: palette,
            film: desk.stage.film
        )
        if let question = frames.want(question) { desk.ask(.pictures(.frame(question))) }
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
    private func isOpen(_ desk: Desk) -> Bool {
        guard desk.hasPictures, desk.theme.showsPictures, !desk.stage.film.isEmpty else { return false }
        return isWanted ?? true
    }
}
