import Timeline

@testable import EditLanguage

// One of each, or more. Each list is a chain through a switch over all there is, so that the compiler asks for a sample
// of what is new.

extension EditRefusal {
    static let samples: [EditRefusal] = Array(sequence(first: .noSegment(v1, available: []), next: \.next))

    private var next: EditRefusal? {
        switch self {
        case .noSegment(_, []): .noSegment(v3, available: [v1, v2])
        case .noSegment: .noTrack(TrackLabel(.video, 2))
        case .noTrack: .outside(time: 5000, of: TimeRange(0, 4000))
        case .outside: .nothingLeft(name: "A", duration: 400)
        case .nothingLeft: .sourceTooShort(name: "A", longest: 4000)
        case .sourceTooShort: .occupied(by: "A", TimeRange(0, 4000))
        case .occupied: .wrongKind(v1, .video)
        case .wrongKind: .otherTrack(v1, a1)
        case .otherTrack: .badAmount("360°")
        case .badAmount: .trackLocked(TrackLabel(.video, 1))
        case .trackLocked: .notForTrack(TrackLabel(.text, 1))
        case .notForTrack: .nothingBefore(v1)
        case .nothingBefore: .nothingBehind(v1)
        case .nothingBehind: .noRoom(v2, longest: 500)
        case .noRoom: .slipTooFar(name: "A", earlier: 0, later: nil)
        case .slipTooFar(_, _, nil): .slipTooFar(name: "A", earlier: 0, later: 1500)
        case .slipTooFar: .isStill(name: "A")
        case .isStill: .badName("a\nb")
        case .badName: .tooManySegments(Draft.mostSegments + 1)
        case .tooManySegments: .noMarker(at: 5000)
        case .noMarker: .markerStands(at: 5000)
        case .markerStands: .noChange
        case .noChange: nil
        }
    }
}

extension SubtitleError {
    static let samples: [SubtitleError] = Array(sequence(first: .noCues, next: \.next))

    private var next: SubtitleError? {
        switch self {
        case .noCues: .badTimes(line: 2, text: "00:01 -> 00:02")
        case .badTimes: .backwards(line: 2, text: "00:02 --> 00:01")
        case .backwards: .tooMany(100_000)
        case .tooMany: nil
        }
    }
}

extension ReadingError {
    static let samples: [ReadingError] =
        Array(sequence(first: .notUnderstood, next: \.next)) + Detail.allCases.map(ReadingError.missingDetail)
        + Unsaid.allCases.map(ReadingError.unsaid) + [nil, .clip, .title, .music, .sound].map(ReadingError.none)
        + [.title, .music].map { ReadingError.only(1, $0) }

    private var next: ReadingError? {
        switch self {
        case .notUnderstood: .wish(.noise)
        case .wish: .some(.none(.title))
        case .none: .inquired(.none(.clip))
        case .inquired: .noneSuch(.clip)
        case .noneSuch: .only(2, .title)
        case .only: .which([v1, v2])
        case .which: .pronoun
        case .pronoun: .missingDescription
        case .missingDescription: .missingText
        case .missingText: .missingTime
        case .missingTime: .missingSide
        case .missingSide: .unknownMood
        case .unknownMood: .missingDetail(.amount)
        case .missingDetail: .unwantedColor(SegmentAddress(TrackLabel(.text, 1), 1))
        case .unwantedColor: .noUpload("a.mov")
        case .noUpload(.some): .noUpload(nil)
        case .noUpload: .whichFile(["a.mov", "b.mov"], ["add a.mov", "add b.mov"])
        case .whichFile: .unsaid(.amount)
        case .unsaid: .whichTrack([TrackLabel(.video, 1), TrackLabel(.video, 2)])
        case .whichTrack: .noTrackNamed("Voice")
        case .noTrackNamed: .subtitles(.noCues)
        case .subtitles: .refused(.noChange)
        case .refused: .tooLong
        case .tooLong: .unknownWords(["zorp", String(repeating: "x", count: 90)])
        case .unknownWords: .quotesNeeded("a and b")
        case .quotesNeeded: .misspelt(["delete the clip", "delete the clips"])
        case .misspelt: .guessed("delete V1·2", without: ["fancy"])
        case .guessed: .asked(about: nil)
        case .asked(about: nil): .asked(about: "x")
        case .asked: .told(.filmLength)
        case .told: .leftAsItIs
        case .leftAsItIs: .filmOr(v1)
        case .filmOr: .filmIsOnly(4000)
        case .filmIsOnly: .isOnly(v1, 4000)
        case .isOnly: .whichSound
        case .whichSound: .everything
        case .everything: .wouldBeBlack(2500, isAtEnd: true)
        case .wouldBeBlack(_, isAtEnd: true): .wouldBeBlack(2500, isAtEnd: false)
        case .wouldBeBlack: .wouldEmpty
        case .wouldEmpty: nil
        }
    }
}

