import Foundation
import NIOSSL

/// Who a service is over TLS: a certificate and its key, made for the test by an authority that is made for it too.
public struct ServerIdentity: Sendable {
    /// The certificate of the authority, for those who are to believe it.
    public let authority: URL
    private let certificate: URL
    private let key: URL

    /// Makes an authority and a certificate for names and addresses (`DNS:a.test`, `IP:127.0.0.1`) in a folder.
    public init(for names: [String], in folder: URL) throws {
        authority = folder.appending(path: "authority.pem")
        certificate = folder.appending(path: "certificate.pem")
        key = folder.appending(path: "key.pem")
        let authorityKey = folder.appending(path: "authority.key"), request = folder.appending(path: "request.pem")
        let extensions = folder.appending(path: "extensions.txt")
        try Data("subjectAltName=\(names.joined(separator: ","))\n".utf8).write(to: extensions)
        let curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
        try Self.openssl(
            ["req", "-x509"] + curve + ["-keyout", authorityKey.path, "-out", authority.path]
                + ["-subj", "/CN=Authority of a test", "-days", "2", "-addext", "basicConstraints=critical,CA:TRUE"]
        )
        try Self.openssl(
            ["req"] + curve + ["-keyout", key.path, "-out", request.path, "-subj", "/CN=Service of a test"]
        )
        try Self.openssl(
            ["x509", "-req", "-in", request.path, "-CA", authority.path, "-CAkey", authorityKey.path]
                + ["-CAcreateserial", "-days", "2", "-extfile", extensions.path, "-out", certificate.path]
        )
    }

    func context() throws -> NIOSSLContext {
        let chain = try NIOSSLCertificate.fromPEMFile(certificate.path).map { NIOSSLCertificateSource.certificate($0) }
        let key = try NIOSSLPrivateKey(file: key.path, format: .pem)
        return try NIOSSLContext(
            configuration: .makeServerConfiguration(certificateChain: chain, privateKey: .privateKey(key))
        )
    }

    private struct Failed: Error { let words: String }

    private static func openssl(_ arguments: [String]) throws {
        let process = Process(), errors = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["openssl"] + arguments
        // Its own, and a fixed one: a test of the terminal sets this program's meanwhile, and reading it then ends the program.
        process.environment = ["PATH": "/usr/local/bin:/usr/bin:/bin"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = errors
        try process.run()
        let words = try errors.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failed(words: String(decoding: words, as: UTF8.self)) }
    }
}
