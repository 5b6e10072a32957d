import Timeline

/// Sentences about the draft at hand that can be read, for a question to end with.
struct Examples {
    let context: EditContext
    let language: Language
    /// What was not understood.
    var sentence = ""

    /// Two or three, those nearest to the doubt first.
    func sentences(for doubt: Doubt) -> [String] {
        var found: [String] = []
        for candidate in near(doubt) + ofSegments + always where !found.contains(candidate) {
            guard isReadable(candidate) else { continue }
            found.append(candidate)
            if found.count == 3 { break }
        }
        return found
    }

    func isReadable(_ candidate: String) -> Bool {
        guard Language(of: candidate) == language,
            case .success = EditReader.instructions(candidate, in: context, language: language)
        else { return false }
        return true
    }

    private var isChinese: Bool { language == .chinese }

    private func near(_ doubt: Doubt) -> [String] {
        switch doubt {
        case .missingDescription:
            return [isChinese ? "生成一段5秒的海边日落视频" : "generate a 5 second clip of sunset over the sea"]
        case .missingText: return [isChinese ? "加标题“你好”" : "add a title \"Hello\""]
        case .unknownMood:
            return MusicMood.allCases.map { isChinese ? "加\($0.displayName)音乐" : "add \($0.displayName) music" }
        case .missingTime: return midpoint.map { [isChinese ? "在\(seconds($0))处分割" : "split at \(seconds($0))"] } ?? []
        case .missingSide: return isChinese ? ["剪掉前1秒", "剪掉最后1秒"] : ["trim the first 1 s", "trim the last 1 s"]
        case .missingDetail(let detail):
            let called = { (kind: TrackKind) in firstOf(kind).map { call($0.segment, at: $0.address) } ?? "" }
            return detail.examples(clip: called(.video), title: called(.text), language)
        case .unsaid(let unsaid):
            guard let clip = firstOf(.video) else { return unsaid.examples(clip: "V1", language) }
            return unsaid.examples(clip: call(clip.segment, at: clip.address), language)
        case .whichTrack(let labels): return labels.prefix(3).map { isChinese ? "锁定轨道 \($0)" : "lock track \($0)" }
        case .quotesNeeded(let text): return [isChinese ? "加标题“\(text)”" : "add a title \"\(text)\""]
        case .asked(about: let edit?): return [edit]
        case .filmOr(let address): return naming([address]) + ofFilm
        case .whichSound:
            return isChinese ? ["静音音乐", "删除音乐", "把每段静音"] : ["mute the music", "remove the music", "mute all clips"]
        case .wouldBeBlack, .wouldEmpty: return isSaidAnyway
        case .isOnly(let address, _): return naming([address])
        case .refused(.nothingBefore), .refused(.noRoom): return ofCuts
        case .which(let addresses): return naming(addresses)
        case .pronoun, .only, .none: return naming(context.draft.addresses)
        default: return []
        }
    }

    /// The same, said so that it is done whatever comes of it.
    private var isSaidAnyway: [String] { [isChinese ? "\(sentence)，照做" : "\(sentence) anyway"] }

    private var ofFilm: [String] {
        let half = max(1, context.draft.duration / 2000) * 1000
        return [isChinese ? "把视频剪到\(seconds(half))" : "shorten the video to \(seconds(half))"]
    }

    /// One sentence for a clip or a cut, one for a sound, one for a title.
    private var ofSegments: [String] {
        let found = [TrackKind.video, .audio, .text].compactMap { kind -> String? in
            guard let (address, segment) = firstOf(kind) else { return nil }
            return sentence(about: segment, called: call(segment, at: address), kind: kind)
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
            let name = call(segment, at: clip)
            return [isChinese ? "给\(name)加叠化" : "add a crossfade into \(name)"]
        }
        return []
    }

    private func firstOf(_ kind: TrackKind) -> (address: SegmentAddress, segment: Segment)? {
        guard let address = context.draft.addresses.first(where: { $0.track.kind == kind }),
            let segment = context.draft[address]
        else { return nil }
        return (address, segment)
    }

    private func sentence(about segment: Segment, called name: String, kind: TrackKind) -> String? {
        switch kind {
        case .video:
            if segment.look == Look(), context.lastTouched.map({ $0.track.kind }) == .video {
                return isChinese ? "把\(name)调亮一点" : "make \(name) a bit brighter"
            }
            let length = max(1, segment.duration * 4 / 5)
            let round = length > 1000 ? length / 1000 * 1000 : length
            return isChinese ? "把\(name)剪到\(seconds(round))" : "trim \(name) to \(seconds(round))"
        case .audio:
            let percent = segment.volume == 50 ? 30 : 50
            return isChinese ? "把\(name)的音量设为\(percent)%" : "set the volume of \(name) to \(percent)%"
        case .text:
            if context.lastTouched.map({ $0.track.kind }) == .text {
                return isChinese ? "把\(name)移到左上角" : "move \(name) to the top left"
            }
            let text = isChinese ? "“你好”" : "\"Hello\""
            return isChinese ? "把\(name)的文字改成\(text)" : "change the text of \(name) to \(text)"
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
        guard isPlain, Scene(context: context, language: language).named(name) == [address] else { return "\(address)" }
        return isChinese ? "“\(name)”" : "\"\(name)\""
    }

    private var midpoint: Int? {
        context.draft.tracks.first { $0.kind == .video }?.segments.first.map { $0.start + $0.duration / 2 }
    }

    private func seconds(_ ms: Int) -> String {
        isChinese ? TimeText.short(ms).dropLast() + "秒" : String(TimeText.short(ms).dropLast()) + " s"
    }

    private var always: [String] {
        isChinese
            ? ["做一个10秒的城市延时视频", "加lofi音乐,音量35%", "前三秒加标题“你好”", "生成一段海边日落的视频"]
            : [
                "make a 10 second city timelapse", "add lo-fi music at 35%",
                "add a title \"Hello\" for the first 3 seconds", "generate sunset over the sea",
            ]
    }
}
