extension SpanRender {
    /// Numbers that follow on each other, put together up to a length in frames.
    static func runs(_ missing: [Int], of spans: [Span], longest: Int) -> [Range<Int>] {
        missing.reduce(into: []) { runs, index in
            if let last = runs.last, last.upperBound == index,
                spans[index].frames.upperBound - spans[last.lowerBound].frames.lowerBound <= longest
            {
                runs[runs.count - 1] = last.lowerBound..<index + 1
            } else {
                runs.append(index..<index + 1)
            }
        }
    }
}
