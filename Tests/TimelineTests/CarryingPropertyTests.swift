import SampleDrafts
import SeededNumbers
import Testing
import Timeline

/// What lies over a picture lives with it, whatever the edit: on random films, held against the frames that are seen.
@Suite("What lies over a picture, on random films") struct CarryingPropertyTests {
    /// What is seen of the film at a time: which source, and which time of it.
    private struct Frame {
        let source: MediaSource
        let time: Int
        let clip: Segment
    }

    private static func frame(_ draft: Draft, _ time: Int) -> Frame? {
        let base = draft.tracks.first { $0.kind == .video }
        guard let clip = base?.segments.first(where: { $0.range.contains(time) }), let media = clip.media else {
            return nil
        }
        return Frame(
            source: media.source,
            time: media.sourceTime(at: time - clip.start, of: clip.duration),
            clip: clip
        )
    }

    /// Clips with sources of their own, titles and short sounds within them, music, and a title over all of it.
    private static func film(_ random: inout Seeded) -> Draft {
        var clips: [Segment] = []
        var titles: [Segment] = []
        var sounds: [Segment] = []
        var place = 0
        for name in ["A", "B", "C", "D"].prefix(random.number(2...4)) {
            let length = random.number(2000...9000)
            var media = Segment.Media(source: .generated(prompt: name), sourceLength: 120_000)
            media.sourceStart = random.chance(50) ? random.number(0...5000) : 0
            if random.chance(30) { media.speed = random.number(50...200) }
            if random.chance(20) { media.isReversed = true }
            clips.append(Segment(id: name, start: place, duration: length, name: name, content: .media(media)))
            var start = place + random.number(0...length / 2)
            for number in 0..<random.number(1...2) {
                let long = random.number(100...max(101, (place + length - start) / 2))
                let title = Segment.Content.title(Title("\(name)\(number)"))
                titles.append(
                    Segment(id: "t\(name)\(number)", start: start, duration: long, name: "t", content: title)
                )
                start += long
            }
            let voice = Segment.Media(source: .file(id: "voice"), sourceLength: 60_000)
            let first = place + random.number(1...length / 3)
            sounds.append(
                Segment(id: "s\(name)", start: first, duration: length / 3, name: "s", content: .media(voice))
            )
            place += length
        }
        let music = Segment.Content.media(Segment.Media(source: .music(mood: "lofi")))
        let bed = Segment(id: "bed", start: 0, duration: place, name: "M", content: music)
        let part = Segment(id: "part", start: place / 3, duration: place / 3, name: "M", content: music)
        let spanning = Segment(id: "all", start: 0, duration: place, name: "all", content: .title(Title("all")))
        return Draft(tracks: [
            Track(kind: .video, segments: clips), Track(kind: .audio, segments: sounds),
            Track(kind: .audio, segments: [bed]), Track(kind: .audio, segments: [part]),
            Track(kind: .text, segments: titles), Track(kind: .text, segments: [spanning]),
        ])
    }

    /// Edits of pictures: those of the film, and of a clip of the first video track.
    private static func edit(_ random: inout Seeded, _ draft: Draft) -> Edit? {
        let kinds: [Edit.Kind] = [
            .addClip, .duplicate, .copy, .delete, .move, .replaceClip, .overwrite, .trim, .setLength, .moveEdge, .cut,
            .split, .slip, .roll, .slide, .setSpeed, .setReversed, .freeze, .setTransition, .setLook,
        ]
        let edit = random.edit(
            kinds[random.number(0...kinds.count - 1)],
            draft,
            time: random.number(0...25_000),
            amount: random.number(1...5000)
        )
        switch edit.operation.subject {
        case .segment(let address), .property(_, let address), .removed(let address), .moved(let address, _):
            guard address.track == TrackLabel(.video, 1) else { return nil }
        default: break
        }
        switch edit {
        case .cut(let cut): return cut.segment.map { $0.track.kind == .video } ?? cut.ripple ? edit : nil
        // What is laid over a picture carries what lay there, even where it is a copy of it.
        case .copy(let copy):
            let isOfFilm = copy.segment.track == TrackLabel(.video, 1) && copy.track == nil
            return isOfFilm && !copy.isOver ? edit : nil
        case .duplicate(let copy): return copy.segment.track.kind == .video ? edit : nil
        case .split(let split): return split.segment?.track.kind ?? .video == .video ? edit : nil
        case .move(let move):
            if case .track(let label, _) = move.target { return label == TrackLabel(.video, 1) ? edit : nil }
            return edit
        default: return edit
        }
    }

