import Timeline

/// What answers a question: facts of the draft, its history and the files; the words are the wording's.
enum Answer: Hashable, Sendable {
    /// How long the film is.
    case filmLength
    /// How long each of these is, when it begins, how loud it is, how fast, what it says, all that was done to it.
    case fact(Fact, of: [SegmentAddress])
    /// How many there are of a kind; which they are is told with it.
    case count(Noun, [SegmentAddress])
    case tracks
    case contents
    /// What is seen and heard at a time, in ms.
    case moment(Int, [SegmentAddress])
    /// The files that were handed over, or those of them that stand nowhere yet.
    case files([Upload], areUnplaced: Bool)
    case canvas
    /// The clips that come in with a transition.
    case transitions([SegmentAddress])
    /// What can be done with a kind of thing.
    case abilities(Topic)
    /// What the last edit did; nothing where none was done.
    case lastChange([DraftDifference.Change])
    /// What an instruction would do, and how long the film would be, in ms, where that is asked; nothing is done.
    case wouldChange(sentence: String, lasting: Int?, [DraftDifference.Change])
    /// The film as it was one version ago, and what is different now.
    case before(Draft, [DraftDifference.Change])
    /// What is different from a version.
    case comparison(version: Int, [DraftDifference.Change])
    /// There is no version of that number; so many there are.
    case noVersion(Int, of: Int)
    /// Which version stands, of how many.
    case versions(Int, of: Int)
    /// What was asked for stood last in this version: going there takes later edits back as well.
    case stoodIn(version: Int)
    /// It never was so in any version.
    case noVersionSo
    /// Nothing stands before, or after, this one.
    case nothingBeside(Relation, SegmentAddress)
    /// Every edit is a version; this one has that number.
    case kept(version: Int)
    /// Why nothing was done for what was said last; nil where something was.
    case reason(String?)

    /// Whether it speaks of single segments: "it" may be one of them then, and nobody knows which.
    var namesSegments: Bool {
        switch self {
        case .fact, .count, .moment, .transitions, .wouldChange, .nothingBeside: true
        default: false
        }
    }

    /// What can be asked of a segment.
    enum Fact: Hashable, Sendable, CaseIterable {
        case length, place, volume, speed, text, name, settings
    }
}

extension Title {
    /// All that can be said of how it looks.
    var aspects: [TitleAspect] {
        [.fontSize(fontSize), .color(color), .font(font), .outline(outline), .position(position), .style(style)]
    }
}

/// What people ask about when they ask what can be done.
enum Topic: Hashable, Sendable, CaseIterable {
    case clips, titles, sound, transitions, speed, looks, tracks, files, shape, overlays, history
}

extension Topic {
    /// The requests that belong to it, the most common first.
    var requests: [any EditRequest.Type] {
        switch self {
        case .clips:
            [
                TrimRequest.self, SplitRequest.self, MoveRequest.self, DeleteRequest.self, CutRequest.self,
                SwapRequest.self,
            ]
        case .titles: [AddTitleRequest.self, TitleTextRequest.self, TitleLookRequest.self, FadeRequest.self]
        case .sound:
            [AddSoundRequest.self, VolumeRequest.self, FadeRequest.self, DuckRequest.self, DetachSoundRequest.self]
        case .transitions: [TransitionRequest.self, FadeRequest.self]
        case .speed: [SpeedRequest.self, ReverseRequest.self, FreezeRequest.self]
        case .looks:
            [ColorRequest.self, FilterRequest.self, CropRequest.self, RotationRequest.self, MotionRequest.self]
        case .tracks:
            [
                AddTrackRequest.self, MuteTrackRequest.self, HideTrackRequest.self, LockTrackRequest.self,
                RenameTrackRequest.self,
            ]
        case .files: [AddUploadRequest.self, OverlayRequest.self, OverwriteRequest.self]
        case .shape: [CanvasRequest.self, FitRequest.self]
        case .overlays: [OverlayRequest.self, PictureInPictureRequest.self]
        case .history: []
        }
    }

    /// What a clause speaks of; nil where it speaks of nothing known.
    init?(of clause: Clause) {
        let found = clause.parts.compactMap { Self(of: $0.kind) }
        guard let topic = found.first(where: { $0 != .clips }) ?? found.first else { return nil }
        self = topic
    }

    private init?(of kind: Part.Kind) {
        switch kind {
        case .target(.kind(.title, _)): self = .titles
        case .target(.kind(.music, _)), .target(.kind(.sound, _)), .volume, .mood, .verb(.mute): self = .sound
        case .target(.kind(.file, _)), .target(.kind(.image, _)), .upload, .fileName: self = .files
        case .track, .label: self = .tracks
        case .canvas, .ratio: self = .shape
        case .edits, .verb(.undo), .verb(.redo): self = .history
        case .keyword(.overlay), .keyword(.watermark), .keyword(.splitScreen): self = .overlays
        case .sense(let sense):
            guard let topic = Self(of: sense) else { return nil }
            self = topic
        case .target, .verb(.trim), .verb(.cut), .verb(.split), .verb(.move), .verb(.remove): self = .clips
        default: return nil
        }
    }

    private init?(of sense: Sense) {
        switch sense {
        case .transition: self = .transitions
        case .fade, .fadeInAndOut, .duck, .detach, .normalize: self = .sound
        case .speed, .tempo, .pace, .backwards, .freeze: self = .speed
        case .dial, .change, .filter, .look, .rotation, .flip, .motion, .level: self = .looks
        case .inset: self = .overlays
        case .lane: self = .tracks
        case .fit: self = .shape
        case .version, .original: self = .history
        default: return nil
        }
    }
}
