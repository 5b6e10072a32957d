import NIOCore
import NIOHTTP1

/// A request as it came, with as much of its body as has come by now.
public struct ScriptedRequest: Sendable {
    /// How far a request has come.
    public enum Arrival: Hashable, Sendable {
        /// The head is here, the end is not.
        case arriving
        /// Every byte is here.
        case whole
        /// The connection closed before the end.
        case brokenOff
    }

    /// How many bytes of a body are kept; the rest is only counted and summed.
    public static let keptBodyLength = 1 << 20

    /// The place in the order in which the heads came, from 0.
    public let number: Int
    /// The connection that carried it, from 0 in the order in which they first asked something.
    public let connection: Int
    /// The method in capitals: `GET`.
    public let method: String
    /// The path with its query, as it stood in the request line.
    public let path: String
    /// The header lines in their order.
    public let headers: [(name: String, value: String)]
    /// The first `keptBodyLength` bytes of the body.
    public private(set) var body: [UInt8] = []
    /// The length of all of the body in bytes.
    public private(set) var bodyLength = 0
    /// The checksum of all of the body.
    public private(set) var bodyChecksum = StreamedChecksum()
    /// How far it has come.
    public internal(set) var arrival = Arrival.arriving
    /// Whether the connection that carried it is closed by now, by either side.
    public internal(set) var connectionIsClosed = false

    let allowsKeepAlive: Bool

    init(_ head: HTTPRequestHead, number: Int, connection: Int) {
        self.number = number
        self.connection = connection
        method = head.method.rawValue
        path = head.uri
        headers = head.headers.map { (name: $0.name, value: $0.value) }
        allowsKeepAlive = head.isKeepAlive
    }

    /// Whether every byte came; false while it is arriving and when the client hung up while sending.
    public var wasWhole: Bool { arrival == .whole }

    /// The kept bytes of the body as text.
    public var text: String { String(decoding: body, as: UTF8.self) }

    /// The first value of a header, whatever the case of its name.
    public func header(_ name: String) -> String? {
        let name = name.lowercased()
        return headers.first { $0.name.lowercased() == name }?.value
    }

    mutating func add(_ part: ByteBuffer) {
        part.withUnsafeReadableBytes { bytes in
            let kept = bytes.prefix(Self.keptBodyLength - body.count)
            if !kept.isEmpty { body.append(contentsOf: UnsafeRawBufferPointer(rebasing: kept)) }
            bodyLength += bytes.count
            bodyChecksum.add(bytes)
        }
    }
}
