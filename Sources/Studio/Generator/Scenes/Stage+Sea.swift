extension Stage {
    mutating func sea() -> Pad { city() }
}
