import ExactJSON
import Rendering
import ServiceProtocol
import Timeline

/// What is to be exported, and as what.
struct FilmOrder: Hashable, Sendable {
    let session: String
    let draft: Draft
    let output: OutputSettings

    /// What a client asked for, of a draft.
    init(_ asked: RenderOutput, of draft: Draft, session: String) throws {
        self.session = session
        self.draft = draft
        output = try OutputSettings(
            requestedFormat: asked.format,
            quality: asked.quality,
            resolution: asked.resolution,
            canvas: draft.canvas
        )
    }
}

/// From an order to the plan of its film: one way for exports and for what is rendered ahead of them, since spans are
/// known by all that goes into them.
struct FilmPlanner: Sendable {
    let library: MediaLibrary
    let proxies: ProxyWork?

    /// The files that pictures are read from.
    enum Reading: Hashable, Sendable {
        /// The sources themselves.
        case sources
        /// Stand-ins where they serve the film and are there.
        case standIns
        /// Stand-ins where they serve the film; those that are being made are waited for.
        case allStandIns
    }

    /// A film that is planned.
    struct Planned: Sendable {
        let plan: RenderPlan
        /// Whether it reads stand-ins, which may be deleted at any time.
        let readsStandIns: Bool
    }

    /// Finds or makes what a film needs, and plans it.
    func plan(_ order: FilmOrder, reading: Reading) async throws -> Planned {
        let sources = try await library.resolve(order.draft, session: order.session)
        try Task.checkCancellation()
        var media = sources
        if let proxies, reading != .sources, Proxies.serve(order.output) {
            if reading == .allStandIns { await proxies.finish() }
            media = await proxies.standIns(for: sources)
        }
        let plan = try await LongComputation.run { [media] in
            try RenderPlan(draft: order.draft, media: media, output: order.output)
        }
        return Planned(plan: plan, readsStandIns: media != sources)
    }
}
