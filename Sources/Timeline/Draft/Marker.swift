import ExactJSON

/// A moment of the film that somebody marked: nothing of it is seen or heard.
///
/// It follows the picture under it, as what lies over pictures does (`Carrying`); it is gone with its picture, and stays
/// where it is when everything does (`Draft.staying`). No two stand at one time, so that the time names it.
///
/// An entry of `markers` in the draft's `m`, of Reeldeck's own: `at_ms` and `name`.
public struct Marker: Hashable, Sendable {
    /// Where it stands, in ms.
    public var time: Int
    /// What it is called; empty for nothing.
    public var name: String
    /// The object it was read from, with every key not modelled here.
    var raw: JSONObject = [:]

    /// A marker at a time, in ms.
    public init(at time: Int, name: String = "") {
        self.time = time
        self.name = name
    }

    /// What it says, however that was written.
    struct Saying: Hashable {
        let time: Int
        let name: String
    }

    var saying: Saying { Saying(time: time, name: name) }
}

extension Marker {
    private init?(json: JSON) {
        guard let raw = json.object, let time = raw["at_ms"]?.int, Draft.times.contains(time) else { return nil }
        self.init(at: time, name: raw["name"]?.string ?? "")
        self.raw = raw
    }

    private var json: JSON {
        var raw = raw
        raw.update("at_ms", to: time)
        if raw["name"]?.string ?? "" != name { raw.update("name", to: name.isEmpty ? nil : name) }
        return .object(raw)
    }

    /// Reads markers by their times; what is none, or stands where another does, is not ours to drop.
    static func read(_ json: JSON?) -> (markers: [Marker], strangers: [JSON]) {
        var (markers, strangers): ([Marker], [JSON]) = ([], [])
        var taken: Set<Int> = []
        for entry in json?.array ?? [] {
            if let marker = Marker(json: entry), taken.insert(marker.time).inserted {
                markers.append(marker)
            } else {
                strangers.append(entry)
            }
        }
        return (markers.sorted { $0.time < $1.time }, strangers)
    }

    /// Markers as they are written, with the entries that are none behind them; nil where there is nothing to write.
    static func json(_ markers: [Marker], and strangers: [JSON]) -> JSON? {
        let entries = markers.map(\.json) + strangers
        return entries.isEmpty ? nil : .array(entries)
    }
}

extension Draft {
    /// The marker at a time, in ms.
    public func marker(at time: Int) -> Marker? { markers.first { $0.time == time } }

    /// The place of the marker at a time.
    func findMarker(_ time: Int) throws(EditRefusal) -> Int {
        guard let index = markers.firstIndex(where: { $0.time == time }) else { throw .noMarker(at: time) }
        return index
    }

    /// A time at which a marker may be put: none stands there.
    func freeForMarker(_ time: Int) throws(EditRefusal) -> Int {
        guard marker(at: try checked(time: time)) == nil else { throw .markerStands(at: time) }
        return time
    }

    /// Puts a marker among the others.
    mutating func insert(_ marker: Marker) {
        markers.append(marker)
        markers.sort { $0.time < $1.time }
    }

    /// Where markers are after an edit that changed the pictures under them: one whose place another has stands behind it.
    func carried(_ markers: [Marker], by carrying: Carrying) -> [Marker] {
        guard !OverlayKind.allCases.allSatisfy(staying.contains) else { return markers }
        var carried: [Marker] = []
        var taken: Set<Int> = []
        for var marker in markers {
            let moment = Segment.Content.title(Title(marker.name))
            let thing = Segment(id: nil, start: marker.time, duration: 1, name: marker.name, content: moment)
            guard let place = carrying.fate(of: thing, on: .text, { "" }).first else { continue }
            marker.time = place.segment.start
            while !taken.insert(marker.time).inserted { marker.time += 1 }
            carried.append(marker)
        }
        return carried.sorted { $0.time < $1.time }
    }
}
