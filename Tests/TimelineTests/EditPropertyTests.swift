import ExactJSON
import SampleDrafts
import SeededNumbers
import Testing
import Timeline

@Suite("Every edit, on random drafts") struct EditPropertyTests {
    /// Runs a check on many accepted edits in a row, each on the draft that the one before left.
    private func walk(seed: UInt64, _ check: (Draft, Edit, Draft) throws -> Void) rethrows -> Int {
        var random = Seeded(seed)
        var accepted = 0
        var ids = 0
        for _ in 0..<180 {
            guard let json = try? JSON(parsing: random.draftText()) else { continue }
            var draft = Draft(json: json)
            for _ in 0..<20 {
                let edit = random.edit(draft)
                let next = try? draft.applying(edit) {
                    ids += 1
                    return "new-\(ids)"
                }
                guard let next else { continue }
                try check(draft, edit, next)
                accepted += 1
                // On an empty timeline there is nothing for most edits to do.
                if edit != .clearTimeline { draft = next }
            }
        }
        return accepted
    }

    @Test("leaves no two segments of a track overlapping, none shorter than 1 ms, none before 0, all in order")
    func order() {
        let accepted = walk(seed: 21) { _, edit, draft in
            for track in draft.tracks {
                #expect(track.segments.allSatisfy { $0.duration >= 1 && $0.start >= 0 }, "\(edit)")
                for (left, right) in zip(track.segments, track.segments.dropFirst()) {
                    #expect(left.end <= right.start, "\(edit) on \(track.displayName)")
                }
            }
        }
        #expect(accepted > 600)
    }

    @Test("takes no more of a source than there is, and keeps fades and transitions within their segments")
    func materials() {
        let accepted = walk(seed: 22) { before, edit, draft in
            let untouched = before.tracks.map(\.segments)
            for track in draft.tracks where !untouched.contains(track.segments) {
                for segment in track.segments {
                    #expect(segment.fadeIn >= 0 && segment.fadeOut >= 0, "\(edit)")
                    #expect(segment.fadeIn + segment.fadeOut <= segment.duration, "\(edit)")
                    #expect(Segment.volumes.contains(segment.volume), "\(edit)")
                    if let transition = segment.transition {
                        let left = track.segments.first { $0.end == segment.start }
                        let room = min(left?.duration ?? 0, segment.duration) / 2
                        #expect(transition.length >= 100 && transition.length <= room, "\(edit)")
                    }
                    guard let media = segment.media else { continue }
                    let used = media.sourceRange(of: segment.duration)
                    #expect(used.start >= 0 && used.end <= media.sourceLength ?? .max, "\(edit) \(segment)")
                    #expect(Segment.Media.speeds.contains(media.speed), "\(edit)")
                }
            }
        }
        #expect(accepted > 600)
    }

    @Test("leaves a locked track as it is")
    func locks() {
        var locked = 0
        _ = walk(seed: 23) { before, edit, after in
            if case .setTrackLocked = edit { return }
            for track in before.tracks where track.isLocked {
                locked += 1
                #expect(after.tracks.contains(track), "\(edit)")
            }
        }
        #expect(locked > 200)
    }

