/// The colours of the air at one moment.
struct Air: Sendable {
    /// The sky from the top down to the horizon.
    let sky: [Colour]
    let cloud: Colour
    /// What stands far away, and what stands near.
    let far: Colour
    let near: Colour
    /// 0 in full day, 1 in the night: how many lights are on, how many stars shine.
    let darkness: Double

    func mixed(with other: Air, _ share: Double) -> Air {
        Air(
            sky: zip(sky, other.sky).map { $0.mixed(with: $1, share) },
            cloud: cloud.mixed(with: other.cloud, share),
            far: far.mixed(with: other.far, share),
            near: near.mixed(with: other.near, share),
            darkness: darkness + (other.darkness - darkness) * share
        )
    }

    /// The sky's colour at a height, 0 being the top and 1 the horizon.
    func sky(at height: Double) -> Colour {
        let place = min(max(height, 0), 1) * Double(sky.count - 1)
        let index = min(Int(place), sky.count - 2)
        return sky[index].mixed(with: sky[index + 1], place - Double(index))
    }

    /// The same air with a breath of another colour in it, so that no two clips have quite the same light.
    func tinged(_ colour: Colour, _ share: Double) -> Air {
        Air(
            sky: sky.map { $0.mixed(with: colour, share) },
            cloud: cloud.mixed(with: colour, share / 2),
            far: far.mixed(with: colour, share),
            near: near.mixed(with: colour, share / 2),
            darkness: darkness
        )
    }

    static let dawn = air(0x22305F, 0x66568C, 0xD08390, 0xFBC79A, cloud: 0xF3B7A6, far: 0x8A7196, near: 0x2E2A48, 0.6)
    static let day = air(0x2A78D0, 0x559FE4, 0x9CCDF2, 0xE2F0F6, cloud: 0xFFFFFF, far: 0x9DB8CE, near: 0x3F556E, 0)
    static let golden = air(0x3C6FB6, 0x86A5CC, 0xF0C890, 0xFFE0A6, cloud: 0xFFE9C8, far: 0xB99C8C, near: 0x43394A, 0.2)
    static let sunset = air(0x272A62, 0x7C4177, 0xE76C50, 0xFFBC63, cloud: 0xF58A6B, far: 0x8C4C66, near: 0x2A1C38, 0.6)
    static let dusk = air(0x0E143E, 0x2A2C66, 0x77497C, 0xDE8B70, cloud: 0x6E4A78, far: 0x45386A, near: 0x16142C, 0.9)
    static let night = air(0x050A20, 0x0B1738, 0x1B2C58, 0x35406E, cloud: 0x2A3560, far: 0x222E56, near: 0x0A0E20, 1)

    private static func air(
        _ top: UInt32,
        _ middle: UInt32,
        _ low: UInt32,
        _ horizon: UInt32,
        cloud: UInt32,
        far: UInt32,
        near: UInt32,
        _ darkness: Double
    ) -> Air {
        Air(
            sky: [Colour(top), Colour(middle), Colour(low), Colour(horizon)],
            cloud: Colour(cloud),
            far: Colour(far),
            near: Colour(near),
            darkness: darkness
        )
    }
}

/// How the light changes over a clip.
struct DayJourney: Sendable {
    let stations: [Air]
    /// Whether the sun is in the picture, and from which to which share of the clip.
    let sun: (rise: Double, set: Double)?
    /// Whether a moon is in the picture.
    let moon: Bool

    init(_ daylight: Daylight, timelapse: Bool, tinge: Colour) {
        switch (daylight, timelapse) {
        case (.night, true):
            stations = [.sunset, .dusk, .night, .night, .night]
            sun = nil
            moon = true
        case (_, true):
            stations = [.dawn, .golden, .day, .day, .golden, .sunset, .dusk, .night, .night]
            sun = (rise: -0.02, set: 0.66)
            moon = false
        case (.dawn, false):
            stations = [.dusk, .dawn, .dawn, .golden]
            sun = (rise: 0.25, set: 2.2)
            moon = false
        case (.day, false):
            stations = [.day, .day]
            sun = (rise: -1.4, set: 2.6)
            moon = false
        case (.sunset, false):
            stations = [.golden, .sunset, .sunset, .dusk]
            sun = (rise: -1.9, set: 0.82)
            moon = false
        case (.night, false):
            stations = [.night, .night]
            sun = nil
            moon = true
        }
        self.tinge = tinge
    }

    private let tinge: Colour

    /// The air at a share of the clip.
    func air(at share: Double) -> Air {
        let place = min(max(share, 0), 1) * Double(stations.count - 1)
        let index = min(Int(place), stations.count - 2)
        return stations[index].mixed(with: stations[index + 1], place - Double(index)).tinged(tinge, 0.08)
    }
}
