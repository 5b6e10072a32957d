import Timeline

/// What a sentence is read against: the draft it speaks of, and what "it", "here" and "my file" mean.
public struct EditContext: Hashable, Sendable {
    /// The draft as it stands.
    public var draft: Draft
    /// The files handed over so far, newest last.
    public var uploads: [Upload]
    /// What was spoken of last: what "it" means.
    public var lastTouched: SegmentAddress?
    /// What of it was spoken of, where that was not the whole: "it" may be the transition.
    public var lastProperty: SegmentProperty?
    /// Whether several things were spoken of last: "it" is none of them alone.
    public var spokeOfSeveral = false
    /// Which things these were, in order, as far as they are there.
    var several: [SegmentAddress] = []
    /// Whether what was said last was not understood: nobody knows what "it" is.
    public var spokeOfUnknown = false
    /// What was last cut in pieces, in order: "the second part" is the second of them.
    public var pieces: [SegmentAddress] = []
    /// Where the playhead stands, in ms: what "here" means.
    public var playhead: Int?
    /// How many versions lie between this draft and an empty one that the history began with; nil where it began with
    /// another.
    public var stepsFromNothing: Int?
    /// The versions there were; nil where nobody knows them.
    public var history: DraftHistory?
    /// What was said last, where nothing came of it.
    public var unanswered: String?

    /// Whether what no rule reads is said again by frames. Who tries many sentences that differ by a word does without.
    var readsFreely = true

    /// A context; by default nothing was uploaded or touched, and there is no playhead.
    public init(
        draft: Draft = Draft(),
        uploads: [Upload] = [],
        lastTouched: SegmentAddress? = nil,
        playhead: Int? = nil,
        stepsFromNothing: Int? = nil
    ) {
        self.draft = draft
        self.uploads = uploads
        self.lastTouched = lastTouched
        self.playhead = playhead
        self.stepsFromNothing = stepsFromNothing
    }

    /// The same with what was spoken of last.
    public func speaking(of focus: Focus) -> Self {
        var context = self
        context.lastTouched = focus.address(in: draft)
        context.lastProperty = focus.property
        context.spokeOfSeveral = focus.isSeveral
        context.spokeOfUnknown = focus.isUnknown
        return context
    }
}

extension EditContext {
    /// The same, in which only the rules read.
    var readByRules: Self {
        var context = self
        context.readsFreely = false
        return context
    }

    /// Whether going back to the beginning would leave nothing of what is there.
    var emptiesAtBeginning: Bool { stepsFromNothing != nil && !draft.isEmpty }

    /// Whether so many steps back would; a single one says plainly what it takes back.
    func isEmptied(by steps: Int) -> Bool {
        guard emptiesAtBeginning, steps > 1, let stepsFromNothing else { return false }
        return steps >= stepsFromNothing
    }
}

/// A file that the person handed over.
public struct Upload: Hashable, Sendable {
    /// The identifier it was stored under; `MediaSource.file` carries it.
    public var id: String
    /// Its file name.
    public var name: String
    /// How long it is, in ms; nil for stills.
    public var duration: Int?
    /// What it is.
    public var kind: Kind
    /// How large its picture is, where known.
    public var size: Size?

    /// The width and height of a picture, in px.
    public struct Size: Hashable, Sendable {
        /// From left to right.
        public var width: Int
        /// From top to bottom.
        public var height: Int

        /// A size; nil where one of the two is none.
        public init?(width: Int, height: Int) {
            guard width > 0, height > 0 else { return nil }
            self.width = width
            self.height = height
        }
    }

    /// What a file holds.
    public enum Kind: Hashable, Sendable, CaseIterable {
        /// A film, a sound, or a picture.
        case video, audio, image
    }

    /// A file.
    public init(id: String, name: String, duration: Int? = nil, kind: Kind, size: Size? = nil) {
        self.size = size
        self.id = id
        self.name = name
        self.duration = duration
        self.kind = kind
    }
}
