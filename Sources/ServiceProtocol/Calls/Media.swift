import ExactJSON
import Timeline

/// The media files of a session, the oldest first; a call of the studio's own.
///
/// `files`, each as `UploadedFile` has it and with `id`, `size` in bytes, `streams`, `missing` and `place`.
public struct SessionMedia: Hashable, Sendable {
    /// The files, in the order in which they came.
    public let files: [File]

    /// A media file of a session.
    public struct File: Hashable, Sendable {
        /// What it is stored under, as `MediaSource.file` has it; nil where the service does not say.
        public let id: String?
        /// What people call it.
        public let name: String
        /// What is in it; nil where neither the service nor the name says.
        public let kind: MediaFormat.Content?
        /// How long it is, in ms; nil for stills and where it is not known.
        public let duration: Int?
        /// Pixels across.
        public let width: Int?
        /// Pixels down.
        public let height: Int?
        /// How large it is, in bytes.
        public let size: Int?
        /// The streams in it, a few words each, such as `h264 30 fps`.
        public let streams: [String]
        /// Whether the service has lost it: nothing can be made of it before it is put there again.
        public let isMissing: Bool
        /// Where it lies on this machine; nil where it lies elsewhere.
        public let place: String?

        /// A file.
        public init(
            id: String?,
            name: String,
            kind: MediaFormat.Content?,
            duration: Int? = nil,
            width: Int? = nil,
            height: Int? = nil,
            size: Int? = nil,
            streams: [String] = [],
            isMissing: Bool = false,
            place: String? = nil
        ) {
            (self.id, self.name, self.kind, self.duration) = (id, name, kind, duration)
            (self.width, self.height, self.size, self.streams) = (width, height, size, streams)
            (self.isMissing, self.place) = (isMissing, place)
        }

        /// Reads a file, also as a service tells it that knows no more than of an upload.
        public init(json: JSON) {
            let upload = UploadedFile(json: json)
            // It may be called by its media type.
            let kind = upload.type?.split(separator: "/").first.flatMap { MediaFormat.Content(rawValue: String($0)) }
            self.init(
                id: upload.id,
                name: upload.name,
                kind: kind ?? MediaFormat(fileName: upload.name)?.content,
                duration: upload.duration,
                width: upload.width,
                height: upload.height,
                size: json["size"]?.int.map { max($0, 0) },
                streams: json["streams"]?.array?.compactMap(\.string) ?? [],
                isMissing: json["missing"]?.bool ?? false,
                place: json["place"]?.string
            )
        }

        /// The file as the studio tells it.
        public var json: JSON {
            let upload = UploadedFile(
                id: id,
                name: name,
                type: kind?.rawValue,
                address: nil,
                duration: duration,
                width: width,
                height: height
            )
            guard case .object(var object) = upload.json else { return upload.json }
            object["size"] = JSON(size)
            object["streams"] = .array(streams.map { .string($0) })
            object["missing"] = .bool(isMissing)
            object["place"] = JSON(place)
            return .object(object)
        }
    }

    /// Files in the order in which they came.
    public init(_ files: [File]) { self.files = files }

    /// Reads `data`; nil where it tells of no files.
    public init?(json: JSON) {
        guard let files = json["files"]?.array else { return nil }
        self.init(files.filter { $0.object != nil }.map(File.init(json:)))
    }

    /// What a session's state tells of its files, which every service has.
    public init(in state: SessionState) {
        let files = state.state["video_infos"]?.array ?? []
        self.init(files.filter { $0.object != nil }.map(File.init(json:)))
    }

    /// `data`.
    public var json: JSON { ["files": .array(files.map(\.json))] }
}

/// What is to become of a media file: the body of a change.
public enum MediaChange: Hashable, Sendable {
    /// It is called otherwise: `filename`.
    case name(String)
    /// Its content is that of another file, which goes: `file`, its identifier.
    case content(ofFile: String)

    /// Reads a body; nil where it says neither.
    public init?(json: JSON) {
        if let name = json["filename"]?.string {
            self = .name(name)
        } else if let id = json["file"]?.string {
            self = .content(ofFile: id)
        } else {
            return nil
        }
    }

    /// The body.
    public var json: JSON {
        switch self {
        case .name(let name): ["filename": .string(name)]
        case .content(let id): ["file": .string(id)]
        }
    }
}
