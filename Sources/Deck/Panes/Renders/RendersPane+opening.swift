import Foundation
import Workspace

// Films that were made are shown by whoever shows films here.
extension RendersPane {
    /// The number of an export in the list: the first that was ever made is 1, so that each keeps its own.
    func number(at place: Int) -> Int { jobs.count - place }

    /// Why there is no film to be shown; nil where there is one.
    static func troubleWithOpening(_ job: RenderJob) -> Remark? {
        if case .done = job.phase { return nil }
        return job.isOver
            ? .cannot("Nothing came of it: r begins it again.", zh: "该任务没有产出影片：按 r 重新开始。")
            : .cannot("It is not done yet.", zh: "尚未完成。")
    }

    /// Has an export shown that was named in the chat.
    mutating func open(_ export: ScreenWish.Export, _ desk: inout Desk) {
        let place: Int?
        switch export {
        case .last:
            let project = desk.project
            place = jobs.firstIndex { $0.project == project && Self.troubleWithOpening($0) == nil }
            guard place != nil else {
                return desk.say(.cannot("No film of this project is there yet.", zh: "该项目还没有导出的影片。"))
            }
        case .number(let number):
            place = jobs.indices.contains(jobs.count - number) ? jobs.count - number : nil
        }
        guard let place else {
            return desk.say(
                jobs.isEmpty
                    ? .noRender
                    : .cannot("There are exports 1 to \(jobs.count).", zh: "导出编号为 1 到 \(jobs.count)。")
            )
        }
        select(at: place)
        if let trouble = Self.troubleWithOpening(jobs[place]) { return desk.say(trouble) }
        desk.ask(.files(.open(jobs[place].file.path)))
    }
}