    @Test("is told, and as the same after both drafts went over the wire")
    func difference() {
        var told: [Edit.Kind: Int] = [:]
        _ = walk(seed: 27) { before, edit, after in
            let difference = DraftDifference(from: before, to: after)
            #expect(!difference.isEmpty && !difference.changes.contains(.other), "\(edit)")
            let again = DraftDifference(from: Draft(json: before.json), to: Draft(json: after.json))
            #expect(again.changes.count == difference.changes.count, "\(edit)")
            told[edit.kind, default: 0] += 1
        }
        for kind in Edit.Kind.allCases { #expect(told[kind, default: 0] >= 5, "\(kind)") }
    }

    @Test("of any size is done or refused, never a crash", arguments: [.min, .min + 1, -1, 0, .max] as [Int])
    func hostile(_ amount: Int) {
        var random = Seeded(10)
        for kind in Edit.Kind.allCases {
            for _ in 0..<10 {
                guard let json = try? JSON(parsing: random.draftText()) else { continue }
                let draft = Draft(json: json)
                for edit in [
                    random.edit(kind, draft, time: amount, amount: 500),
                    random.edit(kind, draft, time: 500, amount: amount),
                ] {
                    do throws(EditRefusal) {
                        let next = try draft.applying(edit, newID: { "n" })
                        #expect(next != draft)
                    } catch {
                        // Refused; why is for `WordingTests` to say.
                    }
                }
            }
        }
    }

    @Test("is undone and done again exactly")
    func history() {
        var random = Seeded(2)
        for _ in 0..<100 {
            guard let json = try? JSON(parsing: random.draftText()) else { continue }
            var history = DraftHistory(Draft(json: json))
            var versions = [history.current]
            for _ in 0..<20 {
                guard let next = try? history.current.applying(random.edit(history.current), newID: { "n" }) else {
                    continue
                }
                history.record(next)
                versions.append(next)
            }
            for version in versions.dropLast().reversed() {
                let isDone = history.undo()
                #expect(isDone && history.current == version)
            }
            let isUndonePastStart = history.undo()
            #expect(!isUndonePastStart && history.current.json == json)
            for version in versions.dropFirst() {
                let isDone = history.redo()
                #expect(isDone && history.current == version)
            }
            let isRedonePastEnd = history.redo()
            #expect(!isRedonePastEnd)
        }
    }

    @Test("keeps every key and literal that it has no business with")
    func strangers() {
        let accepted = walk(seed: 25) { before, edit, after in
            let old = before.json
            let new = after.json
            #expect(new["zz"]?.text == old["zz"]?.text)
            #expect(new["m"]?["who"] == "someone" && new["m"]?["fps"]?.text == "30.0")
            let oldSegments = old.segmentsByID
            for (id, segment) in new.segmentsByID {
                guard let past = oldSegments[id] else { continue }
                #expect(segment["keep"]?.text == past["keep"]?.text, "\(edit)")
                #expect(segment["m"]?["own"]?.text == past["m"]?["own"]?.text, "\(edit)")
                #expect(segment["m"]?["shadow"]?.text == past["m"]?["shadow"]?.text, "\(edit)")
                for part in ["look", "transition", "outline"] {
                    let own = past["m"]?[part]?["own"]?.text
                    #expect(segment["m"]?[part]?["own"]?.text == own, "\(edit)")
                }
                #expect(segment["m"]?["look"]?["crop"]?["own"] == past["m"]?["look"]?["crop"]?["own"], "\(edit)")
                if segment["d"]?.int == past["d"]?.int { #expect(segment["d"]?.text == past["d"]?.text) }
            }
            #expect(new["t"]?.array?.contains("a stranger") == old["t"]?.array?.contains("a stranger"))
            if edit.kind == .removeTrack || edit.kind == .clearTimeline { return }
            let lost = old.lanes.filter { lane in !new.lanes.contains(lane) }
            #expect(lost.isEmpty, "\(edit)")
        }
        #expect(accepted > 600)
    }

    @Test("gives a draft that reads back as itself")
    func roundTrip() {
        _ = walk(seed: 26) { _, edit, draft in
            let again = Draft(json: draft.json)
            #expect(again.json.text == draft.json.text)
            #expect(again.summary == draft.summary, "\(edit)")
            #expect(again.tracks.map { $0.segments.map(\.content) } == draft.tracks.map { $0.segments.map(\.content) })
            #expect(again.canvas == draft.canvas)
        }
    }

    @Test("a draft that nobody edits goes out byte for byte")
    func untouched() throws {
        var random = Seeded(5)
        for _ in 0..<500 {
            let text = random.draftText()
            #expect(Draft(json: try JSON(parsing: text)).json.text == text)
        }
    }
}

extension JSON {
    /// The segments that have an identity, with their objects.
    fileprivate var segmentsByID: [String: JSON] {
        var found: [String: JSON] = [:]
        for track in self["t"]?.array ?? [] {
            for segment in track["sg"]?.array ?? [] {
                if let id = segment["m"]?["id"]?.string { found[id] = segment }
            }
        }
        return found
    }

    /// The tracks with keys of their own, by those keys.
    fileprivate var lanes: [String] {
        (self["t"]?.array ?? []).filter { $0["q"] != nil }.map {
            "\($0["tt"]?.text ?? "") \($0["m"]?["lock"]?.text ?? "")"
        }
    }
}
