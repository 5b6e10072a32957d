import Timeline

extension Roundabout.Match {
    /// What makes a thing last over a stretch of the film, and no longer.
    ///
    /// - Parameter words: what is named; what was spoken of last where that is empty.
    func lasting(_ words: String, _ stretch: Range<Int>) -> [String] {
        let named =
            words.isEmpty || ["it", "that", "them"].contains(words.lowercased()) ? last?.address : address(words)
        guard let named, let segment = context.draft[named], named.track.kind != .video || named.track.number > 1,
            stretch.lowerBound >= 0, !stretch.isEmpty
        else { return [] }
        let isShorter = segment.duration > stretch.count
        let length =
            language == .english
            ? "make \(named) \(time(stretch.count)) long" : "把\(named)改成\(time(stretch.count))"
        let move =
            language == .english
            ? "move \(named) to \(time(stretch.lowerBound))" : "把\(named)移到\(time(stretch.lowerBound))"
        var steps = segment.duration == stretch.count ? [] : [length]
        if segment.start != stretch.lowerBound { steps.insert(move, at: isShorter ? steps.count : 0) }
        return steps.isEmpty ? [] : [steps.joined(separator: language == .english ? "; " : "；")]
    }

    /// What is to go where some stretches of the film are to be kept.
    func complement(_ words: String) -> [String]? {
        let numbers = words.matches(
            of:
                /(\d[\d.:]*)\s*(?:s|secs?|seconds?|秒)?\s*(?:-|–|—|to|until|till|到|至|~)\s*(\d[\d.:]*)\s*(?:s|secs?|seconds?|秒)?/
        )
        let stretches = numbers.compactMap { found -> Range<Int>? in
            guard let start = Self.milliseconds(found.1), let end = Self.milliseconds(found.2), start < end else {
                return nil
            }
            return start..<end
        }
        let end = context.draft.duration
        guard stretches.count == numbers.count, stretches.count > 1 else { return nil }
        var gone: [Range<Int>] = []
        var place = 0
        for stretch in stretches {
            guard stretch.lowerBound >= place, stretch.upperBound <= end else { return nil }
            if stretch.lowerBound > place { gone.append(place..<stretch.lowerBound) }
            place = stretch.upperBound
        }
        if place < end { gone.append(place..<end) }
        guard !gone.isEmpty else { return nil }
        return language == .english
            ? ["cut out " + gone.map { "\(time($0.lowerBound)) to \(time($0.upperBound))" }.joined(separator: " and ")]
            : ["剪掉" + gone.map { "\(time($0.lowerBound))到\(time($0.upperBound))" }.joined(separator: "和")]
    }

    /// "11", "2.5" or "1:05", in ms.
    private static func milliseconds(_ words: Substring) -> Int? {
        let pieces = words.split(separator: ":").map(Double.init)
        guard !pieces.isEmpty, pieces.count <= 2 else { return nil }
        var sum = 0.0
        for piece in pieces {
            guard let piece else { return nil }
            sum = sum * 60 + piece
        }
        return Int((sum * 1000).rounded())
    }

    /// The file that some words name and that is nowhere on the timeline yet.
    func file(_ words: String) -> Upload? {
        var name = words.lowercased()
        for article in ["the ", "my ", "our ", "a "] where name.hasPrefix(article) { name.removeFirst(article.count) }
        let found = context.uploads.filter { upload in
            [upload.name.lowercased(), MediaFileName.stem(of: upload.name)?.lowercased()].contains(name)
        }
        guard let file = found.first, found.count == 1,
            !context.draft.addresses.contains(where: { context.draft[$0]?.name == file.name })
        else { return nil }
        return file
    }

    /// "Crossfades" in a list of what all clips are to have: between all of them.
    func betweenAll(_ words: String) -> String {
        let pattern =
            language == .english
            ? #"(^|, |and )(?:some |soft |nice )?(?:a )?(crossfade|dissolve|transition|wipe)(?:s(?=,| and|$)|s? between (?:each one|each other|each|them|all|every one|the (?:photos|clips|pictures)))"#
            : "(^|[，,；])(?:照片|图片|片段)?(?:中间|之间)?(?:用|加|做)?(?:淡入淡出|叠化|渐变|交叉淡化)(?:的)?(?:过渡|转场|切换)?(?=[，,；]|$)"
        guard let expression = try? Regex(pattern) else { return words }
        return words.replacing(expression) { found in
            let first = found.output[1].substring ?? ""
            guard language == .english else { return first + "所有片段之间加叠化" }
            return first + "add a \(found.output[2].substring ?? "") between all clips"
        }
    }

