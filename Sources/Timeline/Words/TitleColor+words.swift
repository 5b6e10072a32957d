extension TitleColor {
    /// What people call the colour; `#RRGGBB` where it has no common name.
    public func word(_ language: Language) -> String {
        guard let name = Self.names.first(where: { $0.hex == hex }) else { return hex }
        return language == .chinese ? name.chinese : name.english
    }

    private static let names: [(hex: String, english: String, chinese: String)] = [
        ("#FFFFFF", "white", "白色"), ("#000000", "black", "黑色"), ("#808080", "grey", "灰色"), ("#FF0000", "red", "红色"),
        ("#00FF00", "lime", "亮绿色"), ("#008000", "green", "绿色"), ("#0000FF", "blue", "蓝色"), ("#FFFF00", "yellow", "黄色"),
        ("#FFA500", "orange", "橙色"), ("#800080", "purple", "紫色"), ("#FFC0CB", "pink", "粉色"), ("#00FFFF", "cyan", "青色"),
        ("#FF00FF", "magenta", "品红色"), ("#A52A2A", "brown", "棕色"), ("#FFD700", "gold", "金色"),
    ]
}
