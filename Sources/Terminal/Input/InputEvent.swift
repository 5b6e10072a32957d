/// What came from the terminal, or from the system about it.
public enum InputEvent: Hashable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// The mouse was moved, pressed, released or its wheel turned.
    case mouse(MouseEvent)
    /// A whole paste; line ends are LF. Its text is as hostile as any from outside.
    case paste(String)
    /// The terminal has another size by now.
    case resize(Size)
    /// The terminal's window got or lost the keyboard.
    case focus(Bool)
    /// The terminal told the colour of its background, or that its theme changed.
    case background(isLight: Bool)
    /// The terminal told that it shows red, green and blue as they are: its depth is `direct` from now on.
    case trueColor
    /// The terminal told that it shows pictures of pixels, and how many of those a cell has.
    case pictures(cell: Size)
    /// SIGTERM, SIGINT or SIGHUP: save, restore the terminal and leave. The same again, later, ends the program.
    case interrupted(signal: Int32)
    /// The program was stopped and goes on: draw again.
    case resumed
}
