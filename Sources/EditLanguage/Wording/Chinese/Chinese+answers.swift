import Timeline

extension Chinese {
    func words(for answer: Answer, in draft: Draft) -> String {
        switch answer {
        case .filmLength: "影片长 \(seconds(draft.duration))。"
        case .fact(let fact, let things):
            lines(things) {
                told(fact, of: $1, at: $0, in: draft)
            } in: {
                draft[$0]
            }
        case .count(let noun, let things): count(noun, things, in: draft)
        case .tracks:
            "共有 \(draft.tracks.count) 条轨道："
                + draft.tracks.indices.map {
                    "\(draft.label(ofTrackAt: $0)) \(name(of: draft.tracks[$0]))"
                }.joined(separator: "、") + "。"
        case .contents: summary(of: draft)
        case .moment(let time, let things):
            things.isEmpty ? "\(seconds(time))处什么都没有。" : "\(seconds(time))处有：\(draft.listing(things))。"
        case .files([], areUnplaced: false): "还没有上传任何文件。"
        case .files([], areUnplaced: true): "上传的文件都已经在时间线上了。"
        case .files(let files, let areUnplaced):
            "\(areUnplaced ? "还没放到时间线上的" : "已上传")：\(files.map(told).joined(separator: "、"))。"
        case .canvas: "画面是 \(draft.canvas.width)×\(draft.canvas.height)，每秒 \(draft.canvas.framesPerSecond) 帧。"
        case .transitions([]): "没有转场。"
        case .transitions(let things):
            lines(things) { address, segment in
                let kind = segment.transition.map { "\(name(of: $0.kind))，\(TimeText.seconds($0.length))" } ?? ""
                return "\(address) \(called(segment))之前：\(kind)"
            } in: {
                draft[$0]
            }
        case .abilities(let topic): "\(name(of: topic))可以这样编辑。"
        case .lastChange([]): "还没有做过任何编辑。"
        case .lastChange(let changes): "上一次编辑：" + told(changes)
        case .wouldChange(_, let length, let changes):
            (length.map { "影片会是\(Self.time($0))。" } ?? "") + "那样会：\(told(changes))什么都没有改动。"
        case .before(let draft, let changes):
            "之前：\(summary(of: draft))。" + (changes.isEmpty ? "" : "\n之后的改动：\(told(changes))")
        case .comparison(let version, []): "和第 \(version) 版没有不同。"
        case .comparison(let version, let changes): "和第 \(version) 版相比：\(told(changes))"
        case .noVersion(let number, let count): noVersion(number, of: count)
        case .versions(let number, let count): "现在是第 \(number) 版，共 \(count) 版。"
        case .stoodIn(let version): "最近一次是第 \(version) 版。回到那一版会连同后来的改动一起撤销，所以什么都没有改动。"
        case .noVersionSo: "已知的版本里都没有这样的，什么都没有改动。"
        case .nothingBeside(let relation, let address):
            "\(draft.listing([address])) \(relation == .after ? "后面" : "前面")没有别的了。"
        case .kept(let version): "每次编辑都会留下一个版本：现在是第 \(version) 版。说“回到第\(version)版”就能回来。"
        case .reason(nil): "您上一句已经照做了，或者还没有说过什么。"
        case .reason(let reason?): reason
        }
    }

    private func called(_ segment: Segment) -> String { name(of: segment).cut(to: 40) }

    private func told(_ changes: [DraftDifference.Change]) -> String {
        changes.prefix(8).map(line).joined(separator: "；") + (changes.count > 8 ? "；…" : "。")
    }

    private func lines(
        _ things: [SegmentAddress],
        _ line: (SegmentAddress, Segment) -> String,
        in segment: (SegmentAddress) -> Segment?
    ) -> String {
        things.prefix(12).compactMap { address in segment(address).map { line(address, $0) } }.joined(separator: "\n")
    }

    private func told(_ fact: Answer.Fact, of segment: Segment, at address: SegmentAddress, in draft: Draft) -> String {
        let name = "\(address) \(called(segment)) "
        switch fact {
        case .length: return "\(name)长 \(seconds(segment.duration))。"
        case .place:
            let place = segment.title.map { "，画面\(Self.place($0.position))" } ?? ""
            return "\(name)在 \(TimeText.range(segment.range))\(place)。"
        case .volume:
            let isMuted = draft.trackIndex(address.track).map { draft.tracks[$0].isMuted } ?? false
            return "\(name)的音量是 \(segment.volume)%\(isMuted ? "，所在轨道已静音" : "")。"
        case .speed: return "\(name)的速度是 \(segment.media?.speed ?? 100)%。"
        case .text: return "\(address) 写的是“\(segment.title?.text ?? "")”。"
        case .name: return "\(address) 是 \(called(segment))。"
        case .settings:
            let facts = (segment.title.map(told) ?? []) + segment.facts(.chinese)
            return facts.isEmpty ? "\(name)没有改过。" : "\(name)：\(facts.joined(separator: "，"))。"
        }
    }

    private func told(_ title: Title) -> [String] {
        title.aspects.map { "\(words(for: $0).name) \(words(for: $0).value)" }
    }

    private func told(_ file: Upload) -> String {
        file.name.cut(to: 60) + (file.duration.map { "（\(seconds($0))）" } ?? "")
    }

    private func count(_ noun: Noun, _ things: [SegmentAddress], in draft: Draft) -> String {
        guard !things.isEmpty else { return "没有\(name(of: noun))。" }
        return "\(name(of: noun))有 \(things.count) 个：\(draft.listing(things))\(things.count > 6 ? "……" : "")。"
    }

    private func name(of topic: Topic) -> String {
        switch topic {
        case .clips: "片段"
        case .titles: "标题"
        case .sound: "音乐和声音"
        case .transitions: "转场"
        case .speed: "速度"
        case .looks: "画面和颜色"
        case .tracks: "轨道"
        case .files: "您的文件"
        case .shape: "画幅"
        case .overlays: "画中画"
        case .history: "版本"
        }
    }
}
