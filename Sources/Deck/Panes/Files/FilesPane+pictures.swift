import Pictures
import ServiceProtocol
import Terminal
import Timeline

// Pictures of files: a small one in each row where there is room, and a larger one of the file that is selected.
extension FilesPane {
    /// Asks for those that are in sight and not here yet, that of the selected file first; nothing twice.
    mutating func askForPictures(_ desk: inout Desk) {
        guard desk.hasPictures, desk.theme.showsPictures, browser == nil else { return }
        let showsDetail = Self.parts(of: room).detail.height > 3
        let rows = hasThumbnails ? Array(list.all.dropFirst(first).prefix(self.rows)) : []
        let seen = (showsDetail ? [selected].compactMap(\.self) : []) + rows
        var media: [MediaSource: Medium] = [:]
        let requests = seen.compactMap { medium -> MediaCache<MediaSource, Filmstrip>.Request? in
            guard medium.kind != .audio, medium.file?.isMissing != true, let source = medium.source, source != .unknown,
                media.updateValue(medium, forKey: source) == nil
            else { return nil }
            return MediaCache.Request(look: source, reach: 0)
        }
        for source in strips.ask(for: requests) {
            guard let medium = media[source] else { continue }
            // One that stands nowhere is a film of its own.
            let isInFilm = list.count(of: medium) > 0
            let film = isInFilm ? desk.stage.film : DraftSnapshot(alone: medium, source)
            desk.ask(.pictures(.strip(source, in: film)))
        }
    }

    /// How many rows a file has, of so many, and whether there is a picture in them: more rows where all are seen all the same,
    /// and in a row of one line a picture only where there is much width.
    func rowLook(of count: Int, _ desk: Desk) -> (rows: Int, hasPicture: Bool) {
        guard desk.hasPictures, desk.theme.showsPictures, browser == nil else { return (1, false) }
        let list = Self.parts(of: room).list
        let isWide = list.width >= Self.widthForLarge
        guard list.width >= Self.widthForSmall else { return (1, false) }
        let heights = isWide ? [3, 2] : [2]
        guard let height = heights.first(where: { $0 * count <= list.height - Self.headRows }) else {
            return (1, isWide)
        }
        return (height, true)
    }

    /// The columns of a picture in a row, with a space behind it.
    var thumbnailWidth: Int { hasThumbnails ? rowHeight * 4 + 1 : 0 }

    private static let widthForSmall = 30
    private static let widthForLarge = 60

    /// The picture of a file, as far as it has come: a moment behind its start, where many are dark.
    func picture(of medium: Medium) -> Pixels? {
        guard let source = medium.source, let strip = strips[source] else { return nil }
        let picture = strip.frame(at: min(1000, (medium.duration ?? 0) / 2))
        return picture.flatMap { $0.width > 0 && $0.height > 0 ? $0 : nil }
    }
}

extension DraftSnapshot {
    /// A film of one source, to look at it.
    fileprivate convenience init(alone medium: Medium, _ source: MediaSource) {
        let media = Segment.Media(source: source, sourceLength: medium.duration)
        let length = medium.duration ?? 1000
        self.init(
            Draft(tracks: [
                Track(kind: .video, segments: [Segment(start: 0, duration: length, name: "", content: .media(media))])
            ])
        )
    }
}
