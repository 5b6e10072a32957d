import EditLanguage

extension Chinese {
    var noProjects: String { "还没有项目。新建一个:reeldeck project new NAME" }
    func isReady(project name: String) -> String { "项目 \(name) 已就绪。" }
    func isNow(project name: String, called newName: String) -> String { "\(name) 已改名为 \(newName)。" }
    func isGone(project name: String) -> String { "\(name) 已移除。" }
    func isDefault(project name: String) -> String { "从现在起默认项目是 \(name)。" }
}
