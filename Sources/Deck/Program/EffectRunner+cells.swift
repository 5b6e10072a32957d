import Pictures
import Terminal
import Timeline

// Pictures become cells where nobody waits.
extension EffectRunner {
    @concurrent static func cells(of strip: Filmstrip?, _ look: StripLook) async -> Strip<Mosaic>? {
        strip?.mosaics(rows: look.rows, palette: look.palette)
    }

    /// Tells a picture near to one of the film, which comes from the filmstrip of what is seen.
    func tellNear(_ question: FrameQuestion, from pictures: any PictureSource) {
        Task { [tell] in tell(.pictures(.near(await Self.near(question, from: pictures), question))) }
    }

    @concurrent private static func near(_ question: FrameQuestion, from pictures: any PictureSource) async -> Mosaic? {
        let (film, seen) = (question.film.draft, question.uppermost)
        guard let seen, let picture = await pictures.picture(near: seen.time, of: seen.source, in: film) else {
            return nil
        }
        let (columns, rows) = (question.cells.width, question.cells.height)
        return MosaicMaker(columns: columns, rows: rows, palette: question.palette).mosaic(picture)
    }

    @concurrent static func frame(_ question: FrameQuestion, from pictures: any PictureSource) async -> Mosaic? {
        let (cells, pixels) = (question.cells, Mosaic.pixelsACell)
        let picture = await pictures.frame(
            of: question.draft,
            at: question.time,
            width: cells.width * pixels.across,
            height: cells.height * pixels.down
        )
        guard let picture else { return nil }
        let (columns, rows) = (cells.width, cells.height)
        return Mosaic.made(of: [picture], columns: columns, rows: rows, palette: question.palette).first
    }
}