    private func each(_ seed: UInt64, _ check: (Draft, Edit, Draft) -> Void) {
        var random = Seeded(seed)
        var done: [Edit.Kind: Int] = [:]
        var ids = 0
        var draft = Draft()
        for round in 0..<4000 {
            if round % 4 == 0 { draft = Self.film(&random) }
            guard let edit = Self.edit(&random, draft),
                let next = try? draft.applying(
                    edit,
                    newID: {
                        ids += 1
                        return "new\(ids)"
                    }
                )
            else { continue }
            check(draft, edit, next)
            done[edit.kind, default: 0] += 1
        }
        #expect(done.count == 20 && done.values.allSatisfy { $0 >= 5 }, "\(done)")
    }

    private static func things(_ draft: Draft, _ kinds: [TrackKind] = [.text, .audio]) -> [String: Segment] {
        let all = draft.tracks.filter { kinds.contains($0.kind) }.flatMap(\.segments)
        return Dictionary(all.compactMap { thing in thing.id.map { ($0, thing) } }, uniquingKeysWith: { one, _ in one })
    }

    @Test("its frame stays under its start; where that is gone, its picture does")
    func frames() {
        var exact = 0
        var displaced = 0
        each(41) { before, edit, after in
            let now = Self.things(after)
            for (id, thing) in Self.things(before) where !["bed", "part", "all"].contains(id) {
                guard let frame = Self.frame(before, thing.start), let was = frame.clip.media else { continue }
                let pieces = after.tracks.filter { $0.kind == .video }.flatMap(\.segments).filter {
                    $0.media?.source == frame.source
                }
                guard let thing = now[id] else {
                    #expect(pieces.isEmpty, "\(edit) took \(id)")
                    continue
                }
                guard let there = Self.frame(after, thing.start) else {
                    Issue.record("\(edit): \(id) begins over black")
                    continue
                }
                // Another picture in this one's place carries what lay there.
                if there.source == .generated(prompt: "new") { continue }
                #expect(there.source == frame.source, "\(edit): \(id)")
                let isTurned = there.clip.media?.isReversed != was.isReversed && there.clip.media?.isFrozen == false
                let isSeen = pieces.contains { piece in
                    let range = piece.media?.sourceRange(of: piece.duration) ?? TimeRange(0, 0)
                    return range.start + 10 <= frame.time && frame.time + 10 < range.end
                }
                if isSeen, !isTurned {
                    exact += 1
                    #expect(abs(there.time - frame.time) <= 8, "\(edit): \(id) \(frame.time) \(there.time)")
                } else {
                    displaced += 1
                }
            }
        }
        #expect(exact > 3000 && displaced > 50, "\(exact) \(displaced)")
    }

    @Test("nothing is left over black, and what was within a picture is no longer than it")
    func black() {
        each(42) { before, edit, after in
            let pictures = TimeRange.merged(
                after.tracks.filter { $0.kind == .video }.flatMap { $0.segments.map(\.range) }
            )
            for (id, thing) in Self.things(after) where Self.things(before)[id] != nil {
                if after.pictureEnd > 0 { #expect(thing.end <= after.pictureEnd, "\(edit): \(id)") }
                guard !["bed", "part", "all"].contains(id) else { continue }
                #expect(pictures.contains { $0.contains(thing.range) }, "\(edit): \(id) \(thing.range) \(pictures)")
            }
        }
    }

    @Test("what spans the film spans it afterwards, and music ends with it")
    func spanning() {
        each(43) { _, edit, after in
            let now = Self.things(after)
            guard after.pictureEnd > 0 else { return }
            #expect(now["all"]?.range == TimeRange(0, after.pictureEnd), "\(edit)")
            #expect(now["bed"]?.range == TimeRange(0, after.pictureEnd), "\(edit)")
            if let part = now["part"] { #expect(part.end <= after.pictureEnd, "\(edit)") }
        }
    }

    @Test("where it is turned off, titles and sounds stay where they are")
    func off() {
        each(44) { before, edit, _ in
            var still = before
            still.staying = [.titles, .sounds]
            guard let after = try? still.applying(edit, newID: { "n" }) else { return }
            let now = Self.things(after)
            for (id, thing) in Self.things(before) where !["bed", "part"].contains(id) {
                #expect(now[id] == thing, "\(edit): \(id)")
            }
        }
    }
}

extension TimeRange {
    /// The stretches that some cover together.
    fileprivate static func merged(_ ranges: [TimeRange]) -> [TimeRange] {
        ranges.sorted { $0.start < $1.start }.reduce(into: []) { merged, range in
            if let last = merged.last, range.start <= last.end {
                merged[merged.count - 1].end = max(last.end, range.end)
            } else {
                merged.append(range)
            }
        }
    }
}
