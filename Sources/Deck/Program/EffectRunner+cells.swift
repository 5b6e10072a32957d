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

    @concurrent private static func near(
        _ question: FrameQuestion,
        from pictures: any PictureSource
    ) async -> FilmPicture? {
        let (film, seen) = (question.film.draft, question.uppermost)
        guard let seen, let picture = await pictures.picture(near: seen.time, of: seen.source, in: film) else {
            return nil
        }
        return question.look.made(of: picture, over: question.cells)
    }

    @concurrent static func frame(_ question: FrameQuestion, from pictures: any PictureSource) async -> FilmPicture? {
        let size = question.look.size(over: question.cells)
        let picture = await pictures.frame(
            of: question.draft,
            at: question.time,
            width: size.width,
            height: size.height
        )
        return picture.flatMap { question.look.made(of: $0, over: question.cells) }
    }
}