    /// Moves what is named first of all, where it is a clip, or counted as one.
    func moving(to edge: String) -> [String] {
        // "Dinner is first" tells how it is.
        guard !self[1].lowercased().hasSuffix(" is") else { return [] }
        let isCounted = self[1].wholeMatch(of: /(?:clip|photo|picture|video|shot) ?#?\d+/.ignoresCase()) != nil
        return address(self[1]) != nil || file(self[1]) != nil || isCounted ? ["move \(self[1]) to the \(edge)"] : []
    }

    /// The one recording of a voice that was uploaded, by its name.
    var recording: String? {
        let voices = context.uploads.filter { upload in
            upload.kind == .audio
                && ["voice", "narrat", "配音", "旁白", "录音", "解说"].contains { upload.name.lowercased().contains($0) }
        }
        return voices.count == 1 ? voices.first?.name : nil
    }

    /// A picture that is laid over the film for a stretch of it, or a sound or a title that lasts for it.
    func shown(_ words: String, _ stretch: Range<Int>) -> [String] {
        guard let file = file(words) else { return lasting(words, stretch) }
        guard !clips.isEmpty, stretch.lowerBound >= 0 else { return [] }
        let (start, end) = (time(stretch.lowerBound), time(stretch.upperBound))
        switch file.kind {
        case .image:
            return [
                language == .english
                    ? "put \(file.name) over the video from \(start) to \(end)" : "从\(start)到\(end)叠加\(file.name)"
            ]
        case .audio:
            return [language == .english ? "add \(file.name) from \(start) to \(end)" : "从\(start)到\(end)加\(file.name)"]
        case .video: return []
        }
    }

    /// Whether what was spoken of last are transitions.
    var spokeOfTransitions: Bool {
        if case .transition? = context.lastProperty { return true }
        return context.spokeOfSeveral && !context.several.isEmpty
            && context.several.allSatisfy { context.draft[$0]?.transition != nil }
    }

    /// Another text like the one that was written last, over something else.
    func anotherText(_ text: String, over words: String) -> [String] {
        guard let last = last?.segment, last.title != nil, let over = segment(words), over.media != nil else {
            return []
        }
        let text = text.trimmingQuotes
        return text.isEmpty ? [] : ["add the title \"\(text)\" from \(time(over.start)) to \(time(over.end))"]
    }

    /// The first or the last so many seconds of the film.
    func edge(isFirst: Bool, _ seconds: String) -> Range<Int>? {
        guard let length = Double(seconds).map({ Int($0 * 1000) }), length > 0, length <= context.draft.duration else {
            return nil
        }
        let end = context.draft.pictureEnd > 0 ? context.draft.pictureEnd : context.draft.duration
        return isFirst ? 0..<length : max(0, end - length)..<end
    }

    /// What takes back all that was done to a clip's look, speed and sound.
    func reset(_ words: String) -> [String] {
        let isPronoun = ["it", "that", "this", "them", "it all"].contains(words.lowercased())
        guard let address = isPronoun ? last?.address : address(words), let segment = context.draft[address],
            let media = segment.media,
            address.track.kind == .video
        else { return [] }
        let isEnglish = language == .english
        var steps: [String] = []
        if segment.look != Look() { steps.append(isEnglish ? "reset the look of \(address)" : "还原\(address)的画面") }
        if segment.volume != 100 {
            steps.append(isEnglish ? "set the volume of \(address) to 100%" : "把\(address)的音量设为100%")
        }
        if media.speed != 100 {
            steps.append(isEnglish ? "set the speed of \(address) to 100%" : "把\(address)的速度设为100%")
        }
        return steps.isEmpty ? [] : [steps.joined(separator: isEnglish ? "; " : "；")]
    }
}

extension String {
    /// Without blanks and commas around it; other signs may belong to a text.
    var trimmingSeparators: String {
        let isAround: (Character) -> Bool = { $0.isWhitespace || ",，、;；".contains($0) }
        guard let first = firstIndex(where: { !isAround($0) }), let last = lastIndex(where: { !isAround($0) }) else {
            return ""
        }
        return String(self[first...last])
    }

    /// Without quotes and blanks around it.
    var trimmingQuotes: String {
        let isAround: (Character) -> Bool = { "\"'“”‘’「」『』 ".contains($0) }
        guard let first = firstIndex(where: { !isAround($0) }), let last = lastIndex(where: { !isAround($0) }) else {
            return ""
        }
        return String(self[first...last])
    }
}
