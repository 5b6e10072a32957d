import Foundation
import Hummingbird
import NIOCore
import ProgramLog
import Rendering
import ServiceLifecycle
import UnixSignals

/// The embedded service: the hosted service's API on 127.0.0.1, which really edits drafts and really renders.
public struct Studio: Sendable {
    /// Where it listens, such as `http://127.0.0.1:4170`.
    public let address: String
    private let lock: StudioLock
    private let server: Task<Void, any Error>
    private let group: ServiceGroup
    let service: StudioService

    /// Starts a studio in a folder that this program has claimed.
    ///
    /// Returns when it listens. Export jobs that an earlier run left open are taken up again.
    /// - Throws: `StudioStartError`: no ffmpeg, a folder that cannot be used, or a port that is taken.
    public static func start(_ settings: StudioSettings, lock: StudioLock) async throws(StudioStartError) -> Studio {
        let folders = StudioFolders(root: settings.folder)
        let tools: MediaTools
        do {
            tools = try MediaTools.find()
        } catch {
            throw .tools(String(describing: error))
        }
        do {
            try folders.prepare()
            let service = try StudioService(settings: settings, folders: folders, tools: tools)
            return try await listen(service, settings: settings, lock: lock)
        } catch let error as StudioStartError {
            throw error
        } catch {
            throw .folder(path: settings.folder.path, reason: String(describing: error))
        }
    }

    private static func listen(
        _ service: StudioService,
        settings: StudioSettings,
        lock: StudioLock
    ) async throws -> Studio {
        let (ports, continuation) = AsyncThrowingStream<Int, any Error>.makeStream()
        let running = Application(
            router: service.router,
            configuration: .init(address: .hostname("127.0.0.1", port: settings.port), serverName: "reeldeck-studio"),
            onServerRunning: { channel in
                continuation.yield(channel.localAddress?.port ?? 0)
                continuation.finish()
            },
            // The studio shares a terminal with the screen: what it logs must not land there.
            logger: log.forPackages
        )
        var configuration = ServiceGroupConfiguration(services: [.init(service: running)], logger: log.forPackages)
        configuration.maximumGracefulShutdownDuration = patienceAtTheEnd
        let group = ServiceGroup(configuration: configuration)
        let server = Task {
            do {
                try await group.run()
                continuation.finish()
            } catch {
                continuation.finish(throwing: error)
                throw error
            }
        }
        do {
            for try await port in ports {
                let address = "http://127.0.0.1:\(port)"
                service.address.set(address)
                try await service.jobs.resume()
                lock.publish(address: address)
                if let key = service.settings.model?.key { LogSink.shared.keepSecret(key) }
                log.info("studio started", .origin(address))
                return Studio(address: address, lock: lock, server: server, group: group, service: service)
            }
        } catch {
            server.cancel()
            throw StudioStartError.port(settings.port, reason: String(describing: error))
        }
        throw StudioStartError.port(settings.port, reason: "the server ended at once")
    }

    private static let log = Log(.studio)

    /// How long a studio that ends waits for those who still hear it, before it hangs up.
    private static let patienceAtTheEnd = Duration.seconds(1)

    /// Ends the studio; jobs that are not over go on at the next start.
    public func stop() async {
        // What is rendered ahead may wait for stand-ins.
        await service.proxyWork?.stop()
        await service.ahead?.stop()
        await service.jobs.stop()
        // A server that is cancelled lets go of connections that it took and has not looked at yet, which ends the program;
        // so it first takes no more, and ends with those it has.
        await group.triggerGracefulShutdown()
        _ = try? await server.value
        Self.log.info("studio stopped", .origin(address))
    }

    /// Runs until the program is told to end (SIGINT, SIGTERM, SIGHUP) or the task is cancelled, and then ends the studio.
    /// - Parameter ready: is called when it listens for that.
    /// - Throws: what the group of services throws in which it waits, `CancellationError` among it.
    public func runUntilTold(ready: @escaping @Sendable () -> Void) async throws {
        let running = ServiceGroupConfiguration.ServiceConfiguration(
            service: Running(studio: self, ready: ready),
            successTerminationBehavior: .gracefullyShutdownGroup
        )
        let group = ServiceGroup(
            configuration: .init(
                services: [running],
                gracefulShutdownSignals: [.sigint, .sigterm, .sighup],
                logger: Self.log.forPackages
            )
        )
        try await group.run()
    }

    /// The studio as a group of services runs it.
    private struct Running: Service {
        let studio: Studio
        let ready: @Sendable () -> Void

        func run() async throws {
            // The group minds the signals by the time it runs its services.
            ready()
            let (ends, end) = AsyncStream<Void>.makeStream()
            let server = Task {
                _ = try? await studio.server.value
                end.finish()
            }
            await withTaskCancellationOrGracefulShutdownHandler {
                for await _ in ends {}
            } onCancelOrGracefulShutdown: {
                end.finish()
            }
            // The program ends when this is over, so it is not over before the last of it is done and logged; and what
            // is cancelled here still has to be done.
            await Task { await studio.stop() }.value
            server.cancel()
        }
    }
}
