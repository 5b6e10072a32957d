import ExactJSON
import Timeline

/// A file that the service has taken.
///
/// The mission's API text, "Upload", names no key of the answer; these are those of the service's own skill text.
public struct UploadedFile: Hashable, Sendable {
    /// What it is stored under: `id`, of the studio's own; nil where the service does not say.
    public let id: String?
    /// Its name.
    public let name: String
    /// Its media type or kind, as the service calls it.
    public let type: String?
    /// Where the service keeps it.
    public let address: String?
    /// How long it is, in ms; nil for stills and where the service did not say.
    public let duration: Int?
    /// Pixels across.
    public let width: Int?
    /// Pixels down.
    public let height: Int?

    /// A file.
    public init(
        id: String? = nil,
        name: String,
        type: String?,
        address: String?,
        duration: Int?,
        width: Int?,
        height: Int?
    ) {
        self.id = id
        self.name = name
        self.type = type
        self.address = address
        self.duration = duration
        self.width = width
        self.height = height
    }

    /// Reads one of `data.files`; the wire counts `duration` in seconds.
    public init(json: JSON) {
        self.init(
            id: json["id"]?.string,
            name: json["filename"]?.string ?? "file",
            type: json["file_type"]?.string,
            address: json["cdn_url"]?.string,
            duration: json["duration"]?.double.map { Int(($0.clamped(to: 0...1e9) * 1000).rounded()) },
            width: json["width"]?.int,
            height: json["height"]?.int
        )
    }

    /// One of `data.files`.
    public var json: JSON {
        let told: JSON = [
            "filename": .string(name), "file_type": JSON(type), "cdn_url": JSON(address),
            "duration": duration.map { JSON(Double($0) / 1000) } ?? .null,
            "width": JSON(width), "height": JSON(height),
        ]
        guard let id, case .object(var object) = told else { return told }
        object["id"] = .string(id)
        return .object(object)
    }
}
