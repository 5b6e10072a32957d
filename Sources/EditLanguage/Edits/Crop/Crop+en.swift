import Timeline

extension CropRequest {
    static let english = RequestWords(title: "Crops", examples: ["crop 10% off the left of the first clip"])

    static func english(_ change: LookChange<Look.Insets>, in draft: Draft) -> String {
        let crop = change.value
        return
            "crop \(change.segment) to left \(crop.left)% top \(crop.top)% right \(crop.right)% bottom \(crop.bottom)%"
    }
}
