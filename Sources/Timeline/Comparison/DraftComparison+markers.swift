// What became of the markers, apart from what went with the pictures.
extension DraftComparison {
    /// - Parameter carrying: what carried them, where pictures changed.
    func markerChanges(_ carrying: Carrying?) -> [DraftDifference.Change] {
        let stood = carrying.map { new.carried(old.markers, by: $0) } ?? old.markers
        let (before, after) = (Set(stood.map(\.saying)), Set(new.markers.map(\.saying)))
        var gone = stood.filter { !after.contains($0.saying) }
        var fresh = new.markers.filter { !before.contains($0.saying) }
        let renamed = Dictionary(gone.map { ($0.time, $0) }) { one, _ in one }
        var changes = fresh.compactMap { marker in
            renamed[marker.time].map { DraftDifference.Change.markerRenamed(marker, from: $0.name) }
        }
        let here = Set(fresh.map(\.time))
        gone.removeAll { here.contains($0.time) }
        fresh.removeAll { renamed[$0.time] != nil }
        var moved = Dictionary(grouping: gone.reversed(), by: \.name)
        var added: [DraftDifference.Change] = []
        for marker in fresh {
            if let old = moved[marker.name]?.popLast() {
                changes.append(.markerMoved(marker, from: old.time))
            } else {
                added.append(.markerAdded(marker))
            }
        }
        // Those whose pictures are gone went with them.
        let lost = carrying.map { carrying in old.markers.filter { new.carried([$0], by: carrying).isEmpty } } ?? []
        let left = Set(moved.values.joined().map(\.saying))
        let removed = lost + gone.filter { left.contains($0.saying) }
        return changes + removed.map { .markerRemoved($0) } + added
    }
}
