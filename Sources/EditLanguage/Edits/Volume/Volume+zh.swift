import Timeline

extension VolumeRequest {
    static let chinese = RequestWords(title: "音量", examples: ["把音乐的音量设为30%"])

    static func chinese(_ change: SetVolume, in draft: Draft) -> String {
        switch change.scope {
        case .segment(let address): "把 \(address) 的音量设为\(change.percent)%"
        case .track(let label): "把轨道 \(label) 的音量设为\(change.percent)%"
        }
    }
}
