import EditLanguage
import Terminal
import Timeline

/// What of the timeline commands are listed for.
enum MenuSubject: Hashable, Sendable, CaseIterable {
    case clip, sound, title
    /// Where two touch.
    case cut
    /// Where nothing stands on a track.
    case free
    /// A track, by its heading.
    case track
    /// A moment of the film.
    case ruler
}

// What can be done with what is under the pointer. A right click goes there as a click does, so that "here" is there.
extension TimelinePane {
    mutating func menu(at point: Point?, in inside: Size, _ desk: inout Desk) -> PaneMenu {
        if comparing != nil { return PaneMenu(title: Self.name[desk.language], commands: Self.whileComparing) }
        let subject = point.flatMap { go(to: $0) } ?? selectedSubject
        return PaneMenu(title: title(of: subject, desk.language), commands: subject.commands)
    }

    private var selectedSubject: MenuSubject {
        guard let selection, let selected else { return .free }
        return selected.title != nil ? .title : selection.track.kind == .audio ? .sound : .clip
    }

    /// Selects what is in a cell, and goes to its time; nil below the tracks, where what is selected is told of.
    private mutating func go(to point: Point) -> MenuSubject? {
        pressed = nil
        let (column, row) = (point.x - Self.labelWidth, point.y - 1)
        guard !film.isEmpty, row < laneRows else { return nil }
        guard row >= 0, let lane = lanes.first(where: { $0.rows.contains(row) }) else {
            if column >= 0 { movePlayhead(toColumn: column) }
            return .ruler
        }
        guard column >= 0 else {
            if selection?.track != film.lanes[lane.index].label { select(nearest(inLane: lane.index)) }
            return .track
        }
        guard let address = address(column: column, lane: lane.index) else {
            select(nil)
            movePlayhead(toColumn: column)
            return .free
        }
        if let behind = cut(in: column, of: address) {
            select(behind)
            if let segment = film[behind] { movePlayhead(to: segment.start) }
            return .cut
        }
        // Several that are selected stay so, for the commands that take them all.
        if !isSelected(address) { select(address) } else { swapLead(to: address) }
        movePlayhead(toColumn: column)
        return selectedSubject
    }

    private func title(of subject: MenuSubject, _ language: Language) -> String {
        switch subject {
        case .clip, .sound, .title:
            selection.map { address in
                let count = others.isEmpty ? "" : " +\(others.count)"
                return "\(address)\(count) \(selected?.spokenName(language) ?? "")"
            } ?? ""
        case .cut: selection.map { Phrase("cut before \($0)", zh: "\($0) 前的剪切点")[language] } ?? ""
        case .track: selection.map { "\($0.track)" } ?? Self.name[language]
        case .free, .ruler: TimeText.shortClock(playhead)
        }
    }
}

extension MenuSubject {
    /// The names of its commands, what is done most first.
    var commands: [String] {
        let all: [String] =
            switch self {
            case .clip: ofMedium(.clip, "replaceClip")
            case .sound: ofMedium(.sound, "replaceSound")
            case .title: ["edit"] + Self.segment + Self.moving + forms([.title, .segment]) + Self.looking
            case .cut: ["grabCut", "roll", "transition", "delete", "splitAll", "marker", "markIn", "markOut"]
            case .free:
                [
                    "paste", "pasteOver", "title", "gap", "marker", "markIn", "markOut", "allToTheRight", "splitAll",
                    "addClip", "overlay", "overwrite", "addSound", "subtitles", "trackAdd", "undo", "redo", "fit",
                ]
            case .track:
                [
                    "trackMute", "trackSolo", "trackHide", "trackLock", "trackName", "trackPlace", "trackAdd",
                    "trackRemove", "lanesLower", "lanesHigher", "lanesFit",
                ]
            case .ruler:
                [
                    "goTo", "marker", "markerName", "markerMove", "markIn", "markOut", "keep", "splitAll", "title",
                    "allToTheRight", "zoomIn", "zoomOut", "fit", "freeze", "loudness", "shape", "frameRate",
                ]
            }
        var seen: Set<String> = []
        return all.filter { seen.insert($0).inserted }.map { "timeline.\($0)" }
    }

    private static let segment = [
        "split", "trimStart", "trimEnd", "delete", "lift", "copy", "cut", "duplicate",
    ]
    private static let sounding = ["mute", "volume", "fades", "speed", "reverse"]
    private static let moving = ["grab", "swapBefore", "swapNext", "grabContents", "grabBetween", "grabCut"]
    private static let looking = ["edit", "inspector", "zoomSelection"]

    private func ofMedium(_ subject: EditForm.Subject, _ replacing: String) -> [String] {
        Self.segment + Self.sounding + Self.moving + forms([subject, .media, .segment]) + [replacing] + Self.looking
    }

    /// What asks for a value of such a thing.
    private func forms(_ subjects: Set<EditForm.Subject>) -> [String] {
        let own = EditForm.all.filter { subjects.contains($0.subject) }.map {
            String($0.id.dropFirst("timeline.".count))
        }
        return own + (self == .clip ? ["detachSound", "freeze"] : [])
    }
}
