import Timeline

/// Sentences about the draft at hand that can be read, for a question to end with.
struct Examples {
    let context: EditContext
    let language: Language
    /// What was not understood.
    var sentence = ""

    /// Two or three, those nearest to the error first.
    func sentences(for error: ReadingError) -> [String] {
        var found: [String] = []
        switch error {
        case .wish(let wish):
            found = wish.words(language).offers.filter(isReadable)
            guard found.isEmpty else { return found }
        // Facts need no more words, but where something can be done with them.
        case .told: return near(error).filter(isReadable)
        case .asked(about: .some):
            found = near(error).filter(isReadable)
            guard found.isEmpty else { return found }
        default: break
        }
        for candidate in near(error) + ofSegments + wording.commonExamples where !found.contains(candidate) {
            guard isReadable(candidate) else { continue }
            found.append(candidate)
            if found.count == 3 { break }
        }
        return found
    }

    func isReadable(_ candidate: String) -> Bool {
        guard Language(of: candidate) == language else { return false }
        // What is no edit may be an action, such as an export.
        if case .message = MessageRouter.route(candidate) {
            if case .success = EditReader.instructions(candidate, in: context.readByRules, language: language) {
                return true
            }
            return false
        }
        return true
    }

    var wording: any Wording { language.wording }

    private func near(_ error: ReadingError) -> [String] {
        switch error {
        case .inquired(let error): return near(error)
        case .missingDescription: return say(.generateClip)
        case .missingText:
            return grown(by: [wording.example(.quotedName(wording.greeting))]) + say(.addTitle(wording.greeting))
        case .unknownMood: return MusicMood.allCases.map { wording.example(.addMusic($0)) }
        case .missingTime: return midpoint.map { say(.split(at: $0)) } ?? []
        case .missingSide: return say(.trimStart, .trimEnd)
        case .missingDetail(let detail):
            let called = { (kind: TrackKind) in firstOf(kind).map { call($0.segment, at: $0.address) } ?? "" }
            return grown(by: wording.samples(of: detail))
                + wording.examples(for: detail, clip: called(.video), title: called(.text))
        case .unwantedColor(let address): return wording.examples(for: .color, clip: "", title: "\(address)")
        case .unsaid(.corner): return wording.cornered(sentence)
        case .unsaid(.beginning), .unsaid(.ending): return measured
        case .unsaid(let unsaid):
            let clip = firstOf(.video).map { call($0.segment, at: $0.address) }
            return wording.examples(for: unsaid, clip: clip ?? "V1")
        case .whichFile(_, let sentences): return sentences
        case .whichTrack(let labels): return labels.prefix(3).map { wording.example(.lockTrack($0)) }
        case .quotesNeeded(let text): return say(.addTitle(text))
        case .asked(about: let edit?): return isReadable(edit) ? [edit] : ways(to: edit)
        case .told(let answer): return near(answer)
        case .filmOr(let address): return naming([address]) + ofFilm
        case .whichSound: return say(.muteMusic, .removeMusic, .muteClips)
        case .everything: return say(.clearTimeline)
        case .wouldBeBlack, .wouldEmpty: return say(.anyway(sentence))
        case .isOnly(let address, _): return naming([address])
        case .refused(.nothingBefore), .refused(.noRoom): return ofCuts
        case .which(let addresses): return naming(addresses)
        case .pronoun, .only, .none, .noneSuch: return naming(context.draft.addresses)
        default: return []
        }
    }

    /// The sentence at hand, with so much of the end that it spoke of.
    private var measured: [String] {
        let time = wording.units(for: .time).map { "2\($0)" }.first ?? ""
        let said = Substitution(of: time, into: sentence, in: context, fillsHole: true).sentences
        return said.first(where: isReadable).map { [$0] } ?? say(.trimStart, .trimEnd)
    }

    /// The sentences nearest to what somebody wants to know how to do.
    private func ways(to edit: String) -> [String] {
        let text = SourceText(edit)
        if case .failure(let error) = EditReader.instructions(edit, in: context, language: language) {
            switch error {
            case .which: return Examples(context: context, language: language, sentence: edit).near(error)
            case .missingDetail where error.isOfOpenChange: break
            case .missingText, .missingTime, .missingSide, .missingDescription, .missingDetail, .unsaid, .unknownMood:
                return near(error)
            default: break
            }
        }
        if let said = said(edit) { return [said] }
        return Topic(of: Clause(text: text, tokens: Lexer.tokens(of: text)[...])).map(sentences) ?? []
    }

    private func sentences(about topic: Topic) -> [String] {
        if topic == .history { return say(.undo) }
        return topic.requests.flatMap { $0.words(language).examples.prefix(1) }
    }

    private func near(_ answer: Answer) -> [String] {
        switch answer {
        case .abilities(let topic): sentences(about: topic)
        case .wouldChange(let sentence, _, _): [sentence]
        case .stoodIn(let version), .comparison(let version, _), .kept(let version): say(.revert(toVersion: version))
        case .before: say(.undo)
        default: []
        }
    }

    func say(_ examples: ExampleSentence...) -> [String] { examples.map(wording.example) }

    private var ofFilm: [String] {
        let half = max(1, context.draft.duration / 2000) * 1000
        return say(.shortenFilm(to: half))
    }

    /// One sentence for a clip or a cut, one for a sound, one for a title.
    private var ofSegments: [String] {
        let found = [TrackKind.video, .audio, .text].compactMap { kind -> String? in
            guard let (address, segment) = firstOf(kind) else { return nil }
            return example(about: segment, called: call(segment, at: address), kind: kind).map(wording.example)
        }
        return ofCuts + found
    }

    /// A transition for the first cut that has none.
    private var ofCuts: [String] {
        let draft = context.draft
        let clips = draft.addresses.filter { $0.track.kind == .video }
        for (before, clip) in zip(clips, clips.dropFirst()) where before.track == clip.track {
            guard let segment = draft[clip], draft[before]?.end == segment.start, segment.transition == nil else {
                continue
            }
            return say(.crossfade(into: call(segment, at: clip)))
        }
        return []
    }

    func firstOf(_ kind: TrackKind) -> (address: SegmentAddress, segment: Segment)? {
        guard let address = context.draft.addresses.first(where: { $0.track.kind == kind }),
            let segment = context.draft[address]
        else { return nil }
        return (address, segment)
    }

    private func example(about segment: Segment, called name: String, kind: TrackKind) -> ExampleSentence? {
        switch kind {
        case .video:
            if segment.look == Look(), context.lastTouched.map({ $0.track.kind }) == .video {
                return .brighten(name)
            }
            let length = max(1, segment.duration * 4 / 5)
            let round = length > 1000 ? length / 1000 * 1000 : length
            return .trim(name, to: round)
        case .audio:
            return .setVolume(name, percent: segment.volume == 50 ? 30 : 50)
        case .text:
            if context.lastTouched.map({ $0.track.kind }) == .text {
                return .moveToTopLeft(name)
            }
            return .changeText(name)
        case .other: return nil
        }
    }

    /// The segment's name in quotes, if it has one that can be said and is its alone; else its address.
    private func call(_ segment: Segment, at address: SegmentAddress) -> String {
        let name = segment.name
        let isPlain =
            (1...30).contains(name.count)
            && name.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == " " || $0 == "-" || $0 == "."
            }
        guard isPlain, ReferenceResolver(context: context, language: language).named(name) == [address] else {
            return "\(address)"
        }
        return wording.example(.quotedName(name))
    }

    private var midpoint: Int? {
        context.draft.tracks.first { $0.kind == .video }?.segments.first.map { $0.start + $0.duration / 2 }
    }
}
