import Pictures
import Terminal
import Timeline

// Titles whose letters a picture of cells is too coarse for: they are written over it, and left out of it.
extension FrameQuestion {
    /// The titles that are seen, and whose letters the picture has too few pixels for, lowest first.
    var smallTitles: [Title] { smallTitlePlaces.compactMap { film.lanes[$0.track].segments[$0.segment].title } }

    /// The draft that the picture is made of: what is written over it is not in it.
    var draft: Draft {
        var draft = film.draft
        for place in smallTitlePlaces {
            // The segment stays: a film that ends with words is as long as before.
            guard var title = draft.tracks[place.track].segments[place.segment].title else { continue }
            title.text = ""
            draft.tracks[place.track].segments[place.segment].content = .title(title)
        }
        return draft
    }

    /// The draft that is played: at no time is a title in it that is written over its pictures.
    var played: Draft {
        var draft = film.draft
        for lane in film.lanes.indices where film.lanes[lane].kind == .text && isSeen(lane) {
            for (place, segment) in film.lanes[lane].segments.enumerated() where hasSmallLetters(segment) {
                guard var title = segment.title else { continue }
                title.text = ""
                draft.tracks[lane].segments[place].content = .title(title)
            }
        }
        return draft
    }

    private var smallTitlePlaces: [(track: Int, segment: Int)] {
        // What lies below a picture may be hidden by it.
        let top = film.lanes.indices.last { film.lanes[$0].kind == .video && isSeen($0) && !positions($0).isEmpty } ?? 0
        return film.lanes.indices.dropFirst(top).flatMap { track -> [(track: Int, segment: Int)] in
            guard film.lanes[track].kind == .text, isSeen(track) else { return [] }
            return positions(track).map { $0 - 1 }.filter { isSmall(film.lanes[track].segments[$0]) }
                .map { (track, $0) }
        }
    }

    /// The uppermost clip that is seen, and the time in its source in ms; nil where nothing is.
    var uppermost: (source: MediaSource, time: Int)? {
        for lane in film.lanes.indices.reversed() where film.lanes[lane].kind == .video && isSeen(lane) {
            guard let position = positions(lane).last else { continue }
            let segment = film.lanes[lane].segments[position - 1]
            guard let media = segment.media else { continue }
            return (media.source, media.sourceTime(at: time - segment.start, of: segment.duration))
        }
        return nil
    }

    private func positions(_ lane: Int) -> [Int] { film.lanes[lane].positions(from: time, cells: 1, scale: 1) }

    /// A muted track of text is not seen either: it has nothing that could be silent.
    private func isSeen(_ lane: Int) -> Bool {
        let track = film.draft.tracks[lane]
        return !track.isHidden && !(track.kind == .text && track.isMuted)
    }

    /// Whether a segment is a title, up by half at least, whose letters are small.
    private func isSmall(_ segment: Segment) -> Bool {
        guard let title = segment.title, hasSmallLetters(segment) else { return false }
        let fades = Self.fades(of: segment, title.style)
        return 2 * (time - segment.start) >= fades.up && 2 * (segment.end - time) > fades.down
    }

    /// Whether a segment is a title whose small letters are lower than `leastLetters`.
    private func hasSmallLetters(_ segment: Segment) -> Bool {
        // Of pixels there are enough.
        guard !look.isPixels, let title = segment.title, !title.text.isEmpty else { return false }
        let side = min(cells.width * Mosaic.pixelsACell.across, cells.height * Mosaic.pixelsACell.down)
        return title.fontSize * side * Self.letterShare < Self.leastLetters * 1080 * 1000
    }

    /// How high small letters are in a font of Latin and Chinese, in thousandths of the font's size.
    private static let letterShare = 375
    /// How high they have to be for being read as a picture, in its pixels: a cell and a half.
    private static let leastLetters = 12

    /// How long a title takes to come and to go, in ms, as exports have it.
    private static func fades(of segment: Segment, _ style: Title.Style) -> (up: Int, down: Int) {
        if segment.fadeIn > 0 || segment.fadeOut > 0 { return (segment.fadeIn, segment.fadeOut) }
        let soft = style == .subtitle ? 0 : min(200, segment.duration / 3)
        return (soft, soft)
    }
}
