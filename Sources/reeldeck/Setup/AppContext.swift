import Foundation
import ProgramLog
import ServiceClient
import ServiceProtocol
import Studio
import Timeline
import WebRoutes
import Workspace

/// The parts put together for one run of the program.
struct AppContext {
    let folders: Folders
    let settings: Settings
    let store: ProjectStore
    let service: ServiceChoice
    let client: ServiceClient
    let studio: StudioHost?
    let workspace: Workspace
    let language: Language

    /// Puts the parts together; touches no network and starts no studio.
    /// - Parameter program: what kind of program this run is, for services that keep who made an edit.
    init(_ options: ServiceOptions, as program: VersionMaker.Program = .command) throws {
        if options.quiet { Console.beQuiet() }
        let environment = ProcessInfo.processInfo.environment
        folders = Folders(environment: environment)
        folders.closeCache()
        LogSink.shared.open(in: folders.state, isEchoed: options.verbose)
        settings = try Settings(file: folders.configFile)
        language = Speech.language
        store = try ProjectStore(file: folders.projectsFile, language: language)
        service = try options.service(settings: settings, environment: environment)
        Log(.program).info("program started", .service(service.key))
        let name = try options.project ?? store.lastUsed() ?? "untitled"
        // A name given by hand must be known, lest a slip of the finger opens an empty project.
        // A token for the hosted service is none of the studio's business.
        let token = service == .studio ? nil : environment["NEMO_TOKEN"].flatMap { $0.isEmpty ? nil : $0 }
        let key = ServiceConfiguration.accountKey(of: service.key, token: token)
        try store.claim(service: key)
        let project = try store.open(name, service: key, create: options.project == nil)
        // Last, because a client that was made must be shut down: nothing after it may fail.
        studio =
            service == .studio
            ? StudioHost(
                try StudioSettings(
                    folder: folders.studio,
                    cache: folders.cache,
                    settings: settings,
                    environment: environment
                )
            ) : nil
        client = Self.client(
            service,
            studio: studio,
            token: token,
            folders: folders,
            settings,
            environment: environment
        )
        workspace = Workspace(
            project: project,
            client: client,
            store: store,
            language: language,
            program: program
        )
    }

    private static func client(
        _ service: ServiceChoice,
        studio: StudioHost?,
        token: String?,
        folders: Folders,
        _ settings: Settings,
        environment: [String: String]
    ) -> ServiceClient {
        let attribution = Attribution(
            installPath: Bundle.main.executablePath ?? CommandLine.arguments.first ?? "",
            environment: environment
        )
        let patience = Patience(environment: environment)
        var configuration = ServiceConfiguration(
            traits: service.traits.patient(patience.factor),
            key: service.key,
            baseAddress: { () async throws(ServiceError) in
                switch service {
                case .hosted(let address): return address
                case .studio: return try await studio?.address() ?? ""
                }
            },
            webAddress: environment["NEMO_WEB_URL"].flatMap { ServiceOptions.isAddress($0) ? $0 : nil }
                ?? ServiceConfiguration.hostedWebAddress,
            fixedToken: token,
            attribution: attribution,
            clientIDFile: folders.clientIDFile,
            credentialsFile: folders.credentialsFile,
            wait: { pause in
                let pause = pause * patience.factor
                Waiting.count(down: pause) { Speech.told.busy(again: $0) }
                try await Task.sleep(for: pause)
            }
        )
        // The studio is on this machine, and films of it are too.
        if studio == nil { configuration.proxies = ProxyRules(environment: environment) }
        configuration.trust = Trust(environment: environment, settings)
        configuration.probe = LocalProbe.ffprobe()
        return ServiceClient(configuration)
    }

    /// Something that this run of the program wants.
    func request(_ action: Request.Action) -> Request {
        var numbers = RequestNumbers()
        return Request(id: numbers.next(), action, language: language)
    }

    /// Has something carried out that is no talk, and waits for what comes of it.
    /// - Parameter hear: hears of it on the way.
    func carryOut(_ action: Request.Action, hear: (Request.Event) -> Void = { _ in }) async throws -> Request.Event {
        let request = request(action)
        let events = await workspace.events()
        await workspace.submit(request)
        var others: [Workspace.Event] = []
        for await event in events {
            guard case .request(let told, request.id) = event else {
                others.append(event)
                continue
            }
            switch told {
            // That the session is lost, the failure tells.
            case .notDone(let failure):
                tell(others, but: .sessionLost)
                throw failure
            case .notSent: throw CancellationError()
            case .uploaded, .credits, .state, .exported:
                tell(others)
                return told
            default: hear(told)
            }
        }
        throw CancellationError()
    }

    /// Does some work with the context and closes it, whatever happens.
    /// - Parameter isScreen: whether it has the terminal to itself, and shows there what is waited for.
    static func with<Result>(
        _ options: ServiceOptions,
        isScreen: Bool = false,
        _ body: (AppContext) async throws -> Result
    ) async throws -> Result {
        let context = try AppContext(options, as: isScreen ? .screen : .command)
        do {
            let result =
                isScreen ? try await body(context) : try await Waiting.during { try await body(context) }
            await context.close()
            await context.tellUntold()
            return result
        } catch {
            await context.close()
            await context.tellUntold(but: .sessionLost)
            throw error
        }
    }

    /// Does some work that may begin another session, where the options allow it.
    static func with<Result>(
        _ options: ServiceOptions,
        _ session: SessionOptions,
        _ body: (AppContext) async throws -> Result
    ) async throws -> Result {
        try await with(options) { context in
            await session.apply(to: context.workspace)
            return try await body(context)
        }
    }

    /// Says what happened to the session and on disk while nobody listened.
    /// - Parameter known: what other words tell already.
    func tellUntold(but known: Workspace.Event? = nil) async { tell(await workspace.takeUntold(), but: known) }

    private func tell(_ events: [Workspace.Event], but known: Workspace.Event? = nil) {
        var told: Set<Workspace.Event> = []
        for event in events where event != known && told.insert(event).inserted {
            if let note = event.note(in: Speech.told) { Console.note(note) }
        }
    }

    /// Ends what runs; exports stay open on disk and go on at the next start.
    func close() async {
        await workspace.close()
        await client.shutdown()
        await studio?.stop()
    }
}
