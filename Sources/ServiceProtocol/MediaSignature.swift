import Timeline

/// What a file is by its first bytes; its name, and what a server says of it, may say anything.
public enum MediaSignature: String, Hashable, Sendable {
    /// MP4, MOV and their kin (ISO base media).
    case mp4 = "MP4"
    /// WebM and Matroska.
    case matroska = "WebM or Matroska"
    /// AVI.
    case avi = "AVI"
    /// An MPEG stream.
    case transport = "MPEG"
    /// Windows Media.
    case windows = "ASF"
    /// Flash video.
    case flash = "FLV"
    /// GIF.
    case gif = "GIF"
    /// Ogg.
    case ogg = "Ogg"
    /// MP3.
    case mp3 = "MP3"
    /// AAC without a container.
    case aac = "AAC"
    /// WAV.
    case wav = "WAV"
    /// FLAC.
    case flac = "FLAC"
    /// AIFF.
    case aiff = "AIFF"
    /// PNG.
    case png = "PNG"
    /// JPEG.
    case jpeg = "JPEG"
    /// WebP.
    case webp = "WebP"

    /// As many bytes as decide.
    public static let length = 189

    /// Reads the first bytes of a file, `length` of them or all there are; nil for what is no film, sound or picture: a
    /// web page, JSON, any text, nothing at all.
    public init?(_ bytes: some Collection<UInt8>) {
        let bytes = Array(bytes.prefix(Self.length))
        func has(_ signature: String, at place: Int = 0) -> Bool {
            bytes.dropFirst(place).starts(with: signature.utf8)
        }
        if Self.boxes.contains(where: { has($0, at: 4) }) {
            self = .mp4
        } else if bytes.starts(with: [0x1A, 0x45, 0xDF, 0xA3]) {
            self = .matroska
        } else if has("GIF87a") || has("GIF89a") {
            self = .gif
        } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if has("RIFF") || has("RF64"), let kind = Self.riff.first(where: { has($0.key, at: 8) }) {
            self = kind.value
        } else if let kind = Self.words.first(where: { has($0.key) }) {
            self = kind.value
        } else if has("FORM"), has("AIF", at: 8) {
            self = .aiff
        } else if let sound = Self.frame(bytes) {
            self = sound
        } else if Self.isMPEG(bytes) {
            self = .transport
        } else if bytes.starts(with: [0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11]) {
            self = .windows
        } else {
            return nil
        }
    }

    /// The boxes that a film of the MP4 family can begin with, after their length.
    private static let boxes = ["ftyp", "moov", "mdat", "moof", "styp", "sidx", "free", "skip", "wide", "pnot"]
    private static let riff: [String: MediaSignature] = ["WAVE": .wav, "AVI ": .avi, "WEBP": .webp]
    private static let words: [String: MediaSignature] = ["ID3": .mp3, "OggS": .ogg, "fLaC": .flac, "FLV\u{1}": .flash]

    /// A frame of MPEG sound without anything before it. The two bytes that begin a UTF-16 text look like one of a layer
    /// which nobody uses, so that one is left out.
    private static func frame(_ bytes: [UInt8]) -> MediaSignature? {
        guard bytes.count >= 4, bytes[0] == 0xFF, bytes[1] & 0xE0 == 0xE0 else { return nil }
        switch bytes[1] >> 1 & 3 {
        case 0: return bytes[1] & 0xF0 == 0xF0 ? .aac : nil
        case 1, 2: return bytes[1] >> 3 & 3 != 1 && bytes[2] >> 4 != 15 && bytes[2] >> 2 & 3 != 3 ? .mp3 : nil
        default: return nil
        }
    }

    private static func isMPEG(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: [0, 0, 1, 0xBA]) || bytes.starts(with: [0, 0, 1, 0xB3]) { return true }
        return bytes.count >= length && bytes[0] == 0x47 && bytes[188] == 0x47
    }
}

extension MediaSignature {
    /// What a kind of file begins with.
    private init(of format: MediaFormat) {
        self =
            switch format {
            case .mp4, .mov, .m4v, .m4a: .mp4
            case .webm, .mkv: .matroska
            case .avi: .avi
            case .gif: .gif
            case .mp3: .mp3
            case .aac: .aac
            case .wav: .wav
            case .flac: .flac
            case .ogg: .ogg
            case .png: .png
            case .jpg: .jpeg
            case .webp: .webp
            }
    }

    private static let pictures: Set<MediaSignature> = [.png, .jpeg, .webp]
    /// Whether it is pictures of one moment that go by a format's name.
    public static func isPicture(format: String) -> Bool {
        MediaFormat(ending: format).map { pictures.contains(.init(of: $0)) } ?? false
    }

    private static let sounds: Set<MediaSignature> = [.mp3, .aac, .wav, .flac, .aiff]

    /// Whether a file that begins so can be what was asked for: a picture is no film, and a sound neither.
    ///
    /// A film of another kind than was asked for is still the film.
    public func serves(format: String) -> Bool {
        guard let wanted = MediaFormat(ending: format) else { return true }
        if Self.pictures.contains(self) { return Self.isPicture(format: format) }
        if Self.sounds.contains(self) { return wanted.content == .audio }
        return true
    }

    /// Whether it is exactly the kind that was asked for; true for a format that is not known here.
    public func isKind(of format: String) -> Bool {
        MediaFormat(ending: format).map { self == Self(of: $0) } ?? true
    }
}
