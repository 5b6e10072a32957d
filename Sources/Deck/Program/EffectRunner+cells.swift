import Pictures
import Terminal
import Timeline

// Pictures become cells where nobody waits.
extension EffectRunner {
    @concurrent static func cells(of strip: Filmstrip?, _ look: StripLook) async -> Strip<Mosaic>? {
        strip?.mosaics(rows: look.rows, palette: look.palette)
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
