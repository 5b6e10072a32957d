extension Stage {
    mutating func space() -> Pad { city() }
}
