import Foundation
import NIOSSL

/// Whose certificates are believed: the system's, or those that `SSL_CERT_FILE` and `SSL_CERT_DIR` name, and those of a
/// file of one's own.
public struct Trust: Hashable, Sendable {
    /// A file or a folder of certificates, and what named it.
    public struct Source: Hashable, Sendable {
        /// Where it is.
        public let path: String
        /// The variable, or the key of the settings.
        public let setting: String

        /// A source.
        public init(path: String, setting: String) {
            self.path = path
            self.setting = setting
        }
    }

    /// In the place of the system's; nil for those.
    public let file: Source?
    /// Folders of certificates, beside the file.
    public let folders: [Source]
    /// Beside all others.
    public let own: Source?

    /// The system's alone.
    public static let system = Trust(environment: [:], own: nil)

    /// Reads the variables that OpenSSL knows; an empty one counts as unset.
    public init(environment: [String: String], own: Source?) {
        func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        file = value("SSL_CERT_FILE").map { Source(path: $0, setting: "SSL_CERT_FILE") }
        folders = (value("SSL_CERT_DIR") ?? "").split(separator: ":")
            .map { Source(path: String($0), setting: "SSL_CERT_DIR") }
        self.own = own
    }

    /// All that are named.
    public var sources: [Source] { [file].compactMap(\.self) + folders + [own].compactMap(\.self) }
}

extension Trust {
    /// Where systems keep their certificates that the library below does not look for.
    private static let otherFiles = [
        "/etc/ssl/ca-bundle.pem", "/etc/pki/tls/cacert.pem", "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
        "/etc/ssl/cert.pem",
    ]
    private static let usualFiles = ["/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt"]

    /// How a server is to show who it is.
    /// - Throws: for a file or a folder that was named and holds no certificates: to go on without would end in words
    ///   about the server.
    func configuration(
        isFile: (String) -> Bool = { FileManager.default.fileExists(atPath: $0) }
    ) throws(ServiceError) -> TLSConfiguration {
        var configuration = TLSConfiguration.makeClientConfiguration()
        if let file {
            configuration.trustRoots = .certificates(try Self.certificates(in: file))
        } else if !Self.usualFiles.contains(where: isFile), let other = Self.otherFiles.first(where: isFile) {
            configuration.trustRoots = .file(other)
        }
        var more: [NIOSSLCertificate] = []
        for folder in folders { more += try Self.certificates(inFolder: folder) }
        if let own { more += try Self.certificates(in: own) }
        if !more.isEmpty { configuration.additionalTrustRoots = [.certificates(more)] }
        return configuration
    }

    private static func certificates(in source: Source) throws(ServiceError) -> [NIOSSLCertificate] {
        guard let found = try? NIOSSLCertificate.fromPEMFile(source.path), !found.isEmpty else {
            throw .certificates(source)
        }
        return found
    }

    /// Such a folder holds other things too, and links by other names to the same files.
    private static func certificates(inFolder folder: Source) throws(ServiceError) -> [NIOSSLCertificate] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
            throw .certificates(folder)
        }
        let files = names.filter { name in [".pem", ".crt", ".cer"].contains { name.lowercased().hasSuffix($0) } }
        return files.sorted().flatMap { name in
            (try? NIOSSLCertificate.fromPEMFile("\(folder.path)/\(name)")) ?? []
        }
    }
}
