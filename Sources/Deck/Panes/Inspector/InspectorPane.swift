import EditLanguage
import Terminal
import Timeline
import Workspace

/// The inspector: everything that is set on what is selected, or on the film, each row changed where it stands.
///
/// It holds nothing of it: the rows are read from the film that is shown, and a command of the timeline changes them.
struct InspectorPane: Pane {
    var selection = 0
    /// What is being typed into a row; nil while nothing is.
    var editing: Editing?
    /// Whether the files were asked for, to tell where a source lies.
    private var hasAskedForFiles = false
    /// The room of the rows, as of the last layout.
    private(set) var room = Size(width: 1, height: 1)

    static let number = 5
    static let name = Phrase("Inspector", zh: "检查器")
    static let place = PanePlace.side

    init(_ start: PaneStart) {}

    /// Its tab is there while it is looked at.
    func wish(in body: PaneBody, _ desk: Desk) -> PaneWish { PaneWish(isOpen: false) }

    mutating func fit(into inside: Size, of body: PaneBody, _ desk: Desk) {
        room = Size(width: inside.width, height: max(1, inside.height - Self.headRows))
    }

    /// What is selected and its line, above the rows.
    static let headRows = 2

    // MARK: Rows

    /// A row: what it is called, how it stands, and whether that is as it came.
    struct Line: Hashable, Sendable {
        let name: String
        let value: String
        let isAsItCame: Bool
        let isChangeable: Bool
    }

    /// What the rows are read from; of the film where nothing is selected.
    func target(_ desk: Desk) -> (target: EditForm.Target, isFilm: Bool) {
        let film = desk.stage.film
        let segment = desk.stage.selection.flatMap { film[$0] }
        let target = EditForm.Target(
            draft: film.draft,
            playhead: desk.stage.playhead,
            frame: max(1, 1000 / film.draft.canvas.framesPerSecond),
            address: desk.stage.selection ?? SegmentAddress(.video, 1, 1),
            segment: segment ?? Segment(start: 0, duration: 0, name: "", content: .unknown),
            language: desk.language,
            files: desk.media
        )
        return (target, segment == nil)
    }

    /// The rows there are, each by its place among all properties.
    func shown(_ desk: Desk) -> [Int] {
        let (target, isFilm) = target(desk)
        guard !desk.stage.film.isEmpty else { return [] }
        let first = Property.ofSegment.count
        let meant = isFilm ? first..<Property.all.count : 0..<first
        return meant.filter { Property.all[$0].value(target) != nil }
    }

    func properties(_ desk: Desk) -> [Line] {
        let (target, isFilm) = target(desk)
        let plain = EditForm.Target(
            draft: Draft(tracks: target.draft.tracks.map { Track(kind: $0.kind, name: $0.name) }),
            playhead: target.playhead,
            frame: target.frame,
            address: target.address,
            segment: target.segment.asItCame,
            language: target.language,
            files: target.files
        )
        return shown(desk).compactMap { place in
            let property = Property.all[place]
            return property.value(target).map { value in
                Line(
                    name: property.name[desk.language],
                    value: value.replacing("\n", with: " ").visible,
                    isAsItCame: isFilm || value == property.value(plain),
                    isChangeable: property.command != nil
                )
            }
        }
    }

    /// The place of the row that is selected, of so many that there are now.
    func chosen(of count: Int) -> Int { min(selection, max(count - 1, 0)) }

    /// The property that is selected, by its place among all; nil where there is none.
    func selectedPlace(_ desk: Desk) -> Int? {
        let shown = shown(desk)
        return shown.isEmpty ? nil : shown[chosen(of: shown.count)]
    }

    func selectedProperty(_ desk: Desk) -> Property? { selectedPlace(desk).map { Property.all[$0] } }

    // MARK: Doing

    mutating func settle(isShown: Bool, _ desk: inout Desk) {
        guard isShown, desk.media == nil, !hasAskedForFiles, !desk.gathers,
            case .file? = desk.stage.selection.flatMap({ desk.stage.film[$0]?.media?.source })
        else { return }
        hasAskedForFiles = true
        desk.ask(.look(.media))
    }

    mutating func select(by step: Int, _ desk: Desk) {
        let count = shown(desk).count
        selection = min(max(0, chosen(of: count) + step), max(0, count - 1))
    }

    func trouble(_ desk: Desk) -> Remark? {
        guard let property = selectedProperty(desk) else { return .timelineEmpty }
        if property.command == nil { return .cannot("That follows from the others.", zh: "该项由其他属性决定。") }
        let (target, isFilm) = target(desk)
        guard !isFilm, property.form?.subject != .track, let track = target.draft.trackIndex(target.track),
            target.draft.tracks[track].isLocked
        else { return nil }
        return .refused(.trackLocked(target.track))
    }

    mutating func leave(_ desk: inout Desk) -> Bool {
        guard !isTyping else {
            editing = nil
            return true
        }
        desk.send(.command(Self.timeline))
        return true
    }

    mutating func point(_ mouse: MouseEvent, in inside: Size, _ desk: inout Desk) {
        switch mouse.kind {
        case .wheelUp: go(by: -1, &desk)
        case .wheelDown: go(by: 1, &desk)
        case .press where mouse.button == .left:
            guard let place = place(at: mouse.position, of: shown(desk).count) else { return }
            // Where one types already, a click ends nothing.
            if isTyping, place == selection { return }
            editing = nil
            selection = place
            if mouse.clicks == 2, trouble(desk) == nil { change(&desk) }
        default: break
        }
    }
}

extension Segment {
    /// The same with nothing set on it.
    fileprivate var asItCame: Segment {
        var plain = Segment(start: start, duration: duration, name: name, content: content)
        plain.media?.speed = 100
        plain.media?.isReversed = false
        if let title {
            plain = Segment(start: start, duration: duration, name: name, content: .title(Title(title.text)))
        }
        return plain
    }
}
