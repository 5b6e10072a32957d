import Timeline

extension English {
    func words(for answer: Answer, in draft: Draft) -> String {
        switch answer {
        case .filmLength: "The film is \(Self.time(draft.duration)) long."
        case .fact(let fact, let things):
            lines(things) {
                told(fact, of: $1, at: $0, in: draft)
            } in: {
                draft[$0]
            }
        case .count(let noun, let things): count(noun, things, in: draft)
        case .tracks:
            "There are \(draft.tracks.count) tracks: "
                + draft.tracks.indices.map {
                    "\(draft.label(ofTrackAt: $0)) \(name(of: draft.tracks[$0]))"
                }.joined(separator: ", ") + "."
        case .contents: draft.isEmpty ? "The timeline is empty." : summary(of: draft)
        case .moment(let time, let things):
            things.isEmpty
                ? "There is nothing at \(Self.time(time))."
                : "At \(Self.time(time)) there is: \(draft.listing(things))."
        case .files([], areUnplaced: false): "No files have been uploaded yet."
        case .files([], areUnplaced: true): "Every uploaded file is on the timeline."
        case .files(let files, let areUnplaced):
            "\(areUnplaced ? "Not on the timeline yet" : "Uploaded"): \(files.map(told).joined(separator: ", "))."
        case .canvas:
            "The picture is \(draft.canvas.width)×\(draft.canvas.height) at \(draft.canvas.framesPerSecond) frames a second."
        case .transitions([]): "There is no transition."
        case .transitions(let things):
            lines(things) { address, segment in
                let kind = segment.transition.map { "\(name(of: $0.kind)), \(TimeText.seconds($0.length))" } ?? ""
                return "Into \(address) \(called(segment)): \(kind)"
            } in: {
                draft[$0]
            }
        case .abilities(let topic): "Here is what I can do with \(name(of: topic))."
        case .lastChange([]): "Nothing has been done yet."
        case .lastChange(let changes): "The last edit: " + told(changes)
        case .wouldChange(_, let length, let changes):
            (length.map { "The film would be \(Self.time($0)) long. " } ?? "")
                + "That would do this: \(told(changes)) Nothing was changed."
        case .before(let draft, let changes):
            "Before that: \(summary(of: draft))." + (changes.isEmpty ? "" : "\nSince then: \(told(changes))")
        case .comparison(let version, []): "Nothing is different from version \(version)."
        case .comparison(let version, let changes): "Since version \(version): \(told(changes))"
        case .noVersion(let number, let count): noVersion(number, of: count)
        case .versions(let number, let count): "This is version \(number) of \(count)."
        case .stoodIn(let version):
            "That was so last in version \(version). Going back to it takes back what came later, too, so nothing was changed."
        case .noVersionSo: "That was so in none of the versions I know, so nothing was changed."
        case .nothingBeside(let relation, let address):
            "Nothing comes \(relation == .after ? "after" : "before") \(draft.listing([address]))."
        case .kept(let version):
            "Every edit is kept as a version of its own: this is version \(version). \"go back to version \(version)\" brings it back."
        case .reason(nil): "Something was done for what you said last, or nothing was said yet."
        case .reason(let reason?): reason
        }
    }

    private func called(_ segment: Segment) -> String { name(of: segment).cut(to: 40) }

    private func told(_ changes: [DraftDifference.Change]) -> String {
        changes.prefix(8).map(line).joined(separator: "; ") + (changes.count > 8 ? "; …" : ".")
    }

    private func lines(
        _ things: [SegmentAddress],
        _ line: (SegmentAddress, Segment) -> String,
        in segment: (SegmentAddress) -> Segment?
    ) -> String {
        things.prefix(12).compactMap { address in segment(address).map { line(address, $0) } }.joined(separator: "\n")
    }

    private func told(_ fact: Answer.Fact, of segment: Segment, at address: SegmentAddress, in draft: Draft) -> String {
        let name = "\(address) \(called(segment))"
        switch fact {
        case .length: return "\(name) is \(Self.time(segment.duration)) long."
        case .place:
            let place = segment.title.map { ", at the \(Self.place($0.position)) of the picture" } ?? ""
            return "\(name) is at \(TimeText.range(segment.range))\(place)."
        case .volume:
            let isMuted = draft.trackIndex(address.track).map { draft.tracks[$0].isMuted } ?? false
            return "\(name) has a volume of \(segment.volume)%\(isMuted ? "; its track is muted" : "")."
        case .speed: return "\(name) plays at \(segment.media?.speed ?? 100)%."
        case .text: return "\(address) says \"\(segment.title?.text ?? "")\"."
        case .name: return "\(address) is \(called(segment))."
        case .settings:
            let facts = (segment.title.map(told) ?? []) + segment.facts(.english)
            return facts.isEmpty ? "\(name) is as it came." : "\(name): \(facts.joined(separator: ", "))."
        }
    }

    private func told(_ title: Title) -> [String] {
        title.aspects.map { "\(words(for: $0).name) \(words(for: $0).value)" }
    }

    private func told(_ file: Upload) -> String {
        file.name.cut(to: 60) + (file.duration.map { " (\(Self.time($0)))" } ?? "")
    }

    private func count(_ noun: Noun, _ things: [SegmentAddress], in draft: Draft) -> String {
        switch things.count {
        case 0: "There is no \(name(of: noun))."
        case 1: "There is one \(noun == .music ? "piece of music" : name(of: noun)): \(draft.listing(things))."
        default:
            "There are \(things.count) \(noun == .music ? "pieces of music" : name(of: noun) + "s"): \(draft.listing(things))\(things.count > 6 ? ", …" : "")."
        }
    }

    private func name(of topic: Topic) -> String {
        switch topic {
        case .clips: "clips"
        case .titles: "titles"
        case .sound: "music and sound"
        case .transitions: "transitions"
        case .speed: "speed"
        case .looks: "pictures and colours"
        case .tracks: "tracks"
        case .files: "your files"
        case .shape: "the shape of the film"
        case .overlays: "pictures in the picture"
        case .history: "versions"
        }
    }
}
