extension Stage {
    mutating func forest() -> Pad { city() }
}
