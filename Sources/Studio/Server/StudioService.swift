import Foundation
import HTTPTypes
import Hummingbird
import Rendering
import ServiceProtocol
import Synchronization

/// The parts of a studio put together, and the routes that lead to them.
struct StudioService: Sendable {
    let settings: StudioSettings
    let folders: StudioFolders
    let tools: MediaTools
    let store: StudioStore
    let probes: ProbeCache
    let proxyWork: ProxyWork?
    let ahead: RenderAhead?
    let library: MediaLibrary
    let jobs: RenderJobs
    let agent: EditingAgent
    /// One message at a time is in a session.
    let turns = KeyedSemaphore<String>(atOnce: 1)
    /// What a request may take on the disk is bounded, so all of them together are as well.
    let fetches = KeyedSemaphore<FetchLimits.Line>(atOnce: FetchLimits.requestsAtOnce)
    let changes = ChangeHub()
    let address = StudioAddress()

    init(settings: StudioSettings, folders: StudioFolders, tools: MediaTools) throws {
        self.settings = settings
        self.folders = folders
        self.tools = tools
        store = try StudioStore(file: folders.database)
        let runner = ToolRunner()
        let clips: any ClipGenerating =
            if let command = settings.generatorCommand {
                CommandGenerator(runner: runner, template: command)
            } else {
                ClipGenerator(runner: runner, ffmpeg: tools.ffmpeg, scratch: folders.scratch)
            }
        probes = ProbeCache(probe: MediaProbe(tools: tools))
        let cache = settings.spans.map { RenderCache(folder: $0) }
        let proxies = settings.worksAhead ? settings.proxies : nil
        proxyWork = proxies.map { ProxyWork(proxies: Proxies(tools: tools, folder: $0), folders: folders) }
        library = MediaLibrary(store: store, folders: folders, probes: probes, clips: clips, proxies: proxyWork)
        let planner = FilmPlanner(library: library, proxies: proxyWork)
        ahead =
            settings.worksAhead
            ? RenderAhead(
                store: store,
                planner: planner,
                renderer: Renderer(tools: tools, cache: cache, priority: .low),
                folders: folders
            ) : nil
        let work = RenderWork(
            store: store,
            folders: folders,
            planner: planner,
            renderer: Renderer(tools: tools, cache: cache)
        )
        jobs = RenderJobs(store: store, work: work, ahead: ahead)
        agent = EditingAgent(store: store, library: library, models: ModelDesk(settings: settings, store: store))
    }

    var router: Router<StudioContext> {
        let router = Router(context: StudioContext.self)
        router.add(middleware: RequestLog())
        router.add(middleware: StudioErrors())
        router.add(middleware: LoopbackOnly())
        router.post("/api/auth/anonymous-token", use: issueToken)
        router.post("/api/auth/claim-token", use: claimToken)
        router.post("/api/tasks/me/with-session/nemo_agent", use: createSession)
        router.get("/api/credits/balance/simple", use: credits)
        router.get("/api/state/nemo_agent/me/{session}/latest", use: state)
        router.get("/api/state/nemo_agent/me/{session}/changes", use: listen)
        router.get("/api/state/nemo_agent/me/{session}/versions", use: versions)
        router.get("/api/state/nemo_agent/me/{session}/versions/{number}", use: version)
        router.put("/api/state/nemo_agent/me/{session}/draft", use: takeDraft)
        router.post("/api/upload-video/nemo_agent/me/{session}", use: upload)
        router.get("/api/media/{session}", use: media)
        router.patch("/api/media/{session}/{id}", use: changeMedia)
        router.delete("/api/media/{session}/{id}", use: removeMedia)
        router.post("/run_sse", use: runSSE)
        router.post("/api/render/proxy/lambda", use: submitRender)
        router.get("/api/render/proxy/lambda/{id}", use: pollRender)
        router.delete("/api/render/proxy/lambda/{id}", use: cancelRender)
        router.get("/api/render/proxy/{id}/download", use: downloadRender)
        router.get("/films/{key}/{name}", use: film)
        return router
    }

    // MARK: Who calls

    /// The account behind a call.
    func account(_ request: Request) throws -> TokenRecord {
        guard let header = request.headers[.authorization], header.hasPrefix("Bearer "),
            let record = try store.holder(ofToken: String(header.dropFirst("Bearer ".count)))
        else { throw StudioError.unauthorized() }
        return record
    }

    /// The session that a path names.
    func session(_ request: Request, _ context: StudioContext) throws -> SessionRecord {
        let account = try account(request)
        return try store.session(try context.parameters.require("session"), userID: account.userID)
    }

    /// An export is refused where one of the three attribution headers is missing, as the hosted service does.
    func requireAttribution(_ request: Request) throws {
        for name in [ServiceHeader.skillSource, ServiceHeader.skillVersion, ServiceHeader.skillPlatform] {
            guard let field = HTTPField.Name(name), request.headers[field]?.isEmpty == false else {
                throw StudioError(code: .exportBlocked, message: "The header \(name) is missing.")
            }
        }
    }
}

/// Where the studio listens; known only once it does.
final class StudioAddress: Sendable {
    private let value = Mutex("")

    var current: String { value.withLock { $0 } }

    func set(_ address: String) { value.withLock { $0 = address } }
}
