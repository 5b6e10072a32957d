import Foundation
import Terminal
import Workspace

extension DeckState {
    mutating func pressRenders(_ key: Key) -> [DeckEffect] {
        guard key.modifiers.isEmpty else { return [] }
        switch key.code {
        case .up: renders.select(by: -1)
        case .down: renders.select(by: 1)
        case .pageUp: renders.select(by: -5)
        case .pageDown: renders.select(by: 5)
        case .home: renders.select(by: -renders.jobs.count)
        case .end: renders.select(by: renders.jobs.count)
        case .character("r"): return retry()
        case .character("c"): return cancelRender()
        case .character("y"): return copyPath()
        default: break
        }
        return []
    }

    private mutating func retry() -> [DeckEffect] {
        guard let job = renders.selected else { return sayNoRender() }
        guard job.isOver else {
            say(.renderUnderWay)
            return []
        }
        if case .done = job.phase {
            say(.renderDone)
            return []
        }
        return [.retryRender(job.id)]
    }

    private mutating func cancelRender() -> [DeckEffect] {
        guard let job = renders.selected else { return sayNoRender() }
        guard !job.isOver else {
            say(.renderOver)
            return []
        }
        return [.cancelRender(job.id)]
    }

    private mutating func copyPath() -> [DeckEffect] {
        guard let job = renders.selected else { return sayNoRender() }
        return [.copy(job.file.path)]
    }

    private mutating func sayNoRender() -> [DeckEffect] {
        say(.noRender)
        return []
    }
}