/// The cases of `DraftDifference.Change`.
enum ChangeKind: CaseIterable {
    case added, removed, duplicated, subtitlesAdded, subtitlesRemoved, cutOff, kept, stretchesCut, staying, source,
        renamed, moved, changedTrack, length, split, cutOut,
        slipped, rolled, slid
    case speed, reversed, frozen, rippled, volume, duck, detached, loudness, fade, transition, look, text, title, canvas
    case cleared, trackAdded, trackRemoved, trackRenamed, trackMuted, trackHidden, trackSolo, trackLocked,
        trackMoved, other
    case markerAdded, markerRemoved, markerMoved, markerRenamed
}

extension DraftDifference.Change {
    var kind: ChangeKind {
        switch self {
        case .added: .added
        case .removed: .removed
        case .duplicated: .duplicated
        case .subtitlesAdded: .subtitlesAdded
        case .subtitlesRemoved: .subtitlesRemoved
        case .cutOff: .cutOff
        case .kept: .kept
        case .stretchesCut: .stretchesCut
        case .staying: .staying
        case .source: .source
        case .renamed: .renamed
        case .moved: .moved
        case .changedTrack: .changedTrack
        case .length: .length
        case .split: .split
        case .cutOut: .cutOut
        case .slipped: .slipped
        case .rolled: .rolled
        case .slid: .slid
        case .speed: .speed
        case .reversed: .reversed
        case .frozen: .frozen
        case .rippled: .rippled
        case .volume: .volume
        case .duck: .duck
        case .detached: .detached
        case .loudness: .loudness
        case .fade: .fade
        case .transition: .transition
        case .look: .look
        case .text: .text
        case .title: .title
        case .canvas: .canvas
        case .trackAdded: .trackAdded
        case .trackRemoved: .trackRemoved
        case .trackRenamed: .trackRenamed
        case .trackMuted: .trackMuted
        case .trackHidden: .trackHidden
        case .trackSolo: .trackSolo
        case .trackLocked: .trackLocked
        case .cleared: .cleared
        case .trackMoved: .trackMoved
        case .markerAdded: .markerAdded
        case .markerRemoved: .markerRemoved
        case .markerMoved: .markerMoved
        case .markerRenamed: .markerRenamed
        case .other: .other
        }
    }

    /// What no edit makes, or seldom: drafts come from elsewhere too.
    static let rare: [Self] = {
        var cut = Film.clip("A", 0, 4000)
        cut.transition = nil
        return [
            .subtitlesRemoved(3, TimeRange(0, 4000), track: "Subtitles"), .kept(TimeRange(3000, 9000)),
            .cutOff(nil, .end, 3000), .staying([.titles], true), .staying(OverlayKind.allCases, false),
            .stretchesCut([TimeRange(0, 1500)]),
            .stretchesCut((0..<5).map { TimeRange($0 * 2000, $0 * 2000 + 500) }),
            .other, .renamed(cut, from: ""), .renamed(cut, from: "B"), .loudness(from: nil, to: nil),
            .loudness(from: -14, to: -16), .transition(cut, after: nil, from: nil),
            .trackRenamed(TrackLabel(.audio, 1), from: "a", to: nil),
            .trackRenamed(TrackLabel(.audio, 1), from: nil, to: nil),
        ]
    }()
}
