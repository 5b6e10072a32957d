import EditLanguage
import SeededNumbers
import TestSupport
import Testing
import Timeline

@Suite("Phrases of time, sound and tracks") struct PlayPhraseTests {
    private static let kinds: Set<Edit.Kind> = [
        .replaceClip, .slip, .duplicate, .setSpeed, .setReversed, .freeze, .setFade, .setDuck, .detachSound,
        .setLoudness, .addSubtitles, .addTrack, .removeTrack, .renameTrack, .setTrackMuted, .setTrackLocked,
        .moveTrack, .move,
    ]

    @Test("are read back as the same edit, in both languages, whatever the draft holds")
    func identity() async {
        var random = Seeded(23)
        var seen: [Edit.Kind: Int] = [:]
        for round in 0..<TestAmount.times(2000, otherwise: 700) {
            // Other tests wait for this thread.
            await Task.yield()
            let draft = random.playedDraft()
            let uploads = random.uploads()
            guard let edit = acceptedEdit(draft, uploads, &random) else { continue }
            seen[edit.kind, default: 0] += 1
            for language in Language.allCases {
                let sentence = EditPhrase.sentence(for: edit, in: draft, language: language)
                let context = EditContext(draft: draft, uploads: uploads, lastTouched: draft.addresses.last)
                let reading = EditReader(isCautious: false).read(sentence, in: context)
                guard reading != .instructions([.edit(edit)], language: language) else { continue }
                Issue.record("round \(round): \(sentence)\nwanted \(edit)\ngot \(reading)")
                return
            }
        }
        #expect(Set(seen.keys) == Self.kinds)
        #expect(seen.values.allSatisfy { $0 > 5 }, "\(seen)")
    }

    private func acceptedEdit(_ draft: Draft, _ uploads: [Upload], _ random: inout Seeded) -> Edit? {
        for _ in 0..<200 {
            let edit = random.playEdit(draft, uploads)
            if (try? draft.applying(edit, newID: { "new" })) != nil { return edit }
        }
        return nil
    }

    @Test("say what a person would say")
    func wording() {
        let said = { (edit: Edit, language: Language) in
            EditPhrase.sentence(for: edit, in: Film.long, language: language)
        }
        #expect(said(.setSpeed(v2, percent: 200), .english) == "set the speed of V1·2 to 200%")
        #expect(said(.setFade(a1, .out, length: 2000), .english) == "fade out A1·1 over 2 s")
        #expect(said(.setFade(a1, .out, length: 2000), .chinese) == "让 A1·1 淡出2秒")
        #expect(said(.freeze(at: 3000, nil, length: 2000), .chinese) == "在3秒处定格2秒")
        #expect(
            said(.addSubtitles([Cue(start: 1000, end: 2500, text: "Hi")]), .english)
                == "add subtitles:\n\n1\n00:00:01,000 --> 00:00:02,500\nHi\n"
        )
    }
}

extension Seeded {
    /// A draft with things that the edits of time, sound and tracks can undo as well as do.
    fileprivate mutating func playedDraft() -> Draft {
        var draft = draft()
        if chance(30) { draft.loudness = number(-70 ... -5) }
        for track in draft.tracks.indices {
            if chance(15) { draft.tracks[track].isLocked = true }
            if chance(20) { draft.tracks[track].isMuted = true }
            for index in draft.tracks[track].segments.indices {
                if chance(30) { draft.tracks[track].segments[index].fadeIn = number(1...500) }
                if chance(30) { draft.tracks[track].segments[index].fadeOut = number(1...500) }
                if chance(30) { draft.tracks[track].segments[index].duck = number(0...99) }
                if chance(30) { draft.tracks[track].segments[index].media?.isReversed = true }
                if chance(30) { draft.tracks[track].segments[index].media?.sourceStart = number(0...3000) }
            }
        }
        return draft
    }

    /// An edit of time, sound or tracks that a sentence can say; the draft need not accept it.
    fileprivate mutating func playEdit(_ draft: Draft, _ uploads: [Upload]) -> Edit {
        let address = pick(draft.addresses, or: SegmentAddress(.video, 1, 1))
        let labels = draft.tracks.indices.map { draft.label(ofTrackAt: $0) }
        let label = pick(labels, or: TrackLabel(.video, 1))
        switch number(0...17) {
        case 0: return .duplicate(address)
        case 1: return replacement(address, draft, uploads)
        case 2: return .slip(address, by: chance(50) ? time(3000) : -time(3000))
        case 3: return .setSpeed(address, percent: number(25...400))
        case 4: return .setReversed(address, chance(50))
        case 5: return .freeze(at: time(), chance(50) ? address : nil, length: time())
        case 6: return .setFade(address, chance(50) ? .in : .out, length: chance(30) ? 0 : time(5000))
        case 7:
            return .setDuck(chance(60) ? .segment(address) : .track(label), percent: chance(30) ? nil : number(0...99))
        case 8: return .detachSound(address)
        case 9: return .setLoudness(chance(30) ? nil : number(-70 ... -5))
        case 10: return .addSubtitles(cues())
        case 11: return .addTrack(pick([.video, .audio, .text], or: .text), name: chance(50) ? nil : name())
        case 12: return .removeTrack(label)
        case 13: return .renameTrack(label, name())
        case 14: return .setTrackMuted(label, chance(50))
        case 15: return .setTrackLocked(label, chance(50))
        case 16: return .moveTrack(label, to: number(1...8))
        default: return .move(address, .track(label, at: chance(20) ? 0 : time(90_000)))
        }
    }

    private mutating func replacement(_ address: SegmentAddress, _ draft: Draft, _ uploads: [Upload]) -> Edit {
        if chance(50), let file = uploads.filter({ $0.kind != .audio }).randomElement(using: &self) {
            return .replaceClip(address, .file(id: file.id), name: name(), sourceLength: file.duration)
        }
        let prompt = name()
        let length = chance(50) ? draft[address]?.duration ?? 1000 : time()
        return .replaceClip(
            address,
            .generated(prompt: prompt),
            name: chance(50) ? prompt : name(),
            sourceLength: length
        )
    }

    private mutating func cues() -> [Cue] {
        var place = 0
        let said = [
            "<i>tag</i>", "a --> b", "{\\an8}", "two\n\nlines apart", " rim ", "1", "&amp; & &#10;", "\r", "<", "{",
            "NOTE",
            "WEBVTT", "你好\u{FF0C}世界", "\n",
        ]
        return (0..<number(1...4)).map { _ in
            place += time(4000)
            return Cue(start: place, end: place + time(4000), text: chance(50) ? name() : pick(said, or: "x") + name())
        }
    }
}
