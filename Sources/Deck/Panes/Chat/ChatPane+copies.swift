import Timeline
import Workspace

// A version that was copied into a project of the studio: what it lacks there is said, and that one can go over.
extension ChatPane {
    mutating func offer(_ copy: CopiedVersion, _ desk: Desk) {
        self.copy = copy
        let (number, name) = (copy.number, copy.project)
        let told = Phrase("Version \(number) is now “\(name)” in the studio.", zh: "版本 \(number) 已复制为工作室项目“\(name)”。")
        guard !copy.missing.isEmpty else {
            transcript.append(.notice, told[desk.language])
            return
        }
        let names = copy.missing.prefix(Self.mostMissing).joined(separator: ", ")
        let more = copy.missing.count - Self.mostMissing
        let rest = more > 0 ? Phrase(" and \(more) more", zh: " 等另外 \(more) 个") : Phrase("", zh: "")
        let all = names + rest[desk.language]
        let lacks = Phrase("Not on this machine, so that it lacks them: \(all).", zh: "以下素材不在本机，副本中会缺少：\(all)。")
        transcript.append(.problem, desk.words.joined([told[desk.language], lacks[desk.language]]))
    }

    /// So many are named.
    private static let mostMissing = 5
}
