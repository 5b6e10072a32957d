import AsyncHTTPClient
import NIOCore
import NIOHTTPCompression
import NIOPosix
import NIOSOCKS
import NIOSSL
import WebRoutes

// What the errors of the libraries below say.
extension Transport {
    /// - Parameter proxy: the one that the address was called through: who does not connect, does not connect to it.
    static func translate(_ error: any Error, address: String, through proxy: Proxy? = nil) -> any Error {
        func unreachable(_ reason: ServiceError.NoConnection) -> ServiceError {
            .unreachable(address: origin(of: address), reason: reason)
        }
        func notConnected(_ reason: ServiceError.NoConnection) -> ServiceError {
            proxy.map { .proxy(.init($0), fault: .noConnection(reason)) } ?? unreachable(reason)
        }
        switch error {
        case is CancellationError, is ServiceError: return error
        case let error as HTTPClientError where error == .cancelled: return CancellationError()
        case let error as HTTPClientError where [.connectTimeout, .getConnectionFromPoolTimeout].contains(error):
            return notConnected(.tooLate)
        case let error as HTTPClientError where [.readTimeout, .deadlineExceeded, .writeTimeout].contains(error):
            return ServiceError.timedOut(what: .answer)
        case is NIOTooManyBytesError: return ServiceError.unreadable(what: .tooLong)
        case let error where isPackedTooTightly(error): return ServiceError.unreadable(what: .tooLong)
        default:
            if let proxy, let fault = fault(ofProxy: error) { return ServiceError.proxy(.init(proxy), fault: fault) }
            // Only what failed before a byte went out is known not to have been done.
            if let reason = reasonForNoTLS(error) { return unreachable(reason) }
            guard let reason = reasonForNoConnection(error) else { return ServiceError.connectionLost }
            return reason == .badAddress ? unreachable(reason) : notConnected(reason)
        }
    }

    private static func reasonForNoConnection(_ error: any Error) -> ServiceError.NoConnection? {
        switch error {
        case let error as NIOConnectionError:
            // What became of the last address that the name stands for says most.
            error.connectionErrors.last.flatMap { reasonForNoConnection($0.error) }
                ?? (error.dnsAError == nil && error.dnsAAAAError == nil ? .noConnection : .noHost)
        case let error as IOError where error.errnoCode == ECONNREFUSED: .refused
        case let error as IOError where [EHOSTUNREACH, ENETUNREACH, ENETDOWN].contains(error.errnoCode): .noNetwork
        case let error as HTTPClientError where error == .invalidURL || error == .emptyHost: .badAddress
        default: nil
        }
    }

    /// What a proxy says in the place of a way through.
    private static func fault(ofProxy error: any Error) -> ServiceError.ProxyTrouble? {
        switch error {
        case let error as HTTPClientError where error == .proxyAuthenticationRequired: .wantsUser
        case let error as HTTPClientError where error == .invalidProxyResponse: .refuses
        case let error as HTTPClientError where [.httpProxyHandshakeTimeout, .socksHandshakeTimeout].contains(error):
            .noConnection(.tooLate)
        case is SOCKSError.NoValidAuthenticationMethod: .wantsUser
        case is SOCKSError.ConnectionFailed, is SOCKSError.InvalidProtocolVersion: .refuses
        default: nil
        }
    }

    /// Why no secure connection came about; the request goes out on one that did.
    private static func reasonForNoTLS(_ error: any Error) -> ServiceError.NoConnection? {
        switch error {
        case let error as NIOSSLExtraError where error == .failedToValidateHostname: .untrusted
        case NIOSSLError.handshakeFailed(let reason):
            // The library tells the reasons apart by their text alone.
            "\(reason)".contains("CERTIFICATE_VERIFY_FAILED") ? .untrusted : .noTLS
        case let error as HTTPClientError where error == .tlsHandshakeTimeout: .tooLate
        default: nil
        }
    }

    /// Whether far more came out of an answer than went in: as text none does.
    static func isPackedTooTightly(_ error: any Error) -> Bool {
        (error as? NIOHTTPDecompression.DecompressionError) == .limit
    }

    /// How many times as long as what came an answer may be.
    static let tightestPacking = NIOHTTPDecompression.DecompressionLimit.ratio(300)
}
