import Timeline

// Where one thing is laid on another: 把dinner缩小放在beach的右上角, 把logo贴在最后一段的左上角.
extension PlainChinese {
    /// 把A放在B的右上角 is 把A叠在B上面，右上角; without a B the clip is laid over its neighbour.
    func laid(_ sentence: String) -> String? {
        let text = SourceText(sentence.withoutFinalSigns)
        for place in 1..<max(1, text.count) {
            guard let verb = Self.puts.matchEnd(in: text, at: place) else { continue }
            var size = ""
            guard let head = thing(text.string(0..<place), size: &size) else { continue }
            if let corner = Self.corners.matchEnd(in: text, at: verb), !size.isEmpty {
                return "把\(head)作为画中画放在" + text.string(verb..<corner) + (size == "-" ? "" : size)
                    + text.string(corner..<text.count)
            }
            for end in (verb + 1)..<max(verb + 1, min(text.count, verb + 24)) {
                let next = skip(Self.of, text, from: end)
                guard let corner = Self.corners.matchEnd(in: text, at: next),
                    case .target(let below)? = onlyChunk(text.string(verb..<end))?.kind, below.namesOne
                else { continue }
                let rest = text.string(corner..<text.count).trimmingSigns
                let words = "把\(head)叠在\(text.string(verb..<end))上面，" + text.string(next..<corner)
                return words + (size == "-" ? "" : size) + rest
            }
        }
        return nil
    }

    /// What is to be laid, and how small it is to be; `-` where only that it is to be smaller.
    private func thing(_ words: String, size: inout String) -> String? {
        var name = words.trimmingSigns
        for head in ["请把", "帮我把", "把", "将", "给"] where name.hasPrefix(head) {
            name = String(name.dropFirst(head.count))
            break
        }
        var isPeeled = true
        while isPeeled {
            isPeeled = false
            for tail in Self.smaller where name.hasSuffix(tail) {
                name = String(name.dropLast(tail.count)).trimmingSigns
                size = size.isEmpty ? "-" : size
                isPeeled = true
            }
            let text = SourceText(name)
            for verb in ["缩小到", "缩到", "缩放到"] {
                guard let place = (0..<text.count).first(where: { text.matches(Array(verb.unicodeScalars), at: $0) }),
                    let measure = MeasureReader(text: text).read(
                        at: min(place + verb.unicodeScalars.count, text.count - 1)
                    ),
                    case .percent? = measure.kinds.first, measure.end == text.count
                else { continue }
                size = text.string(place + verb.unicodeScalars.count..<measure.end)
                name = text.string(0..<place).trimmingSigns
                isPeeled = true
            }
        }
        if context.uploads.contains(where: {
            $0.kind != .audio && [$0.name, MediaFileName.stem(of: $0.name)].contains(name)
        }) {
            return name
        }
        guard let chunk = onlyChunk(name), chunk.role == .reference, !chunk.isList else { return nil }
        if case .target(let reference) = chunk.kind {
            guard reference.namesOne, let address = try? resolver.find(reference, in: .any) else { return nil }
            return address.track.kind == .video ? name : nil
        }
        return nil
    }

    private static let puts = Phrases(["放在", "放到", "贴在", "贴到", "放", "摆在", "摆到", "放进", "叠在", "加在", "加到"])
    private static let of = Phrases(["的", "上的", "画面的", "画面", "上面的"])
    private static let smaller = ["缩小", "缩小一点", "缩小后", "变小", "作为画中画", "当画中画", "做成画中画", "做画中画", "当作画中画", "缩小一些", "，"]
    private static let corners = Phrases([
        "右上角", "左上角", "右下角", "左下角", "右上", "左上", "右下", "左下", "右上方", "左上方", "右下方", "左下方",
    ])

    /// 把voice.mp3放到第二段开头的位置: a sound that is laid on a clip begins with it.
    func soundAtStart(_ sentence: String) -> String? {
        let sounds = context.uploads.filter { $0.kind == .audio }.map(\.name)
        guard sounds.contains(where: sentence.contains) else { return nil }
        let text = SourceText(sentence)
        for place in 1..<max(1, text.count) {
            guard let end = Self.starts.matchEnd(in: text, at: place) else { continue }
            // 把旁白的开头移到5秒: here it is what is moved.
            let behind = (end..<text.count).first { !text.folded[$0].isBlank }
            let verb = behind.flatMap { Vocabulary.shared.match(in: text, at: $0) }?.terms.first
            guard verb != .verb(.move) else { continue }
            return text.string(0..<place) + "上" + text.string(end..<text.count)
        }
        return nil
    }

    private static let starts = Phrases(
        ["段", "片段", "个视频", "照片"].flatMap { _ in
            ["开头", "的开头", "开始", "开始处", "的开始"].flatMap { word in ["", "的位置", "的地方", "处", "那里", "位置"].map { word + $0 } }
        }
    )
}
