import Timeline

extension Roundabout.Match {
    /// What puts all files on the timeline, in the order in which they came; none where something is there.
    func placing() -> [String] {
        let files = context.uploads.filter { $0.kind != .audio }
        guard context.draft.isEmpty, files.count > 1 else { return [] }
        let isEnglish = language == .english
        var wanted = files.map { isEnglish ? "add \($0.name)" : "加\($0.name)" }
        // "Stitch my clips together, with a dissolve between each".
        let said = self[0].lowercased()
        let soft = ["softly", "melt", "fade", "blend", "smooth"].contains(where: said.contains) ? "crossfade" : nil
        let kind = ["dissolve", "wipe", "溶解", "叠化", "擦除"].first(where: said.contains) ?? soft
        if let kind { wanted.append(isEnglish ? "add a \(kind) between all clips" : "所有片段之间加\(kind)") }
        return [wanted.joined(separator: isEnglish ? "; " : "；")]
    }
}
