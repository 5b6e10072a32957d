import Terminal
import Workspace

// Where everything stands in the chat, and how far up one looks.
extension ChatPane {
    /// The reading of the open question that stands at a cell of the conversation.
    func reading(at point: Point) -> String? {
        let place = parts.transcript
        guard place.contains(point) else { return nil }
        let first = max(0, transcript.height - place.height - scrollback)
        return transcript.reading(atRow: first + point.y - place.y, column: point.x - place.x - Transcript.whoWidth)
    }

    /// The edits by hand that stand at a place inside of the frame, by their number; nil where something else does.
    func hand(at point: Point) -> Int? {
        let place = parts.transcript
        guard place.contains(point) else { return nil }
        let row = point.y - place.y
        let found = transcript.seen(rows: place.height, above: scrollback).first { item, top in
            guard case .hand = item.kind else { return false }
            return (top..<top + item.height).contains(row)
        }
        return found?.item.id
    }

    /// Where its parts stand inside of its frame: what was said, what runs, the line below that, and what is typed.
    var parts: (transcript: Rect, status: Rect, line: Rect, composer: Rect) {
        let (composer, above) = Rect(size).splitBottom(composerHeight)
        let (line, rest) = above.splitBottom(1)
        let (status, transcript) = rest.splitBottom(statusHeight)
        return (transcript, status, line, composer)
    }

    /// Where the text of the composer stands, without its sign.
    var composerText: Rect {
        let rows = parts.composer
        return Rect(x: rows.x + 2, y: rows.y, width: rows.width - 2, height: rows.height)
    }

    /// The rows of the composer, without the line above it.
    var composerHeight: Int {
        min(max(1, composer.rows(width: composerWidth).rows.count), Self.composerLimit, max(1, size.height / 2))
    }

    private var composerWidth: Int { max(4, size.width - 2) }

    /// The first row of the composer's text that is shown, so that the cursor is.
    func composerFirstRow(height: Int) -> Int {
        max(0, composer.rows(width: composerWidth).cursor.y - height + 1)
    }

    /// The rows between the conversation and the composer: what runs, and what waits as far as there is room.
    var statusHeight: Int {
        min(rowsAboveQueue + min(unsent, 4), max(1, size.height - composerHeight - 4))
    }

    /// The rows that say what runs and what is to be decided.
    private var rowsAboveQueue: Int {
        (turn != nil || upload != nil || pause != nil ? 1 : 0)
            + (isAsking ? 1 : 0)
    }

    /// The waiting message in a row of the status, from 0.
    func waitingMessage(inRow row: Int) -> Request? {
        let place = row - rowsAboveQueue
        return queue.indices.contains(place) && (place < 3 || unsent <= 4) ? queue[place] : nil
    }

    /// The rows for the conversation.
    var transcriptHeight: Int { max(1, size.height - composerHeight - 1 - statusHeight) }

    /// Takes the room there is.
    ///
    /// One who looks further up keeps looking at the same lines.
    mutating func fit(into size: Size, of body: PaneBody, _ desk: Desk) { fit(into: size) }

    mutating func fit(into size: Size) {
        let isSameWidth = self.size.width == size.width
        self.size = size
        transcript.fit(width: size.width)
        if scrollback > 0, isSameWidth, transcript.growth > seenGrowth {
            scrollback += transcript.growth - seenGrowth
            hasNews = true
        }
        seenGrowth = transcript.growth
        transcript.prepare(rows: scrollback + transcriptHeight)
        scrollback = min(scrollback, max(0, transcript.height - transcriptHeight))
        if scrollback == 0 { hasNews = false }
    }

    /// Scrolls up by rows, or down below 0.
    mutating func scroll(by rows: Int) {
        transcript.prepare(rows: scrollback + rows + transcriptHeight)
        scrollback = min(max(0, scrollback + rows), max(0, transcript.height - transcriptHeight))
        if scrollback == 0 { hasNews = false }
    }

    mutating func scrollPage(up: Bool) { scroll(by: (up ? 1 : -1) * max(1, transcriptHeight - 2)) }

    mutating func scrollToEnd() {
        scrollback = 0
        hasNews = false
    }
}
